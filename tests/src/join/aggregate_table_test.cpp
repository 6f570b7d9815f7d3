// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/aggregate_table.h"
#include "src/join/join.h"
#include "src/join/unit_twice.h"
#include "tests/src/join/sides_by_hand.h"

#include <gmock/gmock.h>

#include <cmath>

namespace diaban {
namespace {

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

/// Three rows of A, one of B; rows 2 to 5.
Table fourRows(const std::string& header, const std::vector<double>& values) {
    Table table =
        tableByHand({{"ma", {"A", "B", "A", "A"}}, {"Thôn", {"1", "2", "3", "4"}}, {"Huyện", {"x", "y", "x", "x"}}});
    table.columns.push_back(numbers(header, values));
    return table;
}

const KeyColumns kByCode{0, std::nullopt, std::nullopt};
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

TEST(AggregateTable, AddsUpCountsOfAUnit) {
    gis::Problems problems;
    const AggregatedTable made = aggregateTable(fourRows("Số hộ", {1, 10, 2, 4}), kByCode, {}, {}, problems);
    EXPECT_EQ(made.units, 1U);
    EXPECT_EQ(made.rows, 3U);
    EXPECT_THAT(made.table.rowNumbers, testing::ElementsAre(2, 3));
    EXPECT_THAT(made.table.columns[0].texts, testing::ElementsAre("A", "B"));
    EXPECT_THAT(made.table.columns[1].texts, testing::ElementsAre("", "2")) << "hamlets differ";
    EXPECT_THAT(made.table.columns[2].texts, testing::ElementsAre("x", "y"));
    EXPECT_THAT(made.table.columns[3].numbers, testing::ElementsAre(7, 10));
    EXPECT_EQ(problems.count("aggregate.done"), 1U);
    EXPECT_EQ(problems.warnings(), 0U);
}

TEST(AggregateTable, NeverAddsOrAveragesShares) {
    gis::Problems problems;
    const Table table = fourRows("Tỷ lệ (%)", {10, 20, 30, 40});
    const AggregatedTable made = aggregateTable(table, kByCode, {}, {}, problems);
    EXPECT_EQ(made.table.columns[3].states[0], CellState::NotStated);
    EXPECT_EQ(made.table.columns[3].numbers[1], 20) << "of one row it stays";
    EXPECT_EQ(problems.count("aggregate.ratios"), 1U);
    EXPECT_EQ(
        idThrown([&] {
            (void)aggregateTable(table, kByCode, {Aggregation::Sum, {{"Tỷ lệ (%)", Aggregation::Mean}}}, {}, problems);
        }),
        "aggregate.mean_of_ratio");
}

TEST(AggregateTable, MissingIsNotZero) {
    gis::Problems problems;
    const AggregatedTable made = aggregateTable(fourRows("Số hộ", {1, kNone, kNone, 4}), kByCode, {}, {}, problems);
    EXPECT_EQ(made.table.columns[3].states[0], CellState::NotStated);
    EXPECT_EQ(made.table.columns[3].states[1], CellState::NotStated);
    EXPECT_EQ(problems.count("aggregate.lacking"), 1U);
}

TEST(AggregateTable, ColumnsMayHaveTheirOwnWay) {
    gis::Problems problems;
    const auto by = [&](Aggregation how) {
        return aggregateTable(fourRows("Số hộ", {1, 10, 2, 6}), kByCode, {Aggregation::Sum, {{"Số hộ", how}}}, {},
                              problems)
            .table.columns[3]
            .numbers[0];
    };
    EXPECT_EQ(by(Aggregation::Mean), 3);
    EXPECT_EQ(by(Aggregation::Largest), 6);
    EXPECT_EQ(by(Aggregation::Smallest), 1);
    EXPECT_EQ(aggregationOf("median"), std::nullopt);
    EXPECT_STREQ(nameOf(*aggregationOf("max")), "max");
}

TEST(AggregateTable, NamesWithinTheirParents) {
    gis::Problems problems;
    Table table = tableByHand({{"xa", {"Tân Lập", "TÂN  LẬP", "Tân Lập"}}, {"huyen", {"X", "x", "Y"}}});
    table.columns.push_back(numbers("Số hộ", {1, 2, 4}));
    const AggregatedTable made = aggregateTable(table, {std::nullopt, 0, 1}, {}, {}, problems);
    EXPECT_THAT(made.table.columns[2].numbers, testing::ElementsAre(3, 4));
}

TEST(AggregateTable, TwoWritingsOfOneNameAreOneUnit) {
    gis::Problems problems;
    Table table = tableByHand({{"xa", {"Phường Vỹ Dạ", "P. Vỹ Dạ", "Phường Thuận Hóa", "Phường Thuận Hoá", "Vỹ Dạ"}}});
    table.columns.push_back(numbers("Số hộ", {10, 20, 5, 6, 1}));
    const KeyColumns keys{std::nullopt, 0, std::nullopt};
    const AggregatedTable made = aggregateTable(table, keys, {}, {}, problems);
    EXPECT_THAT(made.table.columns[1].numbers, testing::ElementsAre(30, 11, 1));
    EXPECT_EQ(made.table.columns[1].texts[0], "30");
    EXPECT_THAT(made.table.columns[0].texts, testing::ElementsAre("Phường Vỹ Dạ", "Phường Thuận Hóa", "Vỹ Dạ"));
    // Where the layer has both, they are two units.
    const Units units = unitsByHand({"1", "2", "3"}, {"Phường Thuận Hóa", "Phường Thuận Hoá", "Phường Vỹ Dạ"});
    const AggregatedTable apart = aggregateTable(table, keys, {}, {}, problems, namesApart(units));
    EXPECT_THAT(apart.table.columns[1].numbers, testing::ElementsAre(30, 5, 6, 1));
}

TEST(UnitTwice, IsRefusedWithUnitsAndRows) {
    gis::Problems problems;
    const Units units = unitsByHand({"A", "B", "C"});
    const Table table = fourRows("Số hộ", {1, 10, 2, 4});
    const Join join = joinTable(units, table, {"ma", "", ""}, problems);
    const gis::Error error = errorOf([&] { refuseUnitTwice(units, table, join, ""); });
    EXPECT_EQ(error.message().id, "aggregate.unit_twice");
    EXPECT_EQ(error.place(), "4");
    EXPECT_EQ(std::get<std::string>(error.message().args[1].second), "A (2, 4, 5)");
}

TEST(UnitTwice, InTwoWritingsIsRefused) {
    const Units units = unitsByHand({"1", "2", "3"}, {"Phường Vỹ Dạ", "Phường Thuận Hóa", "Thị trấn Ba Hà"});
    const auto faultOf = [&](const Texts& names) {
        gis::Problems problems;
        const Table table = tableByHand({{"xa", names}});
        const Join join = joinTable(units, table, {"", "xa", ""}, problems);
        try {
            refuseUnitTwice(units, table, join, "");
        } catch (const gis::Error& error) {
            return std::get<std::string>(error.message().args[1].second);
        }
        return std::string();
    };
    EXPECT_EQ(faultOf({"Phường Vỹ Dạ", "P. Vỹ Dạ", "Phường Thuận Hóa"}), "P. Vỹ Dạ (2, 3)");
    EXPECT_EQ(faultOf({"Phường Thuận Hoá", "P. Vỹ Dạ", "P. Thuận Hóa"}), "P. Thuận Hóa (2, 4)");
    // A district's total may stand under the bare name of its township.
    EXPECT_EQ(faultOf({"Ba Hà", "Thị trấn Ba Hà", "P. Vỹ Dạ"}), "");
}

TEST(UnitTwice, OfSeveralUnitsWithOneNameIsLeftToTheReport) {
    gis::Problems problems;
    const Units units = unitsByHand({"1", "2", "3"}, {"Tân Lập", "Tân Lập", "An"});
    const Table table = tableByHand({{"xa", {"Tân Lập", "Tân Lập", "An"}}});
    EXPECT_NO_THROW(refuseUnitTwice(units, table, joinTable(units, table, {"", "xa", ""}, problems), ""));
}

} // namespace
} // namespace diaban
