// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/row_facts.h"

#include "src/table/cell_text.h"
#include "src/table/row_label.h"

#include <algorithm>

namespace diaban {

RowFacts::RowFacts(const Grid& grid, const SheetShape& shape) : m_grid(grid), m_shape(shape) {
    std::vector<std::size_t> texts;
    for (std::size_t column = 0; column < grid.columns; ++column) {
        m_used += shape.columns[column] == ColumnRole::Blank ? 0U : 1U;
        if (shape.columns[column] == ColumnRole::Figure) {
            m_figureColumns.push_back(column);
        } else if (shape.columns[column] == ColumnRole::Text) {
            texts.push_back(column);
        }
    }
    m_otherColumns = m_figureColumns;
    m_otherColumns.insert(m_otherColumns.end(), texts.begin(), texts.end());
}

bool RowFacts::hasFigures(std::size_t row) const {
    const auto& columns = m_figureColumns.empty() ? m_otherColumns : m_figureColumns;
    return std::ranges::any_of(columns, [&](std::size_t column) {
        const std::string& text = m_grid.cell(row, column);
        if (!text.empty() && text.front() >= '0' && text.front() <= '9') {
            return true;
        }
        const CellKind kind = cellKindOf(m_grid, row, column);
        return kind != CellKind::Blank && (kind != CellKind::Text || m_figureColumns.empty());
    });
}

RowFacts::Cells RowFacts::cellsOf(std::size_t row) const {
    Cells cells;
    for (std::size_t column = 0; column < m_grid.columns; ++column) {
        const CellKind kind = cellKindOf(m_grid, row, column);
        const bool figure = m_shape.columns[column] == ColumnRole::Figure;
        cells.filled += kind == CellKind::Blank ? 0U : 1U;
        cells.foreign += (figure || m_shape.columns[column] == ColumnRole::Blank) && kind == CellKind::Text ? 1U : 0U;
        cells.figures += figure && kind != CellKind::Blank && kind != CellKind::Text ? 1U : 0U;
    }
    return cells;
}

LineMark RowFacts::markOf(std::size_t row) const {
    for (std::size_t column = 0; column < m_grid.columns; ++column) {
        if (!isBlankCell(m_grid.cell(row, column))) {
            const LineMark mark = lineMarkOf(squeezedCell(m_grid.cell(row, column)));
            if (mark != LineMark::None) {
                return mark;
            }
        }
    }
    return LineMark::None;
}

BodyRow RowFacts::look(std::size_t row) const {
    BodyRow body;
    body.gridRow = row;
    const std::string label = labelOf(m_grid, m_shape, row);
    body.level = unitLevelOf(withoutOrdinal(label));
    body.sum = sumWordOf(label);
    if (m_shape.numberColumn) {
        body.ordinal = ordinalOf(squeezedCell(m_grid.cell(row, *m_shape.numberColumn)));
        const bool isLabel = m_shape.nameColumn && isBlankCell(m_grid.cell(row, *m_shape.nameColumn));
        if (body.ordinal == Ordinal::Other && isLabel) {
            body.ordinal = Ordinal::Blank;
        }
    }
    body.figures = hasFigures(row);
    if (!body.figures) {
        body.lone = std::ranges::all_of(m_otherColumns,
                                        [&](std::size_t column) { return isBlankCell(m_grid.cell(row, column)); });
        const auto isFilled = [&](std::optional<std::size_t> column) {
            return column && !isBlankCell(m_grid.cell(row, *column));
        };
        const bool named = m_shape.nameColumn && isFilled(m_shape.nameColumn);
        body.lone = body.lone && !isFilled(m_shape.parentColumn) && !(named && isFilled(m_shape.codeColumn));
    }
    return body;
}

bool RowFacts::isMergedAcross(std::size_t row) const {
    const std::uint32_t number = m_grid.rowNumbers[row];
    auto merge = std::ranges::lower_bound(m_grid.merges, number, {}, &CellRange::firstRow);
    for (; merge != m_grid.merges.end() && merge->firstRow == number; ++merge) {
        const std::size_t width = merge->lastColumn - merge->firstColumn + 1;
        if (width >= 3 && 2 * width >= m_used && !isBlankCell(m_grid.cell(row, merge->firstColumn))) {
            return true;
        }
    }
    return false;
}

} // namespace diaban
