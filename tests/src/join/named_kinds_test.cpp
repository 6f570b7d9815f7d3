// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join.h"
#include "src/join/named_kinds.h"
#include "tests/src/join/sides_by_hand.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

const Units kUnits =
    unitsByHand({"1", "2", "3", "4", "5"}, {"Xã Vĩnh Khánh", "Phường An", "Xã An", "Thị trấn Ba", "Phường 1"});

struct KindsCase {
    const char* name;
    Texts kinds;
    std::size_t matched, noted;
};

class KindsBesideNames : public testing::TestWithParam<KindsCase> {};

TEST_P(KindsBesideNames, areOfTheNames) {
    gis::Problems problems;
    const Table table =
        tableByHand({{"loai", GetParam().kinds}, {"ten", {"Vĩnh Khánh", "An", "An", "Ba", "Phường 1"}}});
    const Join join = joinTable(kUnits, table, {"", "ten", ""}, problems);
    EXPECT_EQ(join.matched, GetParam().matched);
    EXPECT_EQ(problems.count("match.kinds_beside"), GetParam().noted);
}

INSTANTIATE_TEST_SUITE_P(Cases, KindsBesideNames,
                         testing::Values(KindsCase{"words", {"Xã", "Phường", "Xã", "Thị trấn", "Phường"}, 5, 1},
                                         KindsCase{"short", {"X.", "P.", "X", "TT", "P"}, 5, 1},
                                         KindsCase{"plural", {"CÁC XÃ", "Các phường", "Các xã", "Thị trấn", ""}, 5, 1},
                                         KindsCase{"another", {"Phường", "Phường", "Xã", "Thị trấn", "Phường"}, 4, 1},
                                         KindsCase{"theLevel", Texts(5, "Xã"), 3, 0},
                                         KindsCase{"levels", {"Xã", "Xã", "Xã", "Xã", "Huyện"}, 3, 0},
                                         KindsCase{"otherTexts", {"Xã", "Phường", "Xã", "loại 1", "Phường"}, 3, 0},
                                         KindsCase{"nothing", Texts(5), 3, 0}),
                         [](const auto& row) { return row.param.name; });

TEST(KindsOfHeadings, leaveANameOfAnotherKindUnmatched) {
    gis::Problems problems;
    Table table = tableByHand({{"ten", {"Vĩnh Khánh", "An"}}, {kGroupHeader, {"PHƯỜNG", "PHƯỜNG"}}});
    table.derivedParent = 1;
    const Join join = joinTable(kUnits, table, {"", "ten", ""}, problems);
    EXPECT_EQ(join.matched, 1U);
    EXPECT_EQ(join.rowOfUnit[1], 1U);
    EXPECT_EQ(join.tierOfUnit[1], Tier::UnitWord) << "it is written without its word";
    ASSERT_EQ(join.rowsWithoutUnit.size(), 1U);
    EXPECT_EQ(join.rowsWithoutUnit[0].name, "Vĩnh Khánh");
    EXPECT_EQ(join.rowsWithoutUnit[0].suggestions.at(0).reason, Reason::UnitWord);
}

TEST(KindOfAWord, isOfTheWordAlone) {
    EXPECT_EQ(kindOfWord("Thị xã"), UnitKind::Town);
    EXPECT_EQ(kindOfWord("tp"), UnitKind::City);
    EXPECT_EQ(kindOfWord("Xã An"), UnitKind::None);
    EXPECT_EQ(kindOfWord("loại"), UnitKind::None);
    EXPECT_EQ(kindOfWord(""), UnitKind::None);
}

TEST(NamesWithoutParents, areWarnedOfWhereTheyRepeat) {
    const auto warned = [](const Units& units) {
        gis::Problems problems;
        (void)joinTable(units, tableByHand({{"ten", {"Xã An"}}}), {"", "ten", ""}, problems);
        return problems.count("match.names_shared");
    };
    EXPECT_EQ(warned(unitsByHand({"1", "2"}, {"Xã An", "Xã Ba"})), 0U);
    EXPECT_EQ(warned(unitsByHand({"1", "2", "3"}, {"Xã An", "Xã Hòa", "Xã Hoà"})), 1U);
    EXPECT_EQ(warned(unitsByHand({"1", "2", "3"}, {"Xã An", "Xã Ba", "Xã Ba"})), 1U);
}

} // namespace
} // namespace diaban
