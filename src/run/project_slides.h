// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck_choice.h"
#include "src/run/run.h"

#include <filesystem>
#include <string>
#include <vector>

namespace diaban {

/// What slides were made.
struct SlidesResult {
    std::string project;
    std::vector<std::string> titles; ///< of the slides
    std::vector<std::filesystem::path> written;
};

/// Reads a project and writes its briefing to `output`, a .pptx or .pdf. Throws gis::Error; then nothing is written.
[[nodiscard]] SlidesResult slidesOfProject(const std::string& file, const RunOptions& options,
                                           const std::filesystem::path& output, const SlideChoice& choice,
                                           gis::Problems& problems, const gis::Progress& progress = {});

} // namespace diaban
