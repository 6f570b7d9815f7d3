// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/arc_clashes.h"
#include "gis/coverage/coverage.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// Groups of units as polygons of their own.
struct Dissolved {
    /// One unit a group, valid in the sense of OGC; shells counter-clockwise, holes clockwise, the largest part first,
    /// each ring from its lowest point on: the same whatever the order of units and the direction of rings.
    Polygons polygons;
    /// Groups whose members overlap each other: these were united by GEOS, what lies twice is counted once.
    std::vector<std::uint32_t> overlapping;
};

/// Dissolves units by a walk over the arcs whose sides are of different groups; points are those of the layer, bit for
/// bit, and areas are the sums of those of the members. groupOf has a group below `groups` for each unit, or kOutside
/// for a unit that is left out; a group without units gets no part. Clashes are those of findArcClashes().
/// What is a gap between members stays a gap.
/// Linear in the points of the borders that stay; a walk needs no search in space, because members that share an arc
/// hang together and each such face has one shell.
/// Throws Error{BadInput "dissolve.cannot_unite" {group}} where GEOS cannot unite members that overlap.
[[nodiscard]] Dissolved dissolve(const Coverage& coverage, std::span<const std::uint32_t> groupOf, std::size_t groups,
                                 std::span<const ArcClash> clashes);

} // namespace gis
