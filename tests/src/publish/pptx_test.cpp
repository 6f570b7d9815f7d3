// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_check.h"
#include "src/publish/pptx_looks.h"
#include "tests/src/publish/drawn_deck.h"

#include <gmock/gmock.h>

#include <set>
#include <tuple>

namespace diaban {
namespace {

using test::DrawnMap;
using test::PptxParts;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr const char* kSlide = "ppt/slides/slide2.xml";

/// The spPr of the shape of that name on the second slide.
pugi::xml_node shapeCalled(const pugi::xml_document& slide, const std::string& name) {
    for (const auto& found : slide.select_nodes("//p:sp[p:nvSpPr/p:cNvPr][p:spPr/a:custGeom]")) {
        if (found.node().child("p:nvSpPr").child("p:cNvPr").attribute("name").value() == name) {
            return found.node().child("p:spPr");
        }
    }
    return {};
}

TEST(Pptx, hasNoFaultAndIsTheSameEachTime) {
    const DrawnMap map({"AABB", "CCDD"});
    const Deck deck = test::drawnDeck(map.request);
    const std::string bytes = pptxOf(deck, Catalogue(deck.language));
    EXPECT_THAT(pptxFaults(unzip(bytes)), IsEmpty());
    EXPECT_EQ(bytes, pptxOf(deck, Catalogue(deck.language)));
}

TEST(Pptx, aUnitIsOneShapeCalledByCodeAndNameInTheColourOfItsClass) {
    const DrawnMap map({"AABB", "CCDD"});
    const PptxParts parts(test::drawnDeck(map.request));
    const pugi::xml_document slide = parts.xml(kSlide);
    const MapScene scene = map.scene();
    for (const SceneUnit& unit : scene.units) {
        const pugi::xml_node shape = shapeCalled(slide, unit.code + ' ' + unit.name);
        ASSERT_TRUE(shape) << unit.code;
        EXPECT_STREQ(shape.child("a:solidFill").child("a:schemeClr").attribute("val").value(),
                     themePlaceOf(*unit.classIndex));
    }
}

TEST(Pptx, theThemeOfAMapHasTheColoursOfItsClassesAndOtherSlidesHaveAnother) {
    const DrawnMap map({"AABB", "CCDD"});
    const Deck deck = test::drawnDeck(map.request);
    const PptxParts parts(deck);
    const pugi::xml_document theme = parts.xml("ppt/theme/theme2.xml");
    const auto colourAt = [](const pugi::xml_document& of, const std::string& place) {
        return std::string(
            of.select_node(("//a:clrScheme/a:" + place + "/a:srgbClr").c_str()).node().attribute("val").value());
    };
    const std::vector<Colour>& classes = deck.slides[1].classColours;
    ASSERT_EQ(classes.size(), 3U);
    for (std::size_t i = 0; i < classes.size(); ++i) {
        EXPECT_EQ(colourAt(theme, themePlaceOf(i)), rgbOf(classes[i]));
    }
    EXPECT_NE(colourAt(parts.xml("ppt/theme/theme1.xml"), "accent1"), rgbOf(classes[0]));
    EXPECT_THAT(parts.bytes("ppt/slides/_rels/slide2.xml.rels"), HasSubstr("slideLayout6.xml"));
    EXPECT_THAT(parts.bytes("ppt/slideLayouts/_rels/slideLayout6.xml.rels"), HasSubstr("slideMaster2.xml"));
}

TEST(Pptx, circlesOverClassesAreRingsThroughWhichTheseAreSeen) {
    DrawnMap map({"AABB", "CCDD"});
    map.request.kind = MapKind::Both;
    map.request.second.values = map.request.values;
    map.request.second.states = map.request.states;
    map.request.second.values.front() = 0;
    const pugi::xml_document slide = PptxParts(test::drawnDeck(map.request)).xml(kSlide);
    const auto filled = [&](const std::string& name) {
        std::vector<bool> circles;
        for (const auto& found : slide.select_nodes(
                 ("//p:sp[p:nvSpPr/p:cNvPr/@name='" + name + "']/p:spPr[a:prstGeom/@prst='ellipse']").c_str())) {
            circles.push_back(!found.node().child("a:noFill"));
        }
        return circles;
    };
    EXPECT_THAT(filled("0D Xã D"), ElementsAre(false, false)) << "a pale ring, and the ring itself";
    EXPECT_THAT(filled("0A Xã A"), ElementsAre(true)) << "a zero, which is a small pale disc";
}

TEST(Pptx, whatHasNoFigureIsHatched) {
    DrawnMap map({"AABB", "CCDD"});
    map.setState(1, UnitState::NoData);
    map.setState(2, UnitState::NotMatched);
    const PptxParts parts(test::drawnDeck(map.request));
    const pugi::xml_document slide = parts.xml(kSlide);
    const pugi::xml_node noData = shapeCalled(slide, "0B Xã B").child("a:pattFill");
    EXPECT_STREQ(noData.attribute("prst").value(), "wdUpDiag");
    EXPECT_STREQ(noData.child("a:bgClr").child("a:schemeClr").attribute("val").value(), "bg2");
    EXPECT_STREQ(shapeCalled(slide, "0C Xã C").child("a:pattFill").attribute("prst").value(), "wdDnDiag");
}

TEST(Pptx, neighboursShareTheirCornersOnTheSlide) {
    const DrawnMap map({"AB"});
    const PptxParts parts(test::drawnDeck(map.request));
    const pugi::xml_document slide = parts.xml(kSlide);
    const auto cornersOf = [&](const char* name) {
        const pugi::xml_node shape = shapeCalled(slide, name);
        const pugi::xml_node off = shape.child("a:xfrm").child("a:off");
        std::set<std::pair<long long, long long>> corners;
        for (const auto& point : shape.select_nodes(".//a:pt")) {
            corners.emplace(off.attribute("x").as_llong() + 635 * point.node().attribute("x").as_llong(),
                            off.attribute("y").as_llong() + 635 * point.node().attribute("y").as_llong());
        }
        return corners;
    };
    const auto one = cornersOf("0A Xã A");
    const auto other = cornersOf("0B Xã B");
    std::size_t shared = 0;
    for (const auto& corner : one) {
        shared += other.count(corner);
    }
    EXPECT_GE(shared, 2U);
}

TEST(Pptx, hostileNamesAreText) {
    DrawnMap map({"AABB"});
    map.request.names = {"<script>&\"'\x01 Xã", "]]> \xff"};
    Deck deck = test::drawnDeck(map.request);
    deck.title = "<b>&amp;";
    deck.slides[1].notes = "</a:t>";
    const PptxParts parts(deck);
    EXPECT_THAT(pptxFaults(parts.all), IsEmpty());
    EXPECT_TRUE(shapeCalled(parts.xml(kSlide), "0A <script>&\"' Xã"));
    EXPECT_STREQ(parts.xml("docProps/core.xml").child("cp:coreProperties").child("dc:title").text().get(), "<b>&amp;");
    EXPECT_STREQ(parts.xml("ppt/notesSlides/notesSlide2.xml").select_node("//a:t").node().text().get(), "</a:t>");
}

TEST(Pptx, notesHaveAParagraphALine) {
    const DrawnMap map({"AB"});
    const pugi::xml_document notes = PptxParts(test::drawnDeck(map.request)).xml("ppt/notesSlides/notesSlide1.xml");
    std::vector<std::string> lines;
    for (const auto& text : notes.select_nodes("//a:t")) {
        lines.emplace_back(text.node().text().get());
    }
    EXPECT_THAT(lines, ElementsAre("Lời mở đầu", "Dòng hai"));
}

TEST(Pptx, chartsShowWhatTheirWorkbooksHold) {
    const DrawnMap map({"AABB"});
    const PptxParts parts(test::drawnDeck(map.request));
    const pugi::xml_document chart = parts.xml("ppt/charts/chart2-1.xml");
    EXPECT_STREQ(chart.select_node("//c:val//c:f").node().text().get(), "Sheet1!$B$2:$B$3");
    EXPECT_STREQ(chart.select_node("//c:val//c:v").node().text().get(), "84.5");
    EXPECT_EQ(chart.select_nodes("//c:val//c:pt").size(), 1U) << "no figure is no bar, not zero";
    const PptxParts book(parts.bytes("ppt/embeddings/chart2-1.xlsx"));
    const pugi::xml_document sheet = book.xml("xl/worksheets/sheet1.xml");
    EXPECT_STREQ(sheet.select_node("//c[@r='B2']/v").node().text().get(), "84.5");
    EXPECT_FALSE(sheet.select_node("//c[@r='B3']/v"));
    EXPECT_THAT(book.bytes("xl/sharedStrings.xml"), HasSubstr("Xã B"));
}

TEST(Pptx, numbersOfChartsAreWrittenAsTheLanguageOfTheDeckDoes) {
    DrawnMap map({"AABB"});
    for (const auto& [language, code, format] :
         {std::tuple{Language::Vi, "vi-VN", "[$-42A]#,##0.0"}, std::tuple{Language::En, "en-GB", "#,##0.0"}}) {
        map.request.language = language;
        Deck deck = test::drawnDeck(map.request);
        std::get<DeckChart>(deck.slides[1].elements.back()).decimals = 1;
        const PptxParts parts(deck);
        const pugi::xml_document chart = parts.xml("ppt/charts/chart2-1.xml");
        EXPECT_STREQ(chart.select_node("/c:chartSpace/c:lang").node().attribute("val").value(), code);
        EXPECT_EQ(chart.select_nodes("//c:numFmt").size(), 2U);
        for (const auto& number : chart.select_nodes("//c:numFmt")) {
            EXPECT_STREQ(number.node().attribute("formatCode").value(), format);
            EXPECT_STREQ(number.node().attribute("sourceLinked").value(), "0");
        }
        const PptxParts book(parts.bytes("ppt/embeddings/chart2-1.xlsx"));
        EXPECT_THAT(book.bytes("xl/styles.xml"), HasSubstr(format));
    }
}

TEST(Pptx, aMapOfManyUnitsIsAPictureInTwoFormats) {
    const DrawingSession drawing;
    const DrawnMap map({"AABB"});
    Deck deck = test::drawnDeck(map.request);
    std::get<DeckMap>(deck.slides[1].elements[1]).asPicture = true;
    const PptxParts parts(deck);
    EXPECT_THAT(pptxFaults(parts.all), IsEmpty());
    EXPECT_THAT(parts.bytes("ppt/media/map2-1.png"), testing::StartsWith("\x89PNG"));
    EXPECT_THAT(parts.bytes("ppt/media/map2-1.svg"), HasSubstr("<svg"));
    EXPECT_THAT(parts.bytes(kSlide), HasSubstr("svgBlip"));
    EXPECT_THAT(parts.bytes(kSlide), Not(HasSubstr("custGeom")));
}

} // namespace
} // namespace diaban
