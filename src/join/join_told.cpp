// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join_told.h"

#include "src/join/leading_zeros.h"
#include "src/unit/listing.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr std::size_t kFirst = 5;

std::int64_t number(std::size_t value) {
    return static_cast<std::int64_t>(value);
}

/// "06994 Xã A" of each of the first items, one more than is shown so that "…" tells of the rest.
std::string firstOf(const std::vector<JoinItem>& items) {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < items.size() && i <= kFirst; ++i) {
        const JoinItem& item = items[i];
        const bool both = !item.key.empty() && !item.name.empty() && item.key != item.name;
        const std::string text = both ? item.key + " " + item.name : (item.key.empty() ? item.name : item.key);
        texts.push_back(text.empty() ? std::string("\"\"") : text);
    }
    return listing(texts, kFirst);
}

std::string firstRows(const std::vector<JoinItem>& items, const Table& table) {
    std::vector<std::string> rows;
    for (std::size_t i = 0; i < items.size() && i <= kFirst; ++i) {
        rows.push_back(std::to_string(table.rowNumbers[*items[i].row]));
    }
    return listing(rows, kFirst);
}

void tellUnits(const std::string& id, const Units& units, const std::vector<JoinItem>& items, gis::Problems& problems) {
    if (!items.empty()) {
        problems.warn(units.file, "", {id, {{"count", number(items.size())}, {"first", firstOf(items)}}});
    }
}

void tellRows(const std::string& id, const Table& table, const std::vector<JoinItem>& items, gis::Problems& problems) {
    if (!items.empty()) {
        problems.warn(
            table.file, table.sheet,
            {id, {{"count", number(items.size())}, {"first", firstOf(items)}, {"rows", firstRows(items, table)}}});
    }
}

std::string firstParents(const std::vector<JoinItem>& items) {
    std::vector<std::string> parents;
    for (const JoinItem& item : items) {
        if (parents.size() <= kFirst && std::find(parents.begin(), parents.end(), item.parent) == parents.end()) {
            parents.push_back(item.parent);
        }
    }
    return listing(parents, kFirst);
}

} // namespace

void tellLeftovers(const Units& units, const Table& table, const Join& join, bool byCode, gis::Problems& problems) {
    tellUnits("join.units_without_row", units, join.unitsWithoutRow, problems);
    std::vector<JoinItem> open;
    std::ranges::copy_if(join.rowsWithoutUnit, std::back_inserter(open), [](const auto& item) { return !item.noUnit; });
    tellRows("join.rows_without_unit", table, open, problems);
    if (open.size() < join.rowsWithoutUnit.size()) {
        problems.note(table.file, table.sheet,
                      {"match.no_unit_rows", {{"count", number(join.rowsWithoutUnit.size() - open.size())}}});
    }
    tellUnits("join.duplicate_units", units, join.duplicateUnits, problems);
    tellRows("join.duplicate_rows", table, join.duplicateRows, problems);
    const ZerosApart zeros = byCode ? zerosApart(join) : ZerosApart{};
    if (zeros.count > 0) {
        problems.warn(
            table.file, table.sheet,
            {"join.leading_zeros", {{"count", number(zeros.count)}, {"row_key", zeros.row}, {"unit_key", zeros.unit}}});
    }
    const auto normalised = join.tiers.find("case_space");
    if (normalised != join.tiers.end()) {
        problems.note(table.file, table.sheet, {"join.names_normalised", {{"count", number(normalised->second)}}});
    }
}

gis::Error nothingMatches(const Units& units, const Table& table, const Join& join, bool byCode, bool parentsDiffer) {
    const ZerosApart zeros = byCode ? zerosApart(join) : ZerosApart{};
    if (zeros.count > 0) {
        return gis::badInput(table.file, table.sheet,
                             {"join.nothing_matches_zeros",
                              {{"count", number(zeros.count)},
                               {"row_key", zeros.row},
                               {"unit_key", zeros.unit},
                               {"layer", units.file}}});
    }
    if (join.rowsWithoutUnit.empty() && !join.duplicateRows.empty()) {
        return gis::badInput(table.file, table.sheet,
                             {"join.only_duplicates",
                              {{"count", number(join.duplicateRows.size())},
                               {"first", firstOf(join.duplicateRows)},
                               {"rows", firstRows(join.duplicateRows, table)}}});
    }
    if (parentsDiffer) {
        return gis::badInput(table.file, table.sheet,
                             {"join.parents_differ",
                              {{"row_parents", firstParents(join.rowsWithoutUnit)},
                               {"unit_parents", firstParents(join.unitsWithoutRow)},
                               {"layer", units.file}}});
    }
    return gis::badInput(table.file, table.sheet,
                         {"join.nothing_matches",
                          {{"row_keys", firstOf(join.rowsWithoutUnit)},
                           {"unit_keys", firstOf(join.unitsWithoutRow)},
                           {"layer", units.file}}});
}

} // namespace diaban
