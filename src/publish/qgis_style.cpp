// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_style.h"

#include "src/publish/qgis_expression.h"
#include "src/publish/qgis_labels.h"
#include "src/publish/qgis_renderers.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr const char* kDocumentType = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>";

FigureExpressions expressionsOf(const MapStyle& style, const StyledFields& layer) {
    FigureExpressions figure;
    figure.value = fieldExpression(layer.fields[style.valueField].names);
    if (style.statusField) {
        figure.status = fieldExpression(layer.fields[*style.statusField].names);
    }
    if (style.classField) {
        figure.classes = fieldExpression(layer.fields[*style.classField].names);
        figure.classKeys = style.classKeys;
    }
    if (style.circles) {
        figure.circles = fieldExpression(layer.fields[style.circles->field].names);
    }
    if (style.outline) {
        figure.weak = fieldExpression(layer.fields[style.outline->field].names);
    }
    return figure;
}

/// An expression inside the HTML of a map tip, its markup made harmless.
std::string tipExpression(const std::string& expression) {
    return "[% replace(replace(" + expression + ", '&', '&amp;'), '<', '&lt;') %]";
}

/// The words for a unit without a figure, by its kind of nothing.
std::string missingWords(const MapStyle& style, const FigureExpressions& figure) {
    std::string cases;
    std::string noData;
    for (const LegendRow& row : style.rows) {
        const std::string words = textExpression(row.text);
        if (row.state == UnitState::NoData) {
            noData = words;
        } else if (row.state != UnitState::Value) {
            cases += " WHEN " + rowFilter(row, style.breaks, {}, figure) + " THEN " + words;
        }
    }
    return cases.empty() ? noData : "CASE" + cases + " ELSE " + noData + " END";
}

std::string mapTip(const MapStyle& style, const StyledFields& layer, const FigureExpressions& figure) {
    std::string tip;
    if (layer.nameField) {
        tip = "<b>" + tipExpression(fieldExpression(layer.fields[*layer.nameField].names)) + "</b><br/>";
    }
    const std::string language = style.language == Language::Vi ? "'vi'" : "'en'";
    return tip + tipText(style.heading) + ": [% CASE WHEN " + figure.value + " IS NULL THEN " +
           missingWords(style, figure) + " ELSE format_number(" + figure.value + ", " + std::to_string(style.decimals) +
           ", " + language + ") END %]";
}

void writeAliases(XmlWriter& xml, const std::vector<StyledField>& fields) {
    xml.open("aliases");
    for (std::size_t i = 0; i < fields.size(); ++i) {
        for (const std::string& name : fields[i].names) {
            xml.empty("alias", {{"field", name}, {"index", std::to_string(i)}, {"name", fields[i].alias}});
        }
    }
    xml.close();
}

/// Coded values in words, in tables and forms.
void writeValueWords(XmlWriter& xml, const std::vector<StyledField>& fields) {
    xml.open("fieldConfiguration");
    for (const StyledField& field : fields) {
        for (const std::string& name : field.words.empty() ? std::vector<std::string>{} : field.names) {
            xml.open("field", {{"name", name}, {"configurationFlags", "None"}});
            xml.open("editWidget", {{"type", "ValueMap"}});
            xml.open("config");
            xml.open("Option", {{"type", "Map"}});
            xml.open("Option", {{"type", "List"}, {"name", "map"}});
            for (const auto& [value, words] : field.words) {
                xml.open("Option", {{"type", "Map"}});
                xml.empty("Option", {{"type", "QString"}, {"name", words}, {"value", value}});
                xml.close();
            }
            for (int level = 0; level < 5; ++level) {
                xml.close();
            }
        }
    }
    xml.close();
}

/// QGIS marks a layer that has notes and shows them where the mark is pointed at.
void writeNotes(XmlWriter& xml, const std::vector<std::string>& notes, const MapStyle& style) {
    std::string html;
    for (const std::string& note : notes) {
        html += "<p>" + tipText(note) + "</p>";
    }
    html += "<p>" + tipText(style.name + ": " + style.method) + "</p>";
    xml.open("customproperties");
    xml.open("Option", {{"type", "Map"}});
    xml.empty("Option", {{"type", "QString"}, {"name", "userNotes"}, {"value", html}});
    xml.close();
    xml.close();
}

} // namespace

std::string qgisStyle(const MapStyle& style, const StyledFields& layer, const std::vector<double>& limits,
                      QgisRenderer renderer) {
    const FigureExpressions figure = expressionsOf(style, layer);
    XmlWriter xml;
    xml.documentType(kDocumentType);
    xml.open("qgis", {{"version", "3.22.0"},
                      {"styleCategories", "AllStyleCategories"},
                      {"labelsEnabled", style.labels ? "1" : "0"}});
    if (renderer == QgisRenderer::Rules) {
        writeRuleRenderer(xml, style, limits, figure);
    } else {
        writeGraduatedRenderer(xml, style, limits, figure);
    }
    if (style.labels) {
        std::vector<std::string> filters;
        for (const LegendRow& row : style.rows) {
            filters.push_back('(' + rowFilter(row, style.breaks, limits, figure) + ')');
        }
        writeQgisLabels(xml, *style.labels, labelColours(*style.labels, style.rows, filters));
    }
    xml.text("blendMode", "0");
    xml.text("featureBlendMode", "0");
    xml.text("layerOpacity", "1");
    writeNotes(xml, layer.notes, style);
    writeValueWords(xml, layer.fields);
    writeAliases(xml, layer.fields);
    if (layer.nameField) {
        xml.text("previewExpression", fieldExpression(layer.fields[*layer.nameField].names));
    }
    xml.text("mapTip", mapTip(style, layer, figure), {{"enabled", "1"}});
    xml.text("layerGeometryType", "2");
    xml.close();
    return xml.take();
}

} // namespace diaban
