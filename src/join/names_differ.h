// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/join/join.h"

#include <cstddef>

namespace diaban {

/// After a join by code where both sides have names: pairs whose names have no common writing (nameKey), unit words
/// such as "Xã" apart. One warning "join.names_differ" with how many and the first; codes are used again for other
/// ground, so it says more the more differ. `nameColumn` is that of the table.
void tellNamesThatDiffer(const Join& join, const Units& units, const Table& table, std::size_t nameColumn,
                         gis::Problems& problems);

} // namespace diaban
