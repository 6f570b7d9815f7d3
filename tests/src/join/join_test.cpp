// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join.h"
#include "tests/src/join/sides_by_hand.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const Units kThree = unitsByHand({"00004", "00008", "00025"}, {"Phường Ba Đình", "Phường Ngọc Hà", "Phường Giảng Võ"});

TEST(JoinByCode, matchesAndListsBothLeftovers) {
    gis::Problems problems;
    const Table table = tableByHand({{"ma", {"00025", "99999", "00004", ""}}, {"ten", {"C", "D", "A", "Tổng"}}});
    const Join join = joinTable(kThree, table, {"ma", "ten", ""}, problems);
    EXPECT_THAT(join.rowOfUnit, ElementsAre(2U, std::nullopt, 0U));
    EXPECT_EQ(join.units, 3U);
    EXPECT_EQ(join.rows, 4U);
    EXPECT_EQ(join.matched, 2U);
    ASSERT_EQ(join.unitsWithoutRow.size(), 1U);
    EXPECT_EQ(join.unitsWithoutRow[0].unit, 1U);
    EXPECT_EQ(join.unitsWithoutRow[0].row, std::nullopt);
    EXPECT_EQ(join.unitsWithoutRow[0].key, "00008");
    EXPECT_EQ(join.unitsWithoutRow[0].name, "Phường Ngọc Hà");
    ASSERT_EQ(join.rowsWithoutUnit.size(), 2U);
    EXPECT_EQ(join.rowsWithoutUnit[0].key, "99999");
    EXPECT_EQ(join.rowsWithoutUnit[1].row, 3U) << "a row without a key is a row without a unit";
    EXPECT_EQ(join.rowsWithoutUnit[1].name, "Tổng");
    EXPECT_EQ(join.tiers, (std::map<std::string, std::size_t>{{"code", 2}}));
    EXPECT_EQ(problems.count("join.units_without_row"), 1U);
    EXPECT_EQ(problems.count("join.rows_without_unit"), 1U);
    EXPECT_EQ(problems.count("join.duplicate_rows") + problems.count("join.duplicate_units"), 0U);
}

TEST(JoinByCode, saysNothingWhereAllIsWell) {
    gis::Problems problems;
    const Join join = joinTable(kThree, tableByHand({{"ma", {"00025", "00008", "00004"}}}), {"ma", "", ""}, problems);
    EXPECT_EQ(join.matched, 3U);
    EXPECT_TRUE(problems.list().empty());
}

TEST(JoinByCode, matchesNoRepeatedKeyOnEitherSide) {
    gis::Problems problems;
    const Units units = unitsByHand({"01", "02", "02", "03"});
    const Table table = tableByHand({{"ma", {"01", "02", "03", "03"}}});
    const Join join = joinTable(units, table, {"ma", "", ""}, problems);
    EXPECT_EQ(join.matched, 1U);
    EXPECT_EQ(join.duplicateUnits.size(), 2U);
    EXPECT_EQ(join.duplicateRows.size(), 2U);
    EXPECT_EQ(join.unitsWithoutRow.size(), 1U) << "03, whose rows are two";
    EXPECT_EQ(join.rowsWithoutUnit.size(), 1U) << "02, whose units are two";
    EXPECT_EQ(problems.count("join.duplicate_rows"), 1U);
    EXPECT_EQ(problems.count("join.duplicate_units"), 1U);
    EXPECT_EQ(problems.list().back().file, "figures.csv");
}

TEST(JoinByCode, warnsOfTheFirstFiveAndOfTheNumberOfAll) {
    gis::Problems problems;
    Texts codes;
    for (int code = 100; code < 110; ++code) {
        codes.push_back(std::to_string(code));
    }
    (void)joinTable(unitsByHand(codes), tableByHand({{"ma", {"100"}}}), {"ma", "", ""}, problems);
    ASSERT_EQ(problems.list().size(), 1U);
    const auto& args = problems.list()[0].message.args;
    EXPECT_EQ(std::get<std::int64_t>(args[0].second), 9);
    EXPECT_EQ(std::get<std::string>(args[1].second), "101, 102, 103, 104, 105, …");
}

TEST(JoinByName, ignoresCaseAndSpacesAndSaysWhichTierMadeThePair) {
    gis::Problems problems;
    const Table table = tableByHand({{"ten", {"PHƯỜNG BA ĐÌNH", "Phường Ngọc Hà", "phường giảng võ"}}});
    const Join join = joinTable(kThree, table, {"", "ten", ""}, problems);
    EXPECT_EQ(join.matched, 3U);
    EXPECT_EQ(join.tiers, (std::map<std::string, std::size_t>{{"case_space", 2}, {"exact", 1}}));
    EXPECT_EQ(problems.count("join.names_normalised"), 1U);
    EXPECT_EQ(problems.warnings(), 0U);
}

const Units kTwice = unitsByHand({"1", "2", "3"}, {"Xã An", "Xã An", "Xã Ba Tơ"}, {"Huyện A", "Huyện B", "Huyện A"});

