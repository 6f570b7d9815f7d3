// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join.h"
#include "src/join/parent_scopes.h"
#include "tests/src/join/sides_by_hand.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

/// Two provinces that both have a Huyện Châu Thành with a Xã An.
Units layerOfTwoLevels() {
    Units units = unitsByHand({"1", "2", "3", "4"}, {"Xã An", "Xã An", "Xã Ba", "Xã An"},
                              {"Huyện Châu Thành", "Huyện Châu Thành", "Thị xã Cai Lậy", "Huyện Cai Lậy"});
    units.above = {{"Tỉnh Bến Tre", "Tỉnh Tiền Giang", "Tỉnh Tiền Giang", "Tỉnh Tiền Giang"}};
    units.fields.above = {"province"};
    return units;
}

TEST(ParentScopes, areFoundInTheTiersOfNamesLevelWithinLevel) {
    gis::Problems problems;
    const Table table = tableByHand({{"xa", {"Xã An", "X. An", "XÃ BA", "Xã An"}},
                                     {"huyen", {"H. Châu Thành", "CHAU THANH", "TX. Cai Lậy", "Huyện Cai Lậy"}},
                                     {"tinh", {"Tiền Giang", "Ben Tre", "T. Tiền Giang", "Tiền Giang"}}});
    const Join join = joinTable(layerOfTwoLevels(), table, {"", "xa", "huyen", {"tinh"}}, problems);
    EXPECT_THAT(join.rowOfUnit, ElementsAre(1U, 0U, 2U, 3U));
    EXPECT_EQ(problems.count("match.unknown_parents"), 0U);
}

TEST(ParentScopes, findWhichColumnIsWhichLevel) {
    const Table table =
        tableByHand({{"xa", {"Xã Ba"}}, {"huyen", {"Thị xã Cai Lậy"}}, {"tinh", {"Tiền Giang"}}, {"vung", {"ĐBSCL"}}});
    const Units units = layerOfTwoLevels();
    EXPECT_THAT(parentScopes(units, table, {1, 2}).used, ElementsAre(Pair(1, 0), Pair(2, 1)));
    EXPECT_THAT(parentScopes(units, table, {2}).used, ElementsAre(Pair(2, 1))) << "the province alone";
    EXPECT_THAT(parentScopes(units, table, {2, 3}).used, ElementsAre(Pair(2, 1)));
    EXPECT_THAT(parentScopes(units, table, {3}).used, IsEmpty());
}

TEST(ParentScopes, aParentThatFitsSeveralIsNotGuessed) {
    gis::Problems problems;
    const Table table = tableByHand(
        {{"xa", {"Xã Ba", "Xã An"}}, {"huyen", {"Cai Lậy", "Huyện Cai Lậy"}}, {"tinh", {"Tiền Giang", "Tiền Giang"}}});
    const Join join = joinTable(layerOfTwoLevels(), table, {"", "xa", "huyen", {"tinh"}}, problems);
    EXPECT_THAT(join.rowOfUnit, ElementsAre(std::nullopt, std::nullopt, std::nullopt, 1U));
    ASSERT_EQ(problems.count("match.unknown_parents"), 1U);
    ASSERT_EQ(join.rowsWithoutUnit.size(), 1U);
    ASSERT_FALSE(join.rowsWithoutUnit[0].suggestions.empty()) << "looked for under all parents";
    EXPECT_EQ(join.rowsWithoutUnit[0].suggestions[0].unit, 2U);
}

TEST(ParentScopes, writingsOfOneNameAreOneParent) {
    gis::Problems problems;
    const Units units = unitsByHand({"1", "2"}, {"Xã An", "Xã Ba"}, {"Bà Rịa - Vũng Tàu", "Bà Rịa Vũng Tàu"});
    const Table table = tableByHand({{"xa", {"Xã An", "Xã Ba"}}, {"tinh", {"Bà Rịa Vũng Tàu", "BÀ RỊA-VŨNG TÀU"}}});
    EXPECT_THAT(joinTable(units, table, {"", "xa", "tinh"}, problems).rowOfUnit, ElementsAre(0U, 1U));
}

TEST(ParentScopes, tellColumnsThatMeetNothing) {
    gis::Problems problems;
    const Table table = tableByHand({{"xa", {"Xã Ba"}}, {"tinh", {"Tiền Giang"}}, {"vung", {"ĐBSCL"}}});
    (void)joinTable(layerOfTwoLevels(), table, {"", "xa", "tinh", {"vung"}}, problems);
    EXPECT_EQ(problems.count("match.parent_column_unused"), 1U);
}

TEST(ParentScopes, codesThatRepeatAreJoinedWithinTheirParents) {
    gis::Problems problems;
    Units units = unitsByHand({"01", "01", "03"}, {"Xã A", "Xã B", "Xã C"}, {"101", "102", "102"});
    const Table table = tableByHand({{"ma", {"01", "01", "03"}}, {"huyen", {"102", "101", "102"}}});
    const Join join = joinTable(units, table, {"ma", "", "huyen"}, problems);
    EXPECT_THAT(join.rowOfUnit, ElementsAre(1U, 0U, 2U));
    EXPECT_EQ(join.tiers.at("code"), 3U);
}

} // namespace
} // namespace diaban
