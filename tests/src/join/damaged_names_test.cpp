// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/csv_row.h"
#include "src/join/join.h"
#include "src/table/read_grid.h"
#include "tests/src/join/damaged_names.h"
#include "tests/src/join/sides_by_hand.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace diaban {
namespace {

std::filesystem::path dataFolder() {
    const char* set = std::getenv("DIABAN_DATA");
    return std::filesystem::path(set != nullptr ? set : DIABAN_SOURCE_DIR "/../shared") / "data";
}

/// What came of a table of damaged names.
struct Score {
    std::size_t rows = 0, matched = 0, wrong = 0, typos = 0, typosSuggested = 0, unmatchedSuggested = 0, unmatched = 0;
    Texts wrongPairs;

    [[nodiscard]] double share() const { return static_cast<double>(matched) / static_cast<double>(rows); }
};

/// Units with their parents, and the same names damaged as a CSV: row r is of unit r.
class DamagedNames : public testing::Test {
protected:
    void takeUnits(const char* file, const char* code, const char* name, const char* district, const char* province) {
        if (!std::filesystem::exists(dataFolder() / file)) {
            GTEST_SKIP() << "no " << file << " in " << dataFolder();
        }
        gis::Problems problems;
        const Grid grid = readGrid((dataFolder() / file).string(), {}, problems);
        const auto column = [&grid](const char* header) {
            Texts texts;
            for (std::size_t c = 0; c < grid.columns; ++c) {
                for (std::size_t row = 1; grid.cell(0, c) == header && row < grid.rows(); ++row) {
                    texts.push_back(gis::toNfc(gis::squeezeSpace(grid.cell(row, c))));
                }
            }
            return texts;
        };
        m_units = unitsByHand(column(code), column(name), column(district));
        m_units.above = {column(province)};
        m_units.fields.above = {"province"};
        ASSERT_GT(m_units.size(), 10'000U);
        ASSERT_EQ(m_units.names.size(), m_units.size());
        ASSERT_EQ(m_units.above[0].size(), m_units.size());
    }

    /// The damaged table, written and read as any other.
    Table damage(std::uint32_t seed, const DamageShares& shares) {
        NameDamage ofNames(seed, shares);
        DamageShares ofParents = shares;
        ofParents.typos = 0;
        NameDamage parents(seed + 1, ofParents);
        bool slip = false;
        m_typos.clear();
        const auto path = std::filesystem::path(testing::TempDir()) / ("damaged-" + std::to_string(seed) + ".csv");
        std::ofstream out(path);
        out << "Tinh,Huyen,Xa\r\n";
        for (std::size_t unit = 0; unit < m_units.size(); ++unit) {
            const std::string name = ofNames.damaged(m_units.names[unit], slip);
            m_typos.push_back(slip);
            const std::string district = parents.damaged(m_units.parents[unit], slip);
            const std::string province = parents.damaged(m_units.above[0][unit], slip);
            out << gis::csvRow(std::array<std::string, 3>{province, district, name}, ',');
        }
        out.close();
        gis::Problems problems;
        Table table = tableOf(readGrid(path.string(), {}, problems), {}, problems);
        std::filesystem::remove(path);
        return table;
    }

    Score score(const Table& table, const JoinColumns& columns, const Units& units) {
        gis::Problems problems;
        const Join join = joinTable(units, table, columns, problems);
        Score score;
        score.rows = table.rows();
        score.matched = join.matched;
        for (std::size_t unit = 0; unit < units.size(); ++unit) {
            if (const auto row = join.rowOfUnit[unit]; row && *row != unit) {
                ++score.wrong;
                score.wrongPairs.push_back(units.names[unit] + " <- " + table.columns[2].texts[*row] + " (" +
                                           units.names[*row] + ") " + units.parents[unit]);
            }
        }
        for (const JoinItem& item : join.rowsWithoutUnit) {
            const bool suggested = std::ranges::any_of(
                item.suggestions, [&item](const Suggestion& suggestion) { return suggestion.unit == item.row; });
            ++score.unmatched;
            score.unmatchedSuggested += suggested ? 1U : 0U;
            score.typos += m_typos[*item.row] ? 1U : 0U;
            score.typosSuggested += m_typos[*item.row] && suggested ? 1U : 0U;
            if (std::getenv("SHOW") != nullptr) {
                std::cout << table.columns[2].texts[*item.row] << " | " << item.parent << " | "
                          << units.names[*item.row] << " | " << units.parents[*item.row] << " | "
                          << (item.suggestions.empty() ? "" : item.suggestions[0].name) << "\n";
            }
        }
        for (const auto& [tier, count] : join.tiers) {
            std::cout << tier << " " << count << ", ";
        }
        std::cout << "matched " << score.matched << " of " << score.rows << " (" << 100 * score.share() << " %), wrong "
                  << score.wrong << ", duplicate rows " << join.duplicateRows.size() << ", duplicate units "
                  << join.duplicateUnits.size() << ", unmatched " << score.unmatched << " suggested "
                  << score.unmatchedSuggested << ", typos " << score.typos << " suggested " << score.typosSuggested
                  << "\n";
        for (std::size_t i = 0; i < score.wrongPairs.size() && i < 10; ++i) {
            std::cout << "   wrong: " << score.wrongPairs[i] << "\n";
        }
        return score;
    }

    Units m_units;
    std::vector<bool> m_typos;
};

TEST_F(DamagedNames, joinAt99AndNeverWrong) {
    takeUnits("vn63_gso_wards.csv", "Mã", "Tên", "Quận Huyện", "Tỉnh / Thành Phố");
    for (const std::uint32_t seed : {1U, 2U, 3U}) {
        const Table table = damage(seed, {});
        const Score both = score(table, {"", "Xa", "Huyen", {"Tinh"}}, m_units);
        EXPECT_GE(both.share(), 0.993);
        EXPECT_EQ(both.wrong, 0U);
        (void)score(table, {"", "Xa", "Tinh"}, m_units);
        (void)score(table, {"", "Xa", ""}, m_units);
    }
}

} // namespace
} // namespace diaban
