// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/segment_uses.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// What is known of a point of a ring from the two segments that meet there.
enum BorderMark : std::uint8_t {
    kPlain = 0,
    kChange = 1, ///< the rings along the segment before are not those along the segment after: an arc ends here
    kOuter = 2,  ///< one of the two segments is used by this ring alone
};

/// A mark for each point that begins a segment. Two threads.
[[nodiscard]] std::vector<std::uint8_t, LargePages<std::uint8_t>>
markBorders(std::span<const Point> points, const RingWalk& walk, const SegmentUses& next);

} // namespace gis
