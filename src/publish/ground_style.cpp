// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/ground_style.h"

#include "src/publish/qgis_expression.h"
#include "src/publish/qgis_properties.h"
#include "src/publish/xml_writer.h"

#include <optional>

namespace diaban {

namespace {

/// The one symbol that all of a layer have: of areas, or of lines where there is no fill.
struct GroundLook {
    std::optional<Colour> fill;
    Colour line;
    double points = 0.5; ///< width of the line
};

void writeSymbol(XmlWriter& xml, const GroundLook& look) {
    openQgisSymbol(xml, look.fill ? "fill" : "line", "0");
    openQgisSymbolLayer(xml, look.fill ? "SimpleFill" : "SimpleLine");
    const std::string width = numberExpression(look.points);
    if (look.fill) {
        writeQgisProperties(xml, {{"color", qgisColour(*look.fill)},
                                  {"style", "solid"},
                                  {"outline_color", qgisColour(look.line)},
                                  {"outline_style", "solid"},
                                  {"outline_width", width},
                                  {"outline_width_unit", "Point"},
                                  {"joinstyle", "round"}});
    } else {
        writeQgisProperties(xml, {{"line_color", qgisColour(look.line)},
                                  {"line_style", "solid"},
                                  {"line_width", width},
                                  {"line_width_unit", "Point"},
                                  {"capstyle", "round"},
                                  {"joinstyle", "round"}});
    }
    xml.close();
    xml.close();
}

void writeNames(XmlWriter& xml, const SceneStyle& style) {
    xml.open("labeling", {{"type", "simple"}});
    xml.open("settings");
    xml.open("text-style", {{"fieldName", "name"},
                            {"isExpression", "0"},
                            {"fontFamily", style.labelFamily},
                            {"fontSize", "8"},
                            {"fontSizeUnit", "Point"},
                            {"textColor", qgisColour(style.neighbourInk)}});
    xml.empty("text-buffer", {{"bufferDraw", "0"}});
    xml.close();
    xml.empty("placement", {{"placement", "1"}, {"centroidInside", "1"}, {"fitInPolygonOnly", "1"}});
    xml.close();
    xml.close();
}

std::string styleOf(const GroundLook& look, const SceneStyle* named) {
    XmlWriter xml;
    xml.documentType("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>");
    xml.open("qgis", {{"version", "3.22.0"},
                      {"styleCategories", "Symbology|Labeling"},
                      {"labelsEnabled", named != nullptr ? "1" : "0"}});
    xml.open("renderer-v2", {{"type", "singleSymbol"}, {"symbollevels", "0"}, {"enableorderby", "0"}});
    xml.open("symbols");
    writeSymbol(xml, look);
    xml.close();
    xml.close();
    if (named != nullptr) {
        writeNames(xml, *named);
    }
    xml.text("layerGeometryType", look.fill ? "2" : "1");
    xml.close();
    return xml.take();
}

} // namespace

std::string neighbourStyleQml(const SceneStyle& style) {
    return styleOf({style.neighbourFill, style.neighbourBorder, 0.5}, &style);
}

std::string locatorStyleQml(const SceneStyle& style) {
    return styleOf({mix(style.neighbourFill, style.neighbourInk, 0.25), style.neighbourBorder, 0.25}, nullptr);
}

std::string parentBorderStyleQml(const SceneStyle& style) {
    return styleOf({std::nullopt, style.parentBorder, 1.2 * style.parentWeight}, nullptr);
}

} // namespace diaban
