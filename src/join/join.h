// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/join/corrections.h"
#include "src/join/join_keys.h"
#include "src/join/suggestion.h"
#include "src/join/tier.h"
#include "src/table/table.h"
#include "src/unit/units.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// Which columns of the table name the unit: a code column, or a name column with, where given, its parents' columns.
/// Where both key and name are given, the code joins and the name is for the report.
struct JoinColumns {
    std::string key;
    std::string name;
    std::string parent;
    std::vector<std::string> above = {}; ///< columns of the parent's own parents, the nearest first
};

/// A unit or row that the join left over, or matched twice, with what the user needs to find it.
struct JoinItem {
    std::optional<std::size_t> unit;
    std::optional<std::size_t> row;
    std::string key; ///< code, or name as written
    std::string name;
    std::string parent;
    std::vector<Suggestion> suggestions = {}; ///< at most three, the best first; none for duplicates
    bool noUnit = false;                      ///< a correction says that the row is none
};

/// A pair that a person may want to look at: both writings of it.
struct JoinPair {
    JoinItem row; ///< as the table writes it
    std::size_t unit = 0;
    std::string unitCode, unitName;
    Tier tier = Tier::Code;
};

/// Which row each unit got. Every unit is matched, without a row, or a duplicate; every row is matched, without a unit,
/// or a duplicate; so the counts add up. A key that stands more than once on either side is matched to nothing and
/// told.
struct Join {
    std::vector<std::optional<std::uint32_t>> rowOfUnit;
    std::vector<Tier> tierOfUnit; ///< what made its pair; says nothing of a unit without a row
    std::size_t units = 0, rows = 0, matched = 0;
    std::vector<JoinItem> unitsWithoutRow;
    std::vector<JoinItem> rowsWithoutUnit;
    std::vector<JoinItem> duplicateRows;      ///< all rows whose key is repeated, or that mean one unit
    std::vector<JoinItem> lateRows;           ///< of rowsWithoutUnit: another row names their unit more exactly
    std::vector<JoinItem> duplicateUnits;     ///< all units whose key is repeated
    std::map<std::string, std::size_t> tiers; ///< how pairs were made: nameOf(Tier) -> number
    std::vector<JoinPair> looserPairs;        ///< made by tiers looser than case_space, or by corrections
    std::vector<JoinPair> namesDiffer;        ///< pairs by code whose names are not one name
    std::size_t correctionsUsed = 0;
    KeyColumns columns; ///< of the table, as used
};

/// What else a join goes by.
struct JoinOptions {
    Corrections* corrections = nullptr; ///< which of them were used is noted in it
    std::string vintage = {};           ///< of the layer, a day; empty: not known
    /// Rows that meet a unit by themselves keep it whatever corrections say: of a carried table, whose codes are those
    /// that a crosswalk leads to, while corrections may be of the codes that it was written with.
    bool keepsMatched = false;
};

/// Joins a table to units by code, or by name within parents in the tiers of matchNames. Hash join; linear in units and
/// rows. Where neither column is named, the key column is found by evidence: the one whose values meet most of the unit
/// codes, else (by name); told as a note. Codes that repeat in the layer are joined within their parents, where both
/// sides have them. Where only one side has parents, names are joined if they stand once in the layer, told. Codes and
/// names must be squeezed NFC, as unitsOf and tableOf make them. Rows that a correction names get its unit, whatever
/// the tiers say of them; no other row changes. Leftovers get suggestions (suggest), which are never joined. Leftovers
/// and repeated keys are warned of with counts; codes that differ by zeros in front are told, never joined. Throws
/// gis::Error{BadInput}: "table.column_missing", "join.no_key", "join.key_ambiguous", "join.layer_without_names"; and
/// where nothing matches: "join.nothing_matches" (names both sides' first keys), "join.nothing_matches_zeros" (only
/// leading zeros differ), "join.parents_differ", "join.only_duplicates".
[[nodiscard]] Join joinTable(const Units& units, const Table& table, const JoinColumns& columns,
                             gis::Problems& problems, const JoinOptions& options = {});

} // namespace diaban
