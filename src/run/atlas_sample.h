// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "src/publish/atlas_page.h"
#include "src/run/atlas_study.h"

#include <cstddef>

namespace diaban {

/// The first page of an atlas, and how many there will be.
struct AtlasSample {
    AtlasLooks looks;
    AtlasPage first;
    std::size_t pages = 0;
};

/// Made as a run makes it; needs nothing of the job afterwards. Throws as atlasStudy, gis::Error{Stopped}, and
/// {BadInput "atlas.no_pages"} where there is none.
[[nodiscard]] AtlasSample atlasSample(const AtlasJob& job, gis::Problems& problems, const gis::Progress& progress);

} // namespace diaban
