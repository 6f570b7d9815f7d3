// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/choropleth.h"

#include "gis/base/error.h"
#include "src/cartography/class_colours.h"
#include "src/cartography/legend_rows.h"
#include "src/message/number_format.h"
#include "src/project/known_indicators.h"
#include "src/run/analysis_map.h"
#include "src/run/border_map.h"
#include "src/run/figure_standing.h"
#include "src/run/map_kinds.h"
#include "src/run/map_surroundings.h"
#include "src/run/output_words.h"
#include "src/run/panel_maps.h"
#include "src/unit/parent_names.h"

#include <limits>

namespace diaban {

const Figure& requireFigure(const Project& project, const Study& study, const MapSpec& spec) {
    if (const Figure* figure = study.find(spec.figureKey(), spec.period)) {
        return *figure;
    }
    std::string periods;
    for (const std::string& period : study.periodsOf(spec.indicator)) {
        periods += (periods.empty() ? "" : ", ") + (period.empty() ? "–" : period);
    }
    const bool since = spec.analysis.kind == AnalysisKind::Change && study.find(spec.indicator, spec.period) != nullptr;
    const char* id = periods.empty()       ? "run.no_figure_at_all"
                     : since               ? "run.no_since"
                     : spec.period.empty() ? "run.several_periods"
                                           : "run.no_figure";
    throw gis::badInput(project.file.string(), "maps: " + spec.key,
                        {id,
                         {{"indicator", spec.indicator},
                          {"period", spec.period},
                          {"since", spec.analysis.since},
                          {"periods", periods},
                          {"line", std::int64_t{spec.line}}}});
}

const Indicator* mappedIndicator(const Project& project, const std::string& key) {
    if (const Indicator* const own = project.findIndicator(key)) {
        return own;
    }
    const Indicator* const known = knownIndicators().find(key);
    return known != nullptr && known->kind == IndicatorKind::Count ? known : nullptr;
}

std::string mappedTitle(const Project& project, const Figure& figure, const std::string& key, Language language) {
    const Indicator* const indicator = mappedIndicator(project, key);
    return indicator != nullptr && project.findIndicator(key) == nullptr ? indicator->name.in(language) : figure.title;
}

std::string legendTitle(const Figure& figure, const Indicator* indicator, Language language) {
    return indicator != nullptr ? titleWithUnit(figure.title, indicator->unit.in(language)) : figure.title;
}

MapRequest choropleth(const Boundaries& boundaries, const UnitValues& values, const ClassChoice& classes) {
    MapRequest request;
    request.polygons = &boundaries.layer.polygons;
    request.crs = boundaries.layer.crs;
    request.codes = boundaries.units.codes;
    request.names = boundaries.units.names;
    request.parents = parentNamesOrCodes(boundaries.units);
    request.values = values.values;
    request.states = values.states;
    request.breaks = classBreaks(classes, request.values);
    return request;
}

namespace {

/// A unit meets it or not: two classes with names in place of limits.
void classByStatus(MapRequest& request, const Catalogue& catalogue) {
    request.breaks = classBreaks({gis::ClassMethod::Manual, 2, {1}}, mappedValues(request));
    if (request.breaks.size() > 0) {
        const Catalogue other(otherLanguage(catalogue.language()));
        request.classWords = {catalogue.text("map.status.not_met"), catalogue.text("map.status.met")};
        request.secondClassWords = {other.text("map.status.not_met"), other.text("map.status.met")};
    }
}

/// The field that says which units are labelled first; empty where the project names none.
std::vector<double> labelWeights(const Project& project, const Study& study, const MapSpec& spec) {
    std::vector<double> weights;
    if (spec.labelPriority.empty()) {
        return weights;
    }
    const gis::Layer& layer = study.boundaries.layer;
    const gis::Field* field = layer.attributes.find(spec.labelPriority);
    if (field == nullptr || field->type == gis::FieldType::Text) {
        throw gis::badInput(project.file.string(), "maps: " + spec.key,
                            {"label.priority", {{"field", spec.labelPriority}, {"line", std::int64_t{spec.line}}}});
    }
    for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
        weights.push_back(field->asNumber(unit).value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    return weights;
}

/// Colours, legend and view of a map; classes are made already.
void addLooks(MapRequest& request, const MapSpec& spec, const Indicator* indicator) {
    if (indicator != nullptr && request.classWords.empty()) {
        request.target = indicator->target;
    }
    request.usualPalette = spec.palette.empty();
    request.palette = spec.palette.empty()
                          ? usualPalette(request, indicator != nullptr ? indicator->direction : std::nullopt)
                          : spec.palette;
    request.decimals = indicator != nullptr ? indicator->decimals : -1;
    request.histogram = spec.histogram;
    request.bilingual = spec.bilingual;
    request.view = spec.view;
}

/// Figure and period once more, of a legend in two languages.
void addSecondWords(MapRequest& request, const Figure& figure, const Indicator* indicator) {
    const Language other = otherLanguage(request.language);
    if (!request.bilingual) {
        return;
    }
    if (indicator != nullptr) {
        const std::string name = indicator->name.in(other);
        request.texts.secondLegendTitle =
            request.classWords.empty() ? titleWithUnit(name, indicator->unit.in(other)) : name;
    }
    if (request.texts.secondLegendTitle == request.texts.legendTitle) {
        request.texts.secondLegendTitle.clear();
    }
    request.texts.secondPeriod = figure.period.empty() ? std::string{} : formatPeriod(figure.period, other);
}

/// What a map has whatever it shows: page, labels, furniture, words of the project.
void addPage(MapRequest& request, const Project& project, const Study& study, const MapSpec& spec, Language language) {
    request.mapCrs = spec.crs;
    request.language = language;
    request.page = spec.page;
    request.labels.show = spec.labels;
    request.labels.weights = labelWeights(project, study, spec);
    request.texts.subtitle = spec.subtitle.empty() ? project.title.in(language) : spec.subtitle.in(language);
    request.texts.finding = spec.finding.in(language);
    request.texts.source = sourceWords(project, language);
    request.texts.author = project.author.in(language);
    request.texts.date = project.asOf;
    request.furniture.enlarge = spec.enlarge;
    request.furniture.locator = spec.locator;
    request.furniture.graticule = spec.graticule;
    request.furniture.level = levelOfWord(project.boundaries.level);
}

} // namespace

MapRequest projectPlainMap(const Project& project, const Study& study, const MapSpec& spec,
                           const Catalogue& catalogue) {
    MapRequest request = plainMap(study.boundaries);
    addPage(request, project, study, spec, catalogue.language());
    request.bilingual = spec.bilingual;
    request.view = spec.view;
    request.texts.title = spec.title.empty() ? catalogue.text("border_map.title") : spec.title.in(catalogue.language());
    applyAnalysis(request, project, study, spec, catalogue);
    return request;
}

MapRequest projectMap(const Project& project, const Study& study, const MapSpec& spec, const Catalogue& catalogue) {
    if (spec.analysis.kind == AnalysisKind::LinkedClusters && spec.indicator.empty()) {
        return projectPlainMap(project, study, spec, catalogue);
    }
    const Language language = catalogue.language();
    const Figure& figure = requireFigure(project, study, spec);
    const Indicator* const indicator = mappedIndicator(project, spec.indicator);
    const std::string title = mappedTitle(project, figure, spec.indicator, language);
    MapRequest request = choropleth(study.boundaries, figure.values, analysisClasses(spec, figure.values.values));
    addPanels(request, project, study, spec);
    shareClasses(request, study, spec);
    const bool status = figure.addsUp == AddsUp::Statuses;
    if (status) {
        classByStatus(request, catalogue);
    }
    request.aroundZero = spec.analysis.kind == AnalysisKind::Change;
    addLooks(request, spec, indicator);
    request.figureDecimals = indicator != nullptr ? decimalsOf(*indicator, figure.values) : 0;
    addPage(request, project, study, spec, language);
    request.texts.title = spec.title.empty() ? title : spec.title.in(language);
    request.texts.legendTitle = status                 ? title
                                : indicator == nullptr ? title
                                                       : titleWithUnit(title, indicator->unit.in(language));
    request.texts.period = figure.period.empty() ? std::string{} : formatPeriod(figure.period, language);
    addSecondWords(request, figure, indicator);
    request.texts.notes =
        leftOutWords(study, spec.periods.empty() ? figure.period : std::string{}, catalogue); // of panels: all tables
    if (!request.classed.empty()) {
        request.texts.notes.push_back(catalogue.text("panels.shared_classes"));
    }
    addIndicatorNotes(request, indicator, catalogue);
    applyAnalysis(request, project, study, spec, catalogue);
    applyKind(request, project, study, spec, catalogue);
    finishPanels(request, project, study, spec, catalogue);
    return request;
}

} // namespace diaban
