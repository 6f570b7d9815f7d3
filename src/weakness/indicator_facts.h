// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/exact_intervals.h"
#include "src/study/study.h"
#include "src/study/unit_neighbours.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// The neighbours of a unit taken together: a share or rate is the sum of their numerators over the sum of their
/// denominators, a status the percent of them that meet it, a count their mean.
struct Together {
    std::uint32_t units = 0; ///< neighbours with a figure; the rest is nothing where there are none
    std::optional<double> value;
    double numerator = 0, denominator = 0; ///< of a share, rate or status
};

/// What is known of one indicator in one period, unit by unit: all that rules judge and reasons say.
struct IndicatorFacts {
    Indicator indicator;
    Direction direction = Direction::More;
    std::string period, previousPeriod; ///< empty where there is none
    UnitValues values;
    std::optional<UnitValues> numerators, denominators; ///< of a share or rate that is made of them
    std::optional<UnitValues> previous;
    bool wholeNumerators = false;                    ///< households, teams: what is missing is a whole number of them
    std::vector<std::optional<std::uint32_t>> ranks; ///< 1 is the best
    std::uint32_t ranked = 0;                        ///< units with a rank
    std::vector<Together> neighbours;

    [[nodiscard]] bool has(std::size_t unit) const { return values.states[unit] == UnitState::Value; }
    /// True where `one` is worse than `other` by more than rounding.
    [[nodiscard]] bool worse(double one, double other) const;
    /// How much worse `one` is, in the indicator's unit; below zero where it is better.
    [[nodiscard]] double shortfall(double one, double other) const {
        return direction == Direction::More ? other - one : one - other;
    }
    /// The exact interval of a share or rate, in its unit, at a level in percent; nothing for other figures.
    [[nodiscard]] std::optional<gis::Interval> interval(std::size_t unit, double levelPercent) const;
};

/// The facts of an indicator in a period that has its figures, against the earlier one of that name (empty: none).
/// An indicator without a direction is taken as better where it is more.
[[nodiscard]] IndicatorFacts factsOf(const Study& study, const Indicator& indicator, const std::string& period,
                                     const std::string& previousPeriod, const UnitNeighbours& neighbours);

} // namespace diaban
