// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/composite_figure.h"

#include "src/message/number_format.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr double kPoints = 100;
constexpr std::size_t kFewParts = 8; ///< whose weights are changed in all combinations

/// Indicators of an index in one period, comparable.
struct Parts {
    std::vector<std::string> keys;
    std::vector<Scores> scores;
    std::vector<double> weights;
    std::vector<const Indicator*> constant, absent;
};

std::vector<const Indicator*> indicatorsOf(const Study& study, const IndexSpec& spec) {
    std::vector<const Indicator*> chosen;
    for (const Indicator& indicator : study.indicators) {
        const bool named = std::ranges::find(spec.parts, indicator.key) != spec.parts.end();
        if (indicator.key != spec.indicator.key && indicator.direction && indicator.weight > 0 &&
            (named || spec.parts.empty())) {
            chosen.push_back(&indicator);
        }
    }
    return chosen;
}

Scores valuesOf(const Figure& figure) {
    Scores values(figure.values.size());
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        if (figure.values.states[unit] == UnitState::Value) {
            values[unit] = figure.values.values[unit];
        }
    }
    return values;
}

/// The target of one unit: that of a status is a share of units, and one unit meets it or not.
std::optional<double> unitTarget(const Indicator& indicator) {
    if (indicator.kind != IndicatorKind::Status) {
        return indicator.target;
    }
    return indicator.direction == Direction::Less ? 0.0 : 1.0;
}

Parts partsOf(const Study& study, const IndexSpec& spec, const std::string& period) {
    Parts parts;
    for (const Indicator* indicator : indicatorsOf(study, spec)) {
        const Figure* figure = study.find(indicator->key, period);
        if (figure == nullptr) {
            parts.absent.push_back(indicator);
        } else if (auto scores =
                       normalised(valuesOf(*figure), *indicator->direction, spec.method, unitTarget(*indicator))) {
            parts.keys.push_back(indicator->key);
            parts.scores.push_back(*std::move(scores));
            parts.weights.push_back(indicator->weight);
        } else {
            parts.constant.push_back(indicator);
        }
    }
    return parts;
}

std::vector<std::string> periodsOfIndex(const Study& study, const IndexSpec& spec) {
    std::vector<std::string> periods;
    for (const Indicator* indicator : indicatorsOf(study, spec)) {
        for (const std::string& period : study.periodsOf(indicator->key)) {
            if (!period.empty() && std::ranges::find(periods, period) == periods.end()) {
                periods.push_back(period);
            }
        }
    }
    return periods.empty() ? std::vector<std::string>{std::string()} : periods;
}

std::string namesOf(const std::vector<const Indicator*>& indicators, Language language) {
    std::string names;
    for (const Indicator* indicator : indicators) {
        const std::string& name = indicator->name.in(language);
        names += (names.empty() ? "" : ", ") + (name.empty() ? indicator->key : name);
    }
    return names;
}

/// Why a unit has no index: as the worst of its indicators.
UnitState stateOf(const Study& study, const Parts& parts, const std::string& period, std::size_t unit) {
    UnitState state = UnitState::NoData;
    for (const std::string& key : parts.keys) {
        const UnitState own = study.find(key, period)->values.states[unit];
        if (own == UnitState::Suppressed || (own == UnitState::NotMatched && state == UnitState::NoData)) {
            state = own;
        }
    }
    return state;
}

UnitValues pointsOf(const Study& study, const IndexSpec& spec, const Parts& parts, const std::string& period) {
    const Scores index = compositeIndex(parts.scores, parts.weights, spec.rules);
    const bool points =
        spec.method != Normalisation::ZScore && spec.rules.aggregation == IndexMean::Arithmetic; // else as they are
    UnitValues values = unitsWithout(study.boundaries.units.size(), UnitState::NoData);
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        if (index[unit]) {
            values.set(unit, *index[unit] * (points ? kPoints : 1));
        } else {
            values.states[unit] = stateOf(study, parts, period, unit);
        }
    }
    return values;
}

} // namespace

void addIndex(Study& study, const IndexSpec& spec, Language language, const std::string& file,
              gis::Problems& problems) {
    const std::string& name = spec.indicator.name.in(language);
    const std::string title = name.empty() ? spec.indicator.key : name;
    bool made = false;
    for (const std::string& period : periodsOfIndex(study, spec)) {
        const Parts parts = partsOf(study, spec, period);
        const std::string place = period.empty() ? title : title + ", " + formatPeriod(period, language);
        const bool rest = spec.rules.missing == MissingRule::RestOfWeights;
        if (parts.keys.empty() || (!parts.absent.empty() && !rest)) {
            problems.note(file, place,
                          {"index.not_made",
                           {{"missing", namesOf(parts.absent.empty() ? parts.constant : parts.absent, language)}}});
            continue;
        }
        if (!parts.constant.empty()) {
            problems.warn(file, place, {"index.constant", {{"names", namesOf(parts.constant, language)}}});
        }
        addFigure(study,
                  {spec.indicator.key, period, title, false, pointsOf(study, spec, parts, period), AddsUp::Nothing},
                  file);
        made = true;
    }
    study.indicators.push_back(spec.indicator);
    study.indexes.push_back(spec.indicator.key);
    if (!made) {
        problems.warn(file, title, {"index.none", {}});
    }
}

IndexRanks indexRanks(const Study& study, const IndexSpec& spec, const std::string& period) {
    const Parts parts = partsOf(study, spec, period);
    const WeightSets sets = parts.keys.size() <= kFewParts ? allChanged(parts.weights, spec.weightsChanged)
                                                           : eachChanged(parts.weights, spec.weightsChanged);
    if (parts.keys.empty()) {
        const std::size_t units = study.boundaries.units.size();
        return {{}, std::vector<std::optional<std::uint32_t>>(units), std::vector<std::optional<RankInterval>>(units)};
    }
    return {parts.keys, ranks(compositeIndex(parts.scores, parts.weights, spec.rules)),
            rankIntervals(parts.scores, sets, spec.rules)};
}

} // namespace diaban
