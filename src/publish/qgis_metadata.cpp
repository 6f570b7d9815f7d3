// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_metadata.h"

#include "src/publish/xml_writer.h"

namespace diaban {

std::string LayerWords::description() const {
    std::string all;
    for (const std::string& paragraph : about) {
        all += (all.empty() ? "" : "\n") + paragraph;
    }
    return all;
}

std::string qgisMetadata(const LayerWords& words) {
    XmlWriter xml;
    xml.documentType("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>");
    xml.open("qgis", {{"version", "3.22.0"}});
    xml.text("identifier", words.identifier);
    xml.text("language", words.languageCode);
    xml.text("type", "dataset");
    xml.text("title", words.title);
    xml.text("abstract", words.description());
    if (!words.author.empty()) {
        xml.open("contact");
        xml.text("name", words.author);
        xml.text("role", "author");
        xml.close();
    }
    for (const std::string& step : words.history) {
        xml.text("history", step);
    }
    if (!words.date.empty()) {
        xml.open("extent");
        xml.open("temporal");
        xml.text("instant", words.date + "T00:00:00Z");
        xml.close();
        xml.close();
    }
    xml.close();
    return xml.take();
}

} // namespace diaban
