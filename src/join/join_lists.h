// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/join.h"
#include "src/join/join_keys.h"
#include "src/join/match_names.h"

namespace diaban {

/// The join that a matching makes: its counts, leftovers, duplicates and looser pairs, in the order of units and rows;
/// without suggestions. Takes the pairs out of `match`.
[[nodiscard]] Join joinOf(NameMatch& match, const Units& units, const Table& table, const KeyColumns& columns);

} // namespace diaban
