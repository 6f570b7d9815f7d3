// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/weakness/weak_areas.h"

#include "src/indicator/composite_index.h"
#include "src/weakness/apply_rules.h"
#include "src/weakness/judge.h"
#include "src/weakness/lift.h"

#include <algorithm>
#include <tuple>

namespace diaban {

namespace {

constexpr double kPoints = 100;

std::vector<Verdict> judgeInRow(const WeakAreas& areas, const AppliedRule& applied) {
    if (applied.periods.size() < static_cast<std::size_t>(applied.rule.periods)) {
        return std::vector<Verdict>(areas.units.size());
    }
    std::vector<const IndicatorFacts*> periods;
    periods.reserve(applied.inRow.size());
    for (const std::size_t facts : applied.inRow) {
        periods.push_back(&areas.facts[facts]);
    }
    return judgePeriods(periods, applied.rule, *applied.target);
}

std::vector<Verdict> judge(const Study& study, const WeakAreas& areas, const AppliedRule& applied,
                           const UnitNeighbours& neighbours, const gis::Progress& progress) {
    const Judged judged{applied.rule, areas.facts[applied.facts]};
    switch (applied.rule.kind) {
    case RuleKind::BelowTarget:
        return judgeTarget(judged, *applied.target);
    case RuleKind::Lowest:
        return judgeLowest(judged);
    case RuleKind::ZBelow:
        return judgeZ(judged);
    case RuleKind::Fallen:
        return judgeFall(judged);
    case RuleKind::WeakPeriods:
        return judgeInRow(areas, applied);
    case RuleKind::LowCluster:
        return judgeCluster(judged, neighbours.points, *study.draws, progress);
    case RuleKind::BelowNeighbours:
        return judgeNeighbours(judged);
    case RuleKind::NotRecognised:
        return judgeStatus(judged);
    }
    return {};
}

using Verdicts = std::vector<std::vector<Verdict>>; ///< a rule each, a unit each

/// A peer rule that says nothing of anybody, because all figures are alike or nobody has neighbours.
void tellUseless(const WeakAreas& areas, const Verdicts& verdicts, const std::string& file, gis::Problems& problems) {
    for (std::size_t rule = 0; rule < verdicts.size(); ++rule) {
        const RuleKind kind = areas.rules[rule].rule.kind;
        const bool peers =
            kind == RuleKind::ZBelow || kind == RuleKind::LowCluster || kind == RuleKind::BelowNeighbours;
        if (peers && std::ranges::none_of(verdicts[rule], [](const Verdict& verdict) {
                return verdict.outcome != Outcome::NotApplicable && verdict.outcome != Outcome::Missing;
            })) {
            problems.warn(file, "weakness: " + areas.rules[rule].rule.indicator,
                          {"weakness.says_nothing", {{"rule", std::string(nameOf(kind))}}});
        }
    }
}

bool belongs(const Verdict& verdict, UnitVerdict of) {
    switch (of) {
    case UnitVerdict::Weak:
        return verdict.outcome == Outcome::Broken;
    case UnitVerdict::NotSure:
        return verdict.outcome == Outcome::Broken || verdict.outcome == Outcome::NotSure;
    case UnitVerdict::NotEnoughData:
        return verdict.outcome == Outcome::Missing;
    case UnitVerdict::NotWeak:
        break;
    }
    return false;
}

void findOf(WeakAreas& areas, const Verdicts& verdicts, std::size_t unit) {
    std::vector<const Verdict*> ofUnit;
    ofUnit.reserve(verdicts.size());
    for (const auto& rule : verdicts) {
        ofUnit.push_back(&rule[unit]);
    }
    UnitFinding& finding = areas.units[unit];
    finding.verdict = combined(areas.asked, ofUnit);
    for (std::size_t rule = 0; rule < ofUnit.size(); ++rule) {
        if (belongs(*ofUnit[rule], finding.verdict)) {
            finding.reasons.push_back({rule, *ofUnit[rule]});
        }
    }
    if (finding.verdict == UnitVerdict::Weak) {
        finding.lifts = liftsOf(areas, unit, ofUnit);
        areas.weak.push_back(static_cast<std::uint32_t>(unit));
    }
    areas.notSure += finding.verdict == UnitVerdict::NotSure ? 1 : 0;
    areas.notEnoughData += finding.verdict == UnitVerdict::NotEnoughData ? 1 : 0;
}

/// Scores by how far each unit is beyond each rule, the farthest counting whole.
void score(WeakAreas& areas) {
    std::vector<double> farthest(areas.rules.size(), 0.0);
    double allWeight = 0;
    for (const AppliedRule& rule : areas.rules) {
        allWeight += rule.weight;
    }
    for (const std::uint32_t unit : areas.weak) {
        for (const WeakReason& reason : areas.units[unit].reasons) {
            farthest[reason.rule] = std::max(farthest[reason.rule], reason.verdict.distance);
        }
    }
    for (const std::uint32_t unit : areas.weak) {
        UnitFinding& finding = areas.units[unit];
        for (const WeakReason& reason : finding.reasons) {
            const double most = farthest[reason.rule];
            const double far = most > 0 ? reason.verdict.distance / most : 1;
            const double weight = allWeight > 0 ? areas.rules[reason.rule].weight / allWeight
                                                : 1.0 / static_cast<double>(areas.rules.size());
            finding.score += kPoints * weight * (1 + far) / 2;
        }
    }
}

void rankWeak(WeakAreas& areas, const std::vector<std::string>& codes) {
    Scores scores(areas.units.size());
    for (const std::uint32_t unit : areas.weak) {
        scores[unit] = areas.units[unit].score;
    }
    const auto ranked = ranks(scores);
    for (const std::uint32_t unit : areas.weak) {
        areas.units[unit].rank = ranked[unit];
    }
    std::ranges::sort(areas.weak, [&](std::uint32_t one, std::uint32_t other) {
        return std::tie(*ranked[one], codes[one], one) < std::tie(*ranked[other], codes[other], other);
    });
}

} // namespace

std::vector<bool> WeakAreas::flags() const {
    std::vector<bool> flags(units.size());
    for (const std::uint32_t unit : weak) {
        flags[unit] = true;
    }
    return flags;
}

WeakAreas findWeakAreas(const Study& study, const WeaknessRules& rules, const std::string& file,
                        gis::Problems& problems, const gis::Progress& progress) {
    progress.at("stage.weakness", 0, 0);
    const UnitNeighbours neighbours = neighboursOf(study, problems);
    WeakAreas areas;
    areas.asked = rules;
    areas.units.resize(study.boundaries.units.size());
    areas.rules = applyRules(study, rules, neighbours, file, areas.facts, problems);
    Verdicts verdicts;
    for (std::size_t rule = 0; rule < areas.rules.size(); ++rule) {
        progress.at("stage.weakness", static_cast<std::int64_t>(rule), static_cast<std::int64_t>(areas.rules.size()));
        verdicts.push_back(judge(study, areas, areas.rules[rule], neighbours, progress));
    }
    tellUseless(areas, verdicts, file, problems);
    for (std::size_t unit = 0; unit < areas.units.size(); ++unit) {
        findOf(areas, verdicts, unit);
    }
    score(areas);
    rankWeak(areas, study.boundaries.units.codes);
    return areas;
}

} // namespace diaban
