// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/weak_style.h"

#include "src/cartography/scene_style.h"
#include "src/message/number_format.h"
#include "src/publish/qgis_expression.h"
#include "src/publish/qgis_labels.h"
#include "src/publish/qgis_properties.h"

namespace diaban {

namespace {

constexpr double kLinePoints = 1.4;
constexpr double kCasePoints = 3;

void writeOutline(XmlWriter& xml, const Colour& colour, double points) {
    openQgisSymbolLayer(xml, "SimpleFill");
    writeQgisProperties(xml, {{"color", "255,255,255,0"},
                              {"style", "no"},
                              {"outline_color", qgisColour(colour)},
                              {"outline_style", "solid"},
                              {"outline_width", numberExpression(points)},
                              {"outline_width_unit", "Point"},
                              {"joinstyle", "round"}});
    xml.close();
}

} // namespace

std::string weakStyleQml(const StyledFields& layer, const WeakFields& fields, const Catalogue& catalogue) {
    const auto field = [&](std::size_t index) { return fieldExpression(layer.fields[index].names); };
    const SceneStyle style;
    XmlWriter xml;
    xml.documentType("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>");
    xml.open("qgis", {{"version", "3.22.0"}, {"styleCategories", "AllStyleCategories"}, {"labelsEnabled", "1"}});
    xml.open("renderer-v2", {{"type", "RuleRenderer"}, {"symbollevels", "1"}, {"enableorderby", "0"}});
    xml.open("rules", {{"key", "root"}});
    const std::string words = catalogue.text({"qgis.weak", {{"count", static_cast<std::int64_t>(fields.count)}}});
    xml.empty("rule", {{"key", "weak"},
                       {"symbol", "0"},
                       {"label", labelText(words)},
                       {"filter", field(fields.weak) + " = " + textExpression("weak")}});
    xml.close();
    xml.open("symbols");
    openQgisSymbol(xml, "fill", "0");
    writeOutline(xml, style.outlineCase, kCasePoints);
    writeOutline(xml, style.outline, kLinePoints);
    xml.close();
    xml.close();
    xml.close();
    LabelStyle labels; // ranks stand on any map, in a halo
    labels.expression = "CASE WHEN " + field(fields.weak) + " = 'weak' THEN to_string(" + field(fields.rank) + ") END";
    labels.family = style.labelFamily;
    labels.ink = style.ink;
    labels.halo = style.background;
    writeQgisLabels(xml, labels);
    if (layer.nameField) {
        xml.text("mapTip",
                 "<b>[% replace(replace(" + field(*layer.nameField) + ", '&', '&amp;'), '<', '&lt;') %]</b><br/>[% " +
                     "replace(replace(coalesce(" + field(fields.reasons) + ", ''), '&', '&amp;'), '<', '&lt;') %]",
                 {{"enabled", "1"}});
    }
    xml.text("layerGeometryType", "2");
    xml.close();
    return xml.take();
}

} // namespace diaban
