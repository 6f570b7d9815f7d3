// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/join/join.h"

#include <cstddef>

namespace diaban {

/// After a join by code where both sides have names: pairs whose names are not one name in any tier of names, nor but
/// for diacritics. Listed in join.namesDiffer, with one warning "join.names_differ" of how many and the first; codes
/// are used again for other ground, so it says more the more differ. `nameColumn` is that of the table.
void findNamesThatDiffer(Join& join, const Units& units, const Table& table, std::size_t nameColumn,
                         gis::Problems& problems);

} // namespace diaban
