// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/atlas_blocks.h"

#include "src/message/number_format.h"
#include "src/publish/deck_fit.h"
#include "src/publish/deck_rows.h"
#include "src/run/atlas_places.h"
#include "src/run/deck_words.h"

#include <algorithm>
#include <utility>

namespace diaban {

using namespace atlas_sizes;

namespace {

constexpr double kBadge = 152; ///< width of the box of the verdict
constexpr double kHeadTop = 30;

DeckText textIn(const std::string& name, const gis::Box& box, std::vector<DeckParagraph> paragraphs,
                TextPlace place = TextPlace::Top) {
    return {name, box, std::move(paragraphs), TextRole::Plain, place};
}

DeckParagraph soft(const AtlasStudy& atlas, std::string text, double size) {
    DeckParagraph paragraph = plainParagraph(std::move(text), size);
    paragraph.runs.front().colour = atlas.looks.deck.softInk;
    return paragraph;
}

/// One line of a text, as large as it fits; too long a one ends in "…".
std::string inOneLine(std::string text, double size, double width, bool bold) {
    const auto wide = [&](const std::string& words) { return wholeWidth({words, bold}, size) > width; };
    if (!wide(text)) {
        return text;
    }
    while (!text.empty() && wide(text + "…")) {
        do {
            text.pop_back();
        } while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U);
        if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xC0U) {
            text.pop_back(); // the first byte of a letter whose others are gone
        }
    }
    return text + "…";
}

void addBadge(AtlasPage& page, const AtlasStudy& atlas, const AtlasHead& head) {
    if (head.verdict.empty()) {
        return;
    }
    const double right = kAtlasWidth - kAtlasMargin;
    const gis::Box box{{right - kBadge, kHeadTop}, {right, kHeadTop + 38}};
    page.elements.emplace_back(DeckArea{head.verdict, box, {head.fill}});
    std::vector<DeckParagraph> words{plainParagraph(head.verdict, 11, true)};
    if (!head.verdictBelow.empty()) {
        words.push_back(soft(atlas, head.verdictBelow, 8));
    }
    for (DeckParagraph& paragraph : words) {
        paragraph.side = Anchor::Middle;
    }
    DeckText text = textIn(head.verdict, {{box.min.x + 4, box.min.y + 3}, {box.max.x - 4, box.max.y - 3}},
                           std::move(words), TextPlace::Middle);
    (void)shrinkToFit(text, kLeastFoot);
    page.elements.emplace_back(std::move(text));
}

} // namespace

void addAtlasHead(AtlasPage& page, const AtlasStudy& atlas, const AtlasHead& head) {
    const double left = kAtlasMargin + 12;
    const double right = kAtlasWidth - kAtlasMargin - (head.verdict.empty() ? 0 : kBadge + kAtlasGap);
    page.elements.emplace_back(DeckArea{atlas.looks.deck.title,
                                        {{kAtlasMargin, kHeadTop}, {kAtlasMargin + 4, kHeadTop + 38}},
                                        {atlas.looks.deck.accent}});
    const double size = sizeInOneLine(head.title, kTitle, kLeastTitle, right - left);
    page.elements.emplace_back(textIn(head.title, {{left, kHeadTop - 2}, {right, kHeadTop + 24}},
                                      {plainParagraph(inOneLine(head.title, size, right - left, true), size, true)},
                                      TextPlace::Middle));
    page.elements.emplace_back(textIn(head.below, {{left, kHeadTop + 24}, {right, kHeadTop + 38}},
                                      {soft(atlas, inOneLine(head.below, kText, right - left, false), kText)},
                                      TextPlace::Middle));
    addBadge(page, atlas, head);
}

double addAtlasFoot(AtlasPage& page, const AtlasStudy& atlas, const std::vector<std::string>& notes,
                    const AtlasNumber& number) {
    constexpr double kMost = 92, kBottom = kAtlasHeight - 22;
    constexpr double kNumber = 60;
    std::vector<DeckParagraph> lines;
    for (const auto& list : {notes, atlas.foot}) {
        for (const std::string& line : list) {
            lines.push_back(soft(atlas, line, kFoot));
        }
    }
    DeckText text = textIn("foot", {{kAtlasMargin, kBottom - 12 - kMost}, {kAtlasWidth - kAtlasMargin, kBottom - 12}},
                           std::move(lines));
    while (!shrinkToFit(text, kLeastFoot) && text.paragraphs.size() > 1) {
        text.paragraphs.pop_back(); // the last are notes of single rows, which the project's other outputs list
    }
    const double top = text.box.max.y - textHeight(text.paragraphs, text.box.width());
    text.box.min.y = top;
    page.elements.emplace_back(DeckArea{
        "rule", {{kAtlasMargin, top - 4}, {kAtlasWidth - kAtlasMargin, top - 3.4}}, {atlas.looks.deck.softInk}});
    page.elements.emplace_back(std::move(text));
    const double right = kAtlasWidth - kAtlasMargin;
    page.elements.emplace_back(
        textIn("project", {{kAtlasMargin, kBottom - 10}, {right - kNumber, kBottom}},
               {soft(atlas, inOneLine(atlas.looks.deck.title, kFoot, right - kNumber - kAtlasMargin, false), kFoot)}));
    DeckParagraph count = soft(
        atlas,
        atlas.text({"atlas.page",
                    {{"page", static_cast<std::int64_t>(number.page)}, {"of", static_cast<std::int64_t>(number.of)}}}),
        kFoot);
    count.side = Anchor::End;
    page.elements.emplace_back(
        textIn("number", {{right - kNumber, kBottom - 10}, {right, kBottom}}, {std::move(count)}));
    return top - 4;
}

