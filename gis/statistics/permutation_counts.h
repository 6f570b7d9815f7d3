// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>

namespace gis {

/// How often and with which numbers a map is thrown at random.
struct PermutationOptions {
    std::uint32_t permutations = 9'999;
    std::uint64_t seed = 20'260'101;
    bool twoThreads = true; ///< the counts are the same with one
};

/// What came of throwing values on the map at random: how often a statistic came out above the one observed, and how
/// often equal to it but for rounding.
struct PermutationCounts {
    std::uint32_t permutations = 0;
    std::uint32_t greater = 0;
    std::uint32_t equal = 0;

    /// The share of permutations as high or higher, the map observed among them (Davison & Hinkley 1997).
    [[nodiscard]] double upper() const noexcept { return (1.0 + greater + equal) / (1.0 + permutations); }
    /// The share as low or lower.
    [[nodiscard]] double lower() const noexcept { return (1.0 + (permutations - greater)) / (1.0 + permutations); }
    /// The smaller of both: the one-sided "pseudo p" of maps of clusters. Ties count for both sides, so that a column
    /// of mostly zeros shows nothing that is not there.
    [[nodiscard]] double folded() const noexcept { return std::min(upper(), lower()); }

    friend bool operator==(const PermutationCounts&, const PermutationCounts&) = default;
};

} // namespace gis
