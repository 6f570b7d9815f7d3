// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/join.h"
#include "src/join/join_keys.h"
#include "src/join/parent_scopes.h"

namespace diaban {

/// Gives each unmatched row of `join` the best three units, and each unmatched unit the best three rows, by their names
/// within their parents: equal without diacritics, else at most slipsAllowed letters apart. Where a row's parent is
/// unknown or offers nothing, units of all parents are looked at. Two different numbers ("Phường 1", "Phường 2") are
/// never a slip; texts of more than 400 bytes are no names. `names` are those of the rows. What is suggested does not
/// depend on the order of rows and units; the time grows with those left over.
void suggest(Join& join, const Units& units, const std::vector<std::string>& names, const ParentScopes& scopes);

} // namespace diaban
