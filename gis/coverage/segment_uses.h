// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/ring_walk.h"
#include "gis/geometry/large_pages.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// For each segment the next one between the same two points, in either direction, of whatever ring; around a cycle,
/// back to itself. A segment that is alone is its own next one. Entries of points that begin no segment are undefined.
using SegmentUses = std::vector<std::uint32_t, LargePages<std::uint32_t>>;

/// Linear in time: 64-bit hashes are sorted into parts that fit the cache, matched there, and every match is compared
/// point by point; where two different segments had the same hash, usesBySorting() does the work. Two threads.
[[nodiscard]] SegmentUses findSegmentUses(std::span<const Point> points, const RingWalk& walk);

/// The same by sorting the segments: what findSegmentUses() is tested against.
[[nodiscard]] SegmentUses usesBySorting(std::span<const Point> points, const RingWalk& walk);

} // namespace gis
