// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/exact_intervals.h"
#include "src/indicator/unit_values.h"

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

struct Verdict {
    Outcome outcome = Outcome::NotApplicable;
    std::optional<Bound> bound{};
    double distance = 0;                     ///< from the bound, in the indicator's unit; of a status 1
    std::optional<gis::Interval> interval{}; ///< where the rule looked at it
    std::optional<double> z{}, q{};          ///< ZBelow; LowCluster
    UnitState state = UnitState::Value;      ///< of what is Missing
    std::string missingPeriod{};             ///< of what is Missing, where it is not the period judged
};

} // namespace diaban
