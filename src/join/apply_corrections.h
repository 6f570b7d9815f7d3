// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/corrections.h"
#include "src/join/join.h"
#include "src/join/join_keys.h"
#include "src/join/match_names.h"
#include "src/join/parent_scopes.h"

namespace diaban {

/// Gives each row that a correction names the unit that it says, whatever the tiers said of the row; the pairs of other
/// rows stay as they are. A correction is for the rows whose name or code is written so (nameKey), within its parent;
/// among several for one row those met in this table come first. Marks what was used. Told with its row, and not used:
/// a code that no unit has ("match.unknown_unit"), a name that is not that unit's ("match.other_name"), another vintage
/// ("match.other_vintage"), two units for one writing ("match.two_units"), a unit that another row has
/// ("match.unit_taken"), a writing of several rows ("match.several_rows"). A code that has lost its zeros is taken
/// where one unit alone can be meant, and noted ("match.zeros"). Of `options`, those about corrections.
void applyCorrections(NameMatch& match, Corrections& corrections, const JoinOptions& options, const Units& units,
                      const Table& table, const KeyColumns& columns, gis::Problems& problems);

} // namespace diaban
