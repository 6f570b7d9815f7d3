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

/// Linear in time: hashes are sorted into parts that fit the cache and matched there; then every match is compared
/// point by point, and the few segments that had the hash of another one are parted again. Two threads.
[[nodiscard]] SegmentUses findSegmentUses(std::span<const Point> points, const RingWalk& walk);

/// The same by sorting the segments: what findSegmentUses() is tested against.
[[nodiscard]] SegmentUses usesBySorting(std::span<const Point> points, const RingWalk& walk);

} // namespace gis
