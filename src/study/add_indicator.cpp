// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/add_indicator.h"

#include "src/message/number_format.h"
#include "src/study/column_values.h"
#include "src/study/odd_figures.h"
#include "src/study/smooth_ratio.h"

#include <algorithm>

namespace diaban {

namespace {

/// In what file, to whom and in which language faults are told.
struct Said {
    const std::string& file;
    Language language;
    gis::Problems& problems;
};

/// How a column goes up that an indicator names: a share or rate without its parts not at all.
AddsUp addsUpOf(const Indicator& indicator) {
    return indicator.isRatio()                       ? AddsUp::Nothing
           : indicator.kind == IndicatorKind::Status ? AddsUp::Statuses
                                                     : AddsUp::Sum;
}

Figure* figureIn(Study& study, const std::string& key, const std::string& period) {
    const auto found = std::ranges::find_if(
        study.figures, [&](const Figure& figure) { return figure.key == key && figure.period == period; });
    return found == study.figures.end() ? nullptr : &*found;
}

/// The periods of a ratio: those of its numerator and denominator; the one without a period only where neither has
/// another.
std::vector<std::string> periodsOfRatio(const Study& study, const Indicator& indicator) {
    std::vector<std::string> periods;
    for (const std::string& key : {indicator.numerator, indicator.denominator}) {
        for (const std::string& period : study.periodsOf(key)) {
            if (!period.empty() && std::ranges::find(periods, period) == periods.end()) {
                periods.push_back(period);
            }
        }
    }
    return periods.empty() ? std::vector<std::string>{std::string()} : periods;
}

FigurePlace placeOf(const std::string& title, const std::string& period, const Said& said) {
    return {said.file, period.empty() ? title : title + ", " + formatPeriod(period, said.language), said.language};
}

/// A share or rate that cannot be made in a period that has its numerator.
void tellWithoutDenominator(const Study& study, const Indicator& indicator, const std::string& period,
                            const FigurePlace& place, gis::Problems& problems) {
    const bool stated = std::ranges::any_of(
        study.figures, [&](const Figure& figure) { return figure.key == indicator.key && figure.period == period; });
    if (!stated && study.find(indicator.numerator, period) != nullptr) {
        problems.warn(place.file, place.place, {"indicator.not_made", {{"missing", indicator.denominator}}});
    }
}

void addRatio(Study& study, const Indicator& indicator, const std::string& title, const Said& said) {
    for (const std::string& period : periodsOfRatio(study, indicator)) {
        const Figure* numerator = study.find(indicator.numerator, period);
        const Figure* denominator = study.find(indicator.denominator, period);
        const FigurePlace place = placeOf(title, period, said);
        if (numerator == nullptr || denominator == nullptr) {
            tellWithoutDenominator(study, indicator, period, place, said.problems);
            continue;
        }
        tellOddRatio(study, indicator, *numerator, *denominator, place, said.problems);
        Figure made{indicator.key, period, title, false, ratio(indicator, numerator->values, denominator->values),
                    AddsUp::Parts};
        if (indicator.smoothing != Smoothing::None) {
            smoothRatio(study, indicator, numerator->values, denominator->values, made.values, place, said.problems);
        }
        if (Figure* stated = figureIn(study, indicator.key, period)) {
            if (indicator.smoothing == Smoothing::None) {
                tellOtherwiseStated(study, made, stated->values, place, said.problems);
            }
            made.whole = allWhole(made.values);
            *stated = std::move(made);
        } else {
            addFigure(study, std::move(made), said.file);
        }
    }
}

/// What tables state themselves, and what neither they nor other figures give.
void tellStated(const Study& study, const Indicator& indicator, const std::string& title, const Said& said) {
    bool there = false;
    for (const Figure& figure : study.figures) {
        there = there || figure.key == indicator.key;
        if (figure.key == indicator.key && figure.addsUp == AddsUp::Nothing && indicator.kind == IndicatorKind::Share) {
            tellOddShare(study, figure, placeOf(title, figure.period, said), said.problems);
        }
    }
    const bool numerator = !study.periodsOf(indicator.numerator).empty();
    if (!there && !(numerator && indicator.isRatio())) {
        const std::string missing =
            indicator.numerator + (indicator.isRatio() && study.periodsOf(indicator.denominator).empty()
                                       ? ", " + indicator.denominator
                                       : std::string{});
        said.problems.warn(said.file, title, {"indicator.not_made", {{"missing", missing}}});
    }
}

void addRenamed(Study& study, const Indicator& indicator, const std::string& title, const std::string& file) {
    std::vector<Figure> made;
    for (const Figure& figure : study.figures) {
        if (figure.key == indicator.numerator) {
            made.push_back({indicator.key, figure.period, title, false, figure.values, addsUpOf(indicator)});
        }
    }
    for (Figure& figure : made) {
        addFigure(study, std::move(figure), file);
    }
}

} // namespace

void addIndicator(Study& study, const Indicator& indicator, Language language, const std::string& file,
                  gis::Problems& problems) {
    study.indicators.push_back(indicator);
    const std::string& name = indicator.name.in(language);
    for (Figure& figure : study.figures) {
        if (figure.key == indicator.key) {
            figure.title = name.empty() ? figure.title : name;
            figure.addsUp = addsUpOf(indicator);
        }
    }
    const std::string title = name.empty() ? indicator.key : name;
    const Said said{file, language, problems};
    if (indicator.isRatio()) {
        addRatio(study, indicator, title, said);
    } else if (indicator.numerator != indicator.key) {
        addRenamed(study, indicator, title, file);
    }
    tellStated(study, indicator, title, said);
}

} // namespace diaban
