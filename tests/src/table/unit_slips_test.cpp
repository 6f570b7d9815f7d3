// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/read_grid.h"
#include "src/table/share_scales.h"
#include "src/table/unit_slips.h"
#include "tests/src/table/table_of_columns.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <random>

namespace diaban {
namespace {

/// Persons of n communes, as skewed as they are.
std::vector<double> persons(std::size_t n, double spread, unsigned seed) {
    std::mt19937 random(seed);
    std::normal_distribution<double> normal(0.0, spread);
    std::vector<double> figures;
    for (std::size_t i = 0; i < n; ++i) {
        figures.push_back(std::round(22'000.0 * std::exp(normal(random))));
    }
    return figures;
}

TEST(UnitSlips, OneAmongMany) {
    auto figures = persons(200, 0.6, 1);
    figures[17] = 23;
    figures[18] = std::nan("");
    figures[19] = 0;
    EXPECT_EQ(unitSlips(figures).small, std::vector<std::size_t>{17});
    EXPECT_TRUE(unitSlips(figures).large.empty());
    figures[17] = 23'000'000;
    EXPECT_EQ(unitSlips(figures).large, std::vector<std::size_t>{17});
}

TEST(UnitSlips, AsManyAsFourInTen) {
    auto figures = persons(100, 0.6, 2);
    for (std::size_t i = 0; i < 40; ++i) {
        figures[i] = std::round(figures[i] / 1'000.0);
    }
    EXPECT_EQ(unitSlips(figures).small.size(), 40U);
}

TEST(UnitSlips, SmallUnitsAreNone) {
    auto figures = persons(200, 0.6, 3);
    figures[5] = 600; // an islet
    figures[6] = 1;   // a thousand is too few for the rest
    EXPECT_TRUE(unitSlips(figures).empty());
}

TEST(UnitSlips, TooFewFiguresSayNothing) {
    auto figures = persons(19, 0.3, 4);
    figures[5] = 22;
    EXPECT_TRUE(unitSlips(figures).empty());
}

TEST(UnitSlips, NumbersInOrderAreNone) {
    std::vector<double> serial;
    for (int i = 1; i <= 12'000; ++i) {
        serial.push_back(i);
    }
    EXPECT_TRUE(unitSlips(serial).empty());
}

/// Ordinary skewed counts cry wolf in less than one column of a hundred.
TEST(UnitSlips, SkewedCountsAreNone) {
    std::size_t alarms = 0;
    std::size_t columns = 0;
    for (const double spread : {0.4, 0.8, 1.0, 1.2}) {
        for (const std::size_t n : {30U, 100U, 1'000U}) {
            for (unsigned seed = 0; seed < 40; ++seed) {
                ++columns;
                alarms += unitSlips(persons(n, spread, seed)).empty() ? 0U : 1U;
            }
        }
    }
    EXPECT_LE(alarms * 100, columns) << alarms << " of " << columns;
}

TEST(SharesOfTwoScales, AreToldOnce) {
    const auto told = [](std::vector<std::string> cells) {
        gis::Problems problems;
        static_cast<void>(tableOf(test::gridOfColumns({{"Tỷ lệ", std::move(cells)}}), {}, problems));
        return problems.count("value.shares_of_two_scales");
    };
    EXPECT_EQ(told({"0.97", "97.5", "88", "0.85", "91"}), 1U);
    EXPECT_EQ(told({"97", "97.5", "88", "85", "91"}), 0U);
    EXPECT_EQ(told({"0.97", "0.85", "1", "0"}), 0U);
    EXPECT_EQ(told({"0.5", "12.5", "88", "91"}), 0U); // small shares go on
    EXPECT_EQ(told({"1", "45", "88", "91"}), 0U);
    EXPECT_EQ(told({"0.02", "95", "88", "91"}), 0U); // 2 % is not of these
}

/// Statistics of the wards as published: 41 wards of Bắc Ninh count thousands of persons, two areas lost their sign.
TEST(UnitSlipsOfWards, AreThoseOfTheData) {
    const char* folder = std::getenv("DIABAN_DATA");
    const std::string file =
        std::string(folder != nullptr ? folder : DIABAN_SOURCE_DIR "/../shared") + "/data/vn34_wards_stats_raw.csv";
    if (!std::filesystem::exists(file)) {
        GTEST_SKIP() << "no " << file << " (set DIABAN_DATA)";
    }
    gis::Problems problems;
    const Table table = tableOf(readGrid(file, {}, problems), {}, problems);
    const auto& province = table.columns[table.requireColumn("a04_tentinh")].texts;
    const auto& people = table.requireNumbers(table.requireColumn("a08_ds")).numbers;
    const auto& areas = table.requireNumbers(table.requireColumn("a07_dt")).numbers;
    std::map<std::string, std::vector<double>> peopleOf;
    std::map<std::string, std::vector<double>> areasOf;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        peopleOf[province[row]].push_back(people[row]);
        areasOf[province[row]].push_back(areas[row]);
    }
    std::map<std::string, std::size_t> alarms;
    std::size_t areaAlarms = 0;
    for (const auto& [name, figures] : peopleOf) {
        const auto slips = unitSlips(figures);
        EXPECT_TRUE(slips.large.empty()) << name;
        if (!slips.small.empty()) {
            alarms[name] = slips.small.size();
        }
        areaAlarms += unitSlips(areasOf[name]).empty() ? 0U : 1U;
    }
    // 25, 40 and 47, 20 and 26 persons are no wards either; in 30 provinces nothing is told.
    EXPECT_EQ(alarms, (std::map<std::string, std::size_t>{
                          {"Tỉnh Bắc Ninh", 41}, {"Tỉnh Hưng Yên", 1}, {"Thành phố Cần Thơ", 2}, {"Tỉnh Phú Thọ", 2}}));
    EXPECT_EQ(areaAlarms, 1U);
    EXPECT_EQ(unitSlips(areas).large.size(), 2U);
    EXPECT_GE(unitSlips(people).small.size(), 46U);
}

} // namespace
} // namespace diaban
