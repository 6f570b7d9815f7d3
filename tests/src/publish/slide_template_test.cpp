// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/publish/pptx_check.h"
#include "src/publish/slide_template.h"
#include "tests/src/publish/drawn_deck.h"
#include "tests/src/publish/made_template.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <set>

namespace diaban {
namespace {

using test::DrawnMap;
using test::MadeTemplate;
using test::PptxParts;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

SlideTemplate read(const MadeTemplate& made, gis::Problems& problems) {
    const test::TempFolder folder;
    return readSlideTemplate(folder.write("office.potx", made.bytes()), {}, problems);
}

SlideTemplate read(const MadeTemplate& made) {
    gis::Problems problems;
    return read(made, problems);
}

std::string errorOf(const MadeTemplate& made) {
    try {
        (void)read(made);
    } catch (const gis::Error& error) {
        return error.message().id;
    }
    return {};
}

Deck deckOn(const SlideTemplate& office) {
    const DrawnMap map({"AABB", "CCDD"});
    Deck deck = test::drawnDeck(map.request);
    deck.office = std::make_shared<const SlideTemplate>(office);
    return deck;
}

std::set<std::string> namesOf(const SlideTemplate& office) {
    std::set<std::string> names;
    for (const TemplatePart& part : office.parts) {
        names.insert(part.name);
    }
    return names;
}

TEST(SlideTemplate, saysWhereWordsStandAndHowTheyLook) {
    const SlideTemplate office = read(MadeTemplate());
    EXPECT_EQ(office.size, (SlideSize{960, 540}));
    EXPECT_EQ(office.family, "Times New Roman");
    EXPECT_EQ(office.ink, colourOf(0x101010));
    EXPECT_EQ(office.accent, colourOf(0x7a1f2b));
    EXPECT_TRUE(office.lightGround);
    EXPECT_EQ(office.places.titleSize, 32);
    EXPECT_EQ(office.places.subtitleSize, 22);
    EXPECT_DOUBLE_EQ(office.places.title.min.x, 40 + 7.2) << "of the master, within its insets";
    EXPECT_DOUBLE_EQ(office.places.bigTitle.min.y, 150 + 3.6) << "of its own layout";
    EXPECT_DOUBLE_EQ(office.places.body.min.y, 110 + 3.6);
    EXPECT_LT(office.places.body.max.y, office.places.source.min.y);
    EXPECT_LE(office.places.source.max.y, 470);
    EXPECT_EQ(office.masterId, "2147483700");
    ASSERT_EQ(office.layouts.size(), 3U);
    EXPECT_EQ(office.layouts[0].text->type, "subTitle");
    EXPECT_EQ(office.layouts[1].text->index, "1");
    EXPECT_EQ(office.layouts[2].number->index, "12");
}

TEST(SlideTemplate, slidesStandOnItsMasterAndLayouts) {
    const SlideTemplate office = read(MadeTemplate());
    const Deck deck = deckOn(office);
    const PptxParts parts(deck);
    EXPECT_THAT(pptxFaults(parts.all, namesOf(office)), IsEmpty());
    EXPECT_THAT(parts.bytes("ppt/slideMasters/slideMaster1.xml"), HasSubstr("Band"));
    EXPECT_THAT(parts.bytes("ppt/theme/theme1.xml"), HasSubstr("7A1F2B"));
    EXPECT_THAT(parts.bytes("ppt/slides/_rels/slide1.xml.rels"), HasSubstr("slideLayout"));
    const std::string& slide = parts.bytes("ppt/slides/slide2.xml");
    EXPECT_THAT(slide, HasSubstr("<p:ph type=\"title\"")) << "which has its place from the layout";
    EXPECT_THAT(slide, HasSubstr("type=\"sldNum\" idx=\"12\""));
    const pugi::xml_document xml = parts.xml("ppt/slides/slide2.xml");
    EXPECT_FALSE(xml.select_node("//p:sp[p:nvSpPr/p:nvPr/p:ph[@type='title']]/p:spPr/a:xfrm"));
    EXPECT_FALSE(xml.select_node("//a:schemeClr[starts-with(@val,'accent')]"))
        << "the theme's colours are the office's: classes have their own";
    EXPECT_EQ(pptxOf(deck, Catalogue(deck.language)), pptxOf(deck, Catalogue(deck.language)));
}

TEST(SlideTemplate, whereLayoutsLeaveNoRoomTheMastersPlacesAreWrittenAndWithoutThoseItIsRefused) {
    MadeTemplate made;
    for (const char* layout : {"ppt/layouts/2.xml", "ppt/layouts/3.xml"}) {
        made.replace(layout, "<p:spPr></p:spPr>",
                     "<p:spPr><a:xfrm><a:off x=\"2540000\" y=\"2540000\"/><a:ext cx=\"4000000\" "
                     "cy=\"1000000\"/></a:xfrm></p:spPr>");
    }
    const SlideTemplate office = read(made);
    EXPECT_TRUE(office.layouts[2].titlePlaced);
    EXPECT_FALSE(office.placesFilled);
    EXPECT_DOUBLE_EQ(office.places.title.min.x, 40 + 7.2);
    const pugi::xml_document xml = PptxParts(deckOn(office)).xml("ppt/slides/slide2.xml");
    EXPECT_TRUE(xml.select_node("//p:sp[p:nvSpPr/p:nvPr/p:ph[@type='title']]/p:spPr/a:xfrm"));
    made.replace("ppt/masters/office.xml", "y=\"381000\"", "y=\"3810000\"");
    EXPECT_EQ(errorOf(made), "template.no_room");
}

constexpr const char* kTitleLetters =
    "//p:sp[p:nvSpPr/p:nvPr/p:ph[@type='title']]/p:txBody/a:p/a:r/a:rPr"; // on a slide

/// A master without styles, as LibreOffice writes it: only the prompt of a placeholder shows its letters.
MadeTemplate withoutStyles(const std::string& promptLetters) {
    MadeTemplate made;
    std::string& master = made.parts.at("ppt/masters/office.xml");
    const std::size_t styles = master.find("<p:txStyles>");
    master.erase(styles, master.find("</p:txStyles>") + 13 - styles);
    made.replace("ppt/masters/office.xml", "<a:p><a:endParaRPr lang=\"vi-VN\"/></a:p>",
                 "<a:p><a:pPr algn=\"ctr\"/><a:r><a:rPr sz=\"3300\" b=\"1\">" + promptLetters +
                     "</a:rPr><a:t>Title</a:t></a:r></a:p>");
    return made;
}

TEST(SlideTemplate, titlesLookAsThePromptOfAMasterWithoutStylesDoes) {
    const SlideTemplate office =
        read(withoutStyles("<a:solidFill><a:srgbClr val=\"7A1F2B\"/></a:solidFill><a:latin typeface=\"Lato\"/>"));
    EXPECT_EQ(office.places.titleSize, 33);
    const pugi::xml_document slide = PptxParts(deckOn(office)).xml("ppt/slides/slide2.xml");
    const pugi::xml_node letters = slide.select_node(kTitleLetters).node();
    EXPECT_STREQ(letters.attribute("sz").value(), "2800") << "its own, smaller";
    EXPECT_STREQ(letters.attribute("b").value(), "1");
    EXPECT_STREQ(letters.child("a:solidFill").child("a:srgbClr").attribute("val").value(), "7A1F2B");
    EXPECT_STREQ(letters.child("a:latin").attribute("typeface").value(), "Lato");
    EXPECT_STREQ(letters.parent().parent().child("a:pPr").attribute("algn").value(), "ctr");
    EXPECT_EQ(office.layouts[2].numberLetters.size, 14);
}

TEST(SlideTemplate, aTitleThatCannotBeReadOnWhatLiesBeneathItGetsAColourThatCan) {
    const auto colourOn = [](const std::string& band) {
        MadeTemplate made;
        const std::string& master = made.parts.at("ppt/masters/office.xml");
        const std::size_t from = master.find("<p:sp>");
        const std::string shape = master.substr(from, master.find("</p:sp>") + 7 - from);
        made.replace("ppt/masters/office.xml", shape, band);
        return read(made).layouts[2].titleLetters.colour;
    };
    const auto band = [](const std::string& fill) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"9\" "
               "name=\"Band\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off "
               "x=\"0\" y=\"0\"/><a:ext cx=\"12192000\" cy=\"1200000\"/></a:xfrm>" +
               fill + "</p:spPr></p:sp>";
    };
    EXPECT_EQ(colourOn(band("<a:solidFill><a:srgbClr val=\"1C2B39\"/></a:solidFill>")), colourOf(0xffffff));
    EXPECT_EQ(colourOn(band(
                  "<a:gradFill><a:gsLst><a:gs pos=\"0\"><a:schemeClr val=\"accent1\"/></a:gs></a:gsLst></a:gradFill>")),
              colourOf(0xffffff));
    EXPECT_EQ(colourOn(band("<a:solidFill><a:srgbClr val=\"EEEEEE\"/></a:solidFill>")), std::nullopt);
    EXPECT_EQ(
        colourOn(band("<a:solidFill><a:srgbClr val=\"000000\"><a:alpha val=\"20000\"/></a:srgbClr></a:solidFill>")),
        std::nullopt)
        << "is seen through";
    EXPECT_EQ(colourOn(band("<a:noFill/>")), std::nullopt);
    EXPECT_EQ(colourOn(band("<a:blipFill/>")), std::nullopt) << "of a picture nothing is known";
}

TEST(SlideTemplate, titlesWithoutAPlaceOfUseGetOursAndItIsTold) {
    for (const char* place : {"<a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>",
                              "<a:off x=\"NaN\" y=\"NaN\"/><a:ext cx=\"NaN\" cy=\"NaN\"/>",
                              "<a:off x=\"99992000\" y=\"0\"/><a:ext cx=\"9000000\" cy=\"900000\"/>"}) {
        MadeTemplate made;
        made.replace("ppt/layouts/3.xml", "<p:spPr></p:spPr>",
                     std::string("<p:spPr><a:xfrm>") + place + "</a:xfrm></p:spPr>");
        gis::Problems problems;
        const SlideTemplate office = read(made, problems);
        EXPECT_EQ(problems.count("template.no_place"), 1U) << place;
        EXPECT_DOUBLE_EQ(office.places.title.width(), SlidePlaces(office.size).title.width());
        const pugi::xml_document slide = PptxParts(deckOn(office)).xml("ppt/slides/slide2.xml");
        EXPECT_TRUE(slide.select_node("//p:sp[p:nvSpPr/p:nvPr/p:ph[@type='title']]/p:spPr/a:xfrm")) << place;
    }
}

TEST(SlideTemplate, aMasterThatDoesNotMapItsColoursIsCompletedAndToldOf) {
    MadeTemplate made;
    std::string& master = made.parts.at("ppt/masters/office.xml");
    const std::size_t map = master.find("<p:clrMap");
    master.replace(map, master.find("/>", map) + 2 - map, "<p:clrMap tx1=\"nonsense\"/>");
    gis::Problems problems;
    const SlideTemplate office = read(made, problems);
    EXPECT_EQ(problems.count("template.no_colours"), 1U);
    const pugi::xml_document written = PptxParts(deckOn(office)).xml("ppt/slideMasters/slideMaster1.xml");
    const pugi::xml_node colours = written.select_node("//p:clrMap").node();
    EXPECT_STREQ(colours.attribute("tx1").value(), "dk1");
    EXPECT_STREQ(colours.attribute("folHlink").value(), "folHlink");
    gis::Problems none;
    (void)read(MadeTemplate(), none);
    EXPECT_EQ(none.count("template.no_colours"), 0U);
}

TEST(SlideTemplate, onADarkGroundWordsAreTheDecksOwn) {
    MadeTemplate made;
    made.replace("ppt/masters/office.xml", "val=\"bg1\"", "val=\"tx2\"");
    const SlideTemplate office = read(made);
    EXPECT_FALSE(office.lightGround);
    const PptxParts parts(deckOn(office));
    EXPECT_THAT(parts.bytes("ppt/slides/slide2.xml"), Not(HasSubstr("\"tx1\"")));
}

TEST(SlideTemplate, aLinkThatLeadsOutIsDroppedAndTold) {
    MadeTemplate made;
    made.replace("ppt/layouts/3.xml", "name=\"P2\"/>", "name=\"P2\"><a:hlinkClick r:id=\"out\"/></p:cNvPr>");
    made.parts["ppt/layouts/_rels/3.xml.rels"] = MadeTemplate::relations(
        {{"rId1", "slideMaster", "../masters/office.xml"}, {"out", "hyperlink", "https://example.org/", true}});
    gis::Problems problems;
    const SlideTemplate office = read(made, problems);
    EXPECT_EQ(problems.count("template.links_left"), 1U);
    for (const TemplatePart& part : office.parts) {
        EXPECT_THAT(part.bytes, Not(HasSubstr("hlinkClick")));
        EXPECT_EQ(std::ranges::count(part.relations, "out", &TemplatePart::Relation::id), 0);
    }
    EXPECT_THAT(pptxFaults(PptxParts(deckOn(office)).all, namesOf(office)), IsEmpty());
}

TEST(SlideTemplate, picturesComeAlongUnderNamesOfTheirOwn) {
    MadeTemplate made;
    made.parts["ppt/media/map2-1.png"] = "not really a picture";
    made.parts["ppt/layouts/_rels/3.xml.rels"] = MadeTemplate::relations(
        {{"rId1", "slideMaster", "../masters/office.xml"}, {"p", "image", "../media/map2-1.png"}});
    const SlideTemplate office = read(made);
    const PptxParts parts(deckOn(office));
    EXPECT_EQ(parts.bytes("ppt/media/office1.png"), "not really a picture");
    EXPECT_THAT(pptxFaults(parts.all, namesOf(office)), IsEmpty());
}

TEST(SlideTemplate, isRefusedWithMacrosAndWithWhatLiesOutside) {
    MadeTemplate macros;
    macros.types["ppt/deck.xml"] = "application/vnd.ms-powerpoint.template.macroEnabled.main+xml";
    EXPECT_EQ(errorOf(macros), "template.macros");
    MadeTemplate code;
    code.types["ppt/vbaProject.bin"] = "application/vnd.ms-office.vbaProject";
    EXPECT_EQ(errorOf(code), "template.macros");
    MadeTemplate linked;
    linked.parts["ppt/layouts/_rels/3.xml.rels"] = MadeTemplate::relations(
        {{"rId1", "slideMaster", "../masters/office.xml"}, {"p", "image", "http://example.org/spy.png", true}});
    EXPECT_EQ(errorOf(linked), "template.outside");
    MadeTemplate above;
    above.parts["ppt/layouts/_rels/3.xml.rels"] = MadeTemplate::relations(
        {{"rId1", "slideMaster", "../masters/office.xml"}, {"p", "image", "../../../etc/passwd"}});
    EXPECT_EQ(errorOf(above), "template.outside");
    MadeTemplate embedded;
    embedded.replace("ppt/layouts/3.xml", "name=\"P2\"/>", "name=\"P2\" r:id=\"o\"/>");
    embedded.parts["ppt/embeddings/o.bin"] = "x";
    embedded.parts["ppt/layouts/_rels/3.xml.rels"] = MadeTemplate::relations(
        {{"rId1", "slideMaster", "../masters/office.xml"}, {"o", "oleObject", "../embeddings/o.bin"}});
    EXPECT_EQ(errorOf(embedded), "template.objects");
}

TEST(SlideTemplate, isRefusedWhereItIsDamagedOrNone) {
    MadeTemplate bomb;
    bomb.parts["ppt/media/z.png"] = std::string(4'000'000, '\0');
    EXPECT_EQ(errorOf(bomb), "template.inflated");
    MadeTemplate document;
    document.types["ppt/deck.xml"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    EXPECT_EQ(errorOf(document), "template.not_slides");
    MadeTemplate entities;
    entities.parts["ppt/look.xml"] = "<!DOCTYPE a [<!ENTITY x \"y\">]><a/>";
    EXPECT_EQ(errorOf(entities), "template.xml");
    MadeTemplate deep;
    std::string nested;
    for (int i = 0; i < 400; ++i) {
        nested = "<a>" + nested + "</a>";
    }
    deep.parts["ppt/look.xml"] = nested;
    EXPECT_EQ(errorOf(deep), "template.xml");
    MadeTemplate none;
    none.replace("ppt/deck.xml", "r:id=\"m\"", "r:id=\"n\"");
    EXPECT_EQ(errorOf(none), "template.no_master");
    MadeTemplate lost;
    lost.parts.erase("ppt/look.xml");
    EXPECT_EQ(errorOf(lost), "template.damaged");
    MadeTemplate tiny;
    tiny.replace("ppt/deck.xml", "cx=\"12192000\"", "cx=\"12192\"");
    EXPECT_EQ(errorOf(tiny), "template.size");
    MadeTemplate upright;
    upright.replace("ppt/deck.xml", "cy=\"6858000\"", "cy=\"16858000\"");
    EXPECT_EQ(errorOf(upright), "template.upright");
    gis::Problems problems;
    const test::TempFolder folder;
    EXPECT_THROW((void)readSlideTemplate(folder.file("none.potx"), {}, problems), gis::Error);
    EXPECT_THROW((void)readSlideTemplate(folder.write("text.potx", "PK"), {}, problems), gis::Error);
}

} // namespace
} // namespace diaban
