// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/table/body_rows.h"
#include "src/table/cell_text.h"
#include "src/table/column_roles.h"
#include "src/table/first_row_header.h"
#include "src/table/group_rows.h"
#include "src/table/header_rows.h"
#include "src/table/require_units_in_rows.h"
#include "src/table/row_label.h"
#include "src/table/sheet_words.h"
#include "src/table/sum_rows.h"
#include "src/table/tell_shape.h"
#include "src/table/unsaid_sums.h"

#include <algorithm>

namespace diaban {

namespace {

std::vector<std::size_t> filledRows(const Grid& grid) {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        if (!isBlankRow(grid, row)) {
            rows.push_back(row);
        }
    }
    if (rows.size() < 2) {
        throw gis::badInput(grid.file, grid.sheet, {rows.empty() ? "table.empty" : "table.no_rows", {}});
    }
    return rows;
}

RowRole titleRole(const Grid& grid, std::size_t row) {
    for (std::size_t column = 0; column < grid.columns; ++column) {
        if (isBlankCell(grid.cell(row, column))) {
            continue;
        }
        const LineMark mark = lineMarkOf(squeezedCell(grid.cell(row, column)));
        if (mark == LineMark::UnitNote) {
            return RowRole::UnitNote;
        }
        if (mark == LineMark::PlaceAndDate) {
            return RowRole::PlaceAndDate;
        }
    }
    return RowRole::Title;
}

/// The header that was asked for, in rows of the window.
HeaderRows askedHeader(const HeadWindow& window, RowSpan asked) {
    const Grid& grid = window.grid();
    HeaderRows header;
    header.first = window.rows();
    for (std::size_t row = 0; row < window.rows(); ++row) {
        const std::uint32_t number = grid.rowNumbers[window.gridRow(row)];
        if (number >= asked.first && number <= asked.last) {
            header.first = std::min(header.first, row);
            header.end = row + 1;
        }
    }
    if (header.first == window.rows()) {
        throw gis::badInput(
            grid.file, grid.sheet,
            {"sheet.no_such_row", {{"first", std::int64_t{asked.first}}, {"last", std::int64_t{asked.last}}}});
    }
    findRowsBelow(window, header);
    return header;
}

/// What stands below a signature, up to the next rows of a table, is the name of who signed, a phone, a recipient.
void markBelowSignatures(std::vector<RowRole>& rows) {
    bool below = false;
    for (RowRole& role : rows) {
        if (role == RowRole::Signature) {
            below = true;
        } else if (below && role == RowRole::Note) {
            role = RowRole::Signature;
        } else if (role != RowRole::Blank && role != RowRole::PlaceAndDate) {
            below = false;
        }
    }
}

/// A table of a database names its columns; their row is none of the user's.
bool namesItsColumns(const Grid& grid) {
    return grid.rowNumbers.front() == 0;
}

/// One table of a sheet, and where the next one begins.
struct Block {
    SheetShape shape;
    std::size_t first = 0;
    std::optional<std::size_t> next;
};

class BlockReader {
public:
    BlockReader(const Grid& grid, const std::vector<std::size_t>& filled, const ShapeOptions& options)
        : m_grid(grid), m_filled(filled), m_options(options) {}

    Block read(std::size_t start) const {
        Block block;
        block.first = start;
        SheetShape& shape = block.shape;
        const HeadWindow window(m_grid, m_filled, start);
        const HeadMerges merges(window);
        const HeaderRows header = headerOf(window, merges, start == 0);
        shape.rows.assign(m_grid.rows(), RowRole::Blank);
        for (std::size_t row = 0; row < header.first; ++row) {
            shape.rows[window.gridRow(row)] = titleRole(m_grid, window.gridRow(row));
        }
        for (std::size_t row = header.first; row < header.end; ++row) {
            shape.rows[window.gridRow(row)] = RowRole::Header;
            shape.headerRows.push_back(window.gridRow(row));
        }
        if (header.columnNumbers) {
            shape.rows[window.gridRow(*header.columnNumbers)] = RowRole::ColumnNumbers;
        }
        if (header.units) {
            shape.rows[window.gridRow(*header.units)] = RowRole::UnitNote;
        }
        shape.headers = headerNames(window, merges, header);
        readRows(start + header.dataStart(), block);
        return block;
    }

private:
    [[nodiscard]] HeaderRows headerOf(const HeadWindow& window, const HeadMerges& merges, bool isFirst) const {
        if (m_options.headerRows) {
            return askedHeader(window, *m_options.headerRows);
        }
        if (namesItsColumns(m_grid)) {
            return {0, 1};
        }
        const auto found = findHeader(window, merges);
        if (found && !(isFirst && found->first > 0 && firstRowMayBeHeader(window) && !beats(window, *found))) {
            return *found;
        }
        requireFirstRowHeader(window);
        HeaderRows header{0, 1};
        if (window.rows() > 2) {
            findRowsBelow(window, header);
        }
        return header;
    }

