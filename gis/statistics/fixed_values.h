// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// Values as whole numbers of a small step, so that a sum of them is the same in any order and ties are seen as ties.
struct FixedValues {
    std::vector<std::int64_t> steps; ///< from the smallest value
    std::int64_t slack = 0;          ///< what one value may be off by rounding, of the number before and of the step
};

/// As many steps as sums of `most` values have room for in 64 bits, 2^52 at most. `values` are two or more that differ,
/// scaled so that none is beyond 1.
[[nodiscard]] FixedValues fixedValues(std::span<const double> values, std::size_t most);

} // namespace gis
