// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/border_marks.h"
#include "gis/geometry/polygons.h"

namespace gis {

/// Marks, as kChange, the points that the rings of one unit pass more than once: where a hole touches its shell or
/// parts touch each other, other units meet too, though each of their borders goes on as it is. Two threads.
void markRepeatedPoints(const Polygons& polygons, const RingWalk& walk,
                        std::vector<std::uint8_t, LargePages<std::uint8_t>>& marks);

} // namespace gis
