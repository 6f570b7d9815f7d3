// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"
#include "src/publish/page_content.h"

#include <vector>

namespace diaban {

/// The plane that a page draws in, its windows and its borders.
struct PagePlane {
    gis::Message projection; ///< as footers say it
    PageShapes shapes;
    std::vector<PageFrame> frames;
    std::vector<std::string> neighbours; ///< names of the land around; empty where they are not known
};

/// Chooses the projection and the windows as a map of that request has them, and puts the borders of its units on the
/// page's grid. The catalogues name windows in both languages. Throws as mapShapes, pageShapes.
[[nodiscard]] PagePlane pagePlane(const MapRequest& request, const Catalogue& vi, const Catalogue& en);

} // namespace diaban
