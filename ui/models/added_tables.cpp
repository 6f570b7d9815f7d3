// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/added_tables.h"

#include "src/indicator/own_and_known.h"
#include "src/message/catalogue.h"
#include "src/project/known_indicators.h"
#include "src/project/propose_table.h"
#include "src/table/read_grid.h"

#include <algorithm>
#include <utility>

namespace diaban::ui {

namespace {

namespace fs = std::filesystem;

/// Relative to the project, so that it moves with its data; what lies far away is named in full.
std::string pathFrom(const Project& project, const std::string& path) {
    constexpr std::ptrdiff_t kMostUp = 3;
    const fs::path full = fs::absolute(path).lexically_normal();
    const fs::path relative = full.lexically_proximate(fs::absolute(project.folder).lexically_normal());
    return (std::count(relative.begin(), relative.end(), "..") > kMostUp ? full : relative).generic_string();
}

/// A file whose rows say nothing clear: as it is, for a person to say what they are.
TableSource asItIs(const std::string& file) {
    gis::Problems untold;
    TableSource source;
    source.path = file;
    for (const SheetInfo& sheet : sheetsOf(file)) {
        if (source.sheet.empty() && !sheet.hidden) {
            source.sheet = sheet.name;
        }
    }
    (void)readGrid(file, {source.sheet, 0, {}, {}}, untold);
    return source;
}

bool namesPersons(const gis::Error& error) {
    return error.message().id.starts_with("person.");
}

/// The sheets of one file; of a file that is not understood the first as it is.
std::vector<ProposedTable> proposedTables(const std::string& file, const Project& project, const Units& units,
                                          Language language, std::vector<LeftOutTable>& leftOut) {
    std::vector<ProposedTable> tables;
    try {
        const IndicatorCatalogue known = ownAndKnown(project.indicators, knownIndicators());
        for (const LookedAt& seen : lookAtSheets({file}, {}, leftOut)) {
            tables.push_back(proposeTable(seen, units, known, language));
        }
    } catch (const gis::Error& error) {
        if (error.kind() != gis::ErrorKind::BadInput || namesPersons(error)) {
            throw;
        }
        tables = {{asItIs(file), {}, {}}};
    }
    const auto usable = [](const ProposedTable& table) { return !table.unusable; };
    if (std::ranges::any_of(tables, usable)) {
        for (const ProposedTable& table : tables) {
            if (table.unusable) {
                leftOut.push_back({file, table.source.sheet, *table.unusable});
            }
        }
        std::erase_if(tables, [&](const ProposedTable& table) { return !usable(table); });
    }
    return tables;
}

/// The only one, or one error that tells of each file what is wrong with it.
gis::Error allUnread(const std::vector<gis::Error>& unread, Language language) {
    if (unread.size() == 1) {
        return unread.front();
    }
    const Catalogue words(language);
    std::string told;
    for (const gis::Error& error : unread) {
        told += told.empty() ? "" : "; ";
        told += fs::path(error.file()).filename().string();
        told += ": ";
        told += words.text(error.message());
    }
    return gis::badInput({}, {},
                         {"window.import.files_left_out",
                          {{"count", static_cast<std::int64_t>(unread.size())}, {"told", std::move(told)}}});
}

} // namespace

AddedTables addedTables(const std::vector<fs::path>& files, const Project& project,
                        const std::shared_ptr<const LoadedProject>& loaded, Language language,
                        const gis::Progress& progress) {
    AddedTables added;
    std::vector<ProposedTable> tables;
    std::vector<gis::Error> unread;
    const Units units = loaded ? loaded->study.boundaries.units : Units{};
    for (std::size_t i = 0; i < files.size(); ++i) {
        progress.at("stage.read", static_cast<std::int64_t>(i), static_cast<std::int64_t>(files.size()));
        try {
            std::ranges::move(proposedTables(files[i].string(), project, units, language, added.leftOut),
                              std::back_inserter(tables));
        } catch (const gis::Error& error) {
            if (error.kind() != gis::ErrorKind::BadInput) {
                throw;
            }
            added.leftOut.push_back({files[i].string(), {}, error.message()});
            unread.push_back(error);
        }
    }
    if (tables.empty() && !unread.empty()) {
        throw allUnread(unread, language);
    }
    progress.at("stage.read", static_cast<std::int64_t>(files.size()), static_cast<std::int64_t>(files.size()));
    for (ProposedTable& table : mergedTables(std::move(tables))) {
        table.source.path = table.source.path.empty() ? std::string() : pathFrom(project, table.source.path);
        for (auto& [path, period] : table.source.files) {
            path = pathFrom(project, path);
        }
        added.sources.push_back(std::move(table.source));
    }
    return added;
}

} // namespace diaban::ui
