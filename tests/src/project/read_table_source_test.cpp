// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/project/read_table_source.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using testing::ElementsAre;
using testing::Pair;

TableSource read(const std::string& yaml) {
    return readTableSource(YamlMap("p.yaml", "tables[0]", YAML::Load(yaml)));
}

/// The id of the error and its place.
std::string fault(const std::string& yaml) {
    try {
        static_cast<void>(read(yaml));
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.kind(), gis::ErrorKind::BadInput);
        return error.message().id + " @" + error.place();
    }
    return "none";
}

TEST(ReadTableSource, TakesEachWayToSayThePeriod) {
    EXPECT_EQ(read("{path: a.csv, period: 2025-Q3}").period, "2025-Q3");
    EXPECT_EQ(read("{path: a.csv, period_column: Kỳ}").periodColumn, "Kỳ");
    EXPECT_TRUE(read("{path: a.csv, period_column: Kỳ}").rowsSayPeriods());
    EXPECT_THAT(read("{path: a.xlsx, sheets: {Quý I: 2025-Q1, Quý II: 2025-Q2}}").sheets,
                ElementsAre(Pair("Quý I", "2025-Q1"), Pair("Quý II", "2025-Q2")));
    const TableSource files = read("{sheet: Biểu 1, files: {q1.xlsx: 2025-Q1, q2.xlsx: 2025-Q2}}");
    EXPECT_THAT(files.paths(), ElementsAre("q1.xlsx", "q2.xlsx"));
    EXPECT_EQ(files.sheet, "Biểu 1");
    const TableSource columns = read("{path: a.csv, columns: {ho: Số hộ, ky: {2025-Q1: Quý I, 2025-Q2: Quý II}}}");
    ASSERT_EQ(columns.columns.size(), 3U);
    EXPECT_EQ(columns.columns[0].period, "");
    EXPECT_EQ(columns.columns[2].figure, "ky");
    EXPECT_EQ(columns.columns[2].header, "Quý II");
    EXPECT_EQ(columns.columns[2].period, "2025-Q2");
    const TableSource longTable =
        read("{path: a.csv, long: {period: Kỳ, indicator: Chỉ tiêu, value: Giá trị}, columns: {ho: Số hộ}}");
    ASSERT_TRUE(longTable.longColumns.has_value());
    EXPECT_EQ(longTable.longColumns->indicator, "Chỉ tiêu");
    EXPECT_THAT(read("{path: a.csv}").paths(), ElementsAre("a.csv"));
}

TEST(ReadTableSource, RefusesTwoWaysAtOnce) {
    EXPECT_EQ(fault("{path: a.csv, period: 2025, period_column: Kỳ}"), "project.key_beside @tables[0].period_column");
    EXPECT_EQ(fault("{path: a.csv, sheets: {S: 2025}, files: {b.csv: 2025}}"), "project.key_beside @tables[0].files");
    EXPECT_EQ(fault("{files: {b.csv: 2025}, path: a.csv}"), "project.key_beside @tables[0].path");
    EXPECT_EQ(fault("{path: a.csv, sheet: S, sheets: {S: 2025}}"), "project.key_beside @tables[0].sheet");
    EXPECT_EQ(fault("{path: a.csv, period: 2025, columns: {ky: {2025-Q1: Q}}}"),
              "project.key_beside @tables[0].columns");
    EXPECT_EQ(fault("{path: a.csv, period: 2025, long: {period: K, indicator: C, value: V}, columns: {a: A}}"),
              "project.key_beside @tables[0].long");
}

TEST(ReadTableSource, RefusesWhatIsNoPeriodOrIncomplete) {
    EXPECT_EQ(fault("{path: a.csv, period: Quý I/2025}"), "project.not_a_period @tables[0].period");
    EXPECT_EQ(fault("{path: a.xlsx, sheets: {S: quý I}}"), "project.not_a_period @tables[0].sheets.S");
    EXPECT_EQ(fault("{path: a.csv, columns: {ky: {Q1: Quý I}}}"), "project.not_a_period @tables[0].columns.ky.Q1");
    EXPECT_EQ(fault("{path: a.xlsx, sheets: {S: 2025, T: 2025}}"), "project.repeated @tables[0].sheets.T");
    EXPECT_EQ(fault("{path: a.csv, columns: {ky: {2025-Q1: Q, 2025-Q2: Q}}}"),
              "project.repeated @tables[0].columns.ky.2025-Q2")
        << "one column cannot be of two periods";
    EXPECT_EQ(fault("{path: a.csv, sheets: {S: 2025-Q1, T: 2025-Q2}}"), "project.sheets_of_text @tables[0].sheets")
        << "the same rows would be those of both periods";
    EXPECT_EQ(fault("{path: a.csv, columns: {area_km2: A}}"), "project.measured_figure @tables[0].columns.area_km2");
    EXPECT_EQ(fault("{path: a.xlsx, sheets: {}}"), "project.key_missing @tables[0].sheets");
    EXPECT_EQ(fault("{period: 2025}"), "project.key_missing @tables[0].path");
    EXPECT_EQ(fault("{path: a.csv, long: {period: K, indicator: C}, columns: {a: A}}"),
              "project.key_missing @tables[0].long.value");
    EXPECT_EQ(fault("{path: a.csv, long: {period: K, indicator: C, value: V, unit: U}, columns: {a: A}}"),
              "project.unknown_key @tables[0].long.unit");
    EXPECT_EQ(fault("{path: a.csv, columns: {ky: [a]}}"), "project.not_text @tables[0].columns.ky");
}

