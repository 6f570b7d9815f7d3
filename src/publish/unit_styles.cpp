// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/unit_styles.h"

#include "src/cartography/scene_style.h"
#include "src/message/number_format.h"

namespace diaban {

namespace {

constexpr std::uint8_t kFigureAlpha = 0xcc;
constexpr std::uint8_t kNoneAlpha = 0x66;

gis::StyleColour translucent(const Colour& colour, std::uint8_t alpha) {
    return {colour.red, colour.green, colour.blue, alpha};
}

gis::UnitStyle styleOf(const LegendRow& row, const Colour& border) {
    const bool none = row.hatch != Hatch::None;
    gis::UnitStyle style;
    style.name = row.text;
    style.fill = translucent(row.fill, none ? kNoneAlpha : kFigureAlpha);
    style.line = translucent(none ? SceneStyle{}.hatchLine : border, 0xff);
    style.linePixels = none ? 1.5 : 1;
    return style;
}

std::string describe(const MapStyle& style, const gis::Field& figure, std::size_t unit) {
    const LegendRow& row = style.rows[style.rowOfUnit[unit]];
    std::string words = style.heading.empty() ? std::string{} : style.heading + ": ";
    if (const auto value = figure.asNumber(unit); value && !style.namedClasses) {
        return words + formatNumber(*value, style.decimals, style.language) + " (" + row.text + ')';
    }
    return words + row.text;
}

} // namespace

gis::UnitStyles unitStyles(const MapStyle& style) {
    gis::UnitStyles result;
    std::vector<std::size_t> styleOfRow(style.rows.size());
    for (std::size_t i = 0; i < style.rows.size(); ++i) {
        if (style.rows[i].count > 0) {
            styleOfRow[i] = result.styles.size();
            result.styles.push_back(styleOf(style.rows[i], style.border));
        }
    }
    result.ofUnit.reserve(style.rowOfUnit.size());
    for (const std::uint32_t row : style.rowOfUnit) {
        result.ofUnit.push_back(styleOfRow[row]);
    }
    return result;
}

std::vector<std::string> unitDescriptions(const std::vector<const MapStyle*>& styles, const gis::Layer& layer) {
    std::vector<std::string> descriptions(layer.unitCount());
    for (const MapStyle* style : styles) {
        const gis::Field& figure = layer.attributes.fields[style->valueField];
        for (std::size_t unit = 0; unit < descriptions.size(); ++unit) {
            descriptions[unit] += (descriptions[unit].empty() ? "" : "; ") + describe(*style, figure, unit);
        }
    }
    return descriptions;
}

} // namespace diaban
