// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join.h"

#include "gis/base/error.h"
#include "src/join/group_parent.h"
#include "src/join/join_keys.h"
#include "src/join/join_told.h"
#include "src/join/key_evidence.h"
#include "src/join/match_keys.h"
#include "src/join/names_differ.h"

#include <algorithm>

namespace diaban {

namespace {

std::optional<std::size_t> columnNamed(const Table& table, const std::string& header) {
    if (header.empty()) {
        return std::nullopt;
    }
    return table.requireColumn(header);
}

KeyColumns chooseColumns(const Units& units, const Table& table, const JoinColumns& named, gis::Problems& problems) {
    KeyColumns columns{columnNamed(table, named.key), columnNamed(table, named.name), columnNamed(table, named.parent)};
    if (!columns.parent) {
        columns.parent = groupParent(units, table);
    }
    if (!columns.key && !columns.name) {
        return findKeyColumns(units, table, columns.parent, problems);
    }
    return columns;
}

bool anyText(const std::vector<std::string>& texts) {
    return std::any_of(texts.begin(), texts.end(), [](const std::string& text) { return !text.empty(); });
}

/// Whether names are compared within their parents; what stands in the way is told.
bool useParents(const Units& units, const Table& table, const KeyColumns& columns, gis::Problems& problems) {
    const bool layerHas = anyText(units.parents);
    if (columns.parent && !layerHas) {
        problems.warn(table.file, table.columns[*columns.parent].header,
                      {"join.parent_not_in_layer", {{"column", table.columns[*columns.parent].header}}});
    } else if (!columns.parent && layerHas) {
        problems.warn(table.file, table.sheet, {"join.no_parent_column", {{"field", units.fields.parent}}});
    }
    return columns.parent && layerHas;
}

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

void addLists(Join& join, const KeyMatch& match, const Units& units, const Table& table, const KeyColumns& columns) {
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
        }
    }
}

void countTiers(Join& join, const Units& units, const Table& table, const KeyColumns& columns) {
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        if (!join.rowOfUnit[unit]) {
            continue;
        }
        ++join.matched;
        if (columns.key) {
            ++join.tiers["code"];
        } else {
            const bool same = table.columns[*columns.name].texts[*join.rowOfUnit[unit]] == units.names[unit];
            ++join.tiers[same ? "exact" : "case_space"];
        }
    }
}

} // namespace

Join joinTable(const Units& units, const Table& table, const JoinColumns& named, gis::Problems& problems) {
    const KeyColumns columns = chooseColumns(units, table, named, problems);
    const bool byCode = columns.key.has_value();
    if (!byCode && !anyText(units.names)) {
        throw gis::badInput(units.file, "", {"join.layer_without_names", {}});
    }
    const bool withParents = !byCode && useParents(units, table, columns, problems);
    const auto texts = [&table](std::optional<std::size_t> column) { return &table.columns[*column].texts; };
    const SideKeys unitKeys =
        byCode ? codeKeys(units.codes) : nameKeys(units.names, withParents ? &units.parents : nullptr);
    const SideKeys rowKeys = byCode ? codeKeys(*texts(columns.key))
                                    : nameKeys(*texts(columns.name), withParents ? texts(columns.parent) : nullptr);

    KeyMatch match = matchKeys(unitKeys.keys, rowKeys.keys);
    Join join;
    join.units = units.size();
    join.rows = table.rows();
    addLists(join, match, units, table, columns);
    join.rowOfUnit = std::move(match.rowOfUnit);
    countTiers(join, units, table, columns);
    if (join.matched == 0) {
        throw nothingMatches(units, table, join, byCode, withParents);
    }
    if (byCode && columns.name) {
        tellNamesThatDiffer(join, units, table, *columns.name, problems);
    }
    tellLeftovers(units, table, join, byCode, problems);
    return join;
}

} // namespace diaban
