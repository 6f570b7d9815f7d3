// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/join_corrections.h"

#include "gis/io/shown_path.h"
#include "src/cli/options.h"
#include "src/join/write_corrections.h"
#include "src/table/read_grid.h"

#include <filesystem>

namespace diaban {

namespace {

/// Whether there is something to read; a file of no bytes is as good as none.
bool isThere(const std::string& file) {
    std::error_code unreadable;
    return !file.empty() && std::filesystem::exists(file, unreadable) &&
           !(std::filesystem::is_regular_file(file, unreadable) && std::filesystem::file_size(file, unreadable) == 0);
}

} // namespace

void addCorrectionOptions(CLI::App& verb, const Session& session, CorrectionOptions& options) {
    addOption(verb, session, "--corrections", options.read);
    addOption(verb, session, "--write-corrections", options.write);
}

Corrections readCorrections(const CorrectionOptions& options, Session& session) {
    const std::string& file = options.read.empty() ? options.write : options.read;
    if (options.read.empty() && !isThere(options.write)) {
        return {};
    }
    return readCorrections(file, session.limits, session.problems);
}

void writeCorrections(const CorrectionOptions& options, const Join& join, const Table& table, const std::string& date,
                      gis::OutputSet& outputs, Session& session, VerbResult& result) {
    if (options.write.empty()) {
        return;
    }
    std::optional<Grid> existing;
    if (isThere(options.write)) {
        GridOptions gridOptions;
        gridOptions.limits = session.limits;
        gis::Problems toldBefore; // by readCorrections
        existing = readGrid(options.write, gridOptions, toldBefore);
    }
    const CorrectionsText text = correctionsText(existing, join, table, {}, date, session.catalogue);
    const std::filesystem::path staged = outputs.stage(options.write);
    gis::writeShown(staged, options.write, [&] { gis::writeFile(staged, text.csv); });
    if (text.added > 0) {
        result.lines.push_back(session.text(
            {"match.written_pending", {{"count", static_cast<std::int64_t>(text.added)}, {"file", options.write}}}));
    }
}

} // namespace diaban
