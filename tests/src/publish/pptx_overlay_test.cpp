// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_check.h"
#include "src/publish/pptx_overlay.h"
#include "tests/src/cartography/overlay_map.h"
#include "tests/src/publish/drawn_deck.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

using test::OverlayMap;
using test::PptxParts;
using testing::IsEmpty;

std::size_t countOf(const pugi::xml_document& slide, const std::string& path) {
    return slide.select_nodes(path.c_str()).size();
}

TEST(PptxOverlay, stripsLinesAndNumbersOfAMapAreShapesWithItsColours) {
    OverlayMap map({"AABBCC", "DDEEFF", "GGHHII"}, {"AB", "DE"});
    map.request().overlay.proposals.push_back({{}, {}, {map.unit('H'), map.unit('I')}});
    const Deck deck = test::drawnDeck(map.request());
    const PptxParts parts(deck);
    EXPECT_THAT(pptxFaults(parts.all), IsEmpty());
    const pugi::xml_document slide = parts.xml("ppt/slides/slide2.xml");
    const auto& drawn = std::get<DeckMap>(deck.slides[1].elements[1]);
    const SceneOverlay& overlay = drawn.scene->overlay;
    ASSERT_EQ(overlay.groups.size(), 2U);
    for (const SceneGroup& group : overlay.groups) {
        EXPECT_EQ(countOf(slide, "//p:sp[p:nvSpPr/p:cNvPr/@name='" + group.name + "'][.//a:srgbClr[@val='" +
                                     rgbOf(group.colour) + "']/a:alpha[@val='50000']]"),
                  1U)
            << group.name;
    }
    ASSERT_FALSE(overlay.discs.empty());
    for (const SceneDisc& disc : overlay.discs) {
        const std::string name = disc.number == 0 ? "Cụm đề xuất" : "Số " + std::to_string(disc.number);
        EXPECT_GE(countOf(slide, "//p:sp[p:nvSpPr/p:cNvPr/@name='" + name + "'][p:spPr/a:prstGeom/@prst='ellipse']"),
                  2U)
            << name;
    }
    EXPECT_GE(countOf(slide, "//p:sp[p:nvSpPr/p:cNvPr/@name='Sơ hở']"), 1U);
    EXPECT_GE(countOf(slide, "//p:sp[p:nvSpPr/p:cNvPr/@name='Giáp ranh đã có cụm phủ']"), 1U);
    EXPECT_GE(countOf(slide, "//a:custDash/a:ds[@d='180000'][@sp='110000']"), 2U)
        << "around the proposal, and its sample";
}

TEST(PptxOverlay, aMapWithoutOneHasNoneOfIt) {
    const test::DrawnMap map({"AABB", "CCDD"});
    const pugi::xml_document slide = PptxParts(test::drawnDeck(map.request)).xml("ppt/slides/slide2.xml");
    EXPECT_EQ(countOf(slide, "//a:alpha[@val='50000']"), 0U);
    EXPECT_EQ(countOf(slide, "//a:custDash"), 0U);
    EXPECT_EQ(countOf(slide, "//p:cNvPr[@name='Số thứ tự']"), 0U);
}

} // namespace
} // namespace diaban
