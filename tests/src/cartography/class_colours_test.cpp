// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/class_colours.h"
#include "src/cartography/palette.h"
#include "src/cartography/palette_check.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

using testing::ElementsAre;

MapRequest classed(std::vector<double> values, std::vector<double> limits, const std::string& palette) {
    MapRequest request;
    request.values = std::move(values);
    request.breaks = gis::manualBreaks(request.values, std::move(limits), true);
    request.palette = palette;
    return request;
}

std::vector<std::string> hexes(const MapRequest& request) {
    std::vector<std::string> texts;
    for (const Colour& colour : classColours(request)) {
        texts.push_back(hexOf(colour));
    }
    return texts;
}

TEST(ClassColours, withoutAMiddleAreThePalettesOwn) {
    const MapRequest request = classed({60, 75, 95}, {70, 80, 85, 90}, "RdBu");
    EXPECT_FALSE(classMiddle(request));
    EXPECT_EQ(classColours(request), paletteColours("RdBu", 5));
}

TEST(ClassColours, partAtTheTarget) {
    MapRequest request = classed({60, 75, 95}, {70, 80, 85, 90}, "RdBu");
    request.target = 85;
    EXPECT_THAT(hexes(request), ElementsAre("#b2182b", "#ef8a62", "#fddbc7", "#d1e5f0", "#67a9cf"));
    request.palette = "RdBu-r";
    EXPECT_THAT(hexes(request), ElementsAre("#2166ac", "#67a9cf", "#d1e5f0", "#fddbc7", "#ef8a62"));
    request.palette = "Blues"; // one hue has no middle
    EXPECT_EQ(classColours(request), paletteColours("Blues", 5));
    request.palette = "RdBu";
    request.target = 86; // no limit: the classes do not part there
    EXPECT_EQ(classColours(request), paletteColours("RdBu", 5));
}

TEST(ClassColours, oneClassBeyondTheTargetIsNotPale) {
    MapRequest request = classed({60, 75, 95}, {70, 80, 85}, "RdBu");
    request.target = 85;
    EXPECT_THAT(hexes(request), ElementsAre("#b2182b", "#ef8a62", "#fddbc7", "#67a9cf"));
}

TEST(ClassColours, partAtZeroOrHaveANeutralClassAroundIt) {
    EXPECT_THAT(hexes(classed({-8, 20}, {-5, 0, 5, 10}, "PuOr")),
                ElementsAre("#f1a340", "#fee0b6", "#d8daeb", "#998ec3", "#542788"));
    EXPECT_THAT(hexes(classed({-8, 20}, {-5, -1, 1}, "PuOr")), ElementsAre("#e66101", "#fdb863", "#f7f7f7", "#b2abd2"));
    EXPECT_FALSE(classMiddle(classed({0, 20}, {5}, "PuOr")));
}

TEST(ClassColours, everySideHasItsHueHoweverManyClasses) {
    for (std::size_t below = 1; below <= 8; ++below) {
        for (std::size_t above = 1; above + below <= 9; ++above) {
            std::vector<double> limits;
            for (std::size_t i = 1; i < below + above; ++i) {
                limits.push_back(static_cast<double>(i) - static_cast<double>(below));
            }
            const auto low = -static_cast<double>(below);
            const MapRequest request = classed({low, static_cast<double>(above)}, limits, "RdBu");
            const std::vector<Colour> colours = classColours(request);
            ASSERT_EQ(colours.size(), below + above);
            for (std::size_t i = 0; i < colours.size(); ++i) {
                EXPECT_EQ(colours[i].red > colours[i].blue, i < below) << below << '/' << above << ' ' << i;
            }
        }
    }
}

TEST(UsualPalette, isChosenByTheData) {
    MapRequest plain = classed({60, 75, 95}, {70, 85}, "");
    EXPECT_EQ(usualPalette(plain, std::nullopt), "YlOrRd");
    EXPECT_EQ(usualPalette(plain, Direction::Less), "YlOrRd");
    EXPECT_EQ(usualPalette(plain, Direction::More), "YlGnBu");
    plain.target = 85;
    EXPECT_EQ(usualPalette(plain, Direction::More), "RdBu");
    EXPECT_EQ(usualPalette(plain, Direction::Less), "RdBu-r");
    EXPECT_EQ(usualPalette(plain, std::nullopt), "PuOr");
    EXPECT_EQ(usualPalette(classed({-3, 4}, {0}, ""), std::nullopt), "PuOr");
    MapRequest status = classed({0, 1}, {1}, "");
    status.classWords = {"chưa đạt", "đạt"};
    EXPECT_EQ(usualPalette(status, Direction::More), "Blues");
}

TEST(UsualPalette, isToldApartByEveryoneWithUsualNumbersOfClasses) {
    for (const std::size_t classes : {2U, 3U, 4U, 5U, 6U, 7U}) {
        for (const char* palette : {"YlOrRd", "YlGnBu", "Blues"}) {
            for (const Vision vision :
                 {Vision::Normal, Vision::Grey, Vision::Deuteranopia, Vision::Protanopia, Vision::Tritanopia}) {
                if (palette[0] == 'Y' || classes == 2) {
                    EXPECT_FALSE(likeClasses(paletteColours(palette, classes), PaletteKind::Sequential, vision))
                        << palette << classes << nameOf(vision);
                }
            }
        }
    }
    for (const char* palette : {"RdBu", "PuOr"}) { // not in grey: no two hues would be
        for (const Vision vision : {Vision::Normal, Vision::Deuteranopia, Vision::Protanopia, Vision::Tritanopia}) {
            EXPECT_FALSE(likeClasses(paletteColours(palette, 6), PaletteKind::Diverging, vision)) << nameOf(vision);
        }
    }
}

} // namespace
} // namespace diaban
