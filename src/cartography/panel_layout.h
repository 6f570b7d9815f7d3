// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"
#include "src/cartography/page_layout.h"

#include <cstddef>
#include <vector>

namespace diaban {

/// Several maps of one shape that share a page and a legend.
struct PanelRequest {
    gis::Box body; ///< of the page, below the title and above the footer
    std::size_t panels = 2;
    LooseBox map;     ///< one map, in any unit
    LooseBox legend;  ///< with what stands below it; points
    double title = 0; ///< height of the line above each map
    double gap = 8;
};

struct PanelLayout {
    double factor = 0;           ///< points that one unit of the map takes, the same in all panels
    std::vector<gis::Box> cells; ///< title and map of each, row by row, all of one size
    gis::Box legend;
};

/// The rows and columns in which the maps are largest, with the legend right of them, below them or in the place that
/// the last row leaves; nothing overlaps, and all of it lies in the middle of the body.
[[nodiscard]] PanelLayout layOutPanels(const PanelRequest& request);

} // namespace diaban
