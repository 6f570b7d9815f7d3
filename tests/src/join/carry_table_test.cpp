// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/carry_table.h"
#include "src/join/carry_told.h"
#include "tests/src/join/sides_by_hand.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <random>

namespace diaban {
namespace {

/// A column of numbers; NaN is no figure.
TableColumn numbers(const std::string& header, const std::vector<double>& values) {
    TableColumn column;
    column.header = header;
    column.numeric = true;
    column.numbers = values;
    for (const double value : values) {
        column.texts.push_back(std::isnan(value) ? "" : std::to_string(value));
        column.states.push_back(std::isnan(value) ? CellState::NotStated : CellState::Value);
    }
    return column;
}

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

class Carry : public testing::Test {
protected:
    WeightedLinks links(const std::string& csv) {
        return readWeightedLinks(m_folder.write("x.csv", csv), {}, m_problems);
    }
    std::string fault(const std::string& csv) {
        const gis::Error error = errorOf([&] { (void)links(csv); });
        return error.message().id + (error.place().empty() ? "" : " @" + error.place());
    }
    CarriedTable carry(const std::string& csv, const Texts& codes, const std::vector<double>& values) {
        Table table = tableByHand({{"ma", codes}});
        table.columns.push_back(numbers("Số hộ", values));
        return carryTable(table, 0, links(csv), {}, m_problems);
    }

