// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/weak_json.h"

#include "src/weakness/indicator_sentence.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace diaban {

namespace {

/// A number that may be missing: null then.
nlohmann::json orNull(const std::optional<double>& number) {
    return number && std::isfinite(*number) ? nlohmann::json(*number) : nlohmann::json();
}

nlohmann::json intervalJson(const std::optional<gis::Interval>& interval) {
    return interval ? nlohmann::json::array({interval->low, interval->high}) : nlohmann::json();
}

/// Text in both languages.
struct BothLanguages {
    Catalogue vi{Language::Vi}, en{Language::En};

    template <typename Text> [[nodiscard]] nlohmann::json of(Text text) const {
        return {{"vi", text(vi)}, {"en", text(en)}};
    }
};

const char* stateWord(UnitState state) {
    return state == UnitState::NotMatched ? "not_matched" : state == UnitState::Suppressed ? "suppressed" : "no_data";
}

void addFigures(nlohmann::json& json, const AppliedRule& applied, const IndicatorFacts& facts, std::size_t unit,
                const Verdict& verdict) {
    const Together& together = facts.neighbours[unit];
    const bool before = facts.previous && facts.previous->states[unit] == UnitState::Value;
    json["value"] = facts.values.values[unit];
    json["numerator"] = facts.numerators ? orNull(facts.numerators->values[unit]) : nlohmann::json();
    json["denominator"] = facts.denominators ? orNull(facts.denominators->values[unit]) : nlohmann::json();
    json["target"] = orNull(applied.target);
    json["bound"] = verdict.bound ? nlohmann::json(verdict.bound->value) : nlohmann::json();
    json["distance"] = verdict.distance;
    json["rank"] = facts.ranks[unit] ? nlohmann::json(*facts.ranks[unit]) : nlohmann::json();
    json["of"] = facts.ranked;
    json["neighbours"] = together.units;
    json["neighbours_mean"] = orNull(together.value);
    json["previous"] = before ? orNull(facts.previous->values[unit]) : nlohmann::json();
    json["previous_period"] = before ? nlohmann::json(facts.previousPeriod) : nlohmann::json();
    json["change"] = before ? orNull(facts.values.values[unit] - facts.previous->values[unit]) : nlohmann::json();
    json["interval"] = intervalJson(facts.interval(unit, applied.rule.level));
    json["z"] = orNull(verdict.z);
    json["q"] = orNull(verdict.q);
}

nlohmann::json reasonJson(const WeakWords& words, std::size_t unit, const WeakReason& reason,
                          const BothLanguages& both) {
    const AppliedRule& applied = words.areas.rules[reason.rule];
    nlohmann::json json{
        {"rule", nameOf(applied.rule.kind)}, {"indicator", applied.rule.indicator}, {"period", applied.rule.period}};
    if (reason.verdict.outcome == Outcome::Missing) {
        json["missing"] = stateWord(reason.verdict.state);
        json["missing_period"] =
            reason.verdict.missingPeriod.empty() ? applied.rule.period : reason.verdict.missingPeriod;
    } else {
        const IndicatorFacts& facts = words.areas.facts[factsOfInterval(applied, reason.verdict)];
        json["figures_period"] = facts.period;
        addFigures(json, applied, facts, unit, reason.verdict);
    }
    json["text"] = both.of([&](const Catalogue& catalogue) { return reasonText(words, unit, reason, catalogue); });
    return json;
}

nlohmann::json liftJson(const WeakWords& words, const Lift& lift) {
    const IndicatorFacts& facts = words.areas.facts[lift.facts];
    const Indicator& indicator = facts.indicator;
    return {{"indicator", indicator.key},
            {"value", lift.value},
            {"figure",
             lift.more ? nlohmann::json(indicator.isRatio() ? indicator.numerator : indicator.key) : nlohmann::json()},
            {"to", orNull(lift.numerator)},
            {"change", orNull(lift.more)},
            {"alone", lift.alone}};
}

nlohmann::json unitJson(const WeakResult& result, const WeakWords& words, std::size_t unit, const BothLanguages& both) {
    const Units& units = result.study.boundaries.units;
    const UnitFinding& finding = words.areas.units[unit];
    nlohmann::json json{{"key", units.codes[unit]}, {"name", units.names[unit]}, {"reasons", nlohmann::json::array()}};
    if (!units.parents.empty()) {
        json["parent"] = units.parents[unit];
    }
    for (const WeakReason& reason : finding.reasons) {
        json["reasons"].push_back(reasonJson(words, unit, reason, both));
    }
    json["text"] = both.of([&](const Catalogue& catalogue) { return spokenText(words, unit, catalogue); });
    return json;
}

void addIndexOf(nlohmann::json& json, const ListedIndex& index, std::size_t unit) {
    json["index"] = index.figure->values.states[unit] == UnitState::Value
                        ? nlohmann::json(index.figure->values.values[unit])
                        : nlohmann::json();
    json["index_rank"] = index.ranks.ranks[unit] ? nlohmann::json(*index.ranks.ranks[unit]) : nlohmann::json();
    const auto& interval = index.ranks.intervals[unit];
    json["index_rank_interval"] = interval ? nlohmann::json::array({interval->p05, interval->p95}) : nlohmann::json();
}

} // namespace

nlohmann::json weakJson(const WeakResult& result) {
    const WeakAreas& areas = result.weakness.areas;
    const WeakWords words = result.weakness.words(result.study);
    const BothLanguages both;
    nlohmann::json json{
        {"project", result.project.file.string()},
        {"units", areas.units.size()},
        {"weak", areas.weak.size()},
        {"not_sure", areas.notSure},
        {"not_enough_data", areas.notEnoughData},
        {"items", nlohmann::json::array()},
        {"lists", {{"not_sure", nlohmann::json::array()}, {"not_enough_data", nlohmann::json::array()}}},
        {"rules", nlohmann::json::array()},
        {"written", nlohmann::json::array()}};
    for (const std::uint32_t unit : areas.weak) {
        nlohmann::json item = unitJson(result, words, unit, both);
        item["rank"] = *areas.units[unit].rank;
        item["score"] = areas.units[unit].score;
        item["lift"] = nlohmann::json::array();
        for (const Lift& lift : areas.units[unit].lifts) {
            item["lift"].push_back(liftJson(words, lift));
        }
        if (result.weakness.index) {
            addIndexOf(item, *result.weakness.index, unit);
        }
        json["items"].push_back(std::move(item));
    }
    for (std::size_t unit = 0; unit < areas.units.size(); ++unit) {
        const UnitVerdict verdict = areas.units[unit].verdict;
        if (verdict == UnitVerdict::NotSure || verdict == UnitVerdict::NotEnoughData) {
            json["lists"][verdict == UnitVerdict::NotSure ? "not_sure" : "not_enough_data"].push_back(
                unitJson(result, words, unit, both));
        }
    }
    for (const AppliedRule& applied : areas.rules) {
        json["rules"].push_back({{"rule", nameOf(applied.rule.kind)},
                                 {"indicator", applied.rule.indicator},
                                 {"period", applied.rule.period},
                                 {"target", orNull(applied.target)}});
    }
    for (const auto& file : result.written) {
        json["written"].push_back(file.string());
    }
    return json;
}

} // namespace diaban
