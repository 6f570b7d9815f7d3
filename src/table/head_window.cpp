// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/head_window.h"

#include "src/table/cell_text.h"
#include "src/table/number_text.h"

#include <algorithm>

namespace diaban {

namespace {

bool looksLikeYear(double value) {
    return value >= 1900.0 && value <= 2100.0;
}

} // namespace

CellKind cellKindOf(const Grid& grid, std::size_t row, std::size_t column) {
    const std::string& written = grid.cell(row, column);
    if (isBlankCell(written)) {
        return CellKind::Blank;
    }
    const std::string text = squeezedCell(written);
    if (grid.isTyped(row, column)) {
        return text.size() == 4 && (text.starts_with("19") || text.starts_with("20")) ? CellKind::Year
                                                                                      : CellKind::Number;
    }
    constexpr std::size_t kLongestNumber = 40;
    if (text.size() > kLongestNumber) {
        return CellKind::Text;
    }
    const NumberReading reading = readNumber(text);
    if (reading.isNumber() || reading.code) {
        return reading.isPlain() && looksLikeYear(*reading.point) ? CellKind::Year : CellKind::Number;
    }
    return isNotStated(text) ? CellKind::NotStated : CellKind::Text;
}

HeadWindow::HeadWindow(const Grid& grid, const std::vector<std::size_t>& filled, std::size_t start) : m_grid(grid) {
    const std::size_t end = std::min(filled.size(), start + kMostRows);
    m_rows.assign(filled.begin() + static_cast<std::ptrdiff_t>(start),
                  filled.begin() + static_cast<std::ptrdiff_t>(end));
    const std::size_t width = columns();
    m_kinds.resize(m_rows.size() * width);
    m_filled.resize((m_rows.size() + 1) * width);
    m_figures.resize(m_filled.size());
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (std::size_t column = 0; column < width; ++column) {
            const std::size_t at = row * width + column;
            const CellKind kind = cellKindOf(grid, m_rows[row], column);
            const bool figure = kind == CellKind::Number || kind == CellKind::Year || kind == CellKind::NotStated;
            m_kinds[at] = kind;
            m_filled[at + width] = static_cast<std::uint16_t>(m_filled[at] + (kind == CellKind::Blank ? 0 : 1));
            m_figures[at + width] = static_cast<std::uint16_t>(m_figures[at] + (figure ? 1 : 0));
        }
    }
}

std::string HeadWindow::text(std::size_t row, std::size_t column) const {
    return squeezedCell(m_grid.cell(m_rows[row], column));
}

std::size_t HeadWindow::count(std::size_t row, CellKind kind) const noexcept {
    const auto first = m_kinds.begin() + static_cast<std::ptrdiff_t>(row * columns());
    return static_cast<std::size_t>(std::count(first, first + static_cast<std::ptrdiff_t>(columns()), kind));
}

std::size_t HeadWindow::filledIn(std::size_t column, std::size_t first, std::size_t last) const noexcept {
    return static_cast<std::size_t>(m_filled[last * columns() + column] - m_filled[first * columns() + column]);
}

std::size_t HeadWindow::figuresIn(std::size_t column, std::size_t first, std::size_t last) const noexcept {
    return static_cast<std::size_t>(m_figures[last * columns() + column] - m_figures[first * columns() + column]);
}

} // namespace diaban
