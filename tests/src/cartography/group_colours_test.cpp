// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/colour_difference.h"
#include "src/cartography/colour_vision.h"
#include "src/cartography/group_colours.h"
#include "src/cartography/palette_check.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace diaban {
namespace {

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

TEST(GroupColours, neighboursHaveDifferentOnes) {
    const Pairs ring{{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}};
    const auto colours = colourGroups(5, ring, 3);
    for (const auto& [a, b] : ring) {
        EXPECT_NE(colours[a], colours[b]);
    }
    EXPECT_TRUE(colourGroups(0, {}, 3).empty());
    EXPECT_TRUE(colourGroups(2, Pairs{{0, 1}}, 0).empty());
}

TEST(GroupColours, neighboursAreNotAlikeWhereOthersAreFree) {
    constexpr double kLeast = 25;
    const Pairs alike = alikeGroupColours(kLeast);
    EXPECT_EQ(alike, (Pairs{{0, 4}, {2, 5}})) << "two blues, orange and yellow";
    constexpr std::uint32_t kGroups = 60;
    Pairs pairs; // each touches the next two: three of six colours are enough
    for (std::uint32_t group = 0; group + 2 < kGroups; ++group) {
        pairs.emplace_back(group, group + 1);
        pairs.emplace_back(group, group + 2);
    }
    const auto colours = colourGroups(kGroups, pairs, groupPalette().size(), alike);
    for (const auto& [a, b] : pairs) {
        EXPECT_GE(colourDifference(groupPalette()[colours[a]], groupPalette()[colours[b]]), kLeast) << a << ' ' << b;
    }
    EXPECT_EQ(std::set<std::uint32_t>(colours.begin(), colours.end()).size(), groupPalette().size()) << "all are used";
    EXPECT_EQ(colourGroups(2, Pairs{{0, 1}}, 2, Pairs{{0, 1}}), (std::vector<std::uint32_t>{0, 1}))
        << "alike rather than the same";
}

TEST(GroupColours, aMapOfCellsNeedsNoMoreThanThereAre) {
    constexpr std::uint32_t kSide = 20;
    Pairs pairs;
    for (std::uint32_t y = 0; y < kSide; ++y) {
        for (std::uint32_t x = 0; x < kSide; ++x) {
            const std::uint32_t at = y * kSide + x;
            if (x + 1 < kSide) {
                pairs.emplace_back(at, at + 1);
            }
            if (y + 1 < kSide) {
                pairs.emplace_back(at + kSide, at); // either way round
            }
            if (x + 1 < kSide && y + 1 < kSide) {
                pairs.emplace_back(at, at + kSide + 1); // diagonals: three colours are not enough for all of them
            }
        }
    }
    std::shuffle(pairs.begin(), pairs.end(), std::mt19937(5));
    const auto colours = colourGroups(kSide * kSide, pairs, groupPalette().size());
    for (const auto& [a, b] : pairs) {
        ASSERT_NE(colours[a], colours[b]) << a << ' ' << b;
    }
    std::vector<std::size_t> used(groupPalette().size(), 0);
    for (const std::uint32_t colour : colours) {
        ++used[colour];
    }
    EXPECT_GT(*std::ranges::min_element(used), 40U) << "each colour is used about as often";
    std::ranges::reverse(pairs);
    EXPECT_EQ(colourGroups(kSide * kSide, pairs, groupPalette().size()), colours) << "whatever the order";
}

TEST(GroupColours, moreNeighboursThanColoursStillHaveOne) {
    Pairs all;
    for (std::uint32_t a = 0; a < 5; ++a) {
        for (std::uint32_t b = a + 1; b < 5; ++b) {
            all.emplace_back(a, b);
        }
    }
    const auto colours = colourGroups(5, all, 3);
    EXPECT_EQ(std::set<std::uint32_t>(colours.begin(), colours.end()).size(), 3U);
}

TEST(GroupColours, areToldApartByAllEyes) {
    const auto palette = groupPalette();
    for (const Vision vision : {Vision::Normal, Vision::Deuteranopia, Vision::Protanopia}) {
        for (std::size_t a = 0; a < palette.size(); ++a) {
            for (std::size_t b = a + 1; b < palette.size(); ++b) {
                EXPECT_GT(colourDifference(seenBy(palette[a], vision), seenBy(palette[b], vision)), kLeastDifference)
                    << hexOf(palette[a]) << ' ' << hexOf(palette[b]) << ' ' << nameOf(vision);
            }
        }
    }
}

} // namespace
} // namespace diaban
