// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join.h"
#include "src/table/read_grid.h"
#include "tests/src/join/sides_by_hand.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>

namespace diaban {
namespace {

/// The 3,321 units of 2026 as a list, and the raw figures of 3,320 of them.
class RealWards : public testing::Test {
protected:
    void SetUp() override {
        const char* set = std::getenv("DIABAN_DATA");
        m_folder = std::filesystem::path(set != nullptr ? set : DIABAN_SOURCE_DIR "/../shared") / "data";
        if (!std::filesystem::exists(m_folder / "vn34_wards_stats_raw.csv")) {
            GTEST_SKIP() << "no real wards in " << m_folder;
        }
        const Table list = read("vn34_official_list_2026-07.csv");
        const auto texts = [&list](const char* header) { return list.columns[list.requireColumn(header)].texts; };
        m_units = unitsByHand(texts("code"), texts("fullName"), texts("provinceCode"));
        m_table = read("vn34_wards_stats_raw.csv");
    }

    [[nodiscard]] Table read(const char* name) {
        return tableOf(readGrid((m_folder / name).string(), {}, m_problems), {}, m_problems);
    }

    /// Codes of units that got a row of another code. The raw figures of Thắng Mố and Pà Vầy Sủ stand under each
    /// other's code in the source, so by name they are put right.
    [[nodiscard]] Texts pairsOfOtherCodes(const Join& join) const {
        const Texts& codes = m_table.columns[m_table.requireColumn("gso_code")].texts;
        Texts other;
        for (std::size_t unit = 0; unit < join.units; ++unit) {
            if (join.rowOfUnit[unit] && codes[*join.rowOfUnit[unit]] != m_units.codes[unit]) {
                other.push_back(m_units.codes[unit]);
            }
        }
        return other;
    }

    std::filesystem::path m_folder;
    gis::Problems m_problems;
    Units m_units;
    Table m_table;
};

TEST_F(RealWards, joinByCode) {
    const Join join = joinTable(m_units, m_table, {"gso_code", "a03_ten", ""}, m_problems);
    EXPECT_EQ(join.units, 3321U);
    EXPECT_EQ(join.rows, 3320U);
    EXPECT_EQ(join.matched, 3320U);
    ASSERT_EQ(join.unitsWithoutRow.size(), 1U);
    EXPECT_EQ(join.unitsWithoutRow[0].key, "06994");
    EXPECT_TRUE(join.rowsWithoutUnit.empty());
    EXPECT_TRUE(join.duplicateRows.empty());
    EXPECT_TRUE(join.duplicateUnits.empty());
}

TEST_F(RealWards, findTheCodeColumnByThemselves) {
    EXPECT_EQ(joinTable(m_units, m_table, {}, m_problems).matched, 3320U);
    EXPECT_EQ(m_problems.count("join.key_found"), 1U);
}

TEST_F(RealWards, joinByNameWithinTheProvince) {
    const Join join = joinTable(m_units, m_table, {"", "a03_ten", "gso_province_code"}, m_problems);
    // The rest differ by the place of tone marks (Hòa/Hoà), i/y, hyphens and renamings: later tiers, never this one.
    EXPECT_GE(join.matched, 3000U);
    EXPECT_THAT(pairsOfOtherCodes(join), testing::UnorderedElementsAre("00829", "01096"));
    RecordProperty("matched", static_cast<int>(join.matched));
    EXPECT_EQ(join.units, join.matched + join.unitsWithoutRow.size() + join.duplicateUnits.size());
    EXPECT_EQ(join.rows, join.matched + join.rowsWithoutUnit.size() + join.duplicateRows.size());
}

TEST_F(RealWards, joinByNameAloneOnlyWhereItStandsOnce) {
    const Join join = joinTable(m_units, m_table, {"", "a03_ten", ""}, m_problems);
    EXPECT_EQ(m_problems.count("join.no_parent_column"), 1U);
    EXPECT_GT(join.duplicateUnits.size(), 300U);
    EXPECT_THAT(pairsOfOtherCodes(join), testing::UnorderedElementsAre("00829", "01096"));
}

TEST_F(RealWards, provinceNamesAreNotProvinceCodes) {
    EXPECT_EQ(idThrown([&] {
                  (void)joinTable(m_units, m_table, {"", "a03_ten", "a04_tentinh"}, m_problems);
              }),
              "join.parents_differ");
}

} // namespace
} // namespace diaban
