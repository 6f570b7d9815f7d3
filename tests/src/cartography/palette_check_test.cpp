// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/palette_check.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

using testing::Contains;
using testing::HasSubstr;

TEST(LikeClasses, ofASequenceNeighboursOfOthersAll) {
    const std::vector<Colour> colours{colourOf(0xb2182b), colourOf(0xf7f7f7), colourOf(0xb2182c)};
    EXPECT_FALSE(likeClasses(colours, PaletteKind::Sequential, Vision::Normal));
    const auto like = likeClasses(colours, PaletteKind::Diverging, Vision::Normal);
    ASSERT_TRUE(like);
    EXPECT_EQ(like->lower, 0U);
    EXPECT_EQ(like->upper, 2U);
    EXPECT_LT(like->difference, 1);
    EXPECT_FALSE(likeClasses({}, PaletteKind::Diverging, Vision::Grey));
}

TEST(LikeClasses, redAndGreenToTheColourBlind) {
    const std::vector<Colour> six = paletteColours("RdYlGn", 6);
    EXPECT_FALSE(likeClasses(six, PaletteKind::Diverging, Vision::Normal));
    EXPECT_TRUE(likeClasses(six, PaletteKind::Diverging, Vision::Deuteranopia));
    EXPECT_TRUE(likeClasses(six, PaletteKind::Diverging, Vision::Grey));
    EXPECT_FALSE(likeClasses(paletteColours("RdBu", 6), PaletteKind::Diverging, Vision::Deuteranopia));
}

TEST(ClassesToldApart, growLessThanAsked) {
    EXPECT_EQ(classesToldApart("cividis", Vision::Grey), 9U);
    EXPECT_EQ(classesToldApart("Greys", Vision::Grey), 7U);
    EXPECT_LT(classesToldApart("YlGn", Vision::Grey), 7U);
    EXPECT_EQ(classesToldApart("Set1", Vision::Normal), 9U);
    EXPECT_LT(classesToldApart("Set1", Vision::Grey), 4U);
}

TEST(PalettesThatTellApart, doWhatTheyAreNamedFor) {
    constexpr std::array kVisions{Vision::Grey, Vision::Deuteranopia, Vision::Protanopia};
    for (const std::size_t classes : {3U, 5U, 7U, 9U}) {
        const auto names = palettesThatTellApart({classes, PaletteKind::Sequential}, kVisions, 50);
        EXPECT_FALSE(names.empty()) << classes;
        for (const std::string& name : names) {
            EXPECT_EQ(paletteKind(name), PaletteKind::Sequential);
            for (const Vision vision : kVisions) {
                EXPECT_FALSE(likeClasses(paletteColours(name, classes), PaletteKind::Sequential, vision)) << name;
            }
        }
    }
    EXPECT_EQ(palettesThatTellApart({5, PaletteKind::Sequential}, kVisions, 2).size(), 2U);
    constexpr std::array kGrey{Vision::Grey};
    const ClassSet parted{5, PaletteKind::Diverging, ClassMiddle{3, 2, false}};
    EXPECT_THAT(palettesThatTellApart(parted, kGrey, 50), testing::IsEmpty()) << "in grey no two hues do";
}

gis::Problems told(const std::string& palette, std::size_t classes, bool usual) {
    test::DrawnMap map({"ABCDEFGHI"});
    map.request.breaks = gis::quantileBreaks(map.request.values, classes);
    map.request.palette = palette;
    map.request.usualPalette = usual;
    gis::Problems problems;
    (void)makeMapScene(map.request, Catalogue(Language::Vi), problems);
    return problems;
}

TEST(TellLikeClasses, namesTheTwoAndWhatWouldDo) {
    const gis::Problems problems = told("RdYlGn", 6, false);
    ASSERT_EQ(problems.list().size(), 2U);
    EXPECT_EQ(problems.list()[0].message.id, "palette.alike.grey");
    EXPECT_EQ(problems.list()[1].message.id, "palette.alike.deuteranopia");
    EXPECT_EQ(problems.warnings(), 2U);
    const std::string line = Catalogue(Language::Vi).line(problems.list()[1]);
    EXPECT_THAT(line, HasSubstr("RdYlGn"));
    EXPECT_THAT(line, HasSubstr("PuOr"));
    EXPECT_THAT(line, HasSubstr("trên "));
}

TEST(TellLikeClasses, adviseNoPaletteOfOneSideForChanges) {
    test::DrawnMap map({"ABCDEFGHI"});
    map.request.values = {-4, -3, -2, -1, 0, 1, 2, 3, 4};
    map.request.breaks = gis::manualBreaks(map.request.values, {-2, 0, 2}, true);
    map.request.aroundZero = true;
    for (const char* palette : {"RdBu", "RdYlGn", "YlOrRd"}) {
        map.request.palette = palette;
        gis::Problems problems;
        (void)makeMapScene(map.request, Catalogue(Language::Vi), problems);
        for (const gis::Problem& problem : problems.list()) {
            const std::string line = Catalogue(Language::Vi).line(problem);
            for (const char* sequential : {"Blues", "BuGn", "cividis", "YlGnBu"}) {
                EXPECT_THAT(line, testing::Not(HasSubstr(sequential))) << palette;
            }
        }
    }
}

TEST(TellLikeClasses, isSilentWhereAllIsWell) {
    EXPECT_TRUE(told("YlOrRd", 5, true).list().empty());
    EXPECT_TRUE(told("cividis", 9, false).list().empty());
}

TEST(TellLikeClasses, greyIsANoteWhereNobodyChose) {
    const gis::Problems problems = told("RdBu", 6, true);
    ASSERT_EQ(problems.list().size(), 1U);
    EXPECT_EQ(problems.list()[0].severity, gis::Severity::Note);
    EXPECT_EQ(problems.warnings(), 0U);
}

} // namespace
} // namespace diaban
