// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/border_coverage.h"

#include <string>
#include <vector>

namespace diaban {

/// Units in the order of their codes, in which people read them: the order of a layer says nothing.
[[nodiscard]] std::vector<std::uint32_t> inCodeOrder(std::vector<std::uint32_t> units,
                                                     const std::vector<std::string>& codes);

/// The units of a border, the lower code first.
[[nodiscard]] std::array<std::uint32_t, 2> sidesByCode(const SharedBorder& border,
                                                       const std::vector<std::string>& codes);

/// Indexes of borders in the order of their units' codes: what decides on ties, and in which order is summed.
[[nodiscard]] std::vector<std::uint32_t> bordersByCode(std::span<const SharedBorder> borders,
                                                       const std::vector<std::string>& codes);

/// Puts clusters into the order of their ids, numbers in them as numbers: C2 before C10.
void sortById(std::vector<Cluster>& clusters);

/// The same sum to the last digit in whatever order the values come.
[[nodiscard]] double steadySum(std::vector<double> values);

} // namespace diaban
