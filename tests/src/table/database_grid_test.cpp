// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/sqlite_database.h"
#include "src/table/read_grid.h"
#include "src/table/table.h"
#include "tests/src/table/expect_error.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using testing::ElementsAre;

class DatabaseGrid : public testing::Test {
protected:
    Grid read(const std::string& sql, const std::string& name = "t.sqlite") {
        std::filesystem::remove(m_folder.file(name));
        auto database = gis::SqliteDatabase::create(m_folder.file(name), 4'096);
        database.run(sql);
        database.close();
        return readGrid(m_folder.file(name), m_options, m_problems);
    }
    std::string error(const std::string& sql) {
        return test::errorOf([&] { static_cast<void>(read(sql)); });
    }

    test::TempFolder m_folder;
    gis::Problems m_problems;
    GridOptions m_options;
};

TEST_F(DatabaseGrid, HasTheColumnsForHeaderAndTypedNumbers) {
    const auto grid = read("CREATE TABLE t (ma TEXT, ho INTEGER, \"Diện tích\" REAL, dat BOOLEAN, ghi TEXT);"
                           "INSERT INTO t VALUES ('00125', 1234, 1.234, 1, '1.234'), ('00126', NULL, 1e20, 0, '2,5');");
    EXPECT_EQ(grid.sheet, "t");
    EXPECT_THAT(grid.cells, ElementsAre("ma", "ho", "Diện tích", "dat", "ghi", "00125", "1234", "1.234", "TRUE",
                                        "1.234", "00126", "", "100000000000000000000", "FALSE", "2,5"));
    EXPECT_THAT(grid.typed, ElementsAre(0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0));
    EXPECT_THAT(grid.rowNumbers, ElementsAre(0U, 1U, 2U));
    const Table table = tableOf(grid, {}, m_problems);
    EXPECT_EQ(table.columns[2].numbers[0], 1.234);
    EXPECT_EQ(table.columns[4].numbers[0], 1234);
    EXPECT_EQ(table.columns[4].style, NumberStyle::DecimalComma);
    EXPECT_FALSE(table.columns[0].numeric);
}

TEST_F(DatabaseGrid, ChoosesTheTable) {
    const std::string two = "CREATE TABLE a (x); CREATE TABLE b (x);";
    EXPECT_EQ(read(two + "INSERT INTO b VALUES (1);").sheet, "b") << "the only one that is not empty";
    EXPECT_EQ(error(two + "INSERT INTO a VALUES (1); INSERT INTO b VALUES (1);"), "table.sheet_needed");
    m_options.sheet = "A";
    EXPECT_EQ(read(two + "INSERT INTO a VALUES (2);").sheet, "a");
    m_options.sheet = "c";
    EXPECT_EQ(error(two), "table.sheet_missing");
    m_options.sheet.clear();
    EXPECT_EQ(sheetsOf(m_folder.file("t.sqlite")).size(), 2U);
    EXPECT_EQ(error("CREATE VIEW v AS SELECT 1;"), "table.empty");
}

TEST_F(DatabaseGrid, TellsBinaryColumns) {
    const auto grid = read("CREATE TABLE t (ma TEXT, geom POLYGON); INSERT INTO t VALUES ('1', x'00');", "t.gpkg");
    EXPECT_EQ(grid.columns, 1U);
    EXPECT_EQ(m_problems.count("table.binary_columns"), 1U);
}

TEST_F(DatabaseGrid, KeepsTheLimits) {
    m_options.limits.rows = 2;
    const std::string table = "CREATE TABLE t (x); INSERT INTO t VALUES (NULL), (NULL)";
    EXPECT_EQ(error(table + ", (1);"), "table.too_many_rows @t") << "empty rows take time too";
    EXPECT_EQ(error(table + ";"), "none");
    m_options.limits.columns = 2;
    EXPECT_EQ(error("CREATE TABLE t (a, b, c); INSERT INTO t VALUES (1, 2, 3);"), "table.too_many_columns @t");
    m_options.limits.textBytes = 3;
    EXPECT_EQ(error("CREATE TABLE t (a); INSERT INTO t VALUES ('abcd');"), "table.text_too_long @A1");
}

TEST_F(DatabaseGrid, SaysWhatAFileReallyIs) {
    const auto fault = [&](const std::string& name, const std::string& bytes) {
        const auto file = m_folder.write(name, bytes);
        return test::errorOf([&] { static_cast<void>(readGrid(file, {}, m_problems)); });
    };
    EXPECT_EQ(fault("a.db", "a;b\n1;2\n"), "table.not_workbook");
    EXPECT_EQ(fault("a.gpkg", "<html>"), "table.not_workbook");
    EXPECT_EQ(fault("a.xlsx", "SQLite format 3"), "table.not_workbook");
    EXPECT_EQ(fault("a.sqlite", std::string("SQLite format 3\0", 16) + std::string(500, 'x')), "database.damaged");
}

} // namespace
} // namespace diaban
