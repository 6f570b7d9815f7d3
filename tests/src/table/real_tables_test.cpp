// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/read_grid.h"
#include "src/table/table.h"
#include "tests/src/table/expect_error.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace diaban {
namespace {

/// Tables as people publish them; skipped where they are not at hand.
class RealTables : public testing::Test {
protected:
    void SetUp() override {
        const char* folder = std::getenv("DIABAN_DATA");
        m_folder = folder != nullptr ? folder : DIABAN_SOURCE_DIR "/../shared";
        if (!std::filesystem::exists(m_folder + "/data/vn34_wards_stats_raw.csv")) {
            GTEST_SKIP() << "no data in " << m_folder << " (set DIABAN_DATA)";
        }
    }
    Table read(const std::string& name) {
        return tableOf(readGrid(m_folder + "/data/" + name, {}, m_problems), {}, m_problems);
    }
    static std::size_t count(const TableColumn& column, CellState state) {
        return static_cast<std::size_t>(std::count(column.states.begin(), column.states.end(), state));
    }

    std::string m_folder;
    gis::Problems m_problems;
};

TEST_F(RealTables, WardStatistics) {
    const auto table = read("vn34_wards_stats_raw.csv");
    EXPECT_EQ(table.rows(), 3'320U);
    const auto& area = table.requireNumbers(table.requireColumn("a07_dt"));
    EXPECT_EQ(area.style, NumberStyle::DecimalPoint);
    EXPECT_DOUBLE_EQ(area.numbers[0], 3.74);
    const auto& people = table.requireNumbers(table.requireColumn("A08_DS"));
    EXPECT_DOUBLE_EQ(people.numbers[0], 74516.0);
    EXPECT_EQ(count(people, CellState::Empty), 1U);
    const auto& code = table.columns[table.requireColumn("gso_code")];
    EXPECT_FALSE(code.numeric);
    EXPECT_EQ(code.texts[0], "00166");
}

TEST_F(RealTables, ProvinceStatisticsInVietnameseStyle) {
    const auto table = read("vn34_provinces_stats_raw.csv");
    EXPECT_EQ(table.rows(), 34U);
    EXPECT_DOUBLE_EQ(table.requireNumbers(table.requireColumn("a06_dt")).numbers[0], 3359.8);
    EXPECT_DOUBLE_EQ(table.requireNumbers(table.requireColumn("a07_ds")).numbers[0], 8718000.0);
}

TEST_F(RealTables, MergerTableWithItsTraps) {
    const auto table = read("vn34_sapnhap_table_2025-07-17.csv");
    EXPECT_EQ(table.rows(), 3'321U);
    const auto& people = table.requireNumbers(table.requireColumn("dansonguoi"));
    EXPECT_EQ(count(people, CellState::NotStated), 66U);
    EXPECT_EQ(count(people, CellState::Unreadable), 4U);
    EXPECT_EQ(m_problems.count("table.number_cell_ambiguous"), 4U);
    for (const auto& name : table.columns[table.requireColumn("tenhc")].texts) {
        EXPECT_EQ(name.find('\n'), std::string::npos);
    }
    EXPECT_FALSE(table.columns[table.requireColumn("ma")].numeric);
    EXPECT_FALSE(table.columns[table.requireColumn("cay")].numeric);
}

TEST_F(RealTables, OldWardsKeepTheirZeros) {
    const auto table = read("vn63_gso_wards.csv");
    EXPECT_EQ(table.rows(), 10'035U);
    EXPECT_EQ(table.columns[table.requireColumn("mã")].texts[0], "00001");
    EXPECT_EQ(table.columns[table.requireColumn("Mã TP")].texts[0], "01");
}

TEST_F(RealTables, ATitleAboveTheHeaderIsTold) {
    const std::string folder = "gso_province_tables_GPL3/";
    if (!std::filesystem::exists(m_folder + "/data/" + folder)) {
        GTEST_SKIP() << "no data in " << folder;
    }
    const Table table = read(folder + "Area of destroyed forest by province.csv");
    EXPECT_EQ(table.columns.front().header, "Cities, provincies");
    EXPECT_EQ(table.columns.at(1).header, "1995");
    EXPECT_EQ(table.columns.front().texts.at(2), "Ha Noi");
    EXPECT_EQ(m_problems.count("sheet.title_rows"), 1U);
}

} // namespace
} // namespace diaban