TEST(JoinByName, staysWithinTheParent) {
    gis::Problems problems;
    const Table table =
        tableByHand({{"xa", {"Xã An", "Xã An", "Xã Ba Tô"}}, {"huyen", {"huyện B", "huyện A", "huyện A"}}});
    const Join join = joinTable(kTwice, table, {"", "xa", "huyen"}, problems);
    EXPECT_THAT(join.rowOfUnit, ElementsAre(1U, 0U, std::nullopt)) << "Ba Tơ is not Ba Tô";
    EXPECT_EQ(join.rowsWithoutUnit[0].parent, "huyện A");
}

TEST(JoinByName, withoutParentsInTheTableTakesOnlyNamesThatStandOnce) {
    gis::Problems problems;
    const Join join = joinTable(kTwice, tableByHand({{"xa", {"Xã An", "Xã Ba Tơ"}}}), {"", "xa", ""}, problems);
    EXPECT_THAT(join.rowOfUnit, ElementsAre(std::nullopt, std::nullopt, 1U));
    EXPECT_EQ(join.duplicateUnits.size(), 2U);
    EXPECT_EQ(problems.count("join.no_parent_column"), 1U);
}

TEST(JoinByName, withoutParentsInTheLayerSaysThatTheColumnIsNotUsed) {
    gis::Problems problems;
    const Units units = unitsByHand({"1", "2"}, {"Xã An", "Xã Ba Tơ"});
    const Table table = tableByHand({{"xa", {"Xã An", "Xã Ba Tơ"}}, {"huyen", {"A", "B"}}});
    EXPECT_EQ(joinTable(units, table, {"", "xa", "huyen"}, problems).matched, 2U);
    EXPECT_EQ(problems.count("join.parent_not_in_layer"), 1U);
}

TEST(JoinErrors, nameTheFirstKeysOfBothSides) {
    gis::Problems problems;
    const Table table = tableByHand({{"ma", {"A1", "A2"}}});
    const gis::Error error = errorOf([&] { (void)joinTable(kThree, table, {"ma", "", ""}, problems); });
    EXPECT_EQ(error.message().id, "join.nothing_matches");
    EXPECT_EQ(error.kind(), gis::ErrorKind::BadInput);
    EXPECT_EQ(error.file(), "figures.csv");
    EXPECT_THAT(error.what(), HasSubstr("A1, A2"));
    EXPECT_THAT(error.what(), HasSubstr("00004 Phường Ba Đình"));
}

TEST(JoinErrors, sayWhenOnlyZerosInFrontDiffer) {
    gis::Problems problems;
    const Table table = tableByHand({{"ma", {"4", "8", "25", "999"}}});
    const gis::Error error = errorOf([&] { (void)joinTable(kThree, table, {"ma", "", ""}, problems); });
    EXPECT_EQ(error.message().id, "join.nothing_matches_zeros");
    EXPECT_EQ(std::get<std::int64_t>(error.message().args[0].second), 3);
    EXPECT_THAT(error.what(), HasSubstr("00004"));
}

TEST(JoinByCode, warnsOfCodesThatDifferByZerosAndJoinsNone) {
    gis::Problems problems;
    const Table table = tableByHand({{"ma", {"00004", "8", "000025", "0", ""}}});
    const Join join = joinTable(kThree, table, {"ma", "", ""}, problems);
    EXPECT_EQ(join.matched, 1U);
    EXPECT_EQ(problems.count("join.leading_zeros"), 1U);
    EXPECT_EQ(std::get<std::int64_t>(problems.list().back().message.args[0].second), 2);
}

TEST(JoinErrors, tellOtherReasonsApart) {
    gis::Problems problems;
    const Table longTable = tableByHand({{"ma", {"00004", "00004", "00008", "00008"}}});
    EXPECT_EQ(idThrown([&] { (void)joinTable(kThree, longTable, {"ma", "", ""}, problems); }), "join.only_duplicates");
    const Table coded = tableByHand({{"xa", {"Xã An", "Xã Ba Tơ"}}, {"huyen", {"01", "02"}}});
    EXPECT_EQ(idThrown([&] { (void)joinTable(kTwice, coded, {"", "xa", "huyen"}, problems); }), "join.parents_differ");
    const Table wrong = tableByHand({{"xa", {"Xã Z"}}, {"huyen", {"Huyện A"}}});
    EXPECT_EQ(idThrown([&] { (void)joinTable(kTwice, wrong, {"", "xa", "huyen"}, problems); }), "join.nothing_matches");
    const Units nameless = unitsByHand({"1"});
    EXPECT_EQ(idThrown([&] {
                  (void)joinTable(nameless, wrong, {"", "xa", ""}, problems);
              }),
              "join.layer_without_names");
    for (const JoinColumns& columns :
         {JoinColumns{"no", "", ""}, JoinColumns{"", "no", ""}, JoinColumns{"", "xa", "no"}}) {
        EXPECT_EQ(idThrown([&] { (void)joinTable(kTwice, wrong, columns, problems); }), "table.column_missing");
    }
}

TEST(JoinErrors, coverSidesWithoutAnything) {
    gis::Problems problems;
    EXPECT_EQ(idThrown([&] {
                  (void)joinTable(kThree, tableByHand({{"ma", {}}}), {"ma", "", ""}, problems);
              }),
              "join.nothing_matches");
    EXPECT_EQ(idThrown([&] {
                  (void)joinTable(unitsByHand({}), tableByHand({{"ma", {"1"}}}), {"ma", "", ""}, problems);
              }),
              "join.nothing_matches");
}

} // namespace
} // namespace diaban
