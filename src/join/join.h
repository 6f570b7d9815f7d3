// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/table/table.h"
#include "src/unit/units.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// Which columns of the table name the unit: a code column, or a name column with, where given, its parent's column.
/// Where both key and name are given, the code joins and the name is for the report.
struct JoinColumns {
    std::string key;
    std::string name;
    std::string parent;
};

/// A unit or row that the join left over, or matched twice, with what the user needs to find it.
struct JoinItem {
    std::optional<std::size_t> unit;
    std::optional<std::size_t> row;
    std::string key; ///< code, or name as written
    std::string name;
    std::string parent;
};

/// Which row each unit got. Every unit is matched, without a row, or a duplicate; every row is matched, without a unit,
/// or a duplicate; so the counts add up. A key that stands more than once on either side is matched to nothing and
/// told.
struct Join {
    std::vector<std::optional<std::uint32_t>> rowOfUnit;
    std::size_t units = 0, rows = 0, matched = 0;
    std::vector<JoinItem> unitsWithoutRow;
    std::vector<JoinItem> rowsWithoutUnit;
    std::vector<JoinItem> duplicateRows;      ///< all rows whose key is repeated
    std::vector<JoinItem> duplicateUnits;     ///< all units whose key is repeated
    std::map<std::string, std::size_t> tiers; ///< how pairs were made: "code", "exact", "case_space" -> number
};

/// Joins a table to units by code, or by name within parent after NFC, case and white space (nameKey). Hash join, one
/// pass; linear in units and rows. Where neither column is named, the key column is found by evidence: the one whose
/// values meet most of the unit codes, else (by name); told as a note. Where only one side has parents, names are
/// joined if they stand once in the layer, told. Codes and names must be squeezed NFC, as unitsOf and tableOf make
/// them. Leftovers and repeated keys are warned of with counts; codes that differ by zeros in front are told, never
/// joined. Throws gis::Error{BadInput}: "table.column_missing", "join.no_key", "join.key_ambiguous",
/// "join.layer_without_names"; and where nothing matches: "join.nothing_matches" (names both sides' first keys),
/// "join.nothing_matches_zeros" (only leading zeros differ), "join.parents_differ", "join.only_duplicates".
[[nodiscard]] Join joinTable(const Units& units, const Table& table, const JoinColumns& columns,
                             gis::Problems& problems);

} // namespace diaban
