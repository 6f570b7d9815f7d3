// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/body_rows.h"
#include "src/table/head_window.h"
#include "src/table/sheet_words.h"

#include <cstddef>
#include <vector>

namespace diaban {

/// Looks at single rows of a sheet whose columns have their roles.
class RowFacts {
public:
    RowFacts(const Grid& grid, const SheetShape& shape);

    /// True where a cell beside number, code, name and parent is filled.
    [[nodiscard]] bool hasFigures(std::size_t row) const;
    /// Texts in columns of figures, and figures there.
    struct Cells {
        std::size_t filled = 0, figures = 0, foreign = 0;
    };
    [[nodiscard]] Cells cellsOf(std::size_t row) const;
    /// The first mark of a row's cells.
    [[nodiscard]] LineMark markOf(std::size_t row) const;
    /// A row that may be data.
    [[nodiscard]] BodyRow look(std::size_t row) const;
    /// True where the cell of the label is merged over half of the columns.
    [[nodiscard]] bool isMergedAcross(std::size_t row) const;
    [[nodiscard]] std::size_t usedColumns() const noexcept { return m_used; }
    [[nodiscard]] std::size_t figureColumns() const noexcept { return m_figureColumns.size(); }

private:
    const Grid& m_grid;
    const SheetShape& m_shape;
    std::vector<std::size_t> m_otherColumns; ///< of figures first, then of texts
    std::vector<std::size_t> m_figureColumns;
    std::size_t m_used = 0;
};

} // namespace diaban
