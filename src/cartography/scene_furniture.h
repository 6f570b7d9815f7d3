// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"
#include "src/cartography/scene_legend.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// A bar of a round length, in two alternating colours.
struct ScaleBar {
    gis::Box bar;
    int divisions = 2;
    double metres = 0;
};

struct NorthArrow {
    gis::Point at; ///< the middle of its foot
    double height = 0;
};

/// A small map of the country, or what else lies around, that shows where the map is.
struct LocatorMap {
    gis::Box page;
    gis::Polygons land;
    gis::Polygons here; ///< what the map shows
    gis::Box mark;      ///< around `here` where that is small; else empty
};

/// A picture of the office, as the bytes of a PNG.
struct PlacedLogo {
    gis::Box page;
    std::string png;
};

/// What lies around the units and belongs to the main frame's ground. Drawn in this order: land and its borders,
/// graticule, plates, then the frames; marks, tags, neat line and logo after them.
struct SceneAround {
    gis::Polygons land;                   ///< neighbours, cut to the neat line
    std::vector<std::uint32_t> landUnits; ///< of each: index into the request's neighbours
    std::vector<Segment> landBorders;     ///< between neighbours
    std::vector<Segment> graticule;
    std::vector<gis::Box> plates; ///< clear ground under legend and scale bar where land lies there
    std::vector<gis::Box> tags;   ///< clear ground under the letters of marks
    std::vector<gis::Box> marks;  ///< thin frames on the main map around what insets show enlarged
    std::optional<gis::Box> neatLine;
    std::optional<LocatorMap> locator;
    std::optional<PlacedLogo> logo;
};

} // namespace diaban
