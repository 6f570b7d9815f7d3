// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/joined_layer.h"
#include "tests/support/drawn_layer.h"

#include <gtest/gtest.h>

#include <cmath>

namespace diaban {
namespace {

TableColumn numbers(std::string header, std::vector<double> values, std::vector<CellState> states) {
    TableColumn column;
    column.header = std::move(header);
    column.numeric = true;
    column.texts.assign(values.size(), "x");
    column.numbers = std::move(values);
    column.states = std::move(states);
    return column;
}

Join rows(std::vector<std::optional<std::uint32_t>> rowOfUnit) {
    Join join;
    join.rowOfUnit = std::move(rowOfUnit);
    return join;
}

TEST(AppendTable, numbersTextsAndNulls) {
    gis::Layer layer = test::rowOfSquares({"a", "b", "c"});
    Table table;
    table.rowNumbers = {2, 3};
    table.columns.push_back(numbers("ho", {7, NAN}, {CellState::Value, CellState::NotStated}));
    table.columns.push_back(numbers("ty le", {0.5, 2}, {CellState::Value, CellState::Value}));
    TableColumn text;
    text.header = "NAME";
    text.texts = {"Xã Bắc", ""};
    table.columns.push_back(text);
    appendTable(layer, table, rows({1, 0, std::nullopt}));

    ASSERT_EQ(layer.attributes.fields.size(), 6U);
    EXPECT_EQ(layer.attributes.fields[5].name, kJoinStatusField);
    EXPECT_EQ(layer.attributes.fields[5].texts(), (std::vector<std::string>{"matched", "matched", kNotMatched}));
    const gis::Field& households = layer.attributes.fields[2];
    EXPECT_EQ(households.type, gis::FieldType::Integer);
    EXPECT_EQ(households.isNull, (std::vector<std::uint8_t>{1, 0, 1})) << "not stated and no row are null, never zero";
    EXPECT_EQ(households.integers()[1], 7);
    EXPECT_EQ(layer.attributes.fields[3].type, gis::FieldType::Real);
    EXPECT_EQ(layer.attributes.fields[4].name, "NAME_2") << "taken without regard to case";
    EXPECT_EQ(layer.attributes.fields[4].asText(1), "Xã Bắc");
    EXPECT_TRUE(layer.attributes.fields[4].isNull[0]);
}

TEST(StudyLayer, aFieldAFigureWithItsPeriodWhereThereAreSeveral) {
    Study study;
    study.boundaries.layer = test::rowOfSquares({"a", "b"});
    const auto figure = [](const char* key, const char* period, bool whole) {
        Figure result{key, period, "title", whole, unitsWithout(2, UnitState::NoData)};
        result.values.set(0, 3);
        return result;
    };
    study.figures = {figure("area_km2", "", false), figure("ho", "2024", true), figure("ho", "2025", true),
                     figure("code", "2025", false)};
    const gis::Layer layer = studyLayer(study).layer;
    std::vector<std::string> names;
    names.reserve(layer.attributes.fields.size());
    for (const gis::Field& field : layer.attributes.fields) {
        names.push_back(field.name);
    }
    EXPECT_EQ(names, (std::vector<std::string>{"code", "name", "area_km2", "ho_2024", "ho_2025", "code_2"}));
    EXPECT_EQ(layer.attributes.fields[3].type, gis::FieldType::Integer);
    EXPECT_TRUE(layer.attributes.fields[3].isNull[1]);
    EXPECT_EQ(layer.attributes.fields[3].title, "title");
}

/// Two tables: the first has a row for the first unit, the second for both.
Study studyOfTwoTables() {
    Study study;
    study.boundaries.layer = test::rowOfSquares({"a", "b"});
    study.tables.resize(2);
    study.tables[0].join = rows({0, std::nullopt});
    study.tables[1].join = rows({0, 1});
    Figure first{"ho", "2025", "Hộ", true, unitsWithout(2, UnitState::NotMatched)};
    first.values.set(0, 3);
    Figure second{"nguoi", "2025", "Người", true, unitsWithout(2, UnitState::NoData)};
    second.values.set(0, 3);
    study.figures = {first, second};
    return study;
}

TEST(StudyLayer, aMappedFigureSaysItselfWhyItIsMissingWhereTheJoinStatusCannot) {
    const StudyLayer mapped = studyLayer(studyOfTwoTables(), {0, 1});
    const std::vector<gis::Field>& fields = mapped.layer.attributes.fields;
    ASSERT_EQ(fields.size(), 6U);
    EXPECT_EQ(fields[*mapped.joinStatus].texts(), (std::vector<std::string>{kMatched, kMatched}));
    EXPECT_EQ(fields[5].name, "ho_status");
    EXPECT_EQ(fields[5].texts(), (std::vector<std::string>{kHasValue, kNotMatched}));
    EXPECT_EQ(mapped.fieldOfFigure, (std::vector<std::size_t>{2, 3}));
    EXPECT_EQ(mapped.firstOfStudy, 2U);
    EXPECT_EQ(mapped.statusOfFigure[0], 5U);
    EXPECT_EQ(mapped.statusOfFigure[1], mapped.joinStatus);
    EXPECT_EQ(studyLayer(studyOfTwoTables()).layer.attributes.fields.size(), 5U) << "not where no map needs it";
}

TEST(StudyLayer, suppressedIsNoMissingRow) {
    Study study = studyOfTwoTables();
    study.figures[1].values.states[1] = UnitState::Suppressed;
    const StudyLayer mapped = studyLayer(study, {1});
    ASSERT_TRUE(mapped.statusOfFigure[1]);
    EXPECT_EQ(mapped.layer.attributes.fields[*mapped.statusOfFigure[1]].texts(),
              (std::vector<std::string>{kHasValue, kSuppressed}));
    study.tables.clear();
    study.figures[1].values.states[1] = UnitState::NoData;
    EXPECT_FALSE(studyLayer(study, {1}).statusOfFigure[1]) << "no table, no data: the null says it all";
}

} // namespace
} // namespace diaban
