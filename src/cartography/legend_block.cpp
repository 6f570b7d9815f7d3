// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/legend_block.h"

#include "src/cartography/hatch_lines.h"
#include "src/cartography/legend_rows.h"
#include "src/cartography/text_block.h"
#include "src/cartography/text_measure.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <utility>

namespace diaban {

namespace {

/// "Mô hình (trên 1.000 hộ)": the unit is not broken.
std::string withUnitTogether(const std::string& title) {
    const std::size_t unit = title.rfind(" (");
    const bool hasUnit = unit != std::string::npos && title.ends_with(')');
    return hasUnit ? title.substr(0, unit + 1) + heldTogether(title.substr(unit + 1)) : title;
}

LegendBlock setOnce(const MapRequest& request, std::vector<LegendRow> rows, const SceneStyle& style, double size,
                    double mostWidth) {
    LegendBlock block;
    const TextBlock head = setText({{withUnitTogether(request.texts.legendTitle), size * 1.08, true, style.ink, 0},
                                    {request.texts.period, size * 0.95, false, style.softInk, 1}},
                                   mostWidth, 1e9, style.family);
    block.texts = head.texts;
    block.width = head.width;
    double y = head.height + (head.height > 0 ? size * 0.55 : 0);
    const double swatchWidth = size * 2.1;
    const double swatchHeight = size * 1.25;
    const double indent = swatchWidth + size * 0.7;
    for (LegendRow& row : rows) {
        row.swatch = {{0, y}, {swatchWidth, y + swatchHeight}};
        SceneText text = sceneText(row.text, size, false, style.ink, style.family);
        text.at = {indent, y + swatchHeight / 2 + size * 0.36};
        std::string number = "(";
        number += formatInteger(static_cast<std::int64_t>(row.count), request.language);
        number += ")";
        SceneText count = sceneText(std::move(number), size, false, style.softInk, style.family);
        count.at = {indent + text.width + size * 0.4, text.at.y};
        block.width = std::max(block.width, count.at.x + count.width);
        block.texts.push_back(std::move(text));
        block.texts.push_back(std::move(count));
        y += swatchHeight + size * 0.38;
        block.rows.push_back(std::move(row));
    }
    block.height = y - size * 0.38;
    return block;
}

} // namespace

LegendBlock setLegend(const MapRequest& request, const MapScene& scene, const Catalogue& catalogue,
                      const SceneStyle& style, double size, double mostWidth, double mostHeight) {
    const std::vector<LegendRow> rows = legendRows(request, scene.classFills, scene.units, catalogue);
    LegendBlock block = setOnce(request, rows, style, size, mostWidth);
    for (int round = 0; round < 40 && (block.width > mostWidth || block.height > mostHeight); ++round) {
        size *= 0.94;
        block = setOnce(request, rows, style, size, mostWidth);
    }
    return block;
}

void addLegend(const LegendBlock& block, const gis::Point& corner, MapScene& scene) {
    const auto moved = [&](const gis::Point& p) { return gis::Point{p.x + corner.x, p.y + corner.y}; };
    for (LegendRow row : block.rows) {
        row.swatch = {moved(row.swatch.min), moved(row.swatch.max)};
        if (row.hatch != Hatch::None) {
            row.hatchLines = hatchLines(row.swatch, patternOf(row.hatch));
        }
        scene.legend.push_back(std::move(row));
    }
    for (SceneText text : block.texts) {
        text.at = moved(text.at);
        scene.texts.push_back(std::move(text));
    }
    scene.legendBox = {corner, {corner.x + block.width, corner.y + block.height}};
}

} // namespace diaban
