// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"
#include "src/cartography/map_shapes.h"

#include <string>
#include <vector>

namespace diaban {

/// Neighbours of a map beyond any one page, on the plane of its main frame: for what can be moved and enlarged.
struct WideLand {
    gis::Polygons shapes;           ///< y north; each a neighbour, cut to the window
    std::vector<std::string> names; ///< of each; empty where it is not known, and of land that the units themselves are
};

/// The neighbours of a request as far as `reach` times the longer side of its main frame around that, in finer detail
/// than on a page. None where its map draws none around the units.
[[nodiscard]] WideLand wideLand(const MapRequest& request, const ProjectedFrame& main, double reach);

} // namespace diaban
