// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/grid.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace diaban {

/// What a cell looks like by itself.
enum class CellKind : std::uint8_t { Blank, Text, Number, Year, NotStated };

[[nodiscard]] CellKind cellKindOf(const Grid& grid, std::size_t row, std::size_t column);

/// Some hundred rows of a sheet that are not blank, each cell with its kind, and sums over rows, so that any run of
/// rows can be asked about at once. Looks into the grid, which must outlive it.
class HeadWindow {
public:
    static constexpr std::size_t kMostRows = 250;

    /// The rows of the grid in `filled` from the position `start` on.
    HeadWindow(const Grid& grid, const std::vector<std::size_t>& filled, std::size_t start);

    [[nodiscard]] const Grid& grid() const noexcept { return m_grid; }
    [[nodiscard]] std::size_t rows() const noexcept { return m_rows.size(); }
    [[nodiscard]] std::size_t columns() const noexcept { return m_grid.columns; }
    /// The row of the grid.
    [[nodiscard]] std::size_t gridRow(std::size_t row) const noexcept { return m_rows[row]; }
    [[nodiscard]] CellKind kind(std::size_t row, std::size_t column) const noexcept {
        return m_kinds[row * columns() + column];
    }
    [[nodiscard]] bool isBlank(std::size_t row, std::size_t column) const noexcept {
        return kind(row, column) == CellKind::Blank;
    }
    [[nodiscard]] std::string text(std::size_t row, std::size_t column) const;
    /// Cells of a kind in a row.
    [[nodiscard]] std::size_t count(std::size_t row, CellKind kind) const noexcept;
    [[nodiscard]] std::size_t filled(std::size_t row) const noexcept { return columns() - count(row, CellKind::Blank); }
    /// Filled cells, and numbers or cells without a figure, of a column in rows [first, last).
    [[nodiscard]] std::size_t filledIn(std::size_t column, std::size_t first, std::size_t last) const noexcept;
    [[nodiscard]] std::size_t figuresIn(std::size_t column, std::size_t first, std::size_t last) const noexcept;

private:
    const Grid& m_grid;
    std::vector<std::size_t> m_rows;
    std::vector<CellKind> m_kinds;
    std::vector<std::uint16_t> m_filled; ///< of the rows before, by row and column
    std::vector<std::uint16_t> m_figures;
};

} // namespace diaban
