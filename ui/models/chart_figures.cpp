// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/chart_figures.h"

#include "src/message/number_format.h"
#include "src/run/choropleth.h"
#include "src/run/deck_words.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <set>

namespace diaban::ui {

namespace {

constexpr int kTickDecimals = 6; ///< at most; zeros at the end are not written

bool canBeDrawn(const Figure& figure) {
    return figure.addsUp != AddsUp::Statuses && figure.values.count(UnitState::Value) > 0;
}

} // namespace

std::vector<const Figure*> chartFigures(const Study& study, const Figure* mapped) {
    std::vector<const Figure*> figures;
    const auto add = [&](const Figure* figure) {
        if (figure != nullptr && canBeDrawn(*figure) && std::ranges::find(figures, figure) == figures.end()) {
            figures.push_back(figure);
        }
    };
    add(mapped);
    std::set<std::string> known;
    for (const Indicator& indicator : study.indicators) {
        known.insert(indicator.key);
        add(latestFigure(study, indicator.key));
        std::vector<std::string> periods = study.periodsOf(indicator.key);
        std::ranges::reverse(periods);
        for (const std::string& period : periods) {
            add(study.find(indicator.key, period));
        }
    }
    for (const Figure& figure : study.figures) {
        if (known.insert(figure.key).second) {
            add(latestFigure(study, figure.key));
        }
    }
    return figures;
}

const Figure* usualBeside(const std::vector<const Figure*>& figures) {
    const Figure& first = *figures.front();
    const Figure* other = nullptr;
    for (const Figure* figure : figures) {
        if (figure->key == first.key) {
            continue;
        }
        if (figure->period == first.period) {
            return figure;
        }
        other = other == nullptr ? figure : other;
    }
    return other != nullptr ? other : figures.back();
}

QString chartTitle(const Project& project, const Figure& figure, const Words& words) {
    const Language language = words.language();
    const std::string name = mappedTitle(project, figure, figure.key, language);
    const Indicator* indicator = mappedIndicator(project, figure.key);
    const std::string unit = indicator != nullptr ? indicator->unit.in(language) : std::string{};
    return qt(titleWithUnit(name, unit) +
              (figure.period.empty() ? "" : ", " + formatPeriodWithin(figure.period, language)));
}

ChartFigure chartFigure(const Project& project, const Study& study, const Figure& figure, const Words& words) {
    const auto standing = std::make_shared<const FigureStanding>(standingOf(project, study, figure, words.language()));
    ChartFigure chart;
    chart.title = chartTitle(project, figure, words);
    chart.values = figure.values.values;
    for (std::size_t unit = 0; unit < chart.values.size(); ++unit) {
        if (figure.values.states[unit] != UnitState::Value) {
            chart.values[unit] = std::numeric_limits<double>::quiet_NaN();
        }
    }
    chart.target = standing->indicator.target;
    if (chart.target) {
        chart.targetWords = qt(FigureWords(standing->indicator, words.catalogue()).stated(*chart.target));
    }
    chart.number = [&words](double value) { return qt(formatShort(value, kTickDecimals, words.language())); };
    chart.told = [standing, &words](double value) { return qt(standingValue(*standing, value, words.catalogue())); };
    return chart;
}

std::string chartKey(const Figure& figure) {
    return figure.key + '\n' + figure.period;
}

} // namespace diaban::ui
