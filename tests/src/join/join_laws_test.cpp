// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join.h"
#include "tests/src/join/sides_by_hand.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

namespace diaban {
namespace {

/// Keys out of a small stock, so that some repeat, some are empty, some stand on one side only.
Texts randomKeys(std::mt19937& random, std::size_t most) {
    Texts keys(random() % most + 1);
    for (std::string& key : keys) {
        const auto pick = random() % 40;
        key = pick == 0 ? "" : (pick % 3 == 0 ? "Xã " : "") + std::to_string(pick * 7 % 41);
    }
    return keys;
}

/// What a join says, whatever the order of units and rows.
using Report = std::vector<std::multiset<std::string>>;

Report reportOf(const Join& join, const Units& units, const Table& table) {
    Report report(5);
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        if (join.rowOfUnit[unit]) {
            report[0].insert(units.codes[unit] + "=" + table.columns[1].texts[*join.rowOfUnit[unit]]);
        }
    }
    std::size_t at = 1;
    for (const auto* list : {&join.unitsWithoutRow, &join.rowsWithoutUnit, &join.duplicateRows, &join.duplicateUnits}) {
        for (const JoinItem& item : *list) {
            const std::string own = item.unit ? units.names[*item.unit] : table.columns[1].texts[*item.row];
            report[at].insert(item.key + "|" + own);
        }
        ++at;
    }
    return report;
}

struct Sides {
    Units units;
    Table table;
};

/// Each unit and row carries its number in a second text, by which it is known after shuffling.
Sides randomSides(std::mt19937& random) {
    const Texts codes = randomKeys(random, 30);
    Texts rowKeys = randomKeys(random, 30);
    rowKeys.push_back("always");
    Sides sides{unitsByHand(codes, Texts(codes.size(), "u")), tableByHand({{"ma", rowKeys}, {"n", rowKeys}})};
    sides.units.codes.push_back("always");
    sides.units.names.push_back("u");
    sides.units.parents.push_back("");
    for (std::size_t unit = 0; unit < sides.units.size(); ++unit) {
        sides.units.names[unit] += std::to_string(unit);
    }
    for (std::size_t row = 0; row < rowKeys.size(); ++row) {
        sides.table.columns[1].texts[row] = "r" + std::to_string(row);
    }
    return sides;
}

Sides shuffled(const Sides& sides, std::mt19937& random) {
    std::vector<std::size_t> unitOrder(sides.units.size()), rowOrder(sides.table.rows());
    for (auto* order : {&unitOrder, &rowOrder}) {
        std::iota(order->begin(), order->end(), std::size_t{0});
        std::shuffle(order->begin(), order->end(), random);
    }
    Sides out = sides;
    for (std::size_t at = 0; at < unitOrder.size(); ++at) {
        out.units.codes[at] = sides.units.codes[unitOrder[at]];
        out.units.names[at] = sides.units.names[unitOrder[at]];
    }
    for (std::size_t at = 0; at < rowOrder.size(); ++at) {
        for (std::size_t c = 0; c < out.table.columns.size(); ++c) {
            out.table.columns[c].texts[at] = sides.table.columns[c].texts[rowOrder[at]];
        }
    }
    return out;
}

TEST(JoinLaws, everyUnitAndRowHasOneFateAndTheCountsAddUp) {
    std::mt19937 random(1);
    for (int i = 0; i < 1'000; ++i) {
        const Sides sides = randomSides(random);
        gis::Problems problems;
        const Join join = joinTable(sides.units, sides.table, {"ma", "", ""}, problems);
        ASSERT_EQ(join.units, join.matched + join.unitsWithoutRow.size() + join.duplicateUnits.size());
        ASSERT_EQ(join.rows, join.matched + join.rowsWithoutUnit.size() + join.duplicateRows.size());
        std::set<std::uint32_t> rows;
        for (const auto& row : join.rowOfUnit) {
            ASSERT_TRUE(!row || rows.insert(*row).second) << "a row given to two units";
        }
        ASSERT_EQ(rows.size(), join.matched);
        for (const auto* list : {&join.rowsWithoutUnit, &join.duplicateRows}) {
            for (const JoinItem& item : *list) {
                ASSERT_TRUE(rows.insert(static_cast<std::uint32_t>(*item.row)).second);
            }
        }
        ASSERT_EQ(rows.size(), join.rows) << "each row is in exactly one place";
    }
}

TEST(JoinLaws, theOrderOfUnitsAndRowsDoesNotMatter) {
    std::mt19937 random(2);
    for (int i = 0; i < 500; ++i) {
        const Sides sides = randomSides(random);
        const Sides other = shuffled(sides, random);
        gis::Problems problems;
        const Join join = joinTable(sides.units, sides.table, {"ma", "", ""}, problems);
        const Join again = joinTable(other.units, other.table, {"ma", "", ""}, problems);
        ASSERT_EQ(reportOf(join, sides.units, sides.table), reportOf(again, other.units, other.table));
        ASSERT_EQ(join.tiers, again.tiers);
    }
}

TEST(JoinLaws, aHashJoinFindsWhatComparingAllPairsFinds) {
    std::mt19937 random(3);
    for (int i = 0; i < 300; ++i) {
        const Sides sides = randomSides(random);
        gis::Problems problems;
        const Join join = joinTable(sides.units, sides.table, {"ma", "", ""}, problems);
        const Texts& codes = sides.units.codes;
        const Texts& keys = sides.table.columns[0].texts;
        for (std::size_t unit = 0; unit < codes.size(); ++unit) {
            const auto rows = std::count(keys.begin(), keys.end(), codes[unit]);
            const auto alike = std::count(codes.begin(), codes.end(), codes[unit]);
            ASSERT_EQ(join.rowOfUnit[unit].has_value(), !codes[unit].empty() && rows == 1 && alike == 1);
        }
    }
}

} // namespace
} // namespace diaban
