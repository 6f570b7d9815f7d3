// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/number_format.h"
#include "src/publish/deck_fit.h"
#include "src/publish/deck_rows.h"
#include "src/run/atlas_pages.h"
#include "src/run/atlas_places.h"
#include "src/run/deck_words.h"

#include <algorithm>
#include <utility>

namespace diaban {

using namespace atlas_sizes;

namespace {

constexpr double kBetween = 9; ///< blocks
constexpr double kMapTitle = 13;
constexpr double kStripWords = 0.6; ///< of the scale bar
constexpr Colour kMissed = colourOf(0x9b1c1c);

std::int64_t whole(std::size_t number) {
    return static_cast<std::int64_t>(number);
}

AtlasHead headOf(const AtlasStudy& atlas, std::uint32_t unit) {
    const Units& units = atlas.job.study.boundaries.units;
    AtlasHead head;
    head.title = units.names[unit].empty() ? units.codes[unit] : units.names[unit];
    head.below = atlas.text({"atlas.code", {{"code", units.codes[unit]}}});
    if (atlas.groups.size() > 1) {
        head.below += " · " + atlas.groupName(atlas.groups.groupOf[unit]);
    }
    const double area = atlas.job.study.areasM2[unit] / 1e6;
    head.below += " · " + formatShort(area, area < 10 ? 2 : 1, atlas.language()) + " km²";
    const UnitFinding* finding = atlas.findingOf(unit);
    if (finding == nullptr) {
        return head;
    }
    switch (finding->verdict) {
    case UnitVerdict::Weak:
        head.verdict = atlas.text({"atlas.weak", {}});
        head.verdictBelow = atlas.text({"page.of_weak",
                                        {{"rank", std::int64_t{*finding->rank}},
                                         {"count", whole(atlas.job.weakness->areas.weak.size())},
                                         {"score", formatNumber(finding->score, 0, atlas.language())}}});
        head.fill = colourOf(0xf6d5d0);
        break;
    case UnitVerdict::NotWeak:
        head.verdict = atlas.text({"atlas.not_weak", {}});
        break;
    case UnitVerdict::NotSure:
        head.verdict = atlas.text({"atlas.not_sure", {}});
        head.fill = colourOf(0xfbecc8);
        break;
    case UnitVerdict::NotEnoughData:
        head.verdict = atlas.text({"atlas.not_enough", {}});
        head.fill = atlas.looks.deck.noData;
        break;
    }
    return head;
}

std::vector<DeckCell> figureRow(const AtlasStudy& atlas, const AtlasFigure& figure, std::uint32_t unit) {
    const UnitValues& values = figure.standing.figure->values;
    const bool has = values.states[unit] == UnitState::Value;
    std::vector<DeckCell> row;
    row.push_back({atlasFigureName(atlas, figure)});
    row.push_back({atlasValue(atlas, figure, values.values[unit], values.states[unit]), has, Anchor::End});
    row.push_back({atlasTarget(atlas, figure, false), false, Anchor::End});
    const auto result = has ? atlasResult(atlas, figure, values.values[unit], false) : std::nullopt;
    DeckCell told{result ? result->words : "–", result && result->missed, Anchor::End};
    if (result && result->missed) {
        told.ink = kMissed;
    }
    row.push_back(std::move(told));
    row.push_back({atlasTogether(atlas, figure, figure.facts.neighbours[unit].value), false, Anchor::End});
    if (atlas.groups.size() > 1) {
        const std::uint32_t group = atlas.groups.groupOf[unit];
        const bool known = !atlas.groups.names[group].empty() && figure.parents && // those without one are no district
                           figure.parents->values.states[group] == UnitState::Value;
        row.push_back(
            {atlasTogether(atlas, figure, known ? std::optional(figure.parents->values.values[group]) : std::nullopt),
             false, Anchor::End});
    }
    row.push_back({atlasTogether(atlas, figure, figure.standing.whole), false, Anchor::End});
    const auto& rank = figure.facts.ranks[unit];
    row.push_back({rank ? std::to_string(*rank) + '/' + std::to_string(figure.facts.ranked) : "–", false, Anchor::End});
    return row;
}

DeckTable figureTable(const AtlasStudy& atlas, std::uint32_t unit) {
    const bool several = atlas.groups.size() > 1;
    std::vector<double> columns{0, 58, 50, 64, 58, 50, 54};
    std::vector<std::vector<DeckCell>> rows{{atlasHeadCell(atlas, atlas.text({"atlas.figure", {}}))}};
    const auto head = [&](const std::string& words) {
        rows.front().push_back(atlasHeadCell(atlas, words, Anchor::End));
    };
    head(atlas.text({"atlas.this_unit", {}}));
    head(atlas.text({"atlas.target", {}}));
    head(atlas.text({"atlas.result", {}}));
    head(atlas.text({"atlas.neighbours", {}}));
    if (several) {
        head(atlas.groupName(atlas.groups.groupOf[unit]));
        columns.insert(columns.end() - 2, 58);
    }
    head(atlas.text({"atlas.all_units", {}}));
    head(atlas.text({"atlas.rank", {}}));
    columns.front() = kAtlasRoom;
    for (std::size_t column = 1; column < columns.size(); ++column) {
        columns.front() -= columns[column];
    }
    for (const AtlasFigure& figure : atlas.figures) {
        rows.push_back(figureRow(atlas, figure, unit));
    }
    return atlasTable(atlas.text({"atlas.figures", {}}), std::move(columns), std::move(rows));
}

DeckParagraph titled(std::string words) {
    return plainParagraph(std::move(words), kText + 1, true);
}

void addBullets(std::vector<DeckParagraph>& paragraphs, const std::vector<std::string>& sentences) {
    for (const std::string& sentence : sentences) {
        paragraphs.push_back(plainParagraph(sentence, kText));
        paragraphs.back().bullet = true;
        paragraphs.back().spaceBefore = 2;
    }
}

/// Why it is weak, or what is missing to tell; then whom it borders on.
std::vector<DeckParagraph> reasonsOf(const AtlasStudy& atlas, std::uint32_t unit) {
    std::vector<DeckParagraph> paragraphs;
    const UnitFinding* finding = atlas.findingOf(unit);
    if (finding == nullptr) {
        return paragraphs;
    }
    const WeakWords words = atlas.job.weakness->words(atlas.job.study);
    if (finding->verdict == UnitVerdict::NotWeak) {
        paragraphs.push_back(plainParagraph(atlas.text({"atlas.no_reason", {}}), kText));
        return paragraphs;
    }
    paragraphs.push_back(
        titled(atlas.text({finding->verdict == UnitVerdict::Weak ? "atlas.why_weak" : "atlas.why_not_told", {}})));
    addBullets(paragraphs, reasonSentences(words, unit, atlas.job.catalogue));
    if (const std::string lift = liftText(words, unit, atlas.job.catalogue); !lift.empty()) {
        addBullets(paragraphs, {lift});
    }
    return paragraphs;
}

DeckParagraph neighboursOf(const AtlasStudy& atlas, std::uint32_t unit) {
    const auto& around = atlas.neighbours.borders[unit];
    if (around.empty()) {
        return plainParagraph(atlas.text({"atlas.no_neighbours", {}}), kText);
    }
    std::vector<std::uint32_t> order(around.begin(), around.end());
    const Units& units = atlas.job.study.boundaries.units;
    std::ranges::sort(order, {}, [&](std::uint32_t one) { return std::pair(units.codes[one], one); });
    std::string names;
    for (const std::uint32_t one : order) {
        const UnitFinding* finding = atlas.findingOf(one);
        names += names.empty() ? "" : ", ";
        names += unitName(atlas.job.study, one);
        names +=
            finding != nullptr && finding->verdict == UnitVerdict::Weak ? ' ' + atlas.text({"atlas.is_weak", {}}) : "";
    }
    DeckParagraph paragraph{
        {{atlas.text({"atlas.borders_on", {{"count", whole(order.size())}}}) + ' ', true}, {names + '.'}}, kText};
    return paragraph;
}

std::vector<AtlasTrend> trendsOf(const AtlasStudy& atlas, std::uint32_t unit) {
    std::vector<AtlasTrend> trends;
    for (const AtlasFigure& figure : atlas.figures) {
        AtlasTrend trend{&figure};
        bool any = false;
        for (const Figure* period : figure.trend) {
            const bool has = period->values.states[unit] == UnitState::Value;
            trend.values.push_back(has ? std::optional(period->values.values[unit]) : std::nullopt);
            any = any || has;
        }
        if (any && figure.standing.figure->addsUp != AddsUp::Statuses) {
            trends.push_back(std::move(trend));
        }
    }
    return trends;
}

/// The blocks below the map, made to fit.
struct Blocks {
    DeckTable table;
    std::size_t rowsCut = 0;
    DeckText words; ///< reasons and neighbours
    std::vector<AtlasTrend> trends;