    test::TempFolder m_folder;
    gis::Problems m_problems;
};

constexpr const char* kShares = "old_code,new_code,area_m2,share_of_old,share_of_new\n"
                                "A,N1,10,1,0.5\nB,N1,10,0.25,0.5\nB,N2,30,0.75,1\n";

TEST_F(Carry, WeighsCountsAndKeepsTheirSum) {
    const CarriedTable carried = carry(kShares, {"A", "B"}, {100, 200});
    EXPECT_THAT(carried.table.columns[0].texts, testing::ElementsAre("N1", "N2"));
    EXPECT_THAT(carried.table.columns[1].numbers, testing::ElementsAre(150, 150));
    EXPECT_EQ(carried.columns[0].before, 300);
    EXPECT_EQ(carried.columns[0].after, 300);
    EXPECT_EQ(carried.columns[0].lost(), 0);
}

TEST_F(Carry, WhatIsMissingIsNeverZero) {
    const CarriedTable carried = carry(kShares, {"A", "B"}, {kNone, 200});
    EXPECT_EQ(carried.table.columns[1].states[0], CellState::NotStated) << "N1 lacks what A had";
    EXPECT_EQ(carried.table.columns[1].numbers[1], 150);
    EXPECT_EQ(carried.columns[0].noData, 1U);
    EXPECT_EQ(carried.columns[0].lostNoData, 50);
    EXPECT_EQ(carried.columns[0].before, carried.columns[0].after + carried.columns[0].lost());
}

TEST_F(Carry, AnOldUnitWithoutARowIsMissingToo) {
    const CarriedTable carried = carry(kShares, {"B"}, {200});
    EXPECT_EQ(carried.table.columns[1].states[0], CellState::NotStated);
    EXPECT_EQ(carried.table.columns[1].numbers[1], 150);
}

TEST_F(Carry, ASliverThatIsMissingDoesNotCount) {
    const CarriedTable carried = carry("old_code,new_code,share_of_old,share_of_new\n"
                                       "A,N1,1,0.995\nB,N1,0.005,0.005\nB,N2,0.995,1\n",
                                       {"A"}, {100});
    EXPECT_THAT(carried.table.columns[0].texts, testing::ElementsAre("N1"));
    EXPECT_EQ(carried.table.columns[1].numbers[0], 100);
    // All of a small old unit is no sliver, however small a part of the new one it is.
    const CarriedTable islet =
        carry("old_code,new_code,share_of_old,share_of_new\nA,N1,1,0.995\nB,N1,1,0.005\n", {"A"}, {100});
    EXPECT_EQ(islet.table.columns[1].states[0], CellState::NotStated);
}

TEST_F(Carry, AnOldUnitThatWasSplitWithoutWeightsIsRefusedAndNamed) {
    const CarriedTable carried = carry("old_code,new_code\nA,N1\nB,N1\nB,N2\nC,N3\n", {"A", "B", "C"}, {100, 200, 400});
    EXPECT_THAT(carried.split, testing::ElementsAre("B"));
    EXPECT_EQ(carried.table.columns[1].states[0], CellState::NotStated);
    EXPECT_EQ(carried.table.columns[1].states[1], CellState::NotStated);
    EXPECT_EQ(carried.table.columns[1].numbers[2], 400);
    EXPECT_EQ(carried.columns[0].lostSplit, 200);
    EXPECT_EQ(carried.columns[0].lostNoData, 100);
    EXPECT_EQ(m_problems.count("carry.split_without_weights"), 1U);
}

TEST_F(Carry, UnknownCodesAreToldWithTheirRows) {
    const CarriedTable carried = carry(kShares, {"A", "B", "Z", ""}, {100, 200, 5, 7});
    EXPECT_THAT(carried.unknown, testing::ElementsAre("Z", ""));
    EXPECT_EQ(carried.columns[0].lostUnknown, 12);
    EXPECT_EQ(m_problems.count("carry.unknown_codes"), 1U);
    EXPECT_EQ(idThrown([&] { (void)carry(kShares, {"Y", "Z"}, {1, 2}); }), "carry.nothing_known");
}

TEST_F(Carry, StatusesAreLeftBehindAndWholeNumbersOfNoNameAreToldOf) {
    Table table = tableByHand({{"ma", {"A", "B"}}});
    table.columns.push_back(numbers("An toàn", {1, 0}));
    table.columns.push_back(numbers("Kết quả", {30, 40}));
    const CarriedTable carried = carryTable(table, 0, links(kShares), {{}, {}, {"An toàn"}, {}}, m_problems);
    EXPECT_THAT(carried.assumed, testing::ElementsAre("Kết quả"));
    EXPECT_EQ(m_problems.count("carry.assumed_counts"), 1U);
    EXPECT_EQ(m_problems.count("carry.left_statuses"), 1U);
}

TEST_F(Carry, SharesAndTextsAreLeftBehind) {
    Table table = tableByHand({{"ma", {"A", "B"}}, {"Ghi chú", {"x", "y"}}});
    table.columns.push_back(numbers("Tỷ lệ (%)", {10, 20}));
    EXPECT_EQ(idThrown([&] { (void)carryTable(table, 0, links(kShares), {}, m_problems); }), "carry.no_counts");
    table.columns.push_back(numbers("Số hộ", {1, 2}));
    const CarriedTable carried = carryTable(table, 0, links(kShares), {}, m_problems);
    ASSERT_EQ(carried.table.columns.size(), 2U);
    EXPECT_EQ(carried.table.columns[1].header, "Số hộ");
    EXPECT_EQ(carried.left.size(), 2U);
    EXPECT_EQ(m_problems.count("carry.left_ratios"), 2U);
}

TEST_F(Carry, TwoRowsOfAUnitAreRefused) {
    EXPECT_EQ(idThrown([&] { (void)carry(kShares, {"A", "A"}, {1, 2}); }), "carry.unit_twice");
}

TEST_F(Carry, SettlesSumsWithTheUnitsOfTheLayer) {
    Table table = tableByHand({{"ma", {"A", "B"}}});
    table.columns.push_back(numbers("Số hộ", {100, 200}));
    CarriedTable carried = carryTable(table, 0, links(kShares), {}, m_problems);
    Join join;
    join.rowOfUnit = {1}; // the layer has N2 alone
    settleCarried(carried, carried.table, join, m_problems);
    EXPECT_EQ(carried.columns[0].after, 150);
    EXPECT_EQ(carried.columns[0].lostOutside, 150);
    EXPECT_EQ(m_problems.count("carry.sum_lost"), 1U);
    const nlohmann::json json = carriedJson(carried);
    EXPECT_EQ(json["columns"][0]["lost"], 150);
    EXPECT_NE(carriedCsv(carried, Catalogue(Language::Vi)).find("Số hộ;300;150;150;0"), std::string::npos);
    EXPECT_NE(carriedCsv(carried, Catalogue(Language::Vi)).find("Số hộ;Mất vì: "), std::string::npos)
        << "and by what, as the documentation says";
}

TEST_F(Carry, UnitsWithoutDataAreCountedInTheLayer) {
    Table table = tableByHand({{"ma", {"A", "B"}}});
    table.columns.push_back(numbers("Số hộ", {kNone, 200}));
    CarriedTable carried = carryTable(table, 0, links(kShares), {}, m_problems);
    EXPECT_EQ(carried.columns[0].noData, 1U);
    Join join;
    join.rowOfUnit = {1}; // N2 alone, which has all of its parts
    settleCarried(carried, carried.table, join, m_problems);
    EXPECT_EQ(carried.columns[0].noData, 0U);
}

TEST_F(Carry, WeightsOfAreasWhereThereAreNoShares) {
    const WeightedLinks read = links("old_code,new_code,area_m2\nA,N1,10\nA,N2,30\n");
    EXPECT_EQ(read.links[0].ofOld, 0.25);
    EXPECT_EQ(read.links[1].ofOld, 0.75);
}

TEST_F(Carry, FaultsOfTheCrosswalkNameTheirRow) {
    EXPECT_EQ(fault("a,b\n1,2\n"), "carry.no_columns");
    EXPECT_EQ(fault("old_code,new_code,share_of_old\nA,N1,-0.5\n"), "carry.bad_share @2");
    EXPECT_EQ(fault("old_code,new_code,share_of_old\nA,N1,0.5\nA,N2,1.5\n"), "carry.bad_share @3");
    EXPECT_EQ(fault("old_code,new_code,share_of_old\nA,N1,0.5\nB,N1,1\nA,N1,0.5\n"), "carry.pair_twice @4");
}

TEST_F(Carry, OddSumsOfSharesAreTold) {
    const WeightedLinks read =
        links("old_code,new_code,share_of_old\nA,N1,0.5\nA,N2,0.2\nB,N1,0.9\nB,N2,0.3\nC,N1,1\n");
    EXPECT_EQ(m_problems.count("carry.sums_less"), 1U);
    EXPECT_EQ(m_problems.count("carry.sums_more"), 1U);
    EXPECT_EQ(read.links[0].ofOld, 0.5) << "what is not covered is lost";
    EXPECT_DOUBLE_EQ(read.links[2].ofOld + read.links[3].ofOld, 1) << "figures are not made of nothing";
}

TEST_F(Carry, RepeatedAndBlankPairsWithoutWeightsAreTold) {
    const WeightedLinks read = links("old_code,new_code\nA,N1\nA,N1\n,N2\nB,N2\n");
    EXPECT_EQ(read.links.size(), 2U);
    EXPECT_EQ(m_problems.count("carry.pairs_repeated"), 1U);
    EXPECT_EQ(m_problems.count("carry.blank_codes"), 1U);
}

TEST_F(Carry, ConservesSumsOfRandomCrosswalks) {
    std::mt19937 random(5);
    for (int round = 0; round < 20; ++round) {
        std::string csv = "old_code,new_code,share_of_old\n";
        Texts codes;
        std::vector<double> values;
        for (int unit = 0; unit < 50; ++unit) {
            const int first = static_cast<int>(random() % 100) + 1;
            csv += "o" + std::to_string(unit) + ",n" + std::to_string(random() % 20) + ',' +
                   std::to_string(first / 101.0) + "\no" + std::to_string(unit) + ",m" + std::to_string(random() % 20) +
                   ',' + std::to_string(1 - first / 101.0) + '\n';
            codes.push_back("o" + std::to_string(unit));
            values.push_back(random() % 7 == 0 ? kNone : static_cast<double>(random() % 100000));
        }
        const CarriedColumn sums = carry(csv, codes, values).columns[0];
        EXPECT_NEAR(sums.before, sums.after + sums.lost(), 1e-9 * sums.before);
    }
}

} // namespace
} // namespace diaban
