// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/page_views.h"

#include "src/cartography/legend_chart.h"
#include "src/cartography/legend_limits.h"
#include "src/cartography/legend_rows.h"
#include "src/cartography/legend_words.h"
#include "src/cartography/outlined_units.h"
#include "src/cartography/page_words.h"
#include "src/cartography/scene_start.h"
#include "src/cartography/unit_title.h"
#include "src/message/number_format.h"
#include "src/run/choropleth.h"
#include "src/run/figure_standing.h"
#include "src/run/page_legend.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace diaban {

namespace {

bool showsFigure(const MapSpec& spec) {
    return spec.analysis.kind == AnalysisKind::None || spec.analysis.kind == AnalysisKind::Circles;
}

std::vector<std::string> periodsOf(const MapSpec& spec, const Study& study) {
    if (showsFigure(spec)) {
        return periodsToShow(study, spec.indicator);
    }
    if (!spec.periods.empty()) {
        return spec.periods;
    }
    const Figure* figure = study.find(spec.figureKey(), spec.period);
    return {figure != nullptr ? figure->period : spec.period};
}

void widen(gis::ClassBreaks& breaks, const std::vector<double>& values) {
    if (breaks.size() == 0) {
        return;
    }
    for (const double value : values) {
        if (std::isfinite(value)) {
            breaks.limits.front() = std::min(breaks.limits.front(), value);
            breaks.limits.back() = std::max(breaks.limits.back(), value);
        }
    }
    std::ranges::fill(breaks.counts, 0);
    for (const double value : values) {
        if (const auto found = breaks.classOf(value)) {
            ++breaks.counts[*found];
        }
    }
}

PageSide sideOf(const Project& project, const Study& study, const PageMap& map, const std::string& period,
                const MapSurroundings& around, const Catalogue& catalogue, gis::Problems& problems) {
    PageSide side;
    side.request = pageRequest(project, study, map, period, catalogue);
    around.apply(side.request, true);
    side.scene = emptyScene(side.request, problems);
    side.scene.legend = legendRows(side.request, side.scene.classFills, side.scene.units, catalogue);
    side.rows = side.scene.legend;
    return side;
}

std::vector<PageRow> pageRows(const PageSide& vi, const PageSide& en) {
    std::vector<PageRow> rows;
    for (std::size_t i = 0; i < vi.rows.size(); ++i) {
        const LegendRow& row = vi.rows[i];
        rows.push_back(
            {{row.text, en.rows[i].text}, row.fill, row.hatch, row.count, row.state != UnitState::Value, row.zeroRing});
    }
    return rows;
}

/// The verdict of a rule may stand without the figure that the map is of.
bool hasFigure(const SceneUnit& unit) {
    return unit.state == UnitState::Value && std::isfinite(unit.value);
}

/// Places by value, the highest first; equal ones share one.
std::vector<std::uint32_t> ranksOf(const std::vector<SceneUnit>& units) {
    std::vector<std::uint32_t> order;
    for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
        if (hasFigure(units[unit])) {
            order.push_back(unit);
        }
    }
    std::ranges::stable_sort(order, [&](auto one, auto other) { return units[one].value > units[other].value; });
    std::vector<std::uint32_t> ranks(units.size(), 0);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool tied = i > 0 && units[order[i]].value == units[order[i - 1]].value;
        ranks[order[i]] = tied ? ranks[order[i - 1]] : static_cast<std::uint32_t>(i + 1);
    }
    return ranks;
}

void addValues(PageView& view, const PageSide& vi, const PageSide& en, const BothStudies& studies) {
    const UnitTitles viTitles(vi.scene, studies.viWords);
    const UnitTitles enTitles(en.scene, studies.enWords);
    const std::vector<std::uint32_t> rows = rowsOfUnits(vi.rows, vi.scene.units);
    const auto last = static_cast<std::uint32_t>(vi.rows.size());
    for (std::size_t unit = 0; unit < vi.scene.units.size(); ++unit) {
        const bool value = hasFigure(vi.scene.units[unit]);
        view.values.push_back(
            value ? LocalText{viTitles.valueOf(vi.scene.units[unit]), enTitles.valueOf(en.scene.units[unit])}
                  : LocalText{});
        view.rowOfUnit.push_back(std::min(rows[unit], last));
    }
    view.ranks = ranksOf(vi.scene.units);
}

void addSecond(PageView& view, const MapScene& vi, const MapScene& en) {
    view.secondTitle = {vi.secondTitle, en.secondTitle};
    for (const SceneUnit& unit : vi.units) {
        view.secondValues.push_back(unit.second ? LocalText{formatNumber(*unit.second, vi.secondDecimals, Language::Vi),
                                                            formatNumber(*unit.second, en.secondDecimals, Language::En)}
                                                : LocalText{});
    }
}

void addNotes(PageView& view, const std::vector<std::string>& vi, const std::vector<std::string>& en) {
    for (std::size_t i = 0; i < vi.size(); ++i) {
        if (!vi[i].empty()) {
            view.notes.push_back({vi[i], en[i]});
        }
    }
}

