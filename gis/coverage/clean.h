// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/geometry/polygons.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gis {

struct CleanOptions {
    double gapMetres = 20; ///< gaps of a smaller mean width (twice the area by the perimeter) are filled; 0: none
};

/// Ground that was given to one unit.
struct GivenGround {
    bool gap;                         ///< else an overlap
    std::vector<std::uint32_t> units; ///< that had it; of a gap those around it
    std::uint32_t to;
    double areaSquareMetres;
    double widthMetres;
    Point place;

    friend bool operator==(const GivenGround&, const GivenGround&) = default;
};

struct AreaChange {
    std::size_t unit;
    double before, after; ///< square metres, geodesic

    friend bool operator==(const AreaChange&, const AreaChange&) = default;
};

struct CleanReport {
    std::vector<GivenGround> given;   ///< by place
    std::vector<AreaChange> changes;  ///< of the units that gained or lost ground
    double areaBefore = 0;            ///< the sum of all units, square metres: overlaps count more than once
    double areaAfter = 0;             ///< and now once
    double groundBefore = 0;          ///< that units cover; areaAfter is more by the gaps that were filled
    std::vector<std::size_t> emptied; ///< units that had no ground of their own: another lies on all of it
    std::size_t gapsLeft = 0;         ///< gaps that are wider
};

struct Cleaned {
    Polygons polygons; ///< the same units
    CleanReport report;
};

/// Makes a layer a coverage: no ground of two units, no gap narrower than stated.
///
/// An overlap goes to the unit that has the longest border around it: of those that cover it the one whose own border
/// runs the least along it, so that what sticks out into a neighbour is cut off. But where it is at least half of a
/// unit's ground that unit keeps it: an enclave that lies in another unit without a hole. A gap goes to the unit with
/// the longest border along it. Ties go to the larger unit, then to the one whose lowest point is lexicographically
/// lower, then (two units that are the same) to the first. Points of borders that lie on a straight border of another
/// unit are put there too. What is clean stays, bit for bit.
/// Units must be valid (see invalidUnits). Throws Error{BadInput "crs.missing"}, and "coverage.tangled" where borders
/// cross too often.
[[nodiscard]] Cleaned clean(const Polygons& polygons, const Crs& crs, const CleanOptions& options = {});

} // namespace gis