    /// A header further down beats a first row that could be one only where that has fewer names.
    [[nodiscard]] static bool beats(const HeadWindow& window, const HeaderRows& found) {
        return window.filled(found.first) > window.filled(0) || window.count(0, CellKind::Number) == 0;
    }

    void readRows(std::size_t start, Block& block) const {
        SheetShape& shape = block.shape;
        const std::vector<std::size_t> below(m_filled.begin() + static_cast<std::ptrdiff_t>(start), m_filled.end());
        findColumnRoles(m_grid, below, shape);
        if (namesItsColumns(m_grid)) {
            for (const std::size_t row : below) {
                shape.rows[row] = RowRole::Data;
            }
            shape.dataRows = below;
            return;
        }
        BodyRows body = readBodyRows(m_grid, m_filled, start, m_options, shape);
        nameFirstPage(block.first, start, body.rows, shape);
        markUnsaidTotal(m_grid, shape, body.rows);
        settleRows(m_grid, body.rows, findGroups(m_grid, shape, body.rows), shape);
        block.next = body.nextBlock;
    }

    /// Where later pages name their district above the header, so does the first.
    void nameFirstPage(std::size_t first, std::size_t start, std::vector<BodyRow>& rows, SheetShape& shape) const {
        const bool pages = std::ranges::any_of(rows, [](const BodyRow& row) { return !row.headingName.empty(); });
        for (std::size_t at = start; pages && at > first; --at) {
            const std::size_t row = m_filled[at - 1];
            const std::string name = shape.rows[row] == RowRole::Title ? districtIn(labelOf(m_grid, shape, row)) : "";
            if (!name.empty()) {
                BodyRow heading;
                heading.gridRow = row;
                heading.level = unitLevelOf(name);
                heading.lone = true;
                heading.heading = true;
                heading.headingName = name;
                rows.insert(rows.begin(), std::move(heading));
                return;
            }
        }
    }

    const Grid& m_grid;
    const std::vector<std::size_t>& m_filled;
    const ShapeOptions& m_options;
};

/// "1: 3-20 (TT, Đơn vị, Số hộ, …)" of each block.
std::string describe(const Grid& grid, const std::vector<std::size_t>& filled, const std::vector<Block>& blocks) {
    std::string text;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::size_t end = blocks[i].next.value_or(filled.size());
        text += (i == 0 ? "" : "; ") + std::to_string(i + 1) + ": " +
                std::to_string(grid.rowNumbers[filled[blocks[i].first]]) + '-' +
                std::to_string(grid.rowNumbers[filled[end - 1]]) + " (";
        constexpr std::size_t kNamed = 3;
        std::size_t named = 0;
        for (const std::string& header : blocks[i].shape.headers) {
            if (!header.empty() && named < kNamed) {
                text += (named++ == 0 ? "" : ", ") + header;
            }
        }
        text += ", …)";
    }
    return text;
}

Block chooseBlock(const Grid& grid, const std::vector<std::size_t>& filled, std::vector<Block> blocks,
                  const ShapeOptions& options) {
    if (options.block) {
        if (*options.block == 0 || *options.block > blocks.size()) {
            throw gis::badInput(grid.file, grid.sheet,
                                {"sheet.no_such_block",
                                 {{"block", static_cast<std::int64_t>(*options.block)},
                                  {"count", static_cast<std::int64_t>(blocks.size())},
                                  {"blocks", describe(grid, filled, blocks)}}});
        }
        return std::move(blocks[*options.block - 1]);
    }
    const bool asked = options.headerRows || options.dataRows;
    if (blocks.size() > 1 && !asked) {
        const Block& second = blocks[1];
        throw gis::badInput(
            grid.file, std::to_string(grid.rowNumbers[filled[second.first]]),
            {"sheet.several_blocks",
             {{"count", static_cast<std::int64_t>(blocks.size())}, {"blocks", describe(grid, filled, blocks)}}});
    }
    return std::move(blocks.front());
}

} // namespace

SheetShape readSheetShape(const Grid& grid, const ShapeOptions& options, gis::Problems& problems) {
    const std::vector<std::size_t> filled = filledRows(grid);
    const BlockReader reader(grid, filled, options);
    std::vector<Block> blocks{reader.read(0)};
    constexpr std::size_t kMostBlocks = 50;
    while (blocks.back().next && blocks.size() < kMostBlocks && !options.headerRows) {
        blocks.push_back(reader.read(*blocks.back().next));
    }
    Block block = chooseBlock(grid, filled, std::move(blocks), options);
    SheetShape& shape = block.shape;
    const std::size_t end = block.next.value_or(filled.size());
    for (std::size_t at = 0; at < filled.size(); ++at) {
        if (at < block.first || at >= end) {
            shape.rows[filled[at]] = RowRole::OtherBlock;
        }
    }
    if (shape.dataRows.empty()) {
        throw gis::badInput(grid.file, grid.sheet, {"table.no_rows", {}});
    }
    markBelowSignatures(shape.rows);
    if (!namesItsColumns(grid)) {
        requireUnitsInRows(grid, shape);
    }
    tellShape(grid, shape, problems);
    return std::move(shape);
}

} // namespace diaban
