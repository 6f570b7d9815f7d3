// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/run.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

/// How one output went: written, or why not.
struct OutputResult {
    std::string path; ///< as the project names it
    std::optional<gis::Error> fault{};
};

/// What an export did.
struct ExportResult {
    std::vector<OutputResult> outputs;
    std::vector<std::filesystem::path> written;
    std::optional<gis::Error> fault{}; ///< of all outputs alike: the inputs cannot be read, the folder not written
    std::size_t warnings = 0;
};

/// Writes outputs of a project file as `diaban run` does: all of them together. Where that fails each is tried by
/// itself, so that one that cannot be made does not keep the others from being written, and each says why;
/// "stage.output" then tells which of `paths` it is. Throws gis::Error{Stopped} alone; then nothing more is written,
/// and its message says what is kept: "window.export.stopped_after", or "atlas.stopped" of a folder of pages.
[[nodiscard]] ExportResult exportOutputs(const std::string& project, const RunOptions& options,
                                         const std::vector<std::string>& paths, const gis::Progress& progress);

} // namespace diaban::ui
