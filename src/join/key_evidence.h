// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/join/join_keys.h"

namespace diaban {

/// The column whose values meet most of the unit codes, else the one whose values meet most of the unit names
/// in any tier (NameEvidence); at least half of its values that are not empty must meet one. Told as a note with the
/// share. `parent` is kept. Throws gis::Error{BadInput}: "join.no_key" where no column does, "join.key_ambiguous" where
/// two with different values do equally well.
[[nodiscard]] KeyColumns findKeyColumns(const Units& units, const Table& table, std::optional<std::size_t> parent,
                                        gis::Problems& problems);

} // namespace diaban
