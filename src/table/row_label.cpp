// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/row_label.h"

#include "src/table/cell_text.h"
#include "src/table/label_words.h"

namespace diaban {

std::string labelOf(const Grid& grid, const SheetShape& shape, std::size_t row) {
    if (shape.nameColumn && !isBlankCell(grid.cell(row, *shape.nameColumn))) {
        return squeezedCell(grid.cell(row, *shape.nameColumn));
    }
    for (std::size_t column = 0; column < grid.columns; ++column) {
        const bool figure = shape.columns[column] == ColumnRole::Figure || shape.columns[column] == ColumnRole::Text;
        if (isBlankCell(grid.cell(row, column)) || (figure && shape.nameColumn && column > *shape.nameColumn)) {
            continue;
        }
        std::string text = squeezedCell(grid.cell(row, column));
        if (column != shape.numberColumn || ordinalOf(text) == Ordinal::Other) {
            return text;
        }
    }
    return {};
}

std::string districtIn(const std::string& title) {
    for (std::size_t at = 0; at < title.size();) {
        const auto rest = withoutOrdinal(std::string_view(title).substr(at));
        if (unitLevelOf(rest) == UnitLevel::District) {
            return rest;
        }
        const auto space = title.find(' ', at);
        if (space == std::string::npos) {
            break;
        }
        at = space + 1;
    }
    return {};
}

} // namespace diaban