    [[nodiscard]] double height() const {
        const double charts = trends.empty() ? 0 : kBetween + atlasChartsHeight(trends.size());
        return heightOf(table) + (rowsCut > 0 ? kBetween : 0) + kBetween + textHeight(words.paragraphs, kAtlasRoom) +
               charts;
    }
    /// As low as `most`: fewer charts, smaller words, fewer rows, fewer reasons, in this order.
    void fit(double most) {
        while (height() > most && trends.size() > 3) {
            trends.pop_back();
        }
        words.box = {{0, 0}, {kAtlasRoom, std::max(20.0, most - height() + textHeight(words.paragraphs, kAtlasRoom))}};
        (void)shrinkToFit(words, kLeast);
        if (height() > most) {
            trends.clear();
        }
        if (height() > most) {
            const double others = height() - heightOf(table);
            rowsCut = cutTable(table, std::max(120.0, most - others - kBetween));
        }
        while (height() > most && words.paragraphs.size() > 2) {
            words.paragraphs.erase(words.paragraphs.end() - 2); // the last one says whom it borders on
        }
    }
};

/// The map with its scale bar, its legend and the locator maps beside it, `height` high from `top` down.
void addMapBlock(AtlasPage& page, const AtlasStudy& atlas, std::uint32_t unit, double top, double height) {
    addAtlasText(page, atlas.mapTitle, {plainParagraph(atlas.mapTitle, kTable, true)}, {kAtlasMargin, kAtlasTop - 1},
                 kAtlasRoom);
    const PageSize size{kAtlasMap, height, false, kAtlasWords};
    const PageSize strip{kAtlasMap, kAtlasStrip, false, kStripWords};
    if (auto made = atlas.maps->scene(unit, size, strip)) {
        page.elements.emplace_back(
            DeckMap{atlas.mapTitle, {kAtlasMargin, top}, std::make_shared<const MapScene>(std::move(made->map))});
        page.elements.emplace_back(DeckMap{
            "scale", {kAtlasMargin, top + height + 1}, std::make_shared<const MapScene>(std::move(made->scale))});
    } else {
        addAtlasText(page, atlas.mapTitle, {plainParagraph(atlas.text({"atlas.no_shape", {}}), kText)},
                     {kAtlasMargin, top + kBetween}, kAtlasMap);
    }
    const double side = kAtlasMargin + kAtlasMap + kAtlasGap;
    page.elements.emplace_back(DeckMap{atlas.text({"atlas.legend", {}}), {side, top}, atlas.legend});
    addAtlasLocators(page, atlas, atlas.groups.groupOf[unit], unit, top + atlas.legendHeight + kBetween,
                     top + height + kAtlasStrip);
}

void addBlocks(AtlasPage& page, const AtlasStudy& atlas, Blocks blocks, double top, double bottom) {
    blocks.table.corner = {kAtlasMargin, top};
    double at = top + heightOf(blocks.table);
    page.elements.emplace_back(std::move(blocks.table));
    if (blocks.rowsCut > 0) {
        addAtlasText(page, "cut",
                     {plainParagraph(atlas.text({"atlas.rows_cut", {{"count", whole(blocks.rowsCut)}}}), kFoot)},
                     {kAtlasMargin, at + 1}, kAtlasRoom);
        at += kBetween;
    }
    at = addAtlasText(page, atlas.text({"atlas.reasons", {}}), std::move(blocks.words.paragraphs),
                      {kAtlasMargin, at + kBetween}, kAtlasRoom);
    if (!blocks.trends.empty()) {
        (void)addAtlasCharts(page, atlas, blocks.trends, at + kBetween, bottom);
    }
}

} // namespace

AtlasPage atlasUnitPage(const AtlasStudy& atlas, std::uint32_t unit, const AtlasNumber& number) {
    AtlasPage page;
    addAtlasHead(page, atlas, headOf(atlas, unit));
    std::vector<std::string> notes;
    if (atlas.maps->partsOutside(unit)) {
        notes.push_back(atlas.text({"atlas.parts_outside", {}}));
    }
    const double foot = addAtlasFoot(page, atlas, notes, number);
    const double top = kAtlasTop + kMapTitle;
    const double room = foot - 6 - top - kAtlasStrip - kBetween;
    Blocks blocks{figureTable(atlas, unit), 0, {}, trendsOf(atlas, unit)};
    blocks.words.paragraphs = reasonsOf(atlas, unit);
    blocks.words.paragraphs.push_back(neighboursOf(atlas, unit));
    blocks.words.paragraphs.back().spaceBefore = blocks.words.paragraphs.size() > 1 ? 5 : 0;
    blocks.fit(room - kAtlasLeast);
    const double height = std::clamp(room - blocks.height(), kAtlasLeast, kAtlasMost);
    addMapBlock(page, atlas, unit, top, height);
    addBlocks(page, atlas, std::move(blocks), top + height + kAtlasStrip + kBetween, foot - 4);
    return page;
}

} // namespace diaban
