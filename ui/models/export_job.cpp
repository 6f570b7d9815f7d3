// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/export_job.h"

#include "gis/base/error.h"

#include <algorithm>

namespace diaban::ui {

namespace {

constexpr const char* kOutputStage = "stage.output";

/// A run of some outputs; what it wrote is added to `result`. Returns why it failed, if it did.
std::optional<gis::Error> tryRun(const std::string& project, const RunOptions& options, ExportResult& result,
                                 const gis::Progress& progress) {
    try {
        gis::Problems problems;
        const RunResult run = runProject(project, options, problems, progress);
        result.written.insert(result.written.end(), run.written.begin(), run.written.end());
        result.warnings = std::max(result.warnings, problems.warnings());
        return std::nullopt;
    } catch (const gis::Error& error) {
        if (error.kind() == gis::ErrorKind::Stopped) {
            throw;
        }
        return error;
    }
}

/// Of an output that is tried by itself: which of them it is, in the place of one of one.
gis::Progress ofOne(const gis::Progress& all, std::size_t number, std::size_t count) {
    return all.retold([&all, number, count](const std::string& stage, std::int64_t done, std::int64_t total) {
        if (stage == kOutputStage) {
            all.at(stage, static_cast<std::int64_t>(number), static_cast<std::int64_t>(count));
        } else {
            all.at(stage, done, total);
        }
    });
}

/// The stop of an export some of whose outputs are written already, which are kept.
gis::Error stoppedAfter(const gis::Error& stop, const ExportResult& result) {
    if (stop.kind() != gis::ErrorKind::Stopped || result.written.empty()) {
        return stop;
    }
    return {gis::ErrorKind::Stopped,
            {},
            {},
            {"window.export.stopped_after", {{"count", static_cast<std::int64_t>(result.written.size())}}}};
}

/// True where all failed for one reason, which then is none of the outputs' own.
bool failedAlike(const std::vector<OutputResult>& outputs) {
    return std::ranges::all_of(outputs, [&](const OutputResult& output) {
        const std::optional<gis::Error>& first = outputs.front().fault;
        return output.fault && output.fault->message().id == first->message().id &&
               output.fault->file() == first->file();
    });
}

} // namespace

ExportResult exportOutputs(const std::string& project, const RunOptions& options, const std::vector<std::string>& paths,
                           const gis::Progress& progress) {
    ExportResult result;
    const std::optional<gis::Error> fault = tryRun(project, options, result, progress);
    for (const std::string& path : paths) {
        result.outputs.push_back({path});
    }
    if (!fault) {
        return result;
    }
    for (std::size_t i = 0; i < result.outputs.size(); ++i) {
        OutputResult& output = result.outputs[i];
        RunOptions alone = options;
        alone.only = {output.path};
        alone.package.reset(); // an archive of a part would pass for the whole
        try {
            const gis::Progress of = ofOne(progress, i, paths.size());
            of.at(kOutputStage, 0, 1);
            output.fault = paths.size() == 1 && !options.package ? fault : tryRun(project, alone, result, of);
        } catch (const gis::Error& stop) {
            throw stoppedAfter(stop, result);
        }
    }
    std::ranges::sort(result.written);
    const auto repeated = std::ranges::unique(result.written); // a QGIS project brings its GeoPackage along
    result.written.erase(repeated.begin(), repeated.end());
    if (failedAlike(result.outputs)) {
        result.fault = fault;
    } else if (options.package) {
        result.fault = fault; // the archive is not written
    }
    return result;
}

} // namespace diaban::ui
