// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/map/unit_raster.h"

#include <vector>

namespace diaban::ui {

/// Appends where borders cross the middles of rows [first, end) of a view, as far as pixels of the view lie behind:
/// what happens to the west of it counts at column 0, what happens to the east does not.
void findCrossings(const MapGround& ground, const GroundView& view, int first, int end,
                   std::vector<UnitRaster::Crossing>& found);

} // namespace diaban::ui
