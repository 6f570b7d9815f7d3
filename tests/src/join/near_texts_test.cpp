// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/edit_distance.h"
#include "src/join/near_texts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace diaban {
namespace {

TEST(EditDistance, countsChangesOfLettersAndSwapsOfNeighbours) {
    EXPECT_EQ(editDistance("", "", 2), 0U);
    EXPECT_EQ(editDistance("tanlap", "tanlap", 2), 0U);
    EXPECT_EQ(editDistance("tanlap", "tanap", 2), 1U);
    EXPECT_EQ(editDistance("tanlap", "tannlap", 2), 1U);
    EXPECT_EQ(editDistance("tanlap", "tamlap", 2), 1U);
    EXPECT_EQ(editDistance("tanlap", "tnalap", 2), 1U) << "a swap is one";
    EXPECT_EQ(editDistance("ca", "abc", 5), 3U) << "restricted: no letter is changed twice";
    EXPECT_EQ(editDistance("", "ab", 2), 2U);
    EXPECT_EQ(editDistance("", "abc", 2), 3U) << "beyond the most it is one more than that";
    EXPECT_EQ(editDistance("abcdef", "uvwxyz", 2), 3U);
}

/// The whole table of distances, as the definition has it.
std::size_t distanceByTable(const std::string& a, const std::string& b) {
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
    }
    return d[a.size()][b.size()];
}

std::string randomText(std::mt19937& random, std::size_t most) {
    std::string text(random() % (most + 1), 'a');
    for (char& c : text) {
        c = static_cast<char>('a' + random() % 3);
    }
    return text;
}

TEST(EditDistance, isThatOfTheDefinition) {
    std::mt19937 random(1);
    for (int i = 0; i < 20'000; ++i) {
        const std::string a = randomText(random, 9), b = randomText(random, 9);
        ASSERT_EQ(editDistance(a, b, 2), std::min<std::size_t>(distanceByTable(a, b), 3)) << a << " " << b;
    }
}

TEST(NearTexts, findsWhatComparingAllFinds) {
    std::mt19937 random(2);
    for (int i = 0; i < 60; ++i) {
        NearTexts texts;
        std::vector<std::string> all;
        for (int t = 0; t < 60; ++t) {
            all.push_back(randomText(random, 14));
            texts.add(all.back(), static_cast<std::uint32_t>(t % 2));
        }
        texts.finish();
        for (int q = 0; q < 60; ++q) {
            const std::string asked = randomText(random, 14);
            std::vector<std::uint32_t> expected, found;
            for (std::uint32_t t = 0; t < all.size(); ++t) {
                if (t % 2 == 1 && distanceByTable(asked, all[t]) <= slipsAllowed(asked.size())) {
                    expected.push_back(t);
                }
            }
            for (const NearTexts::Near& near : texts.near(asked, 1)) {
                found.push_back(near.text);
                ASSERT_EQ(near.distance, distanceByTable(asked, all[near.text]));
            }
            ASSERT_EQ(found, expected) << asked;
        }
    }
}

TEST(NearTexts, allowsMoreSlipsInLongerTexts) {
    EXPECT_EQ(slipsAllowed(2), 0U);
    EXPECT_EQ(slipsAllowed(3), 1U);
    EXPECT_EQ(slipsAllowed(7), 1U);
    EXPECT_EQ(slipsAllowed(8), 2U);
}

} // namespace
} // namespace diaban
