// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/weakness/judge.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr double kPercent = 100;
constexpr double kUsualPercent = 20;

/// The exact interval of a unit whose figure must be beyond chance.
std::optional<gis::Interval> intervalToMind(const Judged& judged, std::size_t unit) {
    const auto& [rule, facts] = judged;
    if (rule.sure == Sureness::Never || !facts.denominators) {
        return std::nullopt;
    }
    const bool small = facts.indicator.kind == IndicatorKind::Share && facts.denominators->values[unit] < rule.small;
    return small || rule.sure == Sureness::Always ? facts.interval(unit, rule.level) : std::nullopt;
}

/// The value that is worse than `than` by so much.
double worseBy(const IndicatorFacts& facts, double than, double by) {
    return facts.direction == Direction::More ? than - by : than + by;
}

/// The bound of a rule that allows a difference from another value; nothing where a percentage of zero is meant.
std::optional<Bound> allowedFrom(const Judged& judged, double other, std::optional<double> percent) {
    if (judged.rule.by) {
        return Bound{worseBy(judged.facts, other, *judged.rule.by), *judged.rule.by > 0};
    }
    if (!percent) {
        return Bound{other, false};
    }
    if (other == 0) {
        return std::nullopt;
    }
    return Bound{worseBy(judged.facts, other, *percent / kPercent * std::abs(other)), *percent > 0};
}

} // namespace

Verdict missingVerdict(const IndicatorFacts& facts, std::size_t unit) {
    Verdict verdict;
    verdict.outcome = Outcome::Missing;
    verdict.state = facts.values.states[unit];
    return verdict;
}

Verdict verdictAt(const Judged& judged, std::size_t unit, const Bound& bound) {
    const IndicatorFacts& facts = judged.facts;
    const double value = facts.values.values[unit];
    Verdict verdict;
    verdict.bound = bound;
    verdict.distance = std::max(0.0, facts.shortfall(value, bound.value));
    const bool broken = bound.passed ? !facts.worse(bound.value, value) : facts.worse(value, bound.value);
    verdict.outcome = broken ? Outcome::Broken : Outcome::Kept;
    if (broken) {
        verdict.interval = intervalToMind(judged, unit);
        const bool reaches =
            verdict.interval && (facts.direction == Direction::More ? verdict.interval->high >= bound.value
                                                                    : verdict.interval->low <= bound.value);
        verdict.outcome = reaches ? Outcome::NotSure : Outcome::Broken;
    }
    return verdict;
}

std::vector<Verdict> judgeTarget(const Judged& judged, double target) {
    std::vector<Verdict> verdicts(judged.facts.values.size());
    for (std::size_t unit = 0; unit < verdicts.size(); ++unit) {
        verdicts[unit] =
            judged.facts.has(unit) ? verdictAt(judged, unit, {target, false}) : missingVerdict(judged.facts, unit);
    }
    return verdicts;
}

std::vector<Verdict> judgePeriods(std::span<const IndicatorFacts* const> periods, const WeaknessRule& rule,
                                  double target) {
    std::vector<Verdict> verdicts = judgeTarget({rule, *periods.front()}, target);
    for (std::size_t period = 1; period < periods.size(); ++period) {
        const IndicatorFacts& earlier = *periods[period];
        const std::vector<Verdict> then = judgeTarget({rule, earlier}, target);
        for (std::size_t unit = 0; unit < verdicts.size(); ++unit) {
            Verdict& verdict = verdicts[unit];
            const Outcome outcome = then[unit].outcome;
            if (verdict.outcome == Outcome::Kept || outcome == Outcome::Kept) {
                verdict.outcome = Outcome::Kept;
            } else if (outcome == Outcome::Missing && verdict.outcome != Outcome::Missing) {
                verdict.outcome = Outcome::Missing;
                verdict.state = then[unit].state;
                verdict.missingPeriod = earlier.period;
            } else if (outcome == Outcome::NotSure && verdict.outcome == Outcome::Broken) {
                verdict = then[unit];
                verdict.intervalPeriod = period;
            }
        }
    }
    return verdicts;
}

std::vector<Verdict> judgeFall(const Judged& judged) {
    const IndicatorFacts& facts = judged.facts;
    std::vector<Verdict> verdicts(facts.values.size());
    if (!facts.previous) {
        return verdicts;
    }
    for (std::size_t unit = 0; unit < verdicts.size(); ++unit) {
        if (!facts.has(unit)) {
            verdicts[unit] = missingVerdict(facts, unit);
        } else if (facts.previous->states[unit] != UnitState::Value) {
            verdicts[unit].outcome = Outcome::Missing;
            verdicts[unit].state = facts.previous->states[unit];
            verdicts[unit].missingPeriod = facts.previousPeriod;
        } else if (const auto bound = allowedFrom(judged, facts.previous->values[unit], judged.rule.percent)) {
            verdicts[unit] = verdictAt(judged, unit, *bound);
        }
    }
    return verdicts;
}

std::vector<Verdict> judgeNeighbours(const Judged& judged) {
    const IndicatorFacts& facts = judged.facts;
    std::vector<Verdict> verdicts(facts.values.size());
    for (std::size_t unit = 0; unit < verdicts.size(); ++unit) {
        const std::optional<double>& together = facts.neighbours[unit].value;
        if (!facts.has(unit)) {
            verdicts[unit] = missingVerdict(facts, unit);
        } else if (together) {
            if (const auto bound = allowedFrom(judged, *together, judged.rule.percent.value_or(kUsualPercent))) {
                verdicts[unit] = verdictAt(judged, unit, *bound);
            }
        }
    }
    return verdicts;
}

std::vector<Verdict> judgeStatus(const Judged& judged) {
    const IndicatorFacts& facts = judged.facts;
    std::vector<Verdict> verdicts(facts.values.size());
    const double good = facts.direction == Direction::More ? 1 : 0;
    for (std::size_t unit = 0; unit < verdicts.size(); ++unit) {
        Verdict& verdict = verdicts[unit];
        verdict = missingVerdict(facts, unit);
        if (facts.has(unit)) {
            verdict.outcome = facts.values.values[unit] == good ? Outcome::Kept : Outcome::Broken;
            verdict.bound = Bound{good, false};
            verdict.distance = verdict.outcome == Outcome::Broken ? 1 : 0;
        }
    }
    return verdicts;
}

} // namespace diaban