double addAtlasText(AtlasPage& page, const std::string& name, std::vector<DeckParagraph> paragraphs,
                    const gis::Point& corner, double width) {
    const double bottom = corner.y + textHeight(paragraphs, width);
    page.elements.emplace_back(textIn(name, {corner, {corner.x + width, bottom}}, std::move(paragraphs)));
    return bottom;
}

DeckTable atlasTable(std::string title, std::vector<double> columns, std::vector<std::vector<DeckCell>> rows) {
    DeckTable table;
    table.name = title;
    table.words = std::move(title);
    table.size = kTable;
    table.columns = std::move(columns);
    table.rows = std::move(rows);
    for (const auto& row : table.rows) {
        table.heights.push_back(rowHeight(row, table.columns, table.size));
    }
    return table;
}

std::size_t cutTable(DeckTable& table, double most) {
    std::size_t cut = 0;
    while (table.rows.size() > 2 && heightOf(table) > most) {
        table.rows.pop_back();
        table.heights.pop_back();
        ++cut;
    }
    return cut;
}

DeckCell atlasHeadCell(const AtlasStudy& atlas, const std::string& words, Anchor side) {
    DeckCell cell{words, true, side};
    cell.ink = colourOf(0xffffff);
    cell.fill = DeckColour{atlas.looks.deck.accent};
    return cell;
}

namespace {

constexpr std::size_t kInRow = 3;
constexpr double kChartTitle = 24, kChart = 74, kChartGap = 8;

void addChart(AtlasPage& page, const AtlasStudy& atlas, const AtlasTrend& trend, const gis::Box& box) {
    const Language language = atlas.language();
    const Indicator& indicator = trend.figure->standing.indicator;
    std::string words = standingTitle(trend.figure->standing, language);
    if (indicator.target && indicator.kind != IndicatorKind::Status) {
        words += atlas.text({"slides.target_clause", {{"target", atlasTarget(atlas, *trend.figure, true)}}});
    }
    DeckText title = textIn(atlasFigureName(atlas, *trend.figure), {box.min, {box.max.x, box.min.y + kChartTitle}},
                            {plainParagraph(words, 8, true)});
    (void)shrinkToFit(title, kLeastFoot);
    page.elements.emplace_back(std::move(title));
    DeckChart chart;
    chart.name = standingTitle(trend.figure->standing, language);
    chart.words = chart.name;
    chart.box = {{box.min.x, box.min.y + kChartTitle + 8}, box.max};
    chart.series = chart.name;
    chart.size = kFoot;
    chart.decimals = trend.figure->standing.decimals;
    if (indicator.kind != IndicatorKind::Status) {
        chart.target = indicator.target;
    }
    for (std::size_t i = 0; i < trend.values.size(); ++i) {
        chart.categories.push_back(formatPeriod(trend.figure->trend[i]->period, language));
        chart.values.push_back(trend.values[i]);
        const bool last = i + 1 == trend.values.size();
        chart.fills.push_back(
            {last ? atlas.looks.deck.accent : mix(atlas.looks.deck.accent, colourOf(0xffffff), 0.55)});
    }
    page.elements.emplace_back(std::move(chart));
}

} // namespace

double atlasChartsHeight(std::size_t charts) {
    return static_cast<double>((charts + kInRow - 1) / kInRow) * (kChartTitle + kChart + kChartGap);
}

double addAtlasCharts(AtlasPage& page, const AtlasStudy& atlas, const std::vector<AtlasTrend>& trends, double top,
                      double bottom) {
    constexpr double kBetween = 16;
    const double width = (kAtlasRoom - (kInRow - 1) * kBetween) / kInRow;
    double at = top;
    for (std::size_t i = 0; i < trends.size(); ++i) {
        const std::size_t column = i % kInRow;
        if (column == 0 && i > 0) {
            at += kChartTitle + kChart + kChartGap;
        }
        if (at + kChartTitle + kChart > bottom) {
            break;
        }
        const double left = kAtlasMargin + static_cast<double>(column) * (width + kBetween);
        addChart(page, atlas, trends[i], {{left, at}, {left + width, at + kChartTitle + kChart}});
    }
    return at + kChartTitle + kChart;
}

void addAtlasLocators(AtlasPage& page, const AtlasStudy& atlas, std::uint32_t group, std::optional<std::uint32_t> unit,
                      double top, double bottom) {
    constexpr double kCaption = 11;
    const double left = kAtlasWidth - kAtlasMargin - kAtlasColumn;
    double at = top;
    const auto add = [&](const LocatorGround& ground, std::uint32_t place, const std::string& caption) {
        if (ground.empty() || at + kCaption + ground.page().height > bottom + 0.5) {
            return;
        }
        at = addAtlasText(page, caption, {soft(atlas, inOneLine(caption, kFoot, kAtlasColumn, false), kFoot)},
                          {left, at}, kAtlasColumn) +
             2;
        page.elements.emplace_back(DeckMap{caption, {left, at}, std::make_shared<const MapScene>(ground.scene(place))});
        at += ground.page().height + 6;
    };
    const bool two = !atlas.ofGroup.empty();
    if (unit && two) {
        const auto& members = atlas.members[group];
        const auto place = std::ranges::find(members, *unit) - members.begin();
        add(atlas.ofGroup[group], static_cast<std::uint32_t>(place),
            atlas.text({"atlas.within", {{"name", atlas.groupName(group)}}}));
    }
    add(*atlas.whole, two ? group : unit.value_or(0), atlas.text({"atlas.within_all", {}}));
}

} // namespace diaban
