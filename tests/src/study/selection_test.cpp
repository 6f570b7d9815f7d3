// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/study/selection.h"
#include "tests/support/drawn_layer.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

TEST(KeepUnits, keepsGeometryAndFieldsTogether) {
    gis::Layer layer = test::rowOfSquares({"01", "02", "01"});
    gis::Problems problems;
    keepUnits(layer, {{"code", "01"}}, problems);
    ASSERT_EQ(layer.unitCount(), 2U);
    EXPECT_DOUBLE_EQ(layer.polygons.boxOf(1).min.x, 105.02);
    EXPECT_EQ(layer.attributes.fields[1].texts(), (std::vector<std::string>{"Xã 01", "Xã 01"}));
    EXPECT_EQ(layer.attributes.fields[0].size(), 2U);
    EXPECT_EQ(problems.count("selection.kept"), 1U);
}

TEST(KeepUnits, allOfNothingAndNoneAreToldApart) {
    gis::Layer layer = test::rowOfSquares({"01", "02"});
    gis::Problems problems;
    keepUnits(layer, {}, problems);
    EXPECT_EQ(layer.unitCount(), 2U);
    EXPECT_TRUE(problems.list().empty());
    EXPECT_THROW(keepUnits(layer, {{"code", "1"}}, problems), gis::Error) << "01 is not 1";
    EXPECT_THROW(keepUnits(layer, {{"no such", "1"}}, problems), gis::Error);
    EXPECT_THROW(keepUnits(layer, {{"code", "01"}, {"name", "Xã 02"}}, problems), gis::Error) << "all must hold";
}

TEST(KeepRows, keepsEveryVectorOfEveryColumn) {
    Table table;
    table.file = "t.xlsx";
    table.sheet = "Biểu 1";
    table.rowNumbers = {2, 3, 5};
    TableColumn province;
    province.header = "tỉnh";
    province.texts = {"01", "46", "01"};
    TableColumn people;
    people.header = "người";
    people.numeric = true;
    people.texts = {"1", "2", "3"};
    people.numbers = {1, 2, 3};
    people.states.assign(3, CellState::Value);
    table.columns = {province, people};
    gis::Problems problems;
    keepRows(table, {{"Tỉnh", "01"}}, problems);
    EXPECT_EQ(table.rowNumbers, (std::vector<std::uint32_t>{2, 5}));
    EXPECT_EQ(table.columns[1].numbers, (std::vector<double>{1, 3}));
    EXPECT_EQ(table.columns[0].texts.size(), 2U);
    ASSERT_EQ(problems.list().size(), 1U);
    EXPECT_EQ(problems.list().front().place, "Biểu 1") << "a file may have several";
    EXPECT_THROW(keepRows(table, {{"tỉnh", "99"}}, problems), gis::Error);
    EXPECT_THROW(keepRows(table, {{"huyện", "99"}}, problems), gis::Error);
}

} // namespace
} // namespace diaban
