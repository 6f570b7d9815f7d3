// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/problems.h"
#include "src/join/join.h"

namespace diaban {

/// Warns of what a join left over or found repeated: one message a kind, with the count and the first five.
void tellLeftovers(const Units& units, const Table& table, const Join& join, bool byCode, gis::Problems& problems);

/// What to throw where a join matched nothing: names the first keys of both sides, and whether they differ by zeros in
/// front, by their parents, or because every key that both sides have is repeated.
[[nodiscard]] gis::Error nothingMatches(const Units& units, const Table& table, const Join& join, bool byCode,
                                        bool parentsDiffer);

} // namespace diaban
