// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/csv_row.h"
#include "src/join/join.h"
#include "src/join/match_names.h"
#include "src/table/read_grid.h"
#include "src/unit/name_form.h"
#include "tests/src/join/damaged_names.h"
#include "tests/src/join/sides_by_hand.h"
#include "tests/support/rounds.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>

namespace diaban {
namespace {

std::filesystem::path dataFolder() {
    const char* set = std::getenv("DIABAN_DATA");
    return std::filesystem::path(set != nullptr ? set : DIABAN_SOURCE_DIR "/../shared") / "data";
}

/// What came of a table of damaged names.
struct Score {
    std::size_t rows = 0, matched = 0, slips = 0, slipsSuggested = 0;
    Texts wrong;

    [[nodiscard]] double share() const { return static_cast<double>(matched) / static_cast<double>(rows); }
};

/// The column of that header of a list as it is.
Texts columnOf(const Grid& grid, const std::string& header) {
    Texts texts;
    for (std::size_t c = 0; c < grid.columns; ++c) {
        for (std::size_t row = 1; grid.cell(0, c) == header && row < grid.rows(); ++row) {
            texts.push_back(gis::toNfc(gis::squeezeSpace(grid.cell(row, c))));
        }
    }
    return texts;
}

Grid listOf(const char* file) {
    gis::Problems problems;
    return readGrid((dataFolder() / file).string(), {}, problems);
}

/// Units with their parents, and the same names damaged as a CSV: row r is of unit r, every 200th with a slip.
class DamagedNames : public testing::Test {
protected:
    static constexpr std::size_t kSlipEach = 200;

    void SetUp() override {
        for (const char* file : {"vn63_gso_wards.csv", "vn2009_communes_utf8.csv"}) {
            if (!std::filesystem::exists(dataFolder() / file)) {
                GTEST_SKIP() << "no " << file << " in " << dataFolder();
            }
        }
    }