LocalText unitWords(const Project& project, const PageMap& map, const PageSide& vi, const PageSide& en) {
    const LocalText percent{percentWords(vi.request, Language::Vi), percentWords(en.request, Language::En)};
    const Indicator* indicator = mappedIndicator(project, map.spec.indicator);
    if (!percent.empty() || indicator == nullptr || map.spec.analysis.kind == AnalysisKind::Change) {
        return percent;
    }
    return {unitBehind(indicator->unit.in(Language::Vi), Language::Vi),
            unitBehind(indicator->unit.in(Language::En), Language::En)};
}

} // namespace

std::vector<PageMap> pageMaps(const Project& project, const Study& study) {
    std::vector<PageMap> maps;
    std::vector<std::string> shown;
    for (const MapSpec& spec : project.maps) {
        maps.push_back({spec, periodsOf(spec, study)});
        if (showsFigure(spec)) {
            shown.push_back(spec.indicator);
        }
    }
    std::vector<const Indicator*> others;
    for (const Indicator& indicator : project.indicators) {
        if (indicator.isRatio() || indicator.kind == IndicatorKind::Status) {
            others.push_back(&indicator);
        }
    }
    if (project.index) {
        others.push_back(&project.index->indicator);
    }
    for (const Indicator* indicator : others) {
        const std::vector<std::string> periods = periodsToShow(study, indicator->key);
        if (periods.empty() || std::ranges::find(shown, indicator->key) != shown.end()) {
            continue;
        }
        MapSpec spec;
        spec.key = indicator->key;
        spec.indicator = indicator->key;
        spec.period = periods.back();
        maps.push_back({std::move(spec), periods});
    }
    return maps;
}

std::size_t firstPeriod(const PageMap& map, const Study& study) {
    const Figure* own = study.find(map.spec.figureKey(), map.spec.period);
    const auto found = std::ranges::find(map.periods, own != nullptr ? own->period : map.spec.period);
    const auto last = static_cast<std::ptrdiff_t>(map.periods.size()) - 1;
    return static_cast<std::size_t>(found == map.periods.end() ? last : found - map.periods.begin());
}

MapRequest pageRequest(const Project& project, const Study& study, const PageMap& map, const std::string& period,
                       const Catalogue& catalogue) {
    const Figure* own = study.find(map.spec.figureKey(), map.spec.period);
    if (map.spec.periods.empty() && (own == nullptr || own->period == period)) {
        return projectMap(project, study, map.spec, catalogue);
    }
    MapSpec spec = map.spec;
    spec.period = period;
    spec.periods.clear();
    spec.title = spec.finding = {}; // what they say is of the map's own period
    MapRequest request = projectMap(project, study, spec, catalogue);
    const MapRequest shared = projectMap(project, study, map.spec, catalogue);
    if (!request.given.any() && request.classWords.empty()) {
        request.breaks = shared.breaks;
        request.palette = shared.palette;
        if (request.breaks.closure == gis::Closure::Right) { // as the map's own legend writes them
            LegendLimits written =
                legendLimits(shared.breaks, classedValues(shared), shared.decimals, shared.figureDecimals);
            request.breaks.limits = std::move(written.limits);
            request.decimals = written.decimals;
        }
        widen(request.breaks, request.values);
    }
    return request;
}

PageView pageView(const Project& project, const BothStudies& studies, const PageMap& map, const std::string& period,
                  const MapSurroundings& around, const gis::Message& projection, gis::Problems& problems) {
    gis::Problems toldOnce;
    const PageSide vi = sideOf(project, studies.vi, map, period, around, studies.viWords, problems);
    const PageSide en = sideOf(project, studies.en, map, period, around, studies.enWords, toldOnce);
    const MapTexts& viTexts = vi.request.texts;
    const MapTexts& enTexts = en.request.texts;
    PageView view;
    view.period = period;
    if (!period.empty()) {
        view.periodName = {formatPeriod(period, Language::Vi), formatPeriod(period, Language::En)};
    }
    view.title = {viTexts.title, enTexts.title};
    view.subtitle = {viTexts.subtitle, enTexts.subtitle};
    view.finding = {viTexts.finding, enTexts.finding};
    view.figure = {viTexts.legendTitle, enTexts.legendTitle};
    view.rows = pageRows(vi, en);
    addValues(view, vi, en, studies);
    if (!vi.scene.secondTitle.empty()) {
        addSecond(view, vi.scene, en.scene);
    }
    view.chart = pageChart(vi, en);
    view.square = pageSquare(vi, en, studies.viWords, studies.enWords);
    view.unit = unitWords(project, map, vi, en);
    view.named = vi.scene.givenClasses;
    view.worded = vi.scene.namedClasses || map.spec.analysis.kind == AnalysisKind::Weak;
    if (vi.request.overlay.plainGround) {
        view.worded = true;
        view.ranks.assign(view.ranks.size(), 0);
    }
    if (vi.request.target) {
        view.target = {targetWords(vi.request, studies.viWords), targetWords(en.request, studies.enWords)};
    }
    if (const auto row = outlineRow(vi.request, vi.scene.style)) {
        view.outlined = vi.request.outlined.units;
        view.outlineRow = {{row->text, outlineRow(en.request, en.scene.style)->text}, row->fill, {}, row->count};
    }
    addNotes(view, footerWords(vi.request, projection, studies.viWords),
             footerWords(en.request, projection, studies.enWords));
    return view;
}

} // namespace diaban
