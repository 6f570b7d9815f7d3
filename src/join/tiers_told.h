// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/join/join.h"
#include "src/join/match_names.h"
#include "src/join/parent_scopes.h"

namespace diaban {

/// Tells of a join by name: how many pairs the looser tiers made (a note), and warns of rows that mean several units,
/// or a unit that another row names more exactly, and of parents that the layer does not have.
void tellTiers(const Table& table, const Join& join, const NameMatch& match, const ParentScopes& scopes,
               const KeyColumns& columns, gis::Problems& problems);

} // namespace diaban
