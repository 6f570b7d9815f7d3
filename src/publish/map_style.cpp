// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/map_style.h"

#include "src/cartography/border_colour.h"
#include "src/cartography/legend_limits.h"
#include "src/cartography/legend_words.h"

#include <algorithm>
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

} // namespace

MapStyle mapStyle(const MapRequest& request, const Catalogue& catalogue) {
    MapStyle style;
    style.name = request.texts.title;
    style.heading = request.texts.legendTitle;
    if (!request.texts.period.empty()) {
        style.heading += (style.heading.empty() ? "" : ", ") + request.texts.period;
    }
    style.method = countWords(request.states, catalogue);
    if (const std::string how = methodWords(request, catalogue); !how.empty()) {
        style.method += ' ' + how;
    }
    style.language = request.language;
    style.breaks = request.breaks;
    style.namedClasses = !request.classWords.empty();
    MapLegend legend = mapLegend(request, catalogue);
    style.rows = std::move(legend.rows);
    if (request.bilingual) {
        std::ranges::for_each(style.rows,
                              [](LegendRow& row) { row.text += row.secondText.empty() ? "" : " / " + row.secondText; });
    }
    for (const GivenClass& given : request.given.classes) {
        style.classKeys.push_back(given.key);
        style.classWords.push_back(given.words);
    }
    style.decimals = figureDecimals(request.breaks, request.values, request.decimals);
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
