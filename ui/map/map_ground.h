// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "gis/coverage/build_coverage.h"
#include "gis/geometry/box.h"
#include "gis/io/layer.h"
#include "src/cartography/map_projection.h"
#include "ui/map/named_islands.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace diaban::ui {

/// A place in steps of the ground's grid from its north-west corner, y down.
struct GridPoint {
    std::int32_t x = 0, y = 0;
};

/// A box on that grid.
struct GridBox {
    std::int32_t left = 0, top = 0, right = -1, bottom = -1;
};

/// The units on either side of a border as one looks along it on the map; MapGround::outside() where there is none.
struct BorderSides {
    std::uint32_t left = 0, right = 0;
};

/// The borders as they are drawn at one detail: what was left out lies within the tolerance of the lines.
struct GroundLevel {
    double tolerance = 0;          ///< units of the plane; 0: every point is there
    std::vector<GridPoint> points; ///< of the borders one after another
    std::vector<std::uint32_t> start{0};

    [[nodiscard]] std::span<const GridPoint> border(std::size_t border) const noexcept {
        return {points.data() + start[border], points.data() + start[border + 1]};
    }
};

/// A place well within a unit: how far its border is, in units of the plane. Negative for a unit without a shape.
struct UnitPlace {
    gis::Point at;
    double distance = -1;
};

/// What a map stands on, whatever is painted on it: the borders of units, each stretch once, projected, at several
/// details. Never changes, so any number of threads may read it.
class MapGround {
public:
    gis::Crs crs; ///< of the plane
    gis::Message projection;
    gis::Box box;           ///< of all units
    double step = 1;        ///< of the grid, in units of the plane
    double typicalSide = 1; ///< of a unit's box: the median, in units of the plane
    std::vector<gis::Box> unitBoxes;
    std::vector<UnitPlace> places;
    std::vector<std::uint32_t> parents;   ///< of each unit, or empty
    std::vector<std::string> parentNames; ///< by the numbers in `parents`, as they were given
    std::vector<std::uint8_t> onMainPart; ///< not 0: a unit of the largest part of its parent that hangs together
    std::vector<UnitPlace> parentPlaces;
    std::vector<NamedIslands> islands;
    std::vector<BorderSides> sides; ///< of each border
    std::vector<GridBox> borderBoxes;
    std::vector<GroundLevel> levels; ///< the finest first

    [[nodiscard]] std::size_t unitCount() const noexcept { return unitBoxes.size(); }
    /// What stands for no unit in `sides` and in a UnitRaster.
    [[nodiscard]] std::uint32_t outside() const noexcept { return static_cast<std::uint32_t>(unitBoxes.size()); }
    /// The north-west corner, from which pixels are counted.
    [[nodiscard]] gis::Point origin() const noexcept { return {box.min.x, box.max.y}; }
    /// The coarsest level whose tolerance is under half a pixel.
    [[nodiscard]] const GroundLevel& levelFor(double pixelsPerUnit) const noexcept;
    /// The lowest unit that covers a point of the plane. On a border either side may be told.
    [[nodiscard]] std::optional<std::uint32_t> unitAt(const gis::Point& plane) const;
    [[nodiscard]] std::size_t bytes() const noexcept;
};

/// How a ground is made.
struct GroundOptions {
    std::string mapCrs;                              ///< to draw in; empty: chosen as for a printed map
    std::vector<std::string> parents;                ///< of each unit; of another number: there are none
    std::optional<gis::Coverage> cut = std::nullopt; ///< the layer in arcs, where somebody has cut it already
};

/// Makes the ground of a layer: a job of some tenths of a second for a million points, on two threads. Throws
/// Error{BadInput "map.nothing_to_draw"} of a layer without shapes, {"map.off_earth"} where a point has no place in
/// the projection, what buildCoverage() throws, and Error{Stopped}.
[[nodiscard]] std::shared_ptr<const MapGround> makeMapGround(const gis::Layer& layer, GroundOptions options,
                                                             const gis::Progress& progress);

} // namespace diaban::ui
