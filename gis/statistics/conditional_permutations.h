// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "gis/statistics/permutation_counts.h"
#include "gis/statistics/placed_values.h"

#include <optional>
#include <vector>

namespace gis {

/// Conditional permutation (Anselin 1995) for each unit of the layer: its own value stays, its neighbours' are drawn
/// without replacement from all others, and the lag drawn is held against the lag observed. With the own value in place
/// local Moran, Gi and Gi* rise or fall with the lag alone, so one set of draws is for all three, and folded() is the
/// pseudo p of each. Nothing for units that are missing or islands, where everybody is a neighbour (all draws are
/// alike), and for none where the values are unusable. Weights are zero or more.
/// Time and draws grow with permutations, memory does not. Tells how many units are done as "stage.draws", in the
/// thread that called it, and can be stopped.
[[nodiscard]] std::vector<std::optional<PermutationCounts>>
permuteLags(const PlacedValues& placed, const PermutationOptions& options = {}, const Progress& progress = {});

} // namespace gis
