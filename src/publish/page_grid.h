// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"
#include "gis/crs/crs.h"
#include "gis/geometry/box.h"
#include "gis/geometry/polygons.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace diaban {

/// How much of borders a page keeps.
struct PageDetail {
    double leastMetres = 0;           ///< detail below this goes
    std::size_t mostPoints = 180'000; ///< of all borders, each counted once
};

/// A place on the grid of a page: steps east and south of its corner.
struct GridPoint {
    std::int32_t x = 0, y = 0;

    friend bool operator==(const GridPoint&, const GridPoint&) = default;
};

/// A place well inside a unit, and how far it is from the unit's border.
struct PageAnchor {
    GridPoint at;
    std::int32_t room = 0; ///< steps
};

/// Ground beyond the units, as rings to be read even-odd.
struct PageLand {
    std::vector<std::vector<GridPoint>> rings;
    PageAnchor anchor; ///< where its name may stand
};

/// The borders of units on a grid of whole steps: each arc once, whichever units it parts, so that no sliver can open
/// between neighbours. Rings are runs of arcs, as in gis::Coverage.
struct PageShapes {
    gis::Point corner;                  ///< of the grid: its north-west, in the page's CRS
    double step = 1;                    ///< units of the CRS
    double metresPerStep = 0;           ///< 0 where the CRS is unknown
    double toleranceMetres = 0;         ///< that borders were simplified with; 0: not at all
    std::int32_t width = 0, height = 0; ///< steps
    std::vector<GridPoint> points;      ///< of the arcs, one after another; none twice in a row
    std::vector<std::uint32_t> arcStart{0};
    std::vector<gis::ArcRef> ringArcs;
    std::vector<std::uint32_t> ringStart{0}, partStart{0}, unitStart{0};
    std::vector<PageAnchor> anchors; ///< one a unit; of a unit without ground at -1, -1
    std::vector<PageLand> around;    ///< neighbours; they reach beyond the grid
    std::vector<PageLand> locator;   ///< what a small map shows the place of all this in

    [[nodiscard]] std::size_t arcCount() const noexcept { return arcStart.size() - 1; }
    [[nodiscard]] std::span<const GridPoint> arc(std::size_t arc) const noexcept {
        return {points.data() + arcStart[arc], points.data() + arcStart[arc + 1]};
    }
    /// The nearest place of the grid to one of the page's CRS.
    [[nodiscard]] GridPoint onGrid(const gis::Point& at) const noexcept;
    /// Where a box of the page's CRS lies on the grid.
    [[nodiscard]] gis::Box onGrid(const gis::Box& box) const noexcept;
};

/// Cuts polygons into borders, simplifies them (gis::simplify: neighbours fit, no ring collapses), takes them to the
/// page's CRS and puts each point on the nearest place of a grid of 65,536 steps along the longer side of everything:
/// no point moves by more than half a step along either axis. Throws as gis::buildCoverage, gis::simplify,
/// gis::Transform.
[[nodiscard]] PageShapes pageShapes(const gis::Polygons& polygons, const gis::Crs& from, const gis::Crs& to,
                                    const PageDetail& detail);

/// Polygons of the page's CRS as land on its grid; parts and rings of less than `least` steps are left out.
[[nodiscard]] std::vector<PageLand> landOn(const PageShapes& grid, const gis::Polygons& land, double least);

} // namespace diaban
