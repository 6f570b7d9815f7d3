// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/geometry/polygons.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace gis {

/// Two units that share a border after snapping and did not before.
struct SnappedPair {
    std::uint32_t left = 0; ///< the lower unit
    std::uint32_t right = 0;
    double lengthMetres = 0; ///< of the border they share now
    double gapMetres = 0;    ///< the largest distance of their borders before, along it
    Point place;

    friend bool operator==(const SnappedPair&, const SnappedPair&) = default;
};

/// Why a unit was left as it was.
enum class GivenBackWhy : std::uint8_t {
    Invalid,   ///< its polygon would not have been valid
    Collapsed, ///< a ring would have lost its area or turned over
    TooFar     ///< its border would have moved farther than the tolerance
};

struct GivenBack {
    std::size_t unit;
    GivenBackWhy why;

    friend bool operator==(const GivenBack&, const GivenBack&) = default;
};

/// What snapping did.
struct SnapReport {
    std::size_t changedUnits = 0;
    std::size_t movedVertices = 0; ///< that are no longer where they were
    double largestMoveMetres = 0;  ///< the farthest that an old point lies from the new border, or a new from the old
    std::vector<GivenBack> givenBack;
    std::vector<SnappedPair> pairs; ///< that only the tolerance found
};

struct Snapped {
    Polygons polygons; ///< the same units and parts
    SnapReport report;
};

/// Brings borders that run within a tolerance of each other, facing each other (see NearPair), to the same points.
///
/// Borders that are shared already stay, bit for bit. Of the others: corners, where more than one unit meets, and then
/// points between are brought together with the nearest point of a border that they face, where each is the nearest to
/// the other; a corner that faces a straight border is put into it; and between two points that two units then have in
/// common the border of the one with fewer points becomes that of the other, where no point of either is farther from
/// the other than the tolerance. Nothing moves across another border, and nothing twice.
///
/// A unit whose polygon would not be valid, whose rings would collapse or turn over, or whose border would come to lie
/// farther than the tolerance from where it was, is given back as it was, and told. The result does not depend on the
/// order of units, rings and points.
/// Throws Error{BadInput "crs.missing"}, and "coverage.tangled" (see nearPairs).
[[nodiscard]] Snapped snap(const Polygons& polygons, const Crs& crs, double toleranceMetres);

} // namespace gis
