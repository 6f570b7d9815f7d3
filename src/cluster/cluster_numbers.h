// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/border_coverage.h"
#include "src/cluster/cluster.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace diaban {

/// How many of the clusters that count have to do with each place.
struct ClusterNumbers {
    std::vector<std::uint32_t> units;                ///< one a unit: those that hold it
    std::array<std::uint32_t, 4> levels{};           ///< by BorderLevel: whose members differ at that level
    std::vector<std::uint32_t> districts, provinces; ///< in the order of BorderCoverage: those with a unit in it
};

/// `counted` as in coverBorders; `coverage` is of the same units and parents.
[[nodiscard]] ClusterNumbers clusterNumbers(const Clusters& clusters, std::span<const std::uint32_t> counted,
                                            const UnitParents& parents, const BorderCoverage& coverage);

} // namespace diaban
