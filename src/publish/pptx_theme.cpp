// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_theme.h"

#include "src/publish/pptx_looks.h"
#include "src/publish/pptx_schema.h"
#include "src/publish/xml_writer.h"

#include <array>
#include <map>

namespace diaban {

namespace {

void addColours(const Deck& deck, const std::vector<Colour>& classes, XmlWriter& xml) {
    std::map<std::string, Colour> colours{{"dk1", deck.ink},
                                          {"lt1", colourOf(0xffffff)},
                                          {"dk2", deck.accent},
                                          {"lt2", deck.noData},
                                          {"accent1", deck.accent},
                                          {"accent2", colourOf(0x2e86ab)},
                                          {"accent3", colourOf(0x6a994e)},
                                          {"accent4", colourOf(0xe09f3e)},
                                          {"accent5", colourOf(0xb3261e)},
                                          {"accent6", colourOf(0x6c757d)},
                                          {"hlink", colourOf(0x1d5fa8)},
                                          {"folHlink", colourOf(0x6b4c9a)}};
    for (std::size_t i = 0; i < classes.size() && i < kThemeClasses; ++i) {
        const std::string place = themePlaceOf(i);
        colours[place == "tx2" ? "dk2" : place] = classes[i];
    }
    xml.open("a:clrScheme", {{"name", "Diaban"}});
    for (const char* place : {"dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5",
                              "accent6", "hlink", "folHlink"}) {
        xml.open(("a:" + std::string(place)).c_str());
        xml.empty("a:srgbClr", {{"val", rgbOf(colours.at(place))}});
        xml.close();
    }
    xml.close();
}

void addFonts(const std::string& family, XmlWriter& xml) {
    xml.open("a:fontScheme", {{"name", "Diaban"}});
    for (const char* fonts : {"a:majorFont", "a:minorFont"}) {
        xml.open(fonts);
        xml.empty("a:latin", {{"typeface", family}});
        xml.empty("a:ea", {{"typeface", ""}});
        xml.empty("a:cs", {{"typeface", ""}});
        xml.empty("a:font", {{"script", "Viet"}, {"typeface", family}});
        xml.close();
    }
    xml.close();
}

void addPlainFill(XmlWriter& xml) {
    xml.open("a:solidFill");
    xml.empty("a:schemeClr", {{"val", "phClr"}});
    xml.close();
}

/// Three of each, as programs insist on.
void addFormats(XmlWriter& xml) {
    constexpr int kOfEach = 3;
    static constexpr std::array<const char*, kOfEach> kWidths{"6350", "12700", "19050"};
    xml.open("a:fmtScheme", {{"name", "Diaban"}});
    xml.open("a:fillStyleLst");
    for (int i = 0; i < kOfEach; ++i) {
        addPlainFill(xml);
    }
    xml.close();
    xml.open("a:lnStyleLst");
    for (const char* width : kWidths) {
        xml.open("a:ln", {{"w", width}});
        addPlainFill(xml);
        xml.close();
    }
    xml.close();
    xml.open("a:effectStyleLst");
    for (int i = 0; i < kOfEach; ++i) {
        xml.open("a:effectStyle");
        xml.empty("a:effectLst");
        xml.close();
    }
    xml.close();
    xml.open("a:bgFillStyleLst");
    for (int i = 0; i < kOfEach; ++i) {
        addPlainFill(xml);
    }
    xml.close();
    xml.close();
}

} // namespace

std::string pptxTheme(const std::string& name, const Deck& deck, const std::vector<Colour>& classes) {
    XmlWriter xml(0);
    xml.open("a:theme", {{"xmlns:a", kDrawingSpace}, {"name", name}});
    xml.open("a:themeElements");
    addColours(deck, classes, xml);
    addFonts(deck.family, xml);
    addFormats(xml);
    xml.close();
    xml.close();
    return xml.take();
}

} // namespace diaban