TEST(ReadTableSource, TakesHowColumnsAreRead) {
    EXPECT_EQ(read("{path: a.csv, numbers: comma}").style, NumberStyle::DecimalComma);
    EXPECT_THAT(read("{path: a.csv, numbers: {Hộ: comma, Thôn: fraction, Mã: text, Tỷ lệ: point}}").readings,
                ElementsAre(Pair("Hộ", ColumnReading::DecimalComma), Pair("Thôn", ColumnReading::Fractions),
                            Pair("Mã", ColumnReading::Text), Pair("Tỷ lệ", ColumnReading::DecimalPoint)));
    EXPECT_EQ(fault("{path: a.csv, numbers: {Hộ: dot}}"), "project.unknown_word @tables[0].numbers.Hộ");
    EXPECT_EQ(fault("{path: a.csv, numbers: dot}"), "project.unknown_word @tables[0].numbers");
    EXPECT_EQ(read("{path: a.csv, encoding: TCVN3}").encoding, "TCVN3");
}

TEST(ReadTableSource, TakesWhatIsSaidOfTheRows) {
    const ShapeOptions shape =
        read("{path: a.xlsx, header_rows: 4..6, rows: 8-160, skip_rows: [21, 40..42], block: 2}").shape;
    ASSERT_TRUE(shape.headerRows && shape.dataRows && shape.block);
    EXPECT_EQ(shape.headerRows->first, 4U);
    EXPECT_EQ(shape.headerRows->last, 6U);
    EXPECT_EQ(shape.dataRows->last, 160U);
    EXPECT_THAT(shape.skipRows, ElementsAre(21U, 40U, 41U, 42U));
    EXPECT_EQ(*shape.block, 2U);
    EXPECT_EQ(read("{path: a.xlsx, header_rows: 4}").shape.headerRows->last, 4U);
    EXPECT_FALSE(read("{path: a.xlsx}").shape.headerRows);
    EXPECT_EQ(fault("{path: a.xlsx, header_rows: vier}"), "project.not_rows @tables[0].header_rows");
    EXPECT_EQ(fault("{path: a.xlsx, rows: 9..3}"), "project.not_rows @tables[0].rows");
    EXPECT_EQ(fault("{path: a.xlsx, skip_rows: [0]}"), "project.not_rows @tables[0].skip_rows");
}

/// The tables of docs/project-file.md, read by the real reader so that they cannot rot.
TEST(ReadTableSource, TakesTheDocumentedReportSheets) {
    const std::string page = test::bytesOf(DIABAN_SOURCE_DIR "/docs/project-file.md");
    const std::size_t begin = page.find("```yaml\n", page.find("## Report sheets")) + 8;
    YamlMap top("p.yaml", {}, YAML::Load(page.substr(begin, page.find("```", begin) - begin)));
    std::vector<TableSource> tables;
    for (YamlMap& table : top.maps("tables")) {
        tables.push_back(readTableSource(std::move(table)));
    }
    ASSERT_EQ(tables.size(), 2U);
    EXPECT_EQ(tables[0].shape.skipRows.size(), 4U);
    EXPECT_EQ(tables[1].shape.block, 2U);
}

TEST(ReadTableSource, TakesTheDocumentedTables) {
    const std::string page = test::bytesOf(DIABAN_SOURCE_DIR "/docs/project-file.md");
    const std::size_t begin = page.find("```yaml\n", page.find("## Tables and their periods")) + 8;
    const std::size_t end = page.find("```", begin);
    ASSERT_NE(end, std::string::npos);
    YamlMap top("p.yaml", {}, YAML::Load(page.substr(begin, end - begin)));
    std::size_t tables = 0;
    std::size_t columns = 0;
    for (YamlMap& table : top.maps("tables")) {
        columns += readTableSource(std::move(table)).columns.size();
        ++tables;
    }
    EXPECT_EQ(tables, 7U);
    EXPECT_EQ(columns, 10U);
}

} // namespace
} // namespace diaban
