// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/table/table.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// Which period each row of a table is of.
struct RowPeriods {
    std::vector<std::string> periods;              ///< as project files write them, in order within each kind
    std::vector<std::optional<std::size_t>> ofRow; ///< index of its period; nothing for rows that are left out
};

/// Reads the periods that a column writes ("Quý I/2025"). A row without a period is left out, told as a note, where it
/// has no text in any of the columns `figures` either. Throws gis::Error{BadInput}: "period.unreadable",
/// "period.blank", both with the row.
[[nodiscard]] RowPeriods rowPeriods(const Table& table, std::size_t column, const std::vector<std::size_t>& figures,
                                    gis::Problems& problems);

/// Those rows of a table, in that order.
[[nodiscard]] Table takeRows(const Table& table, const std::vector<std::size_t>& rows);

} // namespace diaban
