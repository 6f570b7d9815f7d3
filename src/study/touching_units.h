// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/coverage/coverage.h"
#include "gis/coverage/near_pairs.h"
#include "gis/coverage/neighbours.h"
#include "gis/io/layer.h"

#include <span>
#include <vector>

namespace diaban {

/// Units that are no farther apart than this touch: their borders differ by what rounding of coordinates leaves.
inline constexpr double kTouchingMetres = 0.01;

/// Exact pairs and near ones together, by units: a near pair with stretches is a rook pair, whose length and stretches
/// are those that are shared and those that are near; one without is a queen pair.
[[nodiscard]] std::vector<gis::NeighbourPair> withNearPairs(std::span<const gis::NeighbourPair> exact,
                                                            std::span<const gis::NearPair> near);

/// Who touches whom in a layer: by borders and points that are shared exactly, and by those that are within
/// kTouchingMetres (of a layer without CRS, and of one whose lines are tangled, exactly alone). Lengths are
/// good for nothing. With `problems` told how many pairs only the tolerance finds. Throws as gis::neighbourPairs().
[[nodiscard]] std::vector<gis::NeighbourPair> touchingUnits(const gis::Coverage& coverage, const gis::Layer& layer,
                                                            gis::Problems* problems = nullptr);

} // namespace diaban
