// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/weakness/lift.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr double kNear = 1e-9;

/// The farther of two bounds: what keeps it keeps the other.
Bound farther(const IndicatorFacts& facts, const Bound& one, const Bound& other) {
    if (one.value == other.value) {
        return {one.value, one.passed || other.passed};
    }
    return facts.worse(one.value, other.value) ? other : one;
}

/// The first whole number that reaches or passes a bound.
double wholeReaching(double wanted, bool passed, Direction direction) {
    const double nearest = std::round(wanted);
    const bool whole = std::abs(wanted - nearest) <= kNear * std::max(1.0, std::abs(wanted));
    if (direction == Direction::More) {
        return whole ? nearest + (passed ? 1 : 0) : std::ceil(wanted);
    }
    return whole ? nearest - (passed ? 1 : 0) : std::floor(wanted);
}

std::optional<Lift> liftTo(const IndicatorFacts& facts, std::size_t unit, const Bound& bound) {
    Lift lift;
    lift.value = bound.value;
    const bool made = facts.numerators && facts.denominators;
    const double total = made ? facts.denominators->values[unit] : 1;
    const double factor = made ? facts.indicator.factor() : 1;
    if (!made && facts.indicator.kind != IndicatorKind::Count) {
        return lift;
    }
    if (!made && !facts.wholeNumerators) {
        return lift;
    }
    const double now = made ? facts.numerators->values[unit] : facts.values.values[unit];
    const double wanted = bound.value / factor * total;
    const double needed = facts.wholeNumerators ? wholeReaching(wanted, bound.passed, facts.direction) : wanted;
    const bool possible = needed >= 0 && (facts.indicator.kind != IndicatorKind::Share || needed <= total);
    if (!possible) {
        return std::nullopt;
    }
    lift.numerator = needed;
    lift.more = needed - now;
    lift.value = needed / total * factor;
    return lift;
}

} // namespace

UnitVerdict combined(const WeaknessRules& asked, std::span<const Verdict* const> verdicts) {
    int applied = 0;
    int broken = 0;
    int notSure = 0;
    int missing = 0;
    for (const Verdict* verdict : verdicts) {
        applied += verdict->outcome == Outcome::NotApplicable ? 0 : 1;
        broken += verdict->outcome == Outcome::Broken ? 1 : 0;
        notSure += verdict->outcome == Outcome::NotSure ? 1 : 0;
        missing += verdict->outcome == Outcome::Missing ? 1 : 0;
    }
    if (applied == 0) {
        return UnitVerdict::NotWeak;
    }
    const int needed = asked.all ? applied : asked.atLeast;
    return broken >= needed                       ? UnitVerdict::Weak
           : broken + notSure >= needed           ? UnitVerdict::NotSure
           : broken + notSure + missing >= needed ? UnitVerdict::NotEnoughData
                                                  : UnitVerdict::NotWeak;
}

std::vector<Lift> liftsOf(const WeakAreas& areas, std::size_t unit, std::span<const Verdict* const> verdicts) {
    std::vector<Lift> lifts;
    Verdict kept;
    kept.outcome = Outcome::Kept;
    for (std::size_t rule = 0; rule < verdicts.size(); ++rule) {
        const std::string& key = areas.rules[rule].rule.indicator;
        const auto sameIndicator = [&](std::size_t other) { return areas.rules[other].rule.indicator == key; };
        std::optional<Bound> bound;
        std::vector<const Verdict*> after(verdicts.begin(), verdicts.end());
        bool first = true;
        const IndicatorFacts& facts = areas.facts[areas.rules[rule].facts];
        for (std::size_t other = 0; other < verdicts.size(); ++other) {
            const Verdict& verdict = *verdicts[other];
            if (!sameIndicator(other) || verdict.outcome != Outcome::Broken) {
                continue;
            }
            first = first && other >= rule;
            if (verdict.bound) {
                bound = bound ? farther(facts, *bound, *verdict.bound) : *verdict.bound;
            }
            after[other] = &kept;
        }
        if (verdicts[rule]->outcome != Outcome::Broken || !first || !bound) {
            continue;
        }
        if (std::optional<Lift> lift = liftTo(facts, unit, *bound)) {
            lift->facts = areas.rules[rule].facts;
            lift->alone = combined(areas.asked, after) != UnitVerdict::Weak;
            lifts.push_back(*lift);
        }
    }
    return lifts;
}

} // namespace diaban
