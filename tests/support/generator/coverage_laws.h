// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace generator {

/// What the segments of a coverage say about it, found by comparing segments, not by the way the coverage was made.
struct SegmentCount {
    std::size_t shared = 0;    ///< used once in each direction, by two units
    std::size_t outer = 0;     ///< used once
    std::size_t faulty = 0;    ///< used twice in one direction, or more than twice
    double outerTwiceArea = 0; ///< twice the signed area that the outer segments enclose
};

[[nodiscard]] SegmentCount countSegments(const gis::Polygons& polygons);

/// Pairs of units that share a segment, lower unit first, sorted.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> neighbourPairs(const gis::Polygons& polygons);

/// FNV-1a of all coordinates and offsets: the same on every machine.
[[nodiscard]] std::uint64_t fingerprint(const gis::Polygons& polygons);

} // namespace generator
