// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/head_merges.h"
#include "src/table/head_window.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// Rows [first, end) of a window that are a header, and below it a row that numbers its columns and one of their units.
struct HeaderRows {
    std::size_t first = 0, end = 0;
    std::optional<std::size_t> columnNumbers{}; ///< `end` or the row below it
    std::optional<std::size_t> units{};         ///< the same

    [[nodiscard]] std::size_t dataStart() const noexcept { return end + (columnNumbers ? 1 : 0) + (units ? 1 : 0); }
};

/// Finds the header of one to four rows by evidence: rows of text that name the columns filled below, over figures or
/// with words as headers have them. Of rows that may be headers the first counts, but for one that a later one beats
/// clearly. Nothing where no row has evidence.
[[nodiscard]] std::optional<HeaderRows> findHeader(const HeadWindow& window, const HeadMerges& merges);

/// The header that begins in this row, with the rows that go on with it and the column numbers below.
[[nodiscard]] HeaderRows headerFrom(const HeadWindow& window, const HeadMerges& merges, std::size_t row);

/// True where the row numbers the columns: "(1) (2) (3=2/1)", "A B 1 2"; bare numbers only over text in later rows.
[[nodiscard]] bool isColumnNumbers(const HeadWindow& window, std::size_t row);

/// Finds the rows of column numbers and of units below a header, in either order.
void findRowsBelow(const HeadWindow& window, HeaderRows& header);

/// The header of each column of a window, its rows joined by " / " from the top down; a text over several columns
/// belongs to each of them, also where only blanks to its right say so.
[[nodiscard]] std::vector<std::string> headerNames(const HeadWindow& window, const HeadMerges& merges,
                                                   const HeaderRows& header);

} // namespace diaban
