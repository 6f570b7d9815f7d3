// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/head_merges.h"

#include <algorithm>

namespace diaban {

HeadMerges::HeadMerges(const HeadWindow& window) : m_window(window) {
    const Grid& grid = window.grid();
    if (grid.merges.empty() || window.rows() == 0) {
        return;
    }
    std::vector<std::uint32_t> numbers;
    for (std::size_t row = 0; row < window.rows(); ++row) {
        numbers.push_back(grid.rowNumbers[window.gridRow(row)]);
    }
    m_of.resize(window.rows() * window.columns());
    for (std::size_t i = 0; i < grid.merges.size(); ++i) {
        const CellRange& range = grid.merges[i];
        if (range.firstRow > numbers.back()) {
            break; // they come from the top down
        }
        const auto first = std::ranges::lower_bound(numbers, range.firstRow);
        for (auto number = first; number != numbers.end() && *number <= range.lastRow; ++number) {
            const auto row = static_cast<std::size_t>(number - numbers.begin()) * window.columns();
            std::fill(m_of.begin() + static_cast<std::ptrdiff_t>(row + range.firstColumn),
                      m_of.begin() + static_cast<std::ptrdiff_t>(row + range.lastColumn + 1),
                      static_cast<std::uint32_t>(i + 1));
        }
    }
}

std::string HeadMerges::text(std::size_t row, std::size_t column) const {
    const CellRange* range = at(row, column);
    if (range == nullptr) {
        return m_window.text(row, column);
    }
    std::size_t top = row;
    while (top > 0 && at(top - 1, column) == range) {
        --top;
    }
    return m_window.text(top, range->firstColumn);
}

bool HeadMerges::joinsAbove(std::size_t row, std::size_t column) const noexcept {
    const CellRange* range = at(row, column);
    return range != nullptr && row > 0 && at(row - 1, column) == range;
}

std::size_t HeadMerges::width(std::size_t row, std::size_t column) const noexcept {
    const CellRange* range = at(row, column);
    return range == nullptr ? 1 : range->lastColumn - range->firstColumn + 1;
}

} // namespace diaban
