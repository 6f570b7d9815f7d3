// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/figure_standing.h"

#include "src/run/choropleth.h"
#include "src/study/roll_up_figure.h"
#include "src/weakness/period_before.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr int kShareDecimals = 1;
constexpr int kMostDecimals = 2;

Indicator indicatorOf(const Project& project, const Study& study, const Figure& figure, Language language) {
    if (const Indicator* known = mappedIndicator(project, figure.key)) {
        return *known;
    }
    Indicator made;
    if (const Indicator* own = study.indicatorOf(figure.key)) {
        made = *own;
    }
    made.key = figure.key;
    (language == Language::Vi ? made.name.vi : made.name.en) = figure.title;
    if (figure.percent) {
        made.kind = IndicatorKind::Share;
    }
    return made;
}

/// The whole by sums; nothing of what adds up to nothing.
std::optional<double> wholeOf(const Study& study, const Figure& figure) {
    const auto rolled = rollUp(study, figure, oneGroup(study.boundaries.units.size(), {}));
    return rolled && rolled->values.states.front() == UnitState::Value ? std::optional(rolled->values.values.front())
                                                                       : std::nullopt;
}

/// Of a change of that figure, with a map of it in the project.
const MapSpec* changeMapOf(const Project& project, const Figure& figure) {
    const auto found = std::ranges::find_if(project.maps, [&](const MapSpec& map) {
        return map.analysis.kind == AnalysisKind::Change && map.figureKey() == figure.key;
    });
    return found != project.maps.end() ? &*found : nullptr;
}

/// A change has the decimals of what changed, as its legend does; in percent those of a share.
int decimalsIn(const Project& project, const Study& study, const Figure& figure, const Indicator& indicator,
               Language language) {
    const MapSpec* map = changeMapOf(project, figure);
    if (map == nullptr) {
        return decimalsOf(indicator, figure.values);
    }
    if (map->analysis.change == ChangeKind::Relative) {
        return kShareDecimals;
    }
    const Figure* now = study.find(map->indicator, figure.period);
    return now != nullptr ? decimalsOf(indicatorOf(project, study, *now, language), now->values)
                          : decimalsOf(indicator, figure.values);
}

void compare(FigureStanding& standing) {
    const UnitValues& now = standing.figure->values;
    const UnitValues& before = standing.before->values;
    const bool lessIsBetter = standing.indicator.direction == Direction::Less;
    for (std::size_t unit = 0; unit < now.size(); ++unit) {
        if (now.states[unit] != UnitState::Value || before.states[unit] != UnitState::Value) {
            continue;
        }
        const double one = rounded(now.values[unit], standing.decimals);
        const double other = rounded(before.values[unit], standing.decimals);
        if (one == other) {
            ++standing.same;
        } else {
            ++((one > other) == lessIsBetter ? standing.worse : standing.better);
        }
    }
}

} // namespace

int decimalsOf(const Indicator& indicator, const UnitValues& values) {
    return indicator.decimals >= 0                  ? indicator.decimals
           : indicator.kind == IndicatorKind::Share ? kShareDecimals
                                                    : writtenDecimals(values, kMostDecimals);
}

FigureStanding standingOf(const Project& project, const Study& study, const Figure& figure, Language language) {
    FigureStanding standing;
    standing.figure = &figure;
    standing.indicator = indicatorOf(project, study, figure, language);
    const Indicator& indicator = standing.indicator;
    const UnitValues& values = figure.values;
    standing.decimals = decimalsIn(project, study, figure, indicator, language);
    standing.withValue = values.count(UnitState::Value);
    standing.missing = values.size() - standing.withValue;
    standing.whole = wholeOf(study, figure);
    const bool status = figure.addsUp == AddsUp::Statuses;
    const bool less = indicator.direction == Direction::Less;
    for (std::uint32_t unit = 0; unit < values.size(); ++unit) {
        if (values.states[unit] == UnitState::Value) {
            standing.ranked.push_back(unit);
            const double value = values.values[unit];
            const bool missed = status             ? (value > 0) == less
                                : indicator.target ? (less ? value > *indicator.target : value < *indicator.target)
                                                   : false;
            standing.missed += missed ? 1U : 0U;
        }
    }
    const std::vector<std::string>& codes = study.boundaries.units.codes;
    std::ranges::sort(standing.ranked, [&](std::uint32_t a, std::uint32_t b) {
        const double one = values.values[a];
        const double other = values.values[b];
        return one != other ? (one > other) != less : codes[a] < codes[b];
    });
    const std::string before = periodBefore(study.periodsOf(figure.key), figure.period);
    standing.before = before.empty() ? nullptr : study.find(figure.key, before);
    if (standing.before != nullptr) {
        standing.wholeBefore = wholeOf(study, *standing.before);
        compare(standing);
    }
    return standing;
}

const Figure* latestFigure(const Study& study, const std::string& key) {
    const std::vector<std::string> periods = study.periodsOf(key);
    if (periods.empty()) {
        return nullptr;
    }
    return study.find(key, latestPeriod(periods).value_or(periods.back()));
}

std::vector<std::string> periodsToShow(const Study& study, const std::string& key) {
    std::vector<std::string> periods = study.periodsOf(key);
    if (periods.size() > 1) {
        std::erase(periods, std::string{});
    }
    return periods;
}

} // namespace diaban
