// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/legend_block.h"

#include "src/cartography/bivariate.h"
#include "src/cartography/circle_legend.h"
#include "src/cartography/hatch_lines.h"
#include "src/cartography/legend_chart.h"
#include "src/cartography/legend_counts.h"
#include "src/cartography/legend_rows.h"
#include "src/cartography/outlined_units.h"
#include "src/cartography/overlay_legend.h"
#include "src/cartography/text_block.h"
#include "src/cartography/text_measure.h"

#include <algorithm>
#include <utility>

namespace diaban {

namespace {

/// What a legend is set from, at one size.
struct LegendSetting {
    const MapRequest& request;
    const MapScene& scene;
    const Catalogue& catalogue;
    const SceneStyle& style;
    double size, mostWidth;
    bool withChart;
};

/// "Mô hình (trên 1.000 hộ)": the unit is not broken.
std::string withUnitTogether(const std::string& title) {
    const std::size_t unit = title.rfind(" (");
    const bool hasUnit = unit != std::string::npos && title.ends_with(')');
    return hasUnit ? title.substr(0, unit + 1) + heldTogether(title.substr(unit + 1)) : title;
}

std::string bothPeriods(const MapTexts& texts) {
    const bool both = !texts.secondPeriod.empty() && texts.secondPeriod != texts.period;
    return both ? texts.period + " / " + texts.secondPeriod : texts.period;
}

void addHead(LegendBlock& block, const LegendSetting& with) {
    const MapTexts& texts = with.request.texts;
    const SceneStyle& style = with.style;
    const std::string target =
        with.request.target && !with.withChart ? targetWords(with.request, with.catalogue) : std::string{};
    const TextBlock head =
        setText({{withUnitTogether(texts.legendTitle), with.size * 1.08, true, style.ink, 0},
                 {withUnitTogether(texts.secondLegendTitle), with.size * 0.95, false, style.softInk, 0},
                 {bothPeriods(texts), with.size * 0.95, false, style.softInk, 1},
                 {target, with.size * 0.95, false, style.ink, 1},
                 {countsNote(with.request, with.catalogue), with.size * 0.82, false, style.softInk, 1}},
                with.mostWidth, 1e9, style.family);
    block.texts = head.texts;
    block.width = head.width;
    block.height = head.height + (head.height > 0 ? with.size * 0.55 : 0);
}

SceneText countText(const LegendRow& row, const LegendSetting& with) {
    return sceneText('(' + rowCounts(row, with.request, with.scene.units) + ')', with.size, false, with.style.softInk,
                     with.style.family);
}

void addRow(LegendBlock& block, LegendRow row, const LegendSetting& with) {
    const double size = with.size;
    const double swatchHeight = size * 1.25;
    const double indent = size * 2.8;
    row.swatch = {{0, block.height}, {size * 2.1, block.height + swatchHeight}};
    SceneText text = sceneText(row.text, size, false, with.style.ink, with.style.family);
    text.at = {indent, block.height + swatchHeight / 2 + size * 0.36};
    SceneText count = countText(row, with);
    count.at = {indent + text.width + size * 0.4, text.at.y};
    block.width = std::max(block.width, count.at.x + count.width);
    block.height += swatchHeight + size * 0.38;
    if (!row.secondText.empty()) {
        SceneText second = sceneText(row.secondText, size * 0.86, false, with.style.softInk, with.style.family);
        second.at = {indent, text.at.y + size * 1.14};
        block.width = std::max(block.width, indent + second.width);
        block.height += size * 1.12;
        block.texts.push_back(std::move(second));
    }
    block.texts.push_back(std::move(text));
    block.texts.push_back(std::move(count));
    block.rows.push_back(std::move(row));
}

void addOutlineRow(LegendBlock& block, const LegendSetting& with) {
    if (const auto row = outlineRow(with.request, with.style)) {
        addRow(block, *row, with);
    }
}

gis::Box shifted(const gis::Box& box, const gis::Point& by) {
    return {{box.min.x + by.x, box.min.y + by.y}, {box.max.x + by.x, box.max.y + by.y}};
}

void shift(LegendChart& chart, const gis::Point& by) {
    for (LegendChart::Bar& bar : chart.bars) {
        bar.box = shifted(bar.box, by);
    }
    const auto moveLine = [&by](Segment& line) {
        line = {{line.from.x + by.x, line.from.y + by.y}, {line.to.x + by.x, line.to.y + by.y}};
    };
    std::ranges::for_each(chart.lines, moveLine);
    if (chart.targetLine) {
        moveLine(*chart.targetLine);
    }
}

void shift(LegendMarks& marks, const gis::Point& by) {
    for (LegendMarks::Sample& sample : marks.samples) {
        sample.line = {{sample.line.from.x + by.x, sample.line.from.y + by.y},
                       {sample.line.to.x + by.x, sample.line.to.y + by.y}};
    }
    for (LegendMarks::Disc& disc : marks.discs) {
        disc.at = {disc.at.x + by.x, disc.at.y + by.y};
    }
    for (LegendMarks::Circle& circle : marks.circles) {
        circle.at = {circle.at.x + by.x, circle.at.y + by.y};
    }
    for (Segment& line : marks.lines) {
        line = {{line.from.x + by.x, line.from.y + by.y}, {line.to.x + by.x, line.to.y + by.y}};
    }
}

/// The circles that stand for round values, and whether other periods have them as large.
void addCircles(LegendBlock& block, const LegendSetting& with) {
    addCircleLegend(block, with.scene, with.request.bilingual, with.size);
    if (with.scene.circled.empty()) {
        return;
    }
    const Catalogue other(otherLanguage(with.catalogue.language()));
    const std::string second = with.request.bilingual ? other.text("circles.shared") : std::string{};
    const TextBlock words =
        setText({{with.catalogue.text("circles.shared"), with.size * 0.86, false, with.style.softInk, 0},
                 {second, with.size * 0.86, false, with.style.softInk, 0}},
                with.mostWidth, 1e9, with.style.family);
    addBlock(words, {0, block.height}, block.texts);
    block.width = std::max(block.width, words.width);
    block.height += words.height + with.size * 0.55;
}

/// The head and circles of the second figure, and a row for its zeros, below the first.
void addSecond(LegendBlock& block, const LegendSetting& with) {
    const SecondFigure& second = with.request.second;
    const TextBlock head =
        setText({{withUnitTogether(second.title), with.size * 1.08, true, with.style.ink, 0},
                 {withUnitTogether(second.otherTitle), with.size * 0.95, false, with.style.softInk, 0},
                 {second.period, with.size * 0.95, false, with.style.softInk, 1}},
                with.mostWidth, 1e9, with.style.family);
    block.height += with.size * 1.1;
    addBlock(head, {0, block.height}, block.texts);
    block.width = std::max(block.width, head.width);
    block.height += head.height + with.size * 0.55;
    addCircles(block, with);
    for (const LegendRow& row : circleRows(with.request, with.style.background, with.catalogue)) {
        addRow(block, row, with);
    }
    block.height -= with.size * 0.38;
}

/// Puts the chart between the head and the rows, which are moved down; whether there is one.
bool addChart(LegendBlock& block, double y, std::size_t headTexts, const LegendSetting& with) {
    auto chart = setChart(with.request, with.scene.classFills, with.catalogue, with.style, with.size,
                          std::min(std::max(block.width, with.size * 12), with.mostWidth));
    if (!chart) {
        return false;
    }
    const double room = chart->height + with.size * 0.5;
    for (LegendRow& row : block.rows) {
        row.swatch = shifted(row.swatch, {0, room});
    }
    for (std::size_t i = headTexts; i < block.texts.size(); ++i) {
        block.texts[i].at.y += room;
    }
    shift(chart->chart, {0, y});
    shift(block.marks, {0, room});
    for (SceneText& text : chart->texts) {
        text.at.y += y;
        block.texts.push_back(std::move(text));
    }
    block.width = std::max(block.width, with.size * 12);
    block.height += room;
    block.chart = std::move(chart->chart);
    return true;
}

/// The legend of two figures: a square in the place of head and classes.
LegendBlock setSquare(std::vector<LegendRow> rows, const LegendSetting& with) {
    LegendBlock block;
    addSquareLegend(block, with.request, rows, with.catalogue, with.style, with.size, with.mostWidth);
    if (const std::string period = bothPeriods(with.request.texts); !period.empty()) {
        const TextBlock words =
            setText({{period, with.size * 0.95, false, with.style.softInk, 0}}, with.mostWidth, 1e9, with.style.family);
        addBlock(words, {0, block.height}, block.texts);
        block.width = std::max(block.width, words.width);
        block.height += words.height + with.size * 0.55;
    }
    for (const LegendRow& row : rows) {
        addRow(block, row, with);
    }
    addOutlineRow(block, with);
    block.height -= with.size * 0.38;
    return block;
}

/// The overlay first; below it the figure on the ground, where there is one.
LegendBlock setBorders(const std::vector<LegendRow>& rows, const LegendSetting& with) {
    LegendBlock block;
    addOverlayLegend(block, with.request, with.scene, with.catalogue, with.size, with.mostWidth);
    if (!with.scene.overlay.plainGround) {
        LegendSetting below = with;
        below.withChart = false;
        LegendBlock figure;
        addHead(figure, below);
        for (const LegendRow& row : rows) {
            addRow(figure, row, below);
        }
        addOutlineRow(figure, below);
        const double top = block.height + with.size * 0.8;
        for (LegendRow& row : figure.rows) {
            row.swatch = shifted(row.swatch, {0, top});
            block.rows.push_back(std::move(row));
        }
        for (SceneText& text : figure.texts) {
            text.at.y += top;
            block.texts.push_back(std::move(text));
        }
        block.width = std::max(block.width, figure.width);
        block.height = top + figure.height - with.size * 0.38;
    }
    return block;
}

LegendBlock setOnce(const std::vector<LegendRow>& rows, const LegendSetting& with) {
    if (with.scene.kind == MapKind::Bivariate && with.request.given.any()) {
        return setSquare(rows, with);
    }
    LegendBlock block;
    if (with.scene.kind == MapKind::Borders) {
        return setBorders(rows, with);
    }
    addHead(block, with);
    const double headHeight = block.height;
    const std::size_t headTexts = block.texts.size();
    if (with.scene.kind == MapKind::Circles) {
        addCircles(block, with);
    }
    for (const LegendRow& row : rows) {
        addRow(block, row, with);
    }
    addOutlineRow(block, with);
    block.height -= with.size * 0.38;
    if (with.scene.kind == MapKind::Both) {
        addSecond(block, with);
    }
    if (with.withChart && !addChart(block, headHeight, headTexts, with)) {
        LegendSetting without = with;
        without.withChart = false;
        return setOnce(rows, without);
    }
    return block;
}

} // namespace

LegendBlock setLegend(const MapRequest& request, const MapScene& scene, const Catalogue& catalogue,
                      const SceneStyle& style, double size, double mostWidth, double mostHeight) {
    constexpr int kRoundsWithChart = 4; ///< to three quarters of the size: then the chart goes
    const std::vector<LegendRow> rows = legendRows(request, scene.classFills, scene.units, catalogue);
    const auto fits = [&](const LegendBlock& block) { return block.width <= mostWidth && block.height <= mostHeight; };
    double smaller = size;
    LegendBlock block;
    for (int round = 0; round < kRoundsWithChart; ++round, smaller *= 0.94) {
        block = setOnce(rows, {request, scene, catalogue, style, smaller, mostWidth, true});
        if (fits(block)) {
            return block;
        }
    }
    for (int round = 0; round < 40 && (round == 0 || !fits(block)); ++round, size *= 0.94) {
        block = setOnce(rows, {request, scene, catalogue, style, size, mostWidth, false});
    }
    return block;
}

void addLegend(const LegendBlock& block, const gis::Point& corner, MapScene& scene) {
    const auto moved = [&](const gis::Point& p) { return gis::Point{p.x + corner.x, p.y + corner.y}; };
    for (LegendRow row : block.rows) {
        row.swatch = shifted(row.swatch, corner);
        if (row.hatch != Hatch::None) {
            row.hatchLines = hatchLines(row.swatch, patternOf(row.hatch));
        }
        scene.legend.push_back(std::move(row));
    }
    scene.chart = block.chart;
    if (scene.chart) {
        shift(*scene.chart, corner);
    }
    scene.marks = block.marks;
    shift(scene.marks, corner);
    for (SceneText text : block.texts) {
        text.at = moved(text.at);
        scene.texts.push_back(std::move(text));
    }
    scene.legendBox = {corner, {corner.x + block.width, corner.y + block.height}};
}

} // namespace diaban
