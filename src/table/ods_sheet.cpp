// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/ods_sheet.h"

#include "gis/base/error.h"
#include "src/table/cell_place.h"
#include "src/table/grid_limits.h"
#include "src/table/ods_cell.h"

#include <pugixml.hpp>

#include <algorithm>
#include <string_view>

namespace diaban {

namespace {

/// Far beyond any sheet; numbers up to here are counted exactly.
constexpr std::size_t kFarthest = 16'777'216;

std::size_t advanced(std::size_t at, std::size_t count) {
    return std::min(at + std::min(count, kFarthest), kFarthest);
}

bool isHidden(const pugi::xml_node& node) {
    const std::string_view visibility = node.attribute("table:visibility").value();
    return visibility == "collapse" || visibility == "filter";
}

/// Collects the cells of one sheet.
class OdsSheetReader {
public:
    OdsSheetReader(const XmlPart& part, const std::string& sheet, const gis::Limits& limits)
        : m_limits(limits), m_collector(part.file, sheet, limits), m_sheet(m_collector.cells()) {
        m_shown.file = part.file;
        m_shown.sheet = sheet;
    }

    void use(const pugi::xml_node& node) {
        const auto name = localName(node.name());
        if (name == "table-row") {
            readRow(node);
        } else if (name == "table-column") {
            if (isHidden(node)) {
                const auto last = advanced(m_columns, odsCount(node, "number-columns-repeated"));
                m_sheet.addHiddenColumns(m_columns, std::max(last, m_columns + 1) - 1);
            }
            m_columns = advanced(m_columns, odsCount(node, "number-columns-repeated"));
        }
    }

    SheetCells take() { return std::move(m_sheet); }

private:
    /// A cell of the row that is read, written as often as it is repeated.
    struct RowCell {
        std::size_t column = 0;
        std::size_t count = 1;
        CellText text;
    };

    void readRow(const pugi::xml_node& node) {
        const std::size_t first = m_row + 1;
        m_row = advanced(m_row, odsCount(node, "number-rows-repeated"));
        m_cells.clear();
        std::size_t column = 0;
        for (const auto cell : node.children()) {
            const auto name = localName(cell.name());
            const std::size_t count = odsCount(cell, "number-columns-repeated");
            if (name == "table-cell") {
                readCell(cell, first, column, count);
            }
            if (name == "table-cell" || name == "covered-table-cell") {
                column = advanced(column, count);
            }
        }
        if (m_cells.empty()) {
            return;
        }
        const std::size_t rows = first > m_row ? kFarthest : m_sheet.rows + (m_row - first);
        requireWithinLimits(m_shown, rows, m_cells.back().column + m_cells.back().count, m_limits);
        for (std::size_t row = first; row <= m_row; ++row) {
            addRow(static_cast<std::uint32_t>(row), isHidden(node));
        }
    }

    void readCell(const pugi::xml_node& cell, std::size_t row, std::size_t column, std::size_t count) {
        const auto number = static_cast<std::uint32_t>(row);
        const std::size_t across = odsCount(cell, "number-columns-spanned");
        const std::size_t down = odsCount(cell, "number-rows-spanned");
        if (across > 1 || down > 1) {
            const auto last = static_cast<std::uint32_t>(advanced(row, down - 1));
            m_sheet.addMerge({number, last, column, advanced(column, across - 1)});
        }
        CellText text = odsCellText(cell, static_cast<std::size_t>(m_limits.textBytes));
        if (!text.text.empty()) {
            if (isOdsError(cell)) {
                m_sheet.addError(number, column);
            }
            m_cells.push_back({column, std::min(count, kFarthest), std::move(text)});
        } else if (cell.attribute("table:formula") && !cell.attribute("office:value-type")) {
            m_sheet.addFormulaWithoutValue(number, column);
        }
    }

    void addRow(std::uint32_t row, bool hidden) {
        for (const RowCell& cell : m_cells) {
            for (std::size_t i = 0; i < cell.count; ++i) {
                m_collector.add(row, cell.column + i, cell.text);
            }
        }
        if (hidden) {
            m_sheet.addHiddenRow(row);
        }
    }

    const gis::Limits& m_limits;
    SheetCollector m_collector;
    SheetCells& m_sheet;
    Grid m_shown; ///< file and sheet, for limits that speak
    std::size_t m_row = 0;
    std::size_t m_columns = 0;
    std::vector<RowCell> m_cells;
};

} // namespace

SheetCells readOdsCells(OdsWorkbook& workbook, std::size_t sheet, const XmlPart& part, const gis::Limits& limits) {
    OdsSheetReader reader(part, workbook.sheets[sheet].name, limits);
    // Drawings and forms of a sheet may hold tables of their own.
    forEachElementIn(workbook.content, workbook.spans[sheet], part, {"table-row", "table-column", "shapes", "forms"},
                     [&reader](const pugi::xml_node& node) { reader.use(node); });
    return reader.take();
}

bool isEmptySheet(const OdsWorkbook& workbook, std::size_t sheet) {
    constexpr std::size_t kLooked = 65'536;
    const XmlSpan span = workbook.spans[sheet];
    const auto xml = std::string_view(workbook.content).substr(span.begin, span.end - span.begin);
    return xml.size() < kLooked && xml.find(":p>") == std::string_view::npos &&
           xml.find("value-type") == std::string_view::npos;
}

} // namespace diaban
