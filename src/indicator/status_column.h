// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/indicator/status_words.h"
#include "src/table/table.h"

namespace diaban {

/// The column `index` of a table read as a status: 1 where it is met, 0 where not. Which texts were read as which is
/// told as a note; a column that only ever says one of the two while other cells are blank is told with a warning,
/// because a blank is no data and never "not met". Texts that say neither are told and are no data; where they are more
/// than one in ten of the cells that say something: gis::Error{BadInput "indicator.not_a_status"}.
[[nodiscard]] TableColumn statusColumn(const Table& table, std::size_t index, const StatusWords& words,
                                       gis::Problems& problems);

} // namespace diaban
