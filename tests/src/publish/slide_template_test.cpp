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
    EXPECT_TRUE(office.placesOfMaster);
    EXPECT_DOUBLE_EQ(office.places.title.min.x, 40 + 7.2);
    const pugi::xml_document xml = PptxParts(deckOn(office)).xml("ppt/slides/slide2.xml");
    EXPECT_TRUE(xml.select_node("//p:sp[p:nvSpPr/p:nvPr/p:ph[@type='title']]/p:spPr/a:xfrm"));
    made.replace("ppt/masters/office.xml", "y=\"381000\"", "y=\"3810000\"");
    EXPECT_EQ(errorOf(made), "template.no_room");
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
    gis::Problems problems;
    const test::TempFolder folder;
    EXPECT_THROW((void)readSlideTemplate(folder.file("none.potx"), {}, problems), gis::Error);
    EXPECT_THROW((void)readSlideTemplate(folder.write("text.potx", "PK"), {}, problems), gis::Error);
}

} // namespace
} // namespace diaban
