// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/map_style.h"

#include "src/cartography/border_colour.h"
#include "src/cartography/legend_limits.h"
#include "src/cartography/legend_rows.h"
#include "src/cartography/legend_words.h"
#include "src/cartography/scene_circles.h"
#include "src/cartography/verdict_classes.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace diaban {

namespace {

bool isNoData(const LegendRow& row) {
    return !row.classIndex && row.state == UnitState::NoData;
}

LegendRow noDataRow(const Catalogue& catalogue) {
    LegendRow row;
    row.state = UnitState::NoData;
    row.hatch = hatchOf(row.state);
    row.fill = groundOf(row.hatch, SceneStyle{});
    row.text = catalogue.text("map.legend.no_data");
    return row;
}

/// Circles stand on units of one pale fill, those of zeros too, whose ring is no fill.
void groundForCircles(std::vector<LegendRow>& rows, const Catalogue& catalogue) {
    std::erase_if(rows, [](const LegendRow& row) { return row.zeroRing; });
    LegendRow ground;
    ground.fill = SceneStyle{}.circleGround;
    ground.text = catalogue.text("style.circles_ground");
    rows.insert(rows.begin(), std::move(ground));
}

StyledCircles circlesOf(const MapRequest& request) {
    const bool over = request.kind == MapKind::Both;
    const SceneStyle looks;
    StyledCircles circles;
    circles.heading = over ? request.second.title : request.texts.legendTitle;
    circles.colour = over ? looks.circleOver : looks.circle;
    circles.rim = looks.circleRim;
    circles.rings = over;
    for (const double value : over ? request.second.values : request.values) {
        circles.greatest = std::isfinite(value) ? std::max(circles.greatest, value) : circles.greatest;
        circles.zeros += value == 0 ? 1 : 0;
    }
    for (const std::vector<double>& period : request.circled) {
        for (const double value : period) {
            circles.greatest = std::isfinite(value) ? std::max(circles.greatest, value) : circles.greatest;
        }
    }
    return circles;
}

} // namespace

MapStyle mapStyle(const MapRequest& request, const Catalogue& catalogue) {
    MapStyle style;
    style.name = request.texts.title;
    style.heading = request.texts.legendTitle;
    if (!request.texts.period.empty()) {
        const bool first = style.heading.empty();
        style.heading += first ? "" : ", ";
        style.heading += first ? request.texts.period : periodWithin(request.texts.period, catalogue.language());
    }
    for (const GivenClass& given : request.given.classes) {
        style.classKeys.push_back(given.key);
        style.classWords.push_back(given.words);
    }
    style.method =
        areVerdicts(style.classKeys)
            ? catalogue.text({"border_map.units", {{"units", static_cast<std::int64_t>(request.codes.size())}}})
            : countWords(request.states, catalogue);
    if (const std::string how = methodWords(request, catalogue); !how.empty()) {
        style.method += ' ' + how;
    }
    style.language = request.language;
    style.breaks = request.breaks;
    style.namedClasses = !request.classWords.empty();
    MapLegend legend = mapLegend(request, catalogue);
    style.rows = std::move(legend.rows);
    if (request.kind == MapKind::Circles) {
        groundForCircles(style.rows, catalogue);
    }
    if (hasCircles(request.kind)) {
        style.circles = circlesOf(request);
    }
    if (!request.outlined.units.empty()) {
        style.outline = StyledOutline{0, request.outlined.words};
    }
    if (request.bilingual) {
        std::ranges::for_each(style.rows,
                              [](LegendRow& row) { row.text += row.secondText.empty() ? "" : " / " + row.secondText; });
    }
    style.decimals = figureDecimals(request);
    if (std::ranges::none_of(style.rows, isNoData)) {
        const auto after = std::ranges::find_if(style.rows, [](const LegendRow& row) {
            return row.state == UnitState::NotMatched || row.state == UnitState::Suppressed;
        });
        style.rows.insert(after, noDataRow(catalogue));
    }
    style.border = borderColour(fillsOf(style.rows), SceneStyle{}.border);
    style.rowOfUnit = rowsOfUnits(style.rows, legend.units);
    return style;
}

} // namespace diaban
