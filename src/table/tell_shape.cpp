// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/tell_shape.h"

#include "src/table/cell_text.h"
#include "src/table/head_window.h"
#include "src/table/person_cells.h"
#include "src/table/row_label.h"
#include "src/table/sheet_words.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

bool isToldAlone(RowRole role) {
    return role == RowRole::Group || role == RowRole::Subtotal || role == RowRole::Total;
}

/// The label of a group or sum, the first text of another row; never of one that names who signed.
std::string textOf(const Grid& grid, const SheetShape& shape, std::size_t row) {
    if (shape.rows[row] == RowRole::Signature) {
        return {};
    }
    if (isToldAlone(shape.rows[row])) {
        return labelOf(grid, shape, row);
    }
    for (std::size_t column = 0; column < grid.columns; ++column) {
        if (!isBlankCell(grid.cell(row, column)) && !showsPerson(squeezedCell(grid.cell(row, column)))) {
            return squeezedCell(grid.cell(row, column));
        }
    }
    return {};
}

std::vector<std::size_t> rowsOf(const SheetShape& shape, RowRole role) {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < shape.rows.size(); ++row) {
        if (shape.rows[row] == role) {
            rows.push_back(row);
        }
    }
    return rows;
}

/// Tells of rows with the text of the first one.
void tellRows(const Grid& grid, const SheetShape& shape, const std::vector<std::size_t>& rows, const char* id,
              gis::Problems& problems) {
    if (!rows.empty()) {
        problems.note(grid.file, std::to_string(grid.rowNumbers[rows.front()]),
                      {id,
                       {{"count", static_cast<std::int64_t>(rows.size())},
                        {"rows", rowList(grid, rows)},
                        {"text", textOf(grid, shape, rows.front())}}});
    }
}

/// 10,5 without quotation marks is two cells of a CSV: then each row is full only because its figures moved to the
/// right, over the last column, which was left for notes or has no name.
void tellSplitDecimals(const Grid& grid, const SheetShape& shape, gis::Problems& problems) {
    std::size_t columns = shape.columns.size();
    while (columns > 0 && shape.columns[columns - 1] == ColumnRole::Blank) {
        --columns;
    }
    constexpr std::size_t kLeast = 3;
    if (grid.separator != ',' || columns < kLeast || shape.columns[columns - 1] != ColumnRole::Figure) {
        return;
    }
    const std::string& header = shape.headers[columns - 1];
    const bool ofNotes = header.empty() || lineMarkOf(header) == LineMark::Note;
    const bool afterFigures =
        shape.columns[columns - 2] == ColumnRole::Figure && shape.columns[columns - 3] == ColumnRole::Figure;
    const bool allNumbers = std::ranges::all_of(shape.dataRows, [&](std::size_t row) {
        const CellKind kind = cellKindOf(grid, row, columns - 1);
        return kind == CellKind::Number || kind == CellKind::Year;
    });
    if (ofNotes && afterFigures && allNumbers) {
        problems.warn(grid.file, grid.sheet,
                      {"table.decimals_split",
                       {{"column", header.empty() ? std::to_string(columns) : header},
                        {"value", squeezedCell(grid.cell(shape.dataRows.front(), columns - 1))}}});
    }
}

} // namespace

const char* nameOf(RowRole role) noexcept {
    constexpr std::array<const char*, 15> kNames{
        "blank",    "title", "unit_note", "place_and_date", "header",   "column_numbers", "data",       "group",
        "subtotal", "total", "note",      "signature",      "numbered", "skipped",        "other_block"};
    return kNames.at(static_cast<std::size_t>(role));
}

const char* nameOf(ColumnRole role) noexcept {
    constexpr std::array<const char*, 7> kNames{"blank", "number", "code", "name", "parent", "figure", "text"};
    return kNames.at(static_cast<std::size_t>(role));
}

std::vector<RowRun> rowRuns(const Grid& grid, const SheetShape& shape) {
    std::vector<RowRun> runs;
    for (std::size_t row = 0; row < shape.rows.size(); ++row) {
        const RowRole role = shape.rows[row];
        const std::uint32_t number = grid.rowNumbers[row];
        if (role == RowRole::Blank) {
            continue;
        }
        if (!runs.empty() && runs.back().role == role && !isToldAlone(role)) {
            runs.back().last = number;
            continue;
        }
        std::string text;
        if (role != RowRole::Data && role != RowRole::OtherBlock) {
            text = textOf(grid, shape, row);
        }
        runs.push_back({role, number, number, std::move(text)});
    }
    return runs;
}

std::string rowList(const Grid& grid, const std::vector<std::size_t>& rows) {
    constexpr std::size_t kMostParts = 12;
    std::string text;
    std::size_t parts = 0;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1) {
            ++end;
        }
        if (parts++ == kMostParts) {
            return text + ", …";
        }
        text += (text.empty() ? "" : ", ") + std::to_string(grid.rowNumbers[rows[i]]);
        if (end > i + 1) {
            text += '-' + std::to_string(grid.rowNumbers[rows[end - 1]]);
        }
        i = end;
    }
    return text;
}

void tellShape(const Grid& grid, const SheetShape& shape, gis::Problems& problems) {
    const bool plain = shape.headerRows.front() == 0 && shape.headerRows.size() == 1;
    if (!plain && grid.rowNumbers.front() != 0 &&
        (shape.headerRows.size() > 1 || shape.rows.front() != RowRole::Blank)) {
        tellRows(grid, shape, shape.headerRows, "sheet.header_found", problems);
    }
    tellSplitDecimals(grid, shape, problems);
    tellRows(grid, shape, rowsOf(shape, RowRole::Title), "sheet.title_rows", problems);
    tellRows(grid, shape, rowsOf(shape, RowRole::ColumnNumbers), "sheet.column_numbers", problems);
    tellRows(grid, shape, rowsOf(shape, RowRole::Group), "sheet.group_rows", problems);
    tellRows(grid, shape, rowsOf(shape, RowRole::Subtotal), "sheet.subtotal_rows", problems);
    tellRows(grid, shape, rowsOf(shape, RowRole::Total), "sheet.total_rows", problems);
    tellRows(grid, shape, rowsOf(shape, RowRole::Note), "sheet.note_rows", problems);
    tellRows(grid, shape, rowsOf(shape, RowRole::Signature), "sheet.signature_rows", problems);
    tellRows(grid, shape, rowsOf(shape, RowRole::Numbered), "sheet.numbered_rows", problems);
    tellRows(grid, shape, rowsOf(shape, RowRole::Skipped), "sheet.skipped_rows", problems);
    tellRows(grid, shape, rowsOf(shape, RowRole::OtherBlock), "sheet.other_block_rows", problems);
}

} // namespace diaban
