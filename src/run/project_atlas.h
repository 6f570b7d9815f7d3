// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/run.h"
#include "src/run/write_atlas.h"

#include <filesystem>
#include <string>

namespace diaban {

/// Where an atlas goes and how fine its PNGs are.
struct AtlasOutput {
    std::filesystem::path path; ///< as people see it; ".pdf", or a folder
    double dpi = 144;
    std::size_t threads = 0; ///< see AtlasWriting
};

/// Makes the pages and writes them to `place`: the path itself, or where a PDF is staged. Tells what was kept of an
/// earlier run ("atlas.kept"), and pages of an atlas that are not of this one ("atlas.foreign"). Throws as atlasStudy
/// and writeAtlasFolder.
AtlasWritten writeAtlasAt(const std::filesystem::path& place, const AtlasJob& job, const AtlasOutput& output,
                          gis::Problems& problems, const gis::Progress& progress);

/// What was made.
struct AtlasMade {
    std::string project;
    AtlasWritten pages;
    std::filesystem::path written;
};

/// Reads a project and writes an atlas of it. Throws gis::Error; then no PDF is written, and of a folder the pages that
/// were made so far.
[[nodiscard]] AtlasMade atlasOfProject(const std::string& file, const RunOptions& options, const AtlasOutput& output,
                                       const AtlasChoice& choice, const std::string& map, gis::Problems& problems,
                                       const gis::Progress& progress = {});

} // namespace diaban
