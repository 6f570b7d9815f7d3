// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator.h"

#include <cstdint>
#include <string>
#include <vector>

namespace diaban {

/// Which group each unit belongs to: communes in their districts or provinces.
struct UnitGroups {
    std::vector<std::uint32_t> groupOf; ///< a unit each
    std::vector<std::string> names;     ///< a group each, as written
    std::vector<std::uint32_t> members; ///< how many units a group has

    [[nodiscard]] std::size_t size() const noexcept { return names.size(); }
};

/// The groups of units by the name or code of their parent, in order of first appearance. Units without a parent are a
/// group of their own, without a name.
[[nodiscard]] UnitGroups groupsOf(const std::vector<std::string>& parents);

/// All units as one group.
[[nodiscard]] UnitGroups oneGroup(std::size_t units, std::string name);

/// Figures of groups: of those members that have what it takes, and how many these are. A group without any has the
/// reason that its members share, else no data.
struct RolledUp {
    UnitValues values;                ///< a group each: a sum; a share, rate of the sums; a status: percent met
    std::vector<double> numerators;   ///< sums; a status: how many are met; empty for a count
    std::vector<double> denominators; ///< sums; a status: how many say so or not; empty for a count
    std::vector<std::uint32_t> used;  ///< members whose figures went in
};

/// The sum of a count.
[[nodiscard]] RolledUp rollUpSum(const UnitValues& values, const UnitGroups& groups);

/// A share or rate as the sum of numerators over the sum of denominators, of the members that have both; never a mean
/// of shares. A denominator of zero with a numerator of zero takes part (no schools, none recognised), with another
/// numerator not.
[[nodiscard]] RolledUp rollUpRatio(const Indicator& indicator, const UnitValues& numerator,
                                   const UnitValues& denominator, const UnitGroups& groups);

/// A status as how many members are met, of those that say: 56 of 64.
[[nodiscard]] RolledUp rollUpStatus(const UnitValues& values, const UnitGroups& groups);

} // namespace diaban
