// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/make_map_scene.h"
#include "src/message/number_format.h"
#include "src/publish/deck_fit.h"
#include "src/publish/deck_rows.h"
#include "src/run/atlas_pages.h"
#include "src/run/atlas_places.h"
#include "src/run/deck_words.h"
#include "src/weakness/short_reason.h"

#include <algorithm>
#include <utility>

namespace diaban {

using namespace atlas_sizes;

namespace {

constexpr double kBetween = 9; ///< blocks
constexpr double kMapTitle = 13;
constexpr Colour kMissed = colourOf(0x9b1c1c);

std::int64_t whole(std::size_t number) {
    return static_cast<std::int64_t>(number);
}

/// The weak units of a group, the weakest first.
std::vector<std::uint32_t> weakOf(const AtlasStudy& atlas, std::uint32_t group) {
    std::vector<std::uint32_t> weak;
    if (atlas.job.weakness != nullptr) {
        std::ranges::copy_if(atlas.job.weakness->areas.weak, std::back_inserter(weak),
                             [&](std::uint32_t unit) { return atlas.groups.groupOf[unit] == group; });
    }
    return weak;
}

AtlasHead headOf(const AtlasStudy& atlas, std::uint32_t group, std::size_t weak) {
    const std::string& level = atlas.job.project.boundaries.level;
    const std::vector<std::uint32_t>& members = atlas.members[group];
    AtlasHead head;
    head.title = atlas.groupName(group);
    double area = 0;
    std::size_t notEnough = 0;
    for (const std::uint32_t unit : members) {
        area += atlas.job.study.areasM2[unit] / 1e6;
        const UnitFinding* finding = atlas.findingOf(unit);
        notEnough += finding != nullptr && finding->verdict == UnitVerdict::NotEnoughData ? 1U : 0U;
    }
    head.below = countedUnits(members.size(), level, atlas.job.catalogue) + " · " +
                 formatNumber(area, area < 10 ? 2 : 1, atlas.language()) + " km²";
    if (atlas.job.weakness != nullptr) {
        head.verdict = atlas.text({"atlas.weak_count", {{"count", whole(weak)}, {"of", whole(members.size())}}});
        head.fill = weak > 0 ? colourOf(0xf6d5d0) : head.fill;
        if (notEnough > 0) {
            head.verdictBelow = atlas.text({"atlas.not_enough_count", {{"count", whole(notEnough)}}});
        }
    }
    return head;
}

/// Of the units of a group with a value: how many miss the target, and the weakest.
struct Within {
    std::size_t missed = 0, judged = 0, values = 0;
    std::optional<std::uint32_t> last; ///< where not all are equal
};

Within withinOf(const AtlasStudy& atlas, const AtlasFigure& figure, std::uint32_t group) {
    Within within;
    const UnitValues& values = figure.standing.figure->values;
    std::optional<std::uint32_t> first;
    for (const std::uint32_t unit : figure.standing.ranked) { // the best first
        if (atlas.groups.groupOf[unit] != group) {
            continue;
        }
        ++within.values;
        first = first.value_or(unit);
        within.last = unit;
        if (const auto result = atlasResult(atlas, figure, values.values[unit], false)) {
            ++within.judged;
            within.missed += result->missed ? 1U : 0U;
        }
    }
    if (within.last && values.values[*within.last] == values.values[*first]) {
        within.last.reset();
    }
    return within;
}

std::vector<DeckCell> figureRow(const AtlasStudy& atlas, const AtlasFigure& figure, std::uint32_t group) {
    const bool known = figure.parents && figure.parents->values.states[group] == UnitState::Value;
    const std::optional<double> value = known ? std::optional(figure.parents->values.values[group]) : std::nullopt;
    std::vector<DeckCell> row;
    row.push_back({atlasFigureName(atlas, figure)});
    row.push_back({atlasTogether(atlas, figure, value), true, Anchor::End});
    row.push_back({atlasTarget(atlas, figure, true), false, Anchor::End});
    const auto result = value ? atlasResult(atlas, figure, *value, true) : std::nullopt;
    DeckCell told{result ? result->words : "–", result && result->missed, Anchor::End};
    if (result && result->missed) {
        told.ink = kMissed;
    }
    row.push_back(std::move(told));
    row.push_back({atlasTogether(atlas, figure, figure.standing.whole), false, Anchor::End});
    const Within within = withinOf(atlas, figure, group);
    row.push_back({within.judged > 0 ? std::to_string(within.missed) + '/' + std::to_string(within.judged) : "–", false,
                   Anchor::End});
    const bool status = figure.standing.figure->addsUp == AddsUp::Statuses;
    std::string weakest = "–";
    if (within.last && !status) {
        weakest = unitName(atlas.job.study, *within.last) + " (" +
                  atlasValue(atlas, figure, figure.standing.figure->values.values[*within.last], UnitState::Value) +
                  ')';
    }
    row.push_back({std::move(weakest)});
    return row;
}

DeckTable figureTable(const AtlasStudy& atlas, std::uint32_t group) {
    std::vector<double> columns{0, 58, 50, 66, 52, 50, 108};
    std::vector<std::vector<DeckCell>> rows{{atlasHeadCell(atlas, atlas.text({"atlas.figure", {}}))}};
    for (const char* id : {"atlas.together", "atlas.target", "atlas.result", "atlas.all_units", "atlas.units_missed"}) {
        rows.front().push_back(atlasHeadCell(atlas, atlas.text({id, {}}), Anchor::End));
    }
    rows.front().push_back(atlasHeadCell(atlas, atlas.text({"atlas.weakest", {}})));
    columns.front() = kAtlasRoom;
    for (std::size_t column = 1; column < columns.size(); ++column) {
        columns.front() -= columns[column];
    }
    for (const AtlasFigure& figure : atlas.figures) {
        rows.push_back(figureRow(atlas, figure, group));
    }
    return atlasTable(atlas.text({"atlas.figures", {}}), std::move(columns), std::move(rows));
}

DeckTable weakTable(const AtlasStudy& atlas, const std::vector<std::uint32_t>& weak) {
    const WeakWords words = atlas.job.weakness->words(atlas.job.study);
    std::vector<std::vector<DeckCell>> rows{{atlasHeadCell(atlas, atlas.text({"slides.rank", {}}), Anchor::End),
                                             atlasHeadCell(atlas, atlas.text({"slides.unit", {}})),
                                             atlasHeadCell(atlas, atlas.text({"atlas.because", {}}))}};
    for (const std::uint32_t unit : weak) {
        const UnitFinding& finding = atlas.job.weakness->areas.units[unit];
        rows.push_back({DeckCell{std::to_string(*finding.rank), true, Anchor::End},
                        DeckCell{unitName(atlas.job.study, unit), true},
                        DeckCell{upperFirst(shortReason(words, unit, atlas.job.catalogue))}});
    }
    return atlasTable(atlas.text({"slides.weak.title", {}}), {44, 130, kAtlasRoom - 174}, std::move(rows));
}

/// Where nothing is weak: the units by what the map shows, the weakest first, in three columns.
DeckTable rankedTable(const AtlasStudy& atlas, std::uint32_t group) {
    constexpr std::size_t kColumns = 3;
    constexpr double kValue = 58;
    const AtlasFigure& figure = atlas.figures[atlas.themeFigure];
    const UnitValues& values = figure.standing.figure->values;
    std::vector<std::uint32_t> listed;
    std::copy_if(figure.standing.ranked.rbegin(), figure.standing.ranked.rend(), std::back_inserter(listed),
                 [&](std::uint32_t unit) { return atlas.groups.groupOf[unit] == group; });
    std::vector<std::vector<DeckCell>> rows{{}};
    std::vector<double> columns;
    for (std::size_t column = 0; column < kColumns; ++column) {
        rows.front().push_back(atlasHeadCell(atlas, atlas.text({"slides.unit", {}})));
        rows.front().push_back(atlasHeadCell(atlas, atlas.text({"atlas.value", {}}), Anchor::End));
        columns.insert(columns.end(), {kAtlasRoom / kColumns - kValue, kValue});
    }
    for (std::size_t first = 0; first < listed.size(); first += kColumns) {
        rows.emplace_back();
        for (std::size_t i = first; i < first + kColumns; ++i) {
            const bool there = i < listed.size();
            rows.back().push_back({there ? unitName(atlas.job.study, listed[i]) : std::string()});
            rows.back().push_back(
                {there ? atlasValue(atlas, figure, values.values[listed[i]], UnitState::Value) : std::string(), there,
                 Anchor::End});
        }
    }
    return atlasTable(atlas.mapTitle, std::move(columns), std::move(rows));
}

std::vector<AtlasTrend> trendsOf(const AtlasStudy& atlas, std::uint32_t group) {
    std::vector<AtlasTrend> trends;
    for (const AtlasFigure& figure : atlas.figures) {
        AtlasTrend trend{&figure};
        bool any = false;
        for (const RolledUp& period : figure.parentTrend) {
            const bool has = period.values.states[group] == UnitState::Value;
            trend.values.push_back(has ? std::optional(period.values.values[group]) : std::nullopt);
            any = any || has;
        }
        if (any) {
            trends.push_back(std::move(trend));
        }
    }
    return trends;
}

template <typename Value>
std::vector<Value> of(const std::vector<Value>& all, const std::vector<std::uint32_t>& units) {
    std::vector<Value> some;
    for (const std::uint32_t unit : units) {
        some.push_back(all[unit]);
    }
    return some;
}

/// All units of the group on a map with its insets; the others around it.
MapScene groupScene(const AtlasStudy& atlas, std::uint32_t group, const PageSize& page) {
    const MapRequest& whole = atlas.maps->request();
    const std::vector<std::uint32_t>& members = atlas.members[group];
    const std::vector<gis::Box>& boxes = atlas.maps->parts().units;
    gis::Polygons own, others;
    gis::Box near;
    for (const std::uint32_t unit : members) {
        own.addUnit(*whole.polygons, unit);
        near.add(boxes[unit]);
    }
    const gis::Point more{near.width(), near.height()};
    near = {{near.min.x - more.x, near.min.y - more.y}, {near.max.x + more.x, near.max.y + more.y}};
    for (std::uint32_t unit = 0; unit < whole.polygons->unitCount(); ++unit) {
        if (atlas.groups.groupOf[unit] != group && boxes[unit].intersects(near)) {
            others.addUnit(*whole.polygons, unit);
        }
    }
    MapRequest request = whole;
    request.polygons = &own;
    request.codes = of(whole.codes, members);
    request.names = of(whole.names, members);
    request.parents.clear();
    request.values = of(whole.values, members);
    request.states = of(whole.states, members);
    request.page = page;
    request.labels.show = LabelShow::Names;
    request.labels.weights.clear();
    if (atlas.job.weakness != nullptr) {
        for (const std::uint32_t unit : members) {
            const bool is = atlas.job.weakness->areas.units[unit].verdict == UnitVerdict::Weak;
            request.outlined.units.push_back(is ? 1 : 0);
        }
        request.outlined.words = atlas.text({"atlas.weak", {}});
    }
    if (others.vertexCount() > 0) {
        request.furniture.neighbours = {&others, whole.crs, {}};
    }
    gis::Problems left; // told of the whole map already
    return makeMapScene(request, atlas.job.catalogue, left);
}

} // namespace

AtlasPage atlasGroupPage(const AtlasStudy& atlas, std::uint32_t group, const AtlasNumber& number) {
    AtlasPage page;
    const std::vector<std::uint32_t> weak = weakOf(atlas, group);
    addAtlasHead(page, atlas, headOf(atlas, group, weak.size()));
    const double foot = addAtlasFoot(page, atlas, {}, number);
    const double top = kAtlasTop + kMapTitle;
    DeckTable figures = figureTable(atlas, group);
    const std::size_t figuresCut = cutTable(figures, 190);
    std::vector<AtlasTrend> trends = trendsOf(atlas, group);
    if (trends.size() > 3) {
        trends.resize(3);
    }
    const double charts = trends.empty() ? 0 : atlasChartsHeight(trends.size()) + kBetween;
    DeckTable list = weak.empty() ? rankedTable(atlas, group) : weakTable(atlas, weak);
    const double room = foot - 6 - top - 3 * kBetween - heightOf(figures) - charts;
    const double height = std::clamp(room - heightOf(list), 240.0, kAtlasMost);
    const std::size_t cut = cutTable(list, std::max(40.0, room - height));

    addAtlasText(page, atlas.mapTitle, {plainParagraph(atlas.mapTitle, kTable, true)}, {kAtlasMargin, kAtlasTop - 1},
                 kAtlasRoom);
    const PageSize size{kAtlasMap, height, false, kAtlasWords};
    page.elements.emplace_back(
        DeckMap{atlas.mapTitle, {kAtlasMargin, top}, std::make_shared<const MapScene>(groupScene(atlas, group, size))});
    addAtlasLocators(page, atlas, group, std::nullopt, top, top + height);
    double at = top + height + kBetween;
    const auto add = [&](DeckTable table, std::size_t left, const char* id, std::size_t times) {
        table.corner = {kAtlasMargin, at};
        at += heightOf(table);
        page.elements.emplace_back(std::move(table));
        if (left > 0) {
            addAtlasText(page, "cut", {plainParagraph(atlas.text({id, {{"count", whole(left * times)}}}), kFoot)},
                         {kAtlasMargin, at + 1}, kAtlasRoom);
        }
        at += 2 * kBetween - 2;
    };
    add(std::move(figures), figuresCut, "atlas.rows_cut", 1);
    add(std::move(list), cut, weak.empty() ? "atlas.ranked_cut" : "atlas.weak_cut", 1);
    if (!trends.empty()) {
        (void)addAtlasCharts(page, atlas, trends, at, foot - 4);
    }
    return page;
}

} // namespace diaban
