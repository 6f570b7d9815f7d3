// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/panel_maps.h"

#include "src/cartography/legend_rows.h"
#include "src/message/number_format.h"
#include "src/run/analysis_map.h"
#include "src/run/choropleth.h"
#include "src/run/cluster_map.h"
#include "src/study/unit_weights.h"

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
            classByClusters(one, queenWeights(study.boundaries.layer), {}, spec.analysis, catalogue);
            panel.ofUnit = std::move(one.given.ofUnit);
        } else if (spec.analysis.kind == AnalysisKind::Weak) {
            panel.ofUnit = weakClassesOf(project, study, spec.periods[i]);
        }
    }
    request.texts.period.clear();
    request.texts.secondPeriod.clear();
}

} // namespace diaban
