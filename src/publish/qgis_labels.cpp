// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_labels.h"

#include "src/cartography/label_colour.h"
#include "src/cartography/unit_names.h"
#include "src/publish/qgis_expression.h"
#include "src/publish/qgis_properties.h"

#include <QString>
#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace diaban {

namespace {

/// What stands before a name, and what a label says in its place: "Phường " and "P. ".
using Beginning = std::pair<std::string, std::string>;

std::string joined(const std::vector<std::string>& pieces) {
    std::string all;
    for (const std::string& piece : pieces) {
        all += (all.empty() ? "" : " ") + piece;
    }
    return all;
}

/// The two beginnings before the longest end of whole words that both have.
Beginning beginningsOf(const std::string& name, const std::string& written) {
    std::size_t same = 0;
    while (same < name.size() && same < written.size() &&
           name[name.size() - 1 - same] == written[written.size() - 1 - same]) {
        ++same;
    }
    while (same > 0 && ((same < name.size() && name[name.size() - same - 1] != ' ') ||
                        (same < written.size() && written[written.size() - same - 1] != ' '))) {
        --same;
    }
    return {name.substr(0, name.size() - same), written.substr(0, written.size() - same)};
}

/// As QGIS counts letters.
std::string lengthOf(const std::string& text) {
    return std::to_string(QString::fromStdString(text).size());
}

std::string applied(const std::vector<Beginning>& beginnings, const std::string& name) {
    for (const auto& [from, to] : beginnings) {
        if (name.starts_with(from)) {
            return to + name.substr(from.size());
        }
    }
    return name;
}

std::string labelOf(const SceneLabel& label, bool withValue) {
    std::string text;
    const std::size_t lines = label.lines.size() - (withValue && label.lines.size() > 1 ? 1 : 0);
    for (std::size_t i = 0; i < lines; ++i) {
        text += (text.empty() ? "" : " ") + label.lines[i].text;
    }
    return text;
}

/// A property that is worked out for each unit.
void writeColourExpression(XmlWriter& xml, const char* property, const std::string& expression) {
    xml.open("Option", {{"type", "Map"}, {"name", property}});
    xml.empty("Option", {{"type", "bool"}, {"name", "active"}, {"value", "true"}});
    xml.empty("Option", {{"type", "QString"}, {"name", "expression"}, {"value", expression}});
    xml.empty("Option", {{"type", "int"}, {"name", "type"}, {"value", "3"}});
    xml.close();
}

void writeColours(XmlWriter& xml, const LabelColours& colours) {
    if (colours.ink.empty()) {
        return;
    }
    xml.open("dd_properties");
    xml.open("Option", {{"type", "Map"}});
    xml.empty("Option", {{"type", "QString"}, {"name", "name"}, {"value", ""}});
    xml.open("Option", {{"type", "Map"}, {"name", "properties"}});
    writeColourExpression(xml, "Color", colours.ink);
    writeColourExpression(xml, "BufferColor", colours.halo);
    xml.close();
    xml.empty("Option", {{"type", "QString"}, {"name", "type"}, {"value", "collection"}});
    xml.close();
    xml.close();
}

double middleSize(const MapScene& scene) {
    std::vector<double> sizes;
    for (const SceneLabel& label : scene.labels) {
        if (!label.ofParent && !label.lines.empty()) {
            sizes.push_back(label.lines.front().size);
        }
    }
    std::ranges::sort(sizes);
    return sizes.empty() ? 8 : sizes[sizes.size() / 2];
}

} // namespace

std::string writtenNameExpression(const std::string& field, const std::vector<std::string>& names,
                                  const std::vector<std::string>& written) {
    std::set<Beginning> different;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (Beginning pair = beginningsOf(names[i], written[i]); pair.first != pair.second && !pair.first.empty()) {
            different.insert(std::move(pair));
        }
    }
    if (different.empty()) {
        return field;
    }
    std::vector<Beginning> beginnings(different.begin(), different.end());
    std::ranges::stable_sort(beginnings, std::greater<>(), [](const Beginning& pair) { return pair.first.size(); });
    std::set<std::string> kept; // "Phường 12" is but a number without its word
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (applied(beginnings, names[i]) != written[i] && names[i] == written[i]) {
            kept.insert(names[i]);
        }
    }
    std::string list;
    for (const std::string& name : kept) {
        list += list.empty() ? "" : ", ";
        list += textExpression(name);
    }
    std::string expression = "CASE";
    if (!list.empty()) {
        expression += " WHEN " + field + " IN (" + list + ") THEN " + field;
    }
    for (const auto& [from, to] : beginnings) {
        const std::string length = lengthOf(from);
        const std::string instead = to.empty() ? std::string{} : textExpression(to) + " || ";
        expression += " WHEN left(" + field + ", " + length + ") = " + textExpression(from) + " THEN " + instead +
                      "substr(" + field + ", " + length + " + 1)";
    }
    return expression + " ELSE " + field + " END";
}

