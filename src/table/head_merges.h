// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/head_window.h"

#include <cstdint>
#include <vector>

namespace diaban {

/// Which cells of a window are merged with which.
class HeadMerges {
public:
    explicit HeadMerges(const HeadWindow& window);

    /// The merge that a cell belongs to; null where it stands alone.
    [[nodiscard]] const CellRange* at(std::size_t row, std::size_t column) const noexcept {
        const auto index = m_of.empty() ? 0U : m_of[row * m_window.columns() + column];
        return index == 0 ? nullptr : &m_window.grid().merges[index - 1];
    }
    /// The text of a cell, of a merged one that of its first cell where that lies in the window.
    [[nodiscard]] std::string text(std::size_t row, std::size_t column) const;
    /// True where a cell lies under another of its column, merged with it.
    [[nodiscard]] bool joinsAbove(std::size_t row, std::size_t column) const noexcept;
    /// Columns that a cell spans.
    [[nodiscard]] std::size_t width(std::size_t row, std::size_t column) const noexcept;

private:
    const HeadWindow& m_window;
    std::vector<std::uint32_t> m_of; ///< index + 1 of the merge of each cell; empty: no merges
};

} // namespace diaban
