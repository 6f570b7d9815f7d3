// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/weakness/lift.h"

#include "src/message/period.h"

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

bool sameJudged(const WeaknessRule& one, const WeaknessRule& other) {
    return one.indicator == other.indicator && one.period == other.period;
}

/// The rules of this one's indicator and period that the unit breaks; none where it does not break this one.
std::vector<std::size_t> brokenTogether(const WeakAreas& areas, std::span<const Verdict* const> verdicts,
                                        std::size_t rule) {
    std::vector<std::size_t> together;
    if (verdicts[rule]->outcome == Outcome::Broken) {
        for (std::size_t other = 0; other < verdicts.size(); ++other) {
            if (verdicts[other]->outcome == Outcome::Broken &&
                sameJudged(areas.rules[other].rule, areas.rules[rule].rule)) {
                together.push_back(other);
            }
        }
    }
    return together;
}

/// What is past cannot be changed: only figures of the latest period that rules judge the indicator in can.
bool judgesLatest(const WeakAreas& areas, std::size_t rule) {
    const WeaknessRule& judged = areas.rules[rule].rule;
    const std::optional<Period> period = periodOf(judged.period);
    return std::ranges::none_of(areas.rules, [&](const AppliedRule& other) {
        const std::optional<Period> later = periodOf(other.rule.period);
        return other.rule.indicator == judged.indicator && period && later && *later > *period;
    });
}

/// What the verdicts come to after a change: it mends its own rules, and those of other indicators that are made of the
/// same figure and need no more of it.
UnitVerdict combinedAfter(const WeakAreas& areas, std::span<const Lift> lifts, const Lift& change,
                          std::span<const Verdict* const> verdicts) {
    Verdict kept;
    kept.outcome = Outcome::Kept;
    std::vector<const Verdict*> after(verdicts.begin(), verdicts.end());
    for (const Lift& lift : lifts) {
        if (&lift != &change && !(sameFigure(areas, lift, change) && std::abs(*lift.more) <= std::abs(*change.more))) {
            continue;
        }
        for (std::size_t rule = 0; rule < after.size(); ++rule) {
            const IndicatorFacts& facts = areas.facts[lift.facts];
            const WeaknessRule& judged = areas.rules[rule].rule;
            if (judged.indicator == facts.indicator.key &&
                areas.facts[areas.rules[rule].facts].period == facts.period &&
                after[rule]->outcome == Outcome::Broken) {
                after[rule] = &kept;
            }
        }
    }
    return combined(areas.asked, after);
}

} // namespace

std::string figureOf(const Indicator& indicator) {
    return indicator.numerator.empty() ? indicator.key : indicator.numerator;
}

bool sameFigure(const WeakAreas& areas, const Lift& one, const Lift& other) {
    const IndicatorFacts& facts = areas.facts[one.facts];
    const IndicatorFacts& others = areas.facts[other.facts];
    return one.more && other.more && (*one.more > 0) == (*other.more > 0) && facts.period == others.period &&
           figureOf(facts.indicator) == figureOf(others.indicator);
}

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
    for (std::size_t rule = 0; rule < verdicts.size(); ++rule) {
        const std::vector<std::size_t> together = brokenTogether(areas, verdicts, rule);
        if (together.empty() || together.front() != rule || !judgesLatest(areas, rule)) {
            continue;
        }
        const IndicatorFacts& facts = areas.facts[areas.rules[rule].facts];
        std::optional<Bound> bound;
        for (const std::size_t other : together) {
            if (const auto& one = verdicts[other]->bound) {
                bound = bound ? farther(facts, *bound, *one) : *one;
            }
        }
        if (std::optional<Lift> lift = bound ? liftTo(facts, unit, *bound) : std::nullopt) {
            lift->facts = areas.rules[rule].facts;
            lifts.push_back(*lift);
        }
    }
    for (Lift& lift : lifts) {
        lift.alone = combinedAfter(areas, lifts, lift, verdicts) != UnitVerdict::Weak;
    }
    return lifts;
}

} // namespace diaban
