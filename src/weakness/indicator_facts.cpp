// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/weakness/indicator_facts.h"

#include "src/indicator/composite_index.h"
#include "src/study/column_values.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace diaban {

namespace {

constexpr double kPercent = 100;
constexpr double kRounding = 1e-12;

/// A figure of each unit by its neighbours.
std::vector<Together> together(const IndicatorFacts& facts, const gis::NeighbourGraph& graph) {
    std::vector<Together> all(facts.values.size());
    for (std::size_t unit = 0; unit < all.size(); ++unit) {
        Together& sums = all[unit];
        for (const std::uint32_t neighbour : graph[unit]) {
            if (!facts.has(neighbour)) {
                continue;
            }
            ++sums.units;
            sums.numerator += facts.numerators ? facts.numerators->values[neighbour] : facts.values.values[neighbour];
            sums.denominator += facts.denominators ? facts.denominators->values[neighbour] : 1;
        }
        const bool averaged = facts.indicator.isRatio() && !facts.denominators;
        if (sums.units > 0 && sums.denominator > 0 && !averaged) {
            const double factor = facts.indicator.kind == IndicatorKind::Status ? kPercent : facts.indicator.factor();
            sums.value = sums.numerator / sums.denominator *
                         (facts.indicator.isRatio() || facts.indicator.kind == IndicatorKind::Status ? factor : 1);
        }
    }
    return all;
}

void rank(IndicatorFacts& facts) {
    Scores scores(facts.values.size());
    for (std::size_t unit = 0; unit < scores.size(); ++unit) {
        if (facts.has(unit)) {
            const double value = facts.values.values[unit];
            scores[unit] = facts.direction == Direction::More ? value : -value;
            ++facts.ranked;
        }
    }
    facts.ranks = ranks(scores);
}

void addParts(IndicatorFacts& facts, const Study& study, const Figure& figure) {
    const Indicator& indicator = facts.indicator;
    if (figure.addsUp == AddsUp::Parts) {
        const Figure* numerator = study.find(indicator.numerator, facts.period);
        const Figure* denominator = study.find(indicator.denominator, facts.period);
        if (numerator != nullptr && denominator != nullptr) {
            facts.numerators = numerator->values;
            facts.denominators = denominator->values;
            facts.wholeNumerators = allWhole(numerator->values);
        }
    } else if (indicator.kind == IndicatorKind::Count && figure.addsUp == AddsUp::Sum) {
        facts.wholeNumerators = allWhole(figure.values);
    }
}

} // namespace

bool IndicatorFacts::worse(double one, double other) const {
    return shortfall(one, other) > kRounding * std::max({1.0, std::abs(one), std::abs(other)});
}

std::optional<gis::Interval> IndicatorFacts::interval(std::size_t unit, double levelPercent) const {
    if (!numerators || !denominators || !has(unit)) {
        return std::nullopt;
    }
    const double count = numerators->values[unit];
    const double total = denominators->values[unit];
    const auto found = indicator.kind == IndicatorKind::Share
                           ? gis::shareInterval(count, total, levelPercent / kPercent)
                           : gis::rateInterval(count, total, levelPercent / kPercent);
    if (!found) {
        return std::nullopt;
    }
    return gis::Interval{found->low * indicator.factor(), found->high * indicator.factor()};
}

IndicatorFacts factsOf(const Study& study, const Indicator& indicator, const std::string& period,
                       const std::string& previousPeriod, const UnitNeighbours& neighbours) {
    const Figure* figure = study.find(indicator.key, period);
    if (figure == nullptr) {
        throw std::invalid_argument("facts of a figure that is not there");
    }
    IndicatorFacts facts;
    facts.indicator = indicator;
    facts.direction = indicator.direction.value_or(Direction::More);
    facts.period = figure->period;
    facts.values = figure->values;
    addParts(facts, study, *figure);
    if (const Figure* before = previousPeriod.empty() ? nullptr : study.find(indicator.key, previousPeriod);
        before != nullptr && before->period == previousPeriod) {
        facts.previousPeriod = previousPeriod;
        facts.previous = before->values;
    }
    rank(facts);
    facts.neighbours = together(facts, neighbours.borders);
    return facts;
}

} // namespace diaban