    void takeUnits(const char* file, const char* code, const char* name, const char* district, const char* province) {
        const Grid grid = listOf(file);
        m_units = unitsByHand(columnOf(grid, code), columnOf(grid, name), columnOf(grid, district));
        m_units.above = {columnOf(grid, province)};
        m_units.fields.above = {"province"};
        ASSERT_GT(m_units.size(), 10'000U);
        ASSERT_EQ(m_units.names.size(), m_units.size());
        ASSERT_EQ(m_units.above[0].size(), m_units.size());
    }

    [[nodiscard]] static bool hasSlip(std::size_t unit, std::uint32_t seed) { return unit % kSlipEach == seed; }

    /// The damaged table, written and read as any other.
    [[nodiscard]] Table damage(std::uint32_t seed) const {
        NameDamage ofNames(seed), ofParents(seed + 1'000);
        const auto path = std::filesystem::path(testing::TempDir()) / ("damaged-" + std::to_string(seed) + ".csv");
        std::ofstream out(path);
        out << "Tinh,Huyen,Xa\r\n";
        for (std::size_t unit = 0; unit < m_units.size(); ++unit) {
            const std::string name = ofNames.damaged(m_units.names[unit], hasSlip(unit, seed));
            const std::string district = ofParents.damaged(m_units.parents[unit], false);
            const std::string province = ofParents.damaged(m_units.above[0][unit], false);
            out << gis::csvRow(std::array<std::string, 3>{province, district, name}, ',');
        }
        out.close();
        gis::Problems problems;
        Table table = tableOf(readGrid(path.string(), {}, problems), {}, problems);
        std::filesystem::remove(path);
        return table;
    }

    Score score(const Table& table, const JoinColumns& columns, std::uint32_t seed) {
        gis::Problems problems;
        const Join join = joinTable(m_units, table, columns, problems);
        Score score;
        score.rows = table.rows();
        score.matched = join.matched;
        for (std::size_t unit = 0; unit < m_units.size(); ++unit) {
            if (const auto row = join.rowOfUnit[unit]; row && *row != unit) {
                score.wrong.push_back(m_units.names[unit] + " <- " + table.columns[2].texts[*row]);
            }
        }
        for (const JoinItem& item : join.rowsWithoutUnit) {
            if (hasSlip(*item.row, seed)) {
                ++score.slips;
                const auto right = [&item](const Suggestion& suggestion) { return suggestion.unit == item.row; };
                score.slipsSuggested += std::ranges::any_of(item.suggestions, right) ? 1U : 0U;
            }
        }
        RecordProperty("matched" + std::to_string(columns.above.size()) + columns.parent + std::to_string(seed),
                       static_cast<int>(join.matched));
        std::cout << "seed " << seed << " by " << (columns.parent.empty() ? "name alone" : columns.parent) << ": "
                  << 100 * score.share() << " % joined, " << score.wrong.size() << " wrong, " << score.slipsSuggested
                  << " of " << score.slips << " slips suggested\n";
        return score;
    }

    Units m_units;
};

TEST_F(DamagedNames, ofAllUnitsOf2025AreJoinedAndNoneWrongly) {
    takeUnits("vn63_gso_wards.csv", "Mã", "Tên", "Quận Huyện", "Tỉnh / Thành Phố");
    for (std::uint32_t seed = 1; seed <= (test::kUnderSanitizers ? 1U : 2U); ++seed) {
        const Table table = damage(seed);
        const Score within = score(table, {"", "Xa", "Huyen", {"Tinh"}}, seed);
        EXPECT_GE(within.share(), 0.993);
        EXPECT_THAT(within.wrong, testing::IsEmpty());
        EXPECT_GE(within.slips, 30U);
        EXPECT_EQ(within.slipsSuggested, within.slips);
    }
}

TEST_F(DamagedNames, areJoinedByWhatTheTableHasOfTheirParents) {
    takeUnits("vn63_gso_wards.csv", "Mã", "Tên", "Quận Huyện", "Tỉnh / Thành Phố");
    const Table table = damage(1);
    const Score inProvince = score(table, {"", "Xa", "Tinh"}, 1);
    EXPECT_GE(inProvince.share(), 0.95) << "406 units share their name with another of their province";
    EXPECT_THAT(inProvince.wrong, testing::IsEmpty());
    const Score alone = score(table, {"", "Xa", ""}, 1);
    EXPECT_GE(alone.share(), 0.63) << "3,491 units share their name with another";
    // Of two units that differ by the place of a tone alone, in two provinces, each may be written as the other.
    EXPECT_LE(alone.wrong.size(), 2U);
}

TEST_F(DamagedNames, ofTheCensusOf2009AreJoinedAndNoneWrongly) {
    takeUnits("vn2009_communes_utf8.csv", "COMMUNE_ID", "NAME_VIE", "DIS_NAME_V", "PRO_NAME_V");
    const Table table = damage(3);
    const Score within = score(table, {"", "Xa", "Huyen", {"Tinh"}}, 3);
    EXPECT_GE(within.share(), 0.993);
    EXPECT_THAT(within.wrong, testing::IsEmpty());
}

/// Names of one parent that differ by diacritics alone: however one of them is written, it is never the other.
TEST_F(DamagedNames, thatDifferByDiacriticsAloneNeverCross) {
    takeUnits("vn63_gso_wards.csv", "Mã", "Tên", "Quận Huyện", "Tỉnh / Thành Phố");
    std::map<std::pair<std::string, std::string>, Texts> byBare;
    for (std::size_t unit = 0; unit < m_units.size(); ++unit) {
        byBare[{m_units.above[0][unit], nameFormOf(m_units.names[unit]).whole.bare}].push_back(m_units.names[unit]);
    }
    std::size_t pairs = 0, writings = 0;
    NameDamage damage(9);
    for (const auto& [place, names] : byBare) {
        for (std::size_t i = 0; i + 1 < names.size(); ++i) {
            const Texts two{names[i], names[i + 1]};
            if (likenessOf(nameFormOf(two[0]), nameFormOf(two[1])) < Likeness::LostMarks) {
                continue;
            }
            ++pairs;
            for (int writing = 0; writing < 50; ++writing) {
                const std::size_t meant = static_cast<std::size_t>(writing) % 2;
                const Texts row{gis::toNfc(gis::squeezeSpace(damage.damaged(two[meant], false)))};
                if (likenessOf(nameFormOf(row[0]), nameFormOf(two[1 - meant])) < Likeness::LostMarks) {
                    continue; // without its tones "Tân Quý" is written "Tân Quy", which is the other name
                }
                ++writings;
                const std::vector<std::uint32_t> ofUnits{0, 0}, ofRows{0};
                const NameMatch match = matchNames({two, ofUnits}, {row, ofRows});
                EXPECT_FALSE(match.match.rowOfUnit[1 - meant]) << row[0] << " is not " << two[1 - meant];
            }
        }
    }
    EXPECT_GE(pairs, 10U);
    EXPECT_GE(writings, 45 * pairs);
    RecordProperty("pairs", static_cast<int>(pairs));
}

TEST(OfficialLists, of2025And2026AreJoinedByName) {
    if (!std::filesystem::exists(dataFolder() / "vn34_official_list_2026-07.csv")) {
        GTEST_SKIP() << "no official lists in " << dataFolder();
    }
    const Grid units = listOf("vn34_official_list_2026-07.csv");
    const Grid rows = listOf("vn34_official_list_2025-08.csv");
    gis::Problems problems;
    const Texts names = columnOf(rows, "name");
    const Texts codes = columnOf(rows, "code");
    const Texts unitCodes = columnOf(units, "code");
    const Table table = tableByHand({{"ten", names}, {"tinh", columnOf(rows, "provinceCode")}});
    const Join join = joinTable(unitsByHand(unitCodes, columnOf(units, "fullName"), columnOf(units, "provinceCode")),
                                table, {"", "ten", "tinh"}, problems);
    std::size_t otherCode = 0;
    for (std::size_t unit = 0; unit < join.units; ++unit) {
        const auto row = join.rowOfUnit[unit];
        otherCode += row && codes[*row] != unitCodes[unit] ? 1U : 0U;
    }
    std::cout << join.matched << " of " << join.units << " joined, other code " << otherCode << ": ";
    for (const auto& [tier, count] : join.tiers) {
        std::cout << tier << " " << count << ", ";
    }
    std::cout << "\n";
    for (const JoinItem& item : join.rowsWithoutUnit) {
        std::cout << "  " << codes[*item.row] << " " << item.name << " -> "
                  << (item.suggestions.empty() ? "" : item.suggestions[0].key + " " + item.suggestions[0].name) << "\n";
    }
    EXPECT_GE(join.matched, 3'280U);
    EXPECT_LE(otherCode, 1U) << "one unit has another code since";
}

} // namespace
} // namespace diaban
