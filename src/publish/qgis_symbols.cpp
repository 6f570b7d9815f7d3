// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_symbols.h"

#include "src/cartography/scene_circles.h"
#include "src/cartography/scene_style.h"
#include "src/publish/qgis_expression.h"

#include <cmath>
#include <utility>
#include <vector>

namespace diaban {

namespace {

constexpr double kBorderPoints = 0.5; ///< between the widths that our maps of a province and of the country have

using Properties = std::vector<std::pair<const char*, std::string>>;

std::string colourText(const Colour& colour, bool clear = false) {
    return std::to_string(colour.red) + ',' + std::to_string(colour.green) + ',' + std::to_string(colour.blue) +
           (clear ? ",0" : ",255");
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

void openLayer(XmlWriter& xml, const char* kind, const char* pass = "0") {
    xml.open("layer", {{"class", kind}, {"enabled", "1"}, {"locked", "0"}, {"pass", pass}});
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

void writeQgisOutline(XmlWriter& xml, const std::string& name) {
    const SceneStyle style;
    struct Stroke {
        Colour colour;
        double width;
    };
    openSymbol(xml, "fill", name); // half of each line shows, within the unit
    for (const Stroke& stroke :
         {Stroke{style.outlineCase, 4.8}, Stroke{style.outline, 3.4}, Stroke{style.outlineCase, 1.2}}) {
        openLayer(xml, "SimpleLine", "1");
        writeProperties(xml, {{"line_color", colourText(stroke.colour)},
                              {"line_style", "solid"},
                              {"line_width", numberExpression(stroke.width)},
                              {"line_width_unit", "Point"},
                              {"draw_inside_polygon", "1"},
                              {"capstyle", "flat"},
                              {"joinstyle", "miter"}});
        xml.close();
    }
    xml.close();
}

namespace {

/// The diameter of a marker as an expression.
void writeSizeExpression(XmlWriter& xml, const std::string& expression) {
    xml.open("data_defined_properties");
    xml.open("Option", {{"type", "Map"}});
    xml.empty("Option", {{"type", "QString"}, {"name", "name"}, {"value", ""}});
    xml.open("Option", {{"type", "Map"}, {"name", "properties"}});
    xml.open("Option", {{"type", "Map"}, {"name", "size"}});
    xml.empty("Option", {{"type", "bool"}, {"name", "active"}, {"value", "true"}});
    xml.empty("Option", {{"type", "QString"}, {"name", "expression"}, {"value", expression}});
    xml.empty("Option", {{"type", "int"}, {"name", "type"}, {"value", "3"}});
    xml.close();
    xml.close();
    xml.empty("Option", {{"type", "QString"}, {"name", "type"}, {"value", "collection"}});
    xml.close();
    xml.close();
}

/// A marker at a place within its unit, over all fills and outlines; of that size, or as large as an expression says.
void writeMarker(XmlWriter& xml, const std::string& name, const Properties& marker, const std::string& size) {
    openSymbol(xml, "fill", name);
    openLayer(xml, "CentroidFill", "2");
    writeProperties(xml, {{"point_on_surface", "1"}, {"point_on_all_parts", "0"}, {"clip_points", "0"}});
    openSymbol(xml, "marker", '@' + name + "@0");
    openLayer(xml, "SimpleMarker", "2");
    writeProperties(xml, marker);
    if (!size.empty()) {
        writeSizeExpression(xml, size);
    }
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

void writeQgisCircle(XmlWriter& xml, const std::string& name, const StyledCircles& circles, const std::string& field) {
    constexpr double kLargest = 34; // points across, of the largest
    const double times = circles.greatest > 0 ? kLargest / std::sqrt(circles.greatest) : 0;
    writeMarker(xml, name,
                {{"name", "circle"},
                 {"color", colourText(circles.colour, circles.rings)},
                 {"outline_color", colourText(circles.rings ? circles.colour : circles.rim)},
                 {"outline_style", "solid"},
                 {"outline_width", circles.rings ? "1.2" : "0.6"},
                 {"outline_width_unit", "Point"},
                 {"scale_method", "diameter"},
                 {"size", numberExpression(kLargest)},
                 {"size_unit", "Point"}},
                numberExpression(times) + " * sqrt(" + field + ")");
}

void writeQgisZero(XmlWriter& xml, const std::string& name, const StyledCircles& circles) {
    const SceneStyle style;
    writeMarker(xml, name,
                {{"name", "circle"},
                 {"color", colourText(style.background)},
                 {"outline_color", colourText(circles.colour)},
                 {"outline_style", "solid"},
                 {"outline_width", numberExpression(kZeroPen)},
                 {"outline_width_unit", "Point"},
                 {"scale_method", "diameter"},
                 {"size", numberExpression(2 * style.zeroRing)},
                 {"size_unit", "Point"}},
                {});
}

} // namespace diaban
