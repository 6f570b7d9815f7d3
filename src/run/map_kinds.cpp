// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/map_kinds.h"

#include "gis/base/error.h"
#include "src/cartography/bivariate.h"
#include "src/cartography/legend_rows.h"
#include "src/message/number_format.h"
#include "src/run/choropleth.h"
#include "src/run/figure_standing.h"
#include "src/run/panel_maps.h"
#include "src/study/counted_figure.h"
#include "src/weakness/figure_words.h"

namespace diaban {

namespace {

constexpr int kThirds = 3;

/// The map's period where the figure has it, else that of the figure's own where there is one alone.
const Figure& figureOf(const Project& project, const Study& study, const MapSpec& spec, const std::string& key) {
    MapSpec second = spec;
    second.indicator = key;
    return requireFigure(project, study, second);
}

void requireCount(const Project& project, const MapSpec& spec, const Figure& figure) {
    if (figure.addsUp != AddsUp::Sum || figure.percent) {
        throw gis::badInput(
            project.file.string(), "maps: " + spec.key,
            {"map_kind.circles_of_ratio", {{"figure", figure.title}, {"line", std::int64_t{spec.line}}}});
    }
}

void addSecond(MapRequest& request, const Project& project, const Figure& figure, const std::string& key) {
    const Indicator* const indicator = mappedIndicator(project, key);
    const Language language = request.language;
    request.second.values = figure.values.values;
    request.second.states = figure.values.states;
    const std::string title = mappedTitle(project, figure, key, language);
    request.second.title = indicator != nullptr ? titleWithUnit(title, indicator->unit.in(language)) : title;
    request.second.decimals = indicator != nullptr ? indicator->decimals : -1;
    request.second.figureDecimals = indicator != nullptr ? decimalsOf(*indicator, figure.values) : 0;
    if (request.bilingual && indicator != nullptr) {
        const Language other = otherLanguage(language);
        request.second.otherTitle = titleWithUnit(indicator->name.in(other), indicator->unit.in(other));
    }
    const std::string period = figure.period.empty() ? std::string{} : formatPeriod(figure.period, language);
    request.second.period = period == request.texts.period ? std::string{} : period;
}

ClassChoice thirds(const std::vector<double>& limits) {
    ClassChoice choice;
    choice.number = kThirds;
    choice.limits = limits;
    choice.method = limits.empty() ? gis::ClassMethod::Quantile : gis::ClassMethod::Manual;
    return choice;
}

/// Names both figures, unless the project has a title for the map.
void nameBoth(MapRequest& request, const MapSpec& spec, const std::string& second, const Catalogue& catalogue) {
    if (spec.title.empty()) {
        request.texts.title =
            catalogue.text({"map_kind.title", {{"first", request.texts.title}, {"second", lowerFirst(second)}}});
    }
}

} // namespace

void applyKind(MapRequest& request, const Project& project, const Study& study, const MapSpec& spec,
               const Catalogue& catalogue) {
    const MapAnalysis& analysis = spec.analysis;
    if (analysis.kind == AnalysisKind::Circles) {
        requireCount(project, spec, requireFigure(project, study, spec));
        request.kind = MapKind::Circles;
        request.breaks = {};
        shareCircles(request, study, spec, spec.indicator);
    } else if (analysis.kind == AnalysisKind::Both) {
        const Figure& figure = figureOf(project, study, spec, analysis.circles);
        requireCount(project, spec, figure);
        request.kind = MapKind::Both;
        addSecond(request, project, figure, analysis.circles);
        shareCircles(request, study, spec, analysis.circles);
        nameBoth(request, spec, mappedTitle(project, figure, analysis.circles, request.language), catalogue);
    } else if (analysis.kind == AnalysisKind::Bivariate) {
        const Figure& figure = figureOf(project, study, spec, analysis.with);
        addSecond(request, project, figure, analysis.with);
        nameBoth(request, spec, mappedTitle(project, figure, analysis.with, request.language), catalogue);
        for (std::size_t i = 0; i < request.panels.size(); ++i) {
            MapSpec one = spec;
            one.period = spec.periods[i];
            const UnitValues& values = figureOf(project, study, one, analysis.with).values;
            request.panels[i].second.values = values.values;
            request.panels[i].second.states = values.states;
        }
        request.breaks = classBreaks(thirds(spec.classes.limits), mappedValues(request));
        request.second.breaks = classBreaks(thirds(analysis.withBreaks), secondValues(request));
        makeBivariate(request, catalogue);
    }
}

void tellShadedCount(const Project& project, const Study& study, const MapSpec& spec, gis::Problems& problems) {
    const Figure* figure = study.find(spec.indicator, spec.period);
    if (spec.analysis.kind == AnalysisKind::None && figure != nullptr && isCounted(*figure)) {
        problems.note(project.file.string(), "maps: " + spec.key,
                      {"map_kind.shaded_count", {{"figure", figure->title}, {"line", std::int64_t{spec.line}}}});
    }
}

} // namespace diaban
