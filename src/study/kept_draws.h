// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "gis/statistics/permutation_counts.h"
#include "gis/statistics/spatial_weights.h"

#include <cstddef>
#include <cstdint>
#include <list>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace diaban {

/// What chance gave of values on one layer, whose neighbours are always the same: values are thrown at random once for
/// all maps of their clusters. The latest are kept. May be used by several threads.
class KeptDraws {
public:
    /// For so many columns of values; those of 11,000 units take 0.27 MB each.
    static constexpr std::size_t kMost = 48;

    /// The pseudo p of each unit (see gis::permuteLags), made where it is not kept; empty without permutations. Throws
    /// gis::Error{Stopped}.
    [[nodiscard]] std::vector<std::optional<double>> p(const gis::SpatialWeights& weights,
                                                       std::span<const double> values,
                                                       const gis::PermutationOptions& options,
                                                       const gis::Progress& progress = {}) const;
    /// Whether it is kept.
    [[nodiscard]] bool has(std::span<const double> values, const gis::PermutationOptions& options) const;

private:
    struct Kept {
        std::vector<double> values;
        std::uint32_t permutations = 0;
        std::uint64_t seed = 0;
        std::vector<std::optional<double>> p;
    };
    [[nodiscard]] std::list<Kept>::iterator find(std::span<const double> values,
                                                 const gis::PermutationOptions& options) const;

    mutable std::mutex m_mutex;
    mutable std::list<Kept> m_kept; ///< the latest first
};

} // namespace diaban
