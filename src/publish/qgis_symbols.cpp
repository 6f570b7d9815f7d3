// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_symbols.h"

#include "src/cartography/scene_style.h"
#include "src/publish/qgis_expression.h"

#include <utility>
#include <vector>

namespace diaban {

namespace {

constexpr double kBorderPoints = 0.5; ///< between the widths that our maps of a province and of the country have

using Properties = std::vector<std::pair<const char*, std::string>>;

std::string colourText(const Colour& colour) {
    return std::to_string(colour.red) + ',' + std::to_string(colour.green) + ',' + std::to_string(colour.blue) + ",255";
}

void writeProperties(XmlWriter& xml, const Properties& properties) {
    xml.open("Option", {{"type", "Map"}});
    for (const auto& [key, value] : properties) {
        xml.empty("Option", {{"type", "QString"}, {"name", key}, {"value", value}});
    }
    xml.close();
    for (const auto& [key, value] : properties) {
        xml.empty("prop", {{"k", key}, {"v", value}});
    }
}

void openLayer(XmlWriter& xml, const char* kind) {
    xml.open("layer", {{"class", kind}, {"enabled", "1"}, {"locked", "0"}, {"pass", "0"}});
}

void openSymbol(XmlWriter& xml, const char* type, const std::string& name) {
    xml.open("symbol", {{"type", type}, {"name", name}, {"alpha", "1"}, {"clip_to_extent", "1"}, {"force_rhr", "0"}});
}

void writeFill(XmlWriter& xml, const Colour& fill, const Colour& border) {
    openLayer(xml, "SimpleFill");
    writeProperties(xml, {{"color", colourText(fill)},
                          {"style", "solid"},
                          {"outline_color", colourText(border)},
                          {"outline_style", "solid"},
                          {"outline_width", numberExpression(kBorderPoints)},
                          {"outline_width_unit", "Point"},
                          {"joinstyle", "round"}});
    xml.close();
}

/// The lines of a pattern are a symbol of their own, named after the layer that holds it.
void writeLines(XmlWriter& xml, double degrees, double spacing, const std::string& lineSymbol,
                const SceneStyle& style) {
    openLayer(xml, "LinePatternFill");
    writeProperties(xml, {{"angle", numberExpression(degrees)},
                          {"color", colourText(style.hatchLine)},
                          {"distance", numberExpression(spacing)},
                          {"distance_unit", "Point"},
                          {"line_width", numberExpression(style.hatchWidth)},
                          {"line_width_unit", "Point"},
                          {"offset", "0"},
                          {"offset_unit", "Point"},
                          {"coordinate_reference", "viewport"}});
    openSymbol(xml, "line", lineSymbol);
    openLayer(xml, "SimpleLine");
    writeProperties(xml, {{"line_color", colourText(style.hatchLine)},
                          {"line_style", "solid"},
                          {"line_width", numberExpression(style.hatchWidth)},
                          {"line_width_unit", "Point"},
                          {"capstyle", "flat"},
                          {"joinstyle", "bevel"}});
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

void writeQgisSymbol(XmlWriter& xml, const std::string& name, const LegendRow& row, const Colour& border) {
    const SceneStyle style;
    openSymbol(xml, "fill", name);
    writeFill(xml, row.fill, border);
    if (row.hatch != Hatch::None) {
        const HatchPattern pattern = patternOf(row.hatch);
        const double degrees = -pattern.degrees; // ours turn clockwise, QGIS's the other way round
        writeLines(xml, degrees, pattern.spacing, '@' + name + "@1", style);
        if (pattern.crossed) {
            writeLines(xml, degrees + 90, pattern.spacing, '@' + name + "@2", style);
        }
    }
    xml.close();
}

} // namespace diaban
