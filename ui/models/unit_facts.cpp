// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/unit_facts.h"

#include "src/message/number_format.h"
#include "src/run/deck_words.h"
#include "src/run/project_weakness.h"
#include "src/unit/parent_names.h"
#include "src/weakness/figure_words.h"
#include "src/weakness/period_before.h"

#include <algorithm>
#include <set>

namespace diaban::ui {

namespace {

QString stateWords(UnitState state, const Catalogue& catalogue) {
    switch (state) {
    case UnitState::NotMatched:
        return qt(catalogue.text("map.legend.not_matched"));
    case UnitState::Suppressed:
        return qt(catalogue.text("map.legend.suppressed"));
    default:
        return qt(catalogue.text("map.legend.no_data"));
    }
}

std::vector<std::optional<double>> trendOf(const Study& study, const std::string& key, std::uint32_t unit) {
    std::vector<std::optional<double>> trend;
    for (const std::string& period : study.periodsOf(key)) {
        const UnitValues& values = study.find(key, period)->values;
        trend.push_back(values.states[unit] == UnitState::Value ? std::optional(values.values[unit]) : std::nullopt);
    }
    return trend;
}

UnitFigure figureOf(const LoadedProject& loaded, const IndicatorFacts& facts, const std::string& period,
                    std::uint32_t unit, const Catalogue& catalogue) {
    const Figure& figure = *loaded.study.find(facts.indicator.key, facts.period);
    const FigureStanding standing = standingOf(loaded.project, loaded.study, figure, catalogue.language());
    const Indicator& indicator = standing.indicator;
    const bool status = indicator.kind == IndicatorKind::Status;
    UnitFigure shown;
    shown.name = qt(standingTitle(standing, catalogue.language()));
    const bool said = facts.period.empty() || facts.period == period; // over all of them
    shown.period = qt(said ? std::string{} : formatPeriodWithin(facts.period, catalogue.language()));
    shown.trend = trendOf(loaded.study, indicator.key, unit);
    if (!facts.has(unit)) {
        shown.value = stateWords(facts.values.states[unit], catalogue);
        return shown;
    }
    const double value = facts.values.values[unit];
    shown.value = qt(standingValue(standing, value, catalogue));
    if (indicator.target && !status) {
        shown.target = qt(FigureWords(indicator, catalogue).stated(*indicator.target));
        shown.targetValue = indicator.target;
        shown.missed = facts.worse(value, *indicator.target);
    }
    if (const auto& around = facts.neighbours[unit]; around.value && !status) {
        shown.neighbours = qt(standingValue(standing, *around.value, catalogue));
    }
    if (facts.ranks[unit] && !status) {
        shown.rank = qt(formatInteger(*facts.ranks[unit], catalogue.language()) + "/" +
                        formatInteger(facts.ranked, catalogue.language()));
    }
    return shown;
}

/// The period that all rules judge in; empty where there are several, which their sentences name, or none.
std::string judgedPeriod(const WeakAreas& areas) {
    std::set<std::string> periods;
    for (const IndicatorFacts& facts : areas.facts) {
        periods.insert(facts.period);
    }
    return periods.size() == 1 ? *periods.begin() : std::string();
}

void addVerdict(UnitFacts& facts, const LoadedProject& loaded, std::uint32_t unit, const Catalogue& catalogue) {
    const UnitFinding& finding = loaded.weakness->areas.units[unit];
    const WeakWords words = loaded.weakness->words(loaded.study);
    switch (finding.verdict) {
    case UnitVerdict::Weak:
        facts.weak = true;
        facts.verdict = qt(catalogue.text({"window.card.weak", {{"rank", std::int64_t{finding.rank.value_or(0)}}}}));
        break;
    case UnitVerdict::NotSure:
        facts.verdict = qt(catalogue.text("window.card.not_sure"));
        break;
    case UnitVerdict::NotEnoughData:
        facts.verdict = qt(catalogue.text("window.card.not_enough_data"));
        break;
    case UnitVerdict::NotWeak:
        facts.verdict = qt(catalogue.text("window.card.not_weak"));
        break;
    }
    for (const std::string& sentence : reasonSentences(words, unit, catalogue)) {
        facts.sentences.append(qt(sentence));
    }
    if (const std::string lift = liftText(words, unit, catalogue); !lift.empty()) {
        facts.sentences.append(qt(lift));
    }
    facts.spoken = qt(spokenText(words, unit, catalogue));
}

} // namespace

std::vector<IndicatorFacts> factsBeside(const LoadedProject& loaded, const BesideMap& map) {
    const Study& study = loaded.study;
    std::vector<IndicatorFacts> all = loaded.facts;
    for (IndicatorFacts& facts : all) {
        const std::string key = facts.indicator.key;
        if (!map.period.empty() && facts.period != map.period && study.neighbours &&
            study.find(key, map.period) != nullptr) {
            const Indicator indicator = facts.indicator;
            const std::string before = periodBefore(study.periodsOf(key), map.period);
            facts = factsOf(study, indicator, map.period, before, *study.neighbours);
        }
    }
    std::ranges::stable_partition(all,
                                  [&](const IndicatorFacts& facts) { return facts.indicator.key == map.indicator; });
    return all;
}

UnitFacts factsOfUnit(const LoadedProject& loaded, std::uint32_t unit, const Catalogue& catalogue) {
    return factsOfUnit(loaded, loaded.facts, {}, unit, catalogue);
}

UnitFacts factsOfUnit(const LoadedProject& loaded, const std::vector<IndicatorFacts>& known, const BesideMap& map,
                      std::uint32_t unit, const Catalogue& catalogue) {
    const Units& units = loaded.study.boundaries.units;
    UnitFacts facts;
    facts.name = qt(units.names[unit].empty() ? units.codes[unit] : units.names[unit]);
    const std::string parent = parentWords(units, unit, catalogue);
    facts.place = qt(units.codes[unit] + (parent.empty() ? "" : " · " + parent));
    const Language language = catalogue.language();
    facts.period = qt(map.period.empty() ? std::string{} : formatPeriodWithin(map.period, language));
    for (const IndicatorFacts& indicator : known) {
        facts.figures.push_back(figureOf(loaded, indicator, map.period, unit, catalogue));
    }
    if (loaded.weakness) {
        addVerdict(facts, loaded, unit, catalogue);
        const std::string judged = judgedPeriod(loaded.weakness->areas);
        if (!judged.empty() && !map.period.empty() && judged != map.period) {
            facts.verdict = qt(catalogue.text(
                {"window.card.judged_in",
                 {{"verdict", facts.verdict.toStdString()}, {"period", formatPeriodWithin(judged, language)}}}));
        }
    } else {
        facts.wantsRules = !judgesWeakness(loaded.project);
        facts.unjudged = qt(catalogue.text(facts.wantsRules ? "window.card.no_rules" : "window.card.unjudged"));
    }
    return facts;
}

} // namespace diaban::ui
