// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"
#include "gis/coverage/vertex_ranks.h"
#include "ui/map/map_ground.h"

#include <cstdint>
#include <vector>

namespace diaban::ui {

/// For each unit the place in its largest part that is farthest from the border, on borders with as many points as a
/// name needs. Two threads.
[[nodiscard]] std::vector<UnitPlace> unitPlaces(const gis::Coverage& coverage, const gis::VertexRanks& ranks);

/// Which units lie on the largest part of their parent that hangs together by shared borders, not on islands off it: 1
/// or 0 for each. `parents` says which each unit has.
[[nodiscard]] std::vector<std::uint8_t> unitsOnMainParts(const std::vector<UnitPlace>& units,
                                                         const std::vector<std::uint32_t>& parents,
                                                         const std::vector<BorderSides>& sides);

/// For each parent the place of the unit that lies nearest to the middle of its main part, and how much room a name has
/// there.
[[nodiscard]] std::vector<UnitPlace> parentPlaces(const std::vector<UnitPlace>& units,
                                                  const std::vector<std::uint32_t>& parents,
                                                  const std::vector<std::uint8_t>& onMainPart, std::size_t count);

} // namespace diaban::ui
