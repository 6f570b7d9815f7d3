// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/join_counts.h"
#include "gis/statistics/permutation_counts.h"
#include "gis/statistics/placed_values.h"

#include <array>
#include <optional>

namespace gis {

/// What came of throwing all values on the map at random (Cliff & Ord 1981), for Moran's I and Geary's C from the same
/// permutations. For I the upper side is clustering, for C the lower. The same in whatever order the units come: see
/// unitOrder().
struct GlobalPermutations {
    PermutationCounts moran;
    PermutationCounts geary;
};
/// Nothing where globalMoran has nothing. Of values that standardisedRates made this is the test of EB-Moran.
[[nodiscard]] std::optional<GlobalPermutations> permuteValues(const PlacedValues& placed,
                                                              const PermutationOptions& options = {});

/// The same for the general G. Nothing where generalG has nothing.
[[nodiscard]] std::optional<PermutationCounts> permuteGeneralG(const PlacedValues& placed,
                                                               const PermutationOptions& options = {});

/// The same for join counts, by Join. Nothing where joinCounts has nothing.
[[nodiscard]] std::optional<std::array<PermutationCounts, 3>> permuteColours(const PlacedColours& placed,
                                                                             const PermutationOptions& options = {});

} // namespace gis
