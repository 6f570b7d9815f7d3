// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// Why a unit can be weak. Each looks at one indicator and minds which way it is better.
enum class RuleKind : std::uint8_t {
    BelowTarget,     ///< misses the target
    Lowest,          ///< among the `count` or `share` worst
    ZBelow,          ///< further below the others' mean than `z` standard deviations (n - 1)
    Fallen,          ///< worse than in an earlier period
    WeakPeriods,     ///< missed the target in each of `periods` periods, without a gap between them
    LowCluster,      ///< bad among bad neighbours: local Moran, permutations, false-discovery rate
    BelowNeighbours, ///< worse than its neighbours taken together
    NotRecognised    ///< a status that is not met
};
inline constexpr std::array kRuleKinds{RuleKind::BelowTarget,     RuleKind::Lowest,       RuleKind::ZBelow,
                                       RuleKind::Fallen,          RuleKind::WeakPeriods,  RuleKind::LowCluster,
                                       RuleKind::BelowNeighbours, RuleKind::NotRecognised};

/// "below_target", "lowest", "z_below", "fallen", "weak_periods", "low_cluster", "below_neighbours", "not_recognised".
[[nodiscard]] std::string_view nameOf(RuleKind kind);
[[nodiscard]] std::optional<RuleKind> ruleKindOf(std::string_view word);

/// Whose figures must be beyond chance before they make a unit weak: the exact interval then has to leave out the
/// bound, else the unit is "not sure".
enum class Sureness : std::uint8_t {
    SmallShares, ///< shares of fewer than `small`: 5 of 8 agencies say little
    Always,      ///< all shares and rates
    Never
};

/// One rule as a project writes it. Of the numbers only those count that its kind names.
struct WeaknessRule {
    RuleKind kind = RuleKind::BelowTarget;
    std::string indicator;         ///< its key; empty: every indicator with a target (BelowTarget, WeakPeriods)
    std::string period;            ///< judged; empty: the latest of the indicator
    std::string since;             ///< Fallen: the earlier one; empty: the one before
    std::optional<double> target;  ///< else that of the indicator
    std::optional<int> count;      ///< Lowest
    std::optional<double> share;   ///< Lowest: percent of the units that have a figure, rounded down, one at least
    double z = -1.5;               ///< ZBelow
    std::optional<double> by;      ///< Fallen, BelowNeighbours: at least so much, in the indicator's unit
    std::optional<double> percent; ///< Fallen, BelowNeighbours: at least so many percent of what it is compared with
    int periods = 2;               ///< WeakPeriods
    double fdr = 5;                ///< LowCluster: false-discovery rate in percent
    int permutations = 9'999;      ///< LowCluster
    std::uint64_t seed = 20'260'101;
    Sureness sure = Sureness::SmallShares;
    double small = 100;
    double level = 95; ///< of the interval, percent
    int line = 0;

    friend bool operator==(const WeaknessRule&, const WeaknessRule&) = default;
};

/// The rules of a project and how many of them a weak unit breaks.
struct WeaknessRules {
    std::vector<WeaknessRule> rules;
    int atLeast = 1;     ///< this many; 1 is "any"
    bool all = false;    ///< every rule that can be applied to the unit
    std::string period;  ///< of rules without their own
    bool stated = false; ///< false: the project says nothing of weakness, and targets alone are judged

    friend bool operator==(const WeaknessRules&, const WeaknessRules&) = default;
};

} // namespace diaban
