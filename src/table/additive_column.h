// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/table.h"

#include <string>
#include <vector>

namespace diaban {

/// Whether the figures of a column may be added up.
enum class Adds {
    Yes,     ///< counts, areas, sums of money
    Likely,  ///< whole numbers under a header that says nothing of what they are: added up, and to be confirmed
    Ratio,   ///< shares, rates, means
    Label,   ///< texts, codes, years, numberings of rows
    Status,  ///< yes or no of each unit
    NotSure, ///< numbers of which neither they nor their header say what they are
};

/// Columns of which it is known what they are, by their headers: the user or the indicators of a project say it.
struct SettledColumns {
    std::vector<std::string> counts, shares;
    std::vector<std::string> statuses = {}, labels = {};
};

/// Throws gis::Error{BadInput}: "table.column_missing" for a column of counts or shares that is not there,
/// "carry.settled_twice" for one that is said to be both.
void requireSettledColumns(const Table& table, const SettledColumns& settled);

/// By what is settled, else by evidence: signs of percent and words of the header, then whole numbers. Numbers that
/// are but 0 and 1 may be answers and are never taken for counts without a word that says so.
[[nodiscard]] Adds addsUp(const Table& table, std::size_t column, const SettledColumns& settled);

} // namespace diaban