std::vector<std::string> writtenNames(const MapScene& scene, const std::vector<std::string>& names) {
    if (names.empty()) {
        return {};
    }
    const std::vector<NameForms> forms = UnitNames().of(names); // units of several panels follow one another
    constexpr std::array kForms{NameForm::Full, NameForm::Short, NameForm::Bare};
    std::array<std::size_t, kForms.size()> said{};
    for (const SceneLabel& label : scene.labels) {
        for (std::size_t i = 0; i < kForms.size() && !label.ofParent; ++i) {
            const std::string form = joined(forms[label.unit % forms.size()].in(kForms[i]));
            said[i] += labelOf(label, false).starts_with(form) ? 1U : 0U;
        }
    }
    const NameForm form = kForms[static_cast<std::size_t>(std::ranges::max_element(said) - said.begin())];
    std::vector<std::string> written;
    for (const NameForms& name : forms) {
        written.push_back(joined(name.in(form)));
    }
    return written;
}

std::optional<LabelStyle> labelStyle(const MapScene& scene, const MapRequest& request, const std::string& name,
                                     const std::string& value) {
    if (request.labels.show == LabelShow::None) {
        return std::nullopt;
    }
    const bool values = request.labels.show == LabelShow::Values && !scene.namedClasses;
    LabelStyle style;
    style.expression = writtenNameExpression(name, request.names, writtenNames(scene, request.names));
    if (values) {
        const std::string language = request.language == Language::Vi ? "'vi'" : "'en'";
        style.expression += " || CASE WHEN " + value + " IS NULL THEN '' ELSE '\\n' || format_number(" + value + ", " +
                            std::to_string(scene.decimals) + ", " + language + ") END";
    }
    style.family = scene.style.labelFamily;
    style.size = middleSize(scene);
    style.ink = scene.style.ink;
    style.halo = colourOf(0xffffff);
    const bool written = std::ranges::any_of(scene.labels, [](const SceneLabel& label) { return !label.ofParent; });
    constexpr double kTimes = 4; ///< enlarged, before names that the page had no room for are shown
    style.nearestOnly = written ? 0 : scene.frames.front().scale / kTimes;
    return style;
}

LabelColours labelColours(const LabelStyle& labels, const std::vector<LegendRow>& rows,
                          const std::vector<std::string>& filters) {
    LabelColours colours{"CASE", "CASE"};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Colour ground = rows[i].fill;
        const std::string when = " WHEN " + filters[i] + " THEN ";
        colours.ink += when + textExpression(hexOf(readableOn(ground, labels.ink)));
        colours.halo += when + textExpression(hexOf(ground));
    }
    colours.ink += " ELSE " + textExpression(hexOf(labels.ink)) + " END";
    colours.halo += " ELSE " + textExpression(hexOf(labels.halo)) + " END";
    return colours;
}

void writeQgisLabels(XmlWriter& xml, const LabelStyle& labels, const LabelColours& colours) {
    xml.open("labeling", {{"type", "simple"}});
    xml.open("settings");
    xml.open("text-style", {{"fieldName", labels.expression},
                            {"isExpression", "1"},
                            {"fontFamily", labels.family},
                            {"fontSize", numberExpression(labels.size)},
                            {"fontSizeUnit", "Point"},
                            {"fontWeight", "50"},
                            {"textColor", qgisColour(labels.ink)},
                            {"textOpacity", "1"},
                            {"multilineHeight", "0.9"}});
    xml.empty("text-buffer", {{"bufferDraw", "1"},
                              {"bufferSize", numberExpression(0.1 * labels.size)},
                              {"bufferSizeUnits", "Point"},
                              {"bufferColor", qgisColour(labels.halo)},
                              {"bufferOpacity", "1"},
                              {"bufferJoinStyle", "128"}});
    xml.close();
    xml.empty("text-format", {{"multilineAlign", "1"}, {"autoWrapLength", "13"}, {"useMaxLineLengthForAutoWrap", "1"}});
    xml.empty("placement", {{"placement", "4"}, {"polygonPlacementFlags", "2"}, {"centroidInside", "1"}});
    const bool near = labels.nearestOnly > 0;
    xml.empty("rendering", {{"drawLabels", "1"},
                            {"scaleVisibility", near ? "1" : "0"},
                            {"scaleMin", near ? numberExpression(labels.nearestOnly) : "0"},
                            {"scaleMax", "0"},
                            {"obstacle", "1"},
                            {"obstacleFactor", "0.5"},
                            {"fitInPolygonOnly", "1"},
                            {"fontLimitPixelSize", "0"}});
    writeColours(xml, colours);
    xml.close();
    xml.close();
}

} // namespace diaban
