// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <optional>
#include <vector>

namespace diaban {

/// Something to be put beside the map.
struct LooseBox {
    double width = 0, height = 0;
};

/// An inset to be put near where its group lies, seen from the map.
struct LooseInset {
    LooseBox box;
    gis::Point truePlace; ///< middle of the group in the coordinates of the map's shapes
    bool anySide = false; ///< shows a piece of the map itself: stands wherever there is room
};

struct LayoutRequest {
    gis::Box body;                      ///< of the page, below the title and above the footer
    const gis::Polygons* map = nullptr; ///< in points, y down, at the size at which it just fills the body
    LooseBox legend;
    LooseBox list;  ///< beside the map too; nothing where it is 0 wide
    LooseBox scale; ///< scale bar and north arrow
    std::vector<LooseInset> insets;
    double gap = 8; ///< at least, between any two things
};

struct Layout {
    double factor = 1; ///< of the map's size
    gis::Point offset; ///< page = offset + factor * map
    gis::Box legend;
    std::optional<gis::Box> list;
    std::optional<gis::Box> scale; ///< none where there is no room for it
    double insetFactor = 1;
    std::vector<gis::Box> insets;
};

/// The largest map beside which all else finds empty ground: tries ever smaller maps, at the left, middle and right,
/// top and bottom of the body, and for each thing every place on a grid, preferring the map's right side for the
/// legend and its foot for the scale bar. Insets stand on the side of the map on which their group lies, unless that
/// would take more than a quarter of the map's size, and in line with one another where they can. Then all moves into
/// the middle of the body.
[[nodiscard]] Layout layOut(const LayoutRequest& request);

} // namespace diaban
