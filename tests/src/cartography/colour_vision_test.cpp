// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/colour_difference.h"
#include "src/cartography/colour_vision.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

constexpr std::uint32_t kSome[] = {0x000000, 0xffffff, 0xd7191c, 0x1a9641, 0x2b83ba, 0xfdae61, 0x7b3294, 0xffffbf};

TEST(Vision, greyKeepsTheLight) {
    for (const std::uint32_t rgb : kSome) {
        const Colour grey = seenBy(colourOf(rgb), Vision::Grey);
        EXPECT_EQ(grey.red, grey.green);
        EXPECT_EQ(grey.green, grey.blue);
        EXPECT_NEAR(linearOf(grey).luminance(), linearOf(colourOf(rgb)).luminance(), 0.004) << hexOf(grey);
    }
    EXPECT_EQ(seenBy(colourOf(0xff0000), Vision::Grey), colourOf(0x7f7f7f)); // 0.2126 of the light
}

TEST(Vision, greysStayGreys) {
    for (const Vision vision : kOtherVisions) {
        for (std::uint32_t grey = 0; grey < 256; grey += 15) {
            EXPECT_LT(colourDifference(seenBy(colourOf(grey * 0x10101U), vision), colourOf(grey * 0x10101U)), 1)
                << nameOf(vision) << grey;
        }
    }
}

TEST(Vision, redAndGreenComeTogetherWithoutTheirCones) {
    const Colour red = colourOf(0xd7191c);
    const Colour green = colourOf(0x1a9641);
    EXPECT_GT(colourDifference(red, green), 60);
    EXPECT_LT(colourDifference(seenBy(red, Vision::Deuteranopia), seenBy(green, Vision::Deuteranopia)), 25);
    const Colour blue = colourOf(0x2b83ba);
    EXPECT_GT(colourDifference(seenBy(red, Vision::Deuteranopia), seenBy(blue, Vision::Deuteranopia)), 40);
}

TEST(Vision, byTheMatricesOfMachado) {
    // Full red: the first column of a matrix, cut to what a screen can show.
    EXPECT_EQ(seenBy(colourOf(0xff0000), Vision::Deuteranopia), colourOf(LinearRgb{0.367322, 0.280085, 0}));
    EXPECT_EQ(seenBy(colourOf(0xff0000), Vision::Protanopia), colourOf(LinearRgb{0.152286, 0.114503, 0}));
    EXPECT_EQ(seenBy(colourOf(0xff0000), Vision::Tritanopia), colourOf(LinearRgb{1, 0, 0.004733}));
    EXPECT_EQ(seenBy(colourOf(0x0000ff), Vision::Tritanopia), colourOf(LinearRgb{0, 0.147602, 0.3039}));
}

TEST(Vision, names) {
    EXPECT_THAT(visionNames(), testing::ElementsAre("normal", "grey", "deuteranopia", "protanopia", "tritanopia"));
    EXPECT_EQ(visionOf("gray"), Vision::Grey);
    for (const std::string& name : visionNames()) {
        EXPECT_EQ(nameOf(*visionOf(name)), name);
    }
    EXPECT_FALSE(visionOf("sepia"));
    EXPECT_EQ(seenBy(colourOf(0x123456), Vision::Normal), colourOf(0x123456));
}

} // namespace
} // namespace diaban
