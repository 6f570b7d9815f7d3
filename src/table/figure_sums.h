// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/body_rows.h"

#include <cstddef>
#include <vector>

namespace diaban {

/// Sums of the figures of body rows, as evidence before the columns are typed: rows that say a sum are left out.
class FigureSums {
public:
    FigureSums(const Grid& grid, const SheetShape& shape, const std::vector<BodyRow>& body);

    /// True where the figures of a row are the sums of the rows [first, end) in at least half of the columns in which
    /// it has any, and in one at least.
    [[nodiscard]] bool isSumOf(std::size_t row, std::size_t first, std::size_t end) const;
    /// True where each figure of a row but zero is the sum of the rows [first, end), and it has any.
    [[nodiscard]] bool isExactSumOf(std::size_t row, std::size_t first, std::size_t end) const;
    /// True where the sums of the rows [first, end) are greater than a row's figures in some column.
    [[nodiscard]] bool isPassed(std::size_t row, std::size_t first, std::size_t end) const;
    /// One in how many rows has the same figures by chance: their product; 0 for a row without any but zeros.
    [[nodiscard]] double evidenceOf(std::size_t row) const;

private:
    struct Column {
        std::vector<double> values; ///< NaN where there is none
        std::vector<double> before; ///< sums of the rows before
    };
    std::vector<Column> m_columns;
};

} // namespace diaban
