// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/panel_maps.h"

#include "src/cartography/legend_rows.h"
#include "src/message/number_format.h"
#include "src/run/analysis_map.h"
#include "src/run/choropleth.h"
#include "src/run/cluster_map.h"
#include "src/run/figure_standing.h"
#include "src/study/unit_weights.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace diaban {

void addPanels(MapRequest& request, const Project& project, const Study& study, const MapSpec& spec) {
    if (spec.periods.empty()) {
        return;
    }
    for (const std::string& period : spec.periods) {
        MapSpec one = spec;
        one.period = period;
        const Figure& figure = requireFigure(project, study, one);
        if (figure.period != period) { // a figure of no period would be shown as that of each
            throw gis::badInput(project.file.string(), "maps: " + spec.key,
                                {"panels.no_periods", {{"figure", figure.title}, {"line", std::int64_t{spec.line}}}});
        }
        MapPanel panel;
        panel.values = figure.values.values;
        panel.states = figure.values.states;
        request.panels.push_back(std::move(panel));
    }
    const std::vector<double> values = mappedValues(request);
    request.breaks = classBreaks(analysisClasses(spec, values), values);
}

void countAnew(gis::ClassBreaks& breaks, const std::vector<double>& values) {
    std::ranges::fill(breaks.counts, 0);
    for (const double value : values) {
        if (const auto found = breaks.classOf(value)) {
            ++breaks.counts[*found];
        }
    }
}

void shareClasses(MapRequest& request, const Study& study, const MapSpec& spec) {
    const AnalysisKind kind = spec.analysis.kind;
    const bool classed =
        kind == AnalysisKind::None || kind == AnalysisKind::Both || kind == AnalysisKind::LinkedClusters;
    const std::vector<std::string> periods = periodsToShow(study, spec.indicator);
    if (!spec.sharedClasses.value_or(false) || !classed || !spec.periods.empty() || periods.size() < 2) {
        return;
    }
    for (const std::string& period : periods) {
        const std::vector<double>& values = study.find(spec.indicator, period)->values.values;
        request.classed.insert(request.classed.end(), values.begin(), values.end());
    }
    request.breaks = classBreaks(analysisClasses(spec, request.classed), request.classed);
    countAnew(request.breaks, request.values);
}

void shareCircles(MapRequest& request, const Study& study, const MapSpec& spec, const std::string& figure) {
    const std::vector<std::string> periods = periodsToShow(study, figure);
    if (!spec.sharedClasses.value_or(true) || !spec.periods.empty() || periods.size() < 2) {
        return;
    }
    for (const std::string& period : periods) {
        request.circled.push_back(study.find(figure, period)->values.values);
    }
}

namespace {

/// The classes of units by their places in the legend of all panels; classes that it has not are added to it.
std::vector<std::optional<std::uint8_t>> asListed(const GivenClasses& given, std::vector<GivenClass>& legend) {
    std::vector<std::optional<std::uint8_t>> ofUnit;
    for (const std::optional<std::uint8_t>& own : given.ofUnit) {
        if (!own) {
            ofUnit.emplace_back(std::nullopt);
            continue;
        }
        const GivenClass& meant = given.classes[*own];
        auto listed = std::ranges::find(legend, meant.key, &GivenClass::key);
        if (listed == legend.end()) {
            listed = legend.insert(listed, meant);
        }
        ofUnit.emplace_back(static_cast<std::uint8_t>(listed - legend.begin()));
    }
    return ofUnit;
}

} // namespace

void finishPanels(MapRequest& request, const Project& project, const Study& study, const MapSpec& spec,
                  const Catalogue& catalogue) {
    if (request.panels.empty()) {
        return;
    }
    for (std::size_t i = 0; i < spec.periods.size(); ++i) {
        MapPanel& panel = request.panels[i];
        panel.title = formatPeriod(spec.periods[i], catalogue.language());
        if (spec.analysis.clusters()) {
            MapRequest one = request;
            one.values = panel.values;
            one.states = panel.states;
            classByClusters(one, queenWeights(study), {}, spec.analysis, catalogue, *study.draws);
            panel.ofUnit = asListed(one.given, request.given.classes);
        } else if (spec.analysis.kind == AnalysisKind::Weak) {
            panel.ofUnit = weakClassesOf(project, study, spec.periods[i]);
        }
    }
    request.texts.period.clear();
    request.texts.secondPeriod.clear();
}

void keepPanel(MapRequest& request, std::size_t panel) {
    request.classed = mappedValues(request);
    MapPanel kept = std::move(request.panels[panel]);
    request.panels.clear();
    request.values = std::move(kept.values);
    request.states = std::move(kept.states);
    if (!kept.second.values.empty()) {
        request.second.values = std::move(kept.second.values);
        request.second.states = std::move(kept.second.states);
    }
    if (request.given.any()) {
        request.given.ofUnit = std::move(kept.ofUnit);
    }
    request.texts.period = std::move(kept.title);
}

} // namespace diaban
