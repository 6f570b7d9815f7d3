// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/join/join_keys.h"

namespace diaban {

/// The column whose values meet most of the unit codes, else the one whose values meet most of the unit names
/// in any tier (NameEvidence); at least half of its values that are not empty must meet one, or they must meet nearly
/// all units, each about once: those of a table of a whole country where the layer has few provinces. Names may meet
/// them more often, by units of other provinces, where a column tells their rows apart (ownRows). A numbering of rows
/// is never a column of codes, a column of figures only where nearly all its values meet a unit of their own and no
/// names speak against it. Where names meet as many units and are others than those of the codes' units, they are the
/// key, or, where both are sure, neither. Told as a note with the share. `parent` is kept. Throws gis::Error{BadInput}:
/// "join.no_key" where no column does, "join.key_ambiguous" where two with different values do equally well,
/// "join.code_name_disagree".
[[nodiscard]] KeyColumns findKeyColumns(const Units& units, const Table& table, std::optional<std::size_t> parent,
                                        gis::Problems& problems);

/// The column of names beside a column of codes: by which codes that are shifted against the names are told. Nothing
/// where no column has names of units in half of its rows.
[[nodiscard]] std::optional<std::size_t> findNamesBeside(const Units& units, const Table& table,
                                                         std::optional<std::size_t> parent, std::size_t key);

} // namespace diaban
