// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/join/join_keys.h"

namespace diaban {

/// What rows a table may have. A join takes all of them; a proposal may leave out those of other places (ownRows).
enum class TableGround {
    OfLayer,    ///< rows about units of the layer, and some that have none
    MayBeWider, ///< also many of other places, some of them with names that units of the layer have
};

/// The column whose values meet most of the unit codes, else the one whose values meet most of the unit names
/// in any tier (NameEvidence); at least half of its values that are not empty must meet one, or they must meet nearly
/// all units, each about once: those of a table of a whole country where the layer has few provinces. With
/// TableGround::MayBeWider names may meet them more often, by units of other provinces, where a column tells their rows
/// apart (ownRows): who asks so must leave those rows out. A numbering of rows
/// is never a column of codes, a column of figures only where nearly all its values meet a unit of their own and no
/// names speak against it. Where names meet as many units and are others than those of the codes' units, they are the
/// key, or, where both are sure, neither. Told as a note with the share. `parent` is kept. Throws gis::Error{BadInput}:
/// "join.no_key" where no column does, "join.key_ambiguous" where two with different values do equally well,
/// "join.code_name_disagree".
[[nodiscard]] KeyColumns findKeyColumns(const Units& units, const Table& table, std::optional<std::size_t> parent,
                                        gis::Problems& problems, TableGround ground = TableGround::OfLayer);

/// The column of names beside a column of codes: by which codes that are shifted against the names are told. Nothing
/// where no column has names of units in half of its rows.
[[nodiscard]] std::optional<std::size_t> findNamesBeside(const Units& units, const Table& table,
                                                         std::optional<std::size_t> parent, std::size_t key);

} // namespace diaban
