// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "src/run/atlas_subjects.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace diaban {

/// How an atlas is written.
struct AtlasWriting {
    double dpi = 144;        ///< of PNGs
    std::size_t threads = 0; ///< that make pages; 0: as many as the machine has cores, four at most
    std::string mark;        ///< what all its pages were made from; see atlasMark
};

/// What became of the pages.
struct AtlasWritten {
    std::size_t pages = 0;
    std::size_t kept = 0;    ///< PNGs that an earlier run made from the same, and are whole
    std::size_t foreign = 0; ///< PNGs of an atlas in the folder that are none of its pages now; left as they are
};

/// All pages as one PDF, with bookmarks. Its bytes do not show how many threads there were, nor does memory grow with
/// the pages. Throws as writeLongPdf, and gis::Error{Stopped}; {BadInput "atlas.no_pages"} where there is none.
AtlasWritten writeAtlasPdf(const std::filesystem::path& file, const AtlasStudy& atlas, const AtlasWriting& writing,
                           const gis::Progress& progress);

/// A PNG a page in a folder, which is made. Each appears whole; pages that are there already, made from the same, are
/// kept, so that a run that was stopped goes on where it was. Throws gis::Error{CannotWrite "atlas.not_ours"} where a
/// file of that name is none that an atlas made, and as writeAtlasPdf.
AtlasWritten writeAtlasFolder(const std::filesystem::path& folder, const AtlasStudy& atlas, const AtlasWriting& writing,
                              const gis::Progress& progress);

/// What pages are made from, as one number of 64 hexadecimal digits: the bytes of all inputs of the project, language,
/// choice, resolution, version of the program.
[[nodiscard]] std::string atlasMark(const Project& project, Language language, const std::string& choice);

} // namespace diaban
