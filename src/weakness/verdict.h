// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/exact_intervals.h"
#include "src/indicator/unit_values.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace diaban {

/// What one rule says of one unit.
enum class Outcome : std::uint8_t {
    Kept,
    Broken,       ///< a reason to call it weak
    NotSure,      ///< would be broken, but on so few cases that it may be chance
    Missing,      ///< there is no figure to judge it by
    NotApplicable ///< cannot be judged of anybody, or not of this unit: an island has no neighbours
};

/// The least that a unit has to reach to keep a rule, as it stands among the others now.
struct Bound {
    double value = 0;
    bool passed = false; ///< reaching it is not enough
};

/// Where a unit stands among the lowest.
struct Place {
    std::uint32_t fromWorst = 1; ///< 1 is the worst, equal values share a place
    std::uint32_t group = 1;     ///< units among the lowest, with all that are equal to the last
    bool tied = false;           ///< another unit has the same value
};

struct Verdict {
    Outcome outcome = Outcome::NotApplicable;
    std::optional<Bound> bound{};
    double distance = 0;                     ///< from the bound, in the indicator's unit; of a status 1
    std::optional<gis::Interval> interval{}; ///< where the rule looked at it
    std::size_t intervalPeriod = 0;          ///< WeakPeriods: which of its periods the interval is of
    std::optional<double> z{}, q{};          ///< ZBelow; LowCluster
    std::optional<Place> place{};            ///< Lowest
    UnitState state = UnitState::Value;      ///< of what is Missing
    std::string missingPeriod{};             ///< of what is Missing, where it is not the period judged
};

} // namespace diaban
