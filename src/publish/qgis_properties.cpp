// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_properties.h"

namespace diaban {

void writeQgisProperties(XmlWriter& xml, const QgisProperties& properties) {
    xml.open("Option", {{"type", "Map"}});
    for (const auto& [key, value] : properties) {
        xml.empty("Option", {{"type", "QString"}, {"name", key}, {"value", value}});
    }
    xml.close();
    for (const auto& [key, value] : properties) {
        xml.empty("prop", {{"k", key}, {"v", value}});
    }
}

void openQgisSymbol(XmlWriter& xml, const char* type, const std::string& name) {
    xml.open("symbol", {{"type", type}, {"name", name}, {"alpha", "1"}, {"clip_to_extent", "1"}, {"force_rhr", "0"}});
}

void openQgisSymbolLayer(XmlWriter& xml, const char* kind) {
    xml.open("layer", {{"class", kind}, {"enabled", "1"}, {"locked", "0"}, {"pass", "0"}});
}

std::string qgisColour(const Colour& colour, int alpha) {
    return std::to_string(colour.red) + ',' + std::to_string(colour.green) + ',' + std::to_string(colour.blue) + ',' +
           std::to_string(alpha);
}

void writeQgisColour(XmlWriter& xml, const char* element, const Colour& colour) {
    xml.empty(element, {{"red", std::to_string(colour.red)},
                        {"green", std::to_string(colour.green)},
                        {"blue", std::to_string(colour.blue)},
                        {"alpha", "255"}});
}

} // namespace diaban
