// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/table.h"

#include <string>
#include <vector>

namespace diaban {

/// True where a header says that its numbers are shares, rates or means ("Tỷ lệ ...", "... (%)", "Bình quân ..."):
/// they add up to nothing.
[[nodiscard]] bool saysRatio(const std::string& header);

/// Whether the figures of a column may be added up.
enum class Adds {
    Yes,     ///< counts, areas, sums of money
    Ratio,   ///< shares, rates, means
    Label,   ///< texts, codes, years, numberings of rows
    NotSure, ///< numbers with decimals under a header that says nothing of what they are
};

/// Columns that the user has settled, by their headers.
struct SettledColumns {
    std::vector<std::string> counts, shares;
};

/// By what is settled, else by evidence: signs of percent and words of the header, then whole numbers.
[[nodiscard]] Adds addsUp(const Table& table, std::size_t column, const SettledColumns& settled);

} // namespace diaban
