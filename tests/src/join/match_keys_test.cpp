// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join_keys.h"
#include "src/join/key_index.h"
#include "src/join/match_keys.h"

#include <gmock/gmock.h>

#include <string>

namespace diaban {
namespace {

using Views = std::vector<std::string_view>;

/// M matched, L left, R repeated.
std::string letters(const std::vector<Fate>& fates) {
    std::string out;
    for (const Fate fate : fates) {
        out += fate == Fate::Matched ? 'M' : fate == Fate::Left ? 'L' : 'R';
    }
    return out;
}

struct MatchCase {
    const char* name;
    Views units, rows;
    std::string unitFates, rowFates;
};

class MatchKeys : public testing::TestWithParam<MatchCase> {};

TEST_P(MatchKeys, givesEachItsFate) {
    const KeyMatch match = matchKeys(GetParam().units, GetParam().rows);
    EXPECT_EQ(letters(match.units), GetParam().unitFates);
    EXPECT_EQ(letters(match.rows), GetParam().rowFates);
    for (std::size_t unit = 0; unit < match.units.size(); ++unit) {
        ASSERT_EQ(match.rowOfUnit[unit].has_value(), match.units[unit] == Fate::Matched);
        if (match.rowOfUnit[unit]) {
            EXPECT_EQ(GetParam().rows[*match.rowOfUnit[unit]], GetParam().units[unit]);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Cases, MatchKeys,
    testing::Values(MatchCase{"nothing", {}, {}, "", ""}, MatchCase{"oneEach", {"a"}, {"a"}, "M", "M"},
                    MatchCase{"noRows", {"a"}, {}, "L", ""}, MatchCase{"noUnits", {}, {"a"}, "", "L"},
                    MatchCase{"crossed", {"a", "b"}, {"b", "a"}, "MM", "MM"},
                    MatchCase{"rowTwice", {"a"}, {"a", "a"}, "L", "RR"},
                    MatchCase{"unitTwice", {"a", "a"}, {"a"}, "RR", "L"},
                    MatchCase{"bothTwice", {"a", "a"}, {"a", "a"}, "RR", "RR"},
                    MatchCase{"repeatedAlone", {"a", "b", "b"}, {"a", "c", "c"}, "MRR", "MRR"},
                    MatchCase{"emptyKeys", {"", "", "a"}, {"", "a", ""}, "LLM", "LML"},
                    MatchCase{"zerosCount", {"01"}, {"1"}, "L", "L"}, MatchCase{"caseCounts", {"a"}, {"A"}, "L", "L"}),
    [](const auto& row) { return row.param.name; });

TEST(KeyIndex, countsAndFindsTheFirst) {
    const Views keys{"b", "", "a", "b", ""};
    const KeyIndex index(keys);
    EXPECT_EQ(index.size(), 2U);
    EXPECT_EQ(index.find("b").first, 0U);
    EXPECT_EQ(index.find("b").count, 2U);
    EXPECT_EQ(index.find("a").first, 2U);
    EXPECT_EQ(index.find("").count, 0U);
    EXPECT_EQ(index.find("c").count, 0U);
}

TEST(JoinKeys, standWithinTheirParentsAndSurviveMoving) {
    const std::vector<std::string> names{"Xã An", "", "XÃ  AN"};
    SideKeys side = scopedNameKeys(names, {1, 1, 2});
    const SideKeys moved = std::move(side);
    ASSERT_EQ(moved.keys.size(), 3U);
    EXPECT_NE(moved.keys[0], moved.keys[2]);
    EXPECT_TRUE(moved.keys[1].empty()) << "no name, no key, whatever its parent";
    const SideKeys alone = scopedNameKeys(names, {0, 0, 0});
    EXPECT_EQ(alone.keys[0], alone.keys[2]);
    // The border between parent and name is no digit: 1 in parent 11 is not 11 in parent 1.
    EXPECT_NE(scopedKeys({"1"}, {11}).keys[0], scopedKeys({"11"}, {1}).keys[0]);
}

} // namespace
} // namespace diaban
