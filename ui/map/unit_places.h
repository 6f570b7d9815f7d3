// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"
#include "gis/coverage/vertex_ranks.h"
#include "ui/map/map_ground.h"

#include <vector>

namespace diaban::ui {

/// For each unit the place in its largest part that is farthest from the border, on borders with as many points as a
/// name needs. Two threads.
[[nodiscard]] std::vector<UnitPlace> unitPlaces(const gis::Coverage& coverage, const gis::VertexRanks& ranks);

/// For each parent the place of the unit that lies nearest to the middle of its units, and how much room a name has
/// there; `parents` says which each unit has.
[[nodiscard]] std::vector<UnitPlace> parentPlaces(const std::vector<UnitPlace>& units,
                                                  const std::vector<std::uint32_t>& parents, std::size_t count);

} // namespace diaban::ui
