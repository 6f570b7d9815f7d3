// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join_lists.h"

#include <unordered_set>

namespace diaban {

namespace {

JoinItem unitItem(const Units& units, std::size_t unit) {
    return {unit, std::nullopt, units.codes[unit], units.names[unit], units.parents[unit]};
}

JoinItem rowItem(const Table& table, const KeyColumns& columns, std::size_t row) {
    const auto text = [&table, row](std::optional<std::size_t> column) {
        return column ? table.columns[*column].texts[row] : std::string();
    };
    return {std::nullopt, row, text(columns.key ? columns.key : columns.name), text(columns.name),
            text(columns.parent)};
}

void addLists(Join& join, const NameMatch& made, const Units& units, const Table& table, const KeyColumns& columns) {
    const KeyMatch& match = made.match;
    const std::unordered_set<std::uint32_t> noUnit(made.noUnitRows.begin(), made.noUnitRows.end());
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        if (match.units[unit] != Fate::Matched) {
            auto& list = match.units[unit] == Fate::Repeated ? join.duplicateUnits : join.unitsWithoutRow;
            list.push_back(unitItem(units, unit));
        }
    }
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (match.rows[row] != Fate::Matched) {
            auto& list = match.rows[row] == Fate::Repeated ? join.duplicateRows : join.rowsWithoutUnit;
            list.push_back(rowItem(table, columns, row));
            list.back().noUnit = noUnit.contains(static_cast<std::uint32_t>(row));
        }
    }
    for (const std::uint32_t row : made.lateRows) {
        join.lateRows.push_back(rowItem(table, columns, row));
    }
}

void addPairs(Join& join, const Units& units, const Table& table, const KeyColumns& columns) {
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        if (!join.rowOfUnit[unit]) {
            continue;
        }
        const Tier tier = join.tierOfUnit[unit];
        ++join.matched;
        ++join.tiers[nameOf(tier)];
        join.correctionsUsed += tier == Tier::Correction ? 1U : 0U;
        if (tier == Tier::Correction || tier > Tier::CaseSpace) {
            join.looserPairs.push_back(
                {rowItem(table, columns, *join.rowOfUnit[unit]), unit, units.codes[unit], units.names[unit], tier});
        }
    }
}

} // namespace

Join joinOf(NameMatch& match, const Units& units, const Table& table, const KeyColumns& columns) {
    Join join;
    join.units = units.size();
    join.rows = table.rows();
    join.columns = columns;
    addLists(join, match, units, table, columns);
    join.rowOfUnit = std::move(match.match.rowOfUnit);
    join.tierOfUnit = std::move(match.tierOfUnit);
    addPairs(join, units, table, columns);
    return join;
}

} // namespace diaban
