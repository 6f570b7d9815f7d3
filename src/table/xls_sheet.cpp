// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/xls_sheet.h"

#include "gis/base/error.h"
#include "src/table/cell_place.h"
#include "src/table/xls_records.h"
#include "src/table/xls_text.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>
#include <set>

namespace diaban {

namespace {

/// The number of an RK value (MS-XLS 2.5.217): 30 bits of a whole number or of a double, perhaps of a hundredfold.
double rkNumber(std::uint32_t rk) {
    constexpr std::uint32_t kHundredfold = 1;
    constexpr std::uint32_t kWhole = 2;
    double value = 0;
    if ((rk & kWhole) != 0) {
        value = static_cast<double>(static_cast<std::int32_t>(rk) >> 2);
    } else {
        value = std::bit_cast<double>(std::uint64_t{rk & ~3U} << 32U);
    }
    return (rk & kHundredfold) != 0 ? value / 100 : value;
}

const char* errorText(std::uint8_t code) {
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    default:
        return "#N/A";
    }
}

/// Collects the cells of one sheet. Files are met in which they stand in no order.
class XlsSheetReader {
public:
    XlsSheetReader(std::string_view stream, const XlsWorkbook& workbook, std::size_t sheet, const std::string& file,
                   const gis::Limits& limits)
        : m_records(stream, workbook.starts[sheet]), m_workbook(workbook), m_file(file),
          m_collector(file, workbook.sheets[sheet].name, limits) {}

    SheetCells read() {
        if (!m_records.next() || m_records.kind() != XlsRecord::Begin) {
            throw BrokenBytes();
        }
        // A chart on the sheet is a part of its own, with cells of its own.
        for (std::size_t depth = 1; depth > 0 && m_records.next();) {
            if (m_records.kind() == XlsRecord::Begin) {
                ++depth;
            } else if (m_records.kind() == XlsRecord::EndOfFile) {
                --depth;
            } else if (depth == 1) {
                use();
            }
        }
        return finished();
    }

private:
    struct Place {
        std::uint32_t row = 0; ///< from 1
        std::size_t column = 0;
    };

    void use() {
        const ByteView& data = m_records.data();
        const XlsRecord kind = m_records.kind();
        if (kind != XlsRecord::FormulaText) {
            noteUnfinished(kind);
        }
        switch (kind) {
        case XlsRecord::Number:
            addNumber(placeOf(data), data.word(4), std::bit_cast<double>(data.quadWord(6)));
            break;
        case XlsRecord::Rk:
            addNumber(placeOf(data), data.word(4), rkNumber(data.doubleWord(6)));
            break;
        case XlsRecord::MultipleRk:
            addNumbers(data);
            break;
        case XlsRecord::SharedString:
            addShared(placeOf(data), data.doubleWord(6));
            break;
        case XlsRecord::Label:
        case XlsRecord::RichString:
            add(placeOf(data), {XlsTextReader(m_records.pieces(), 6).longText(), false});
            break;
        case XlsRecord::BooleanOrError:
            addBooleanOrError(placeOf(data), data.byte(7) != 0, data.byte(6));
            break;
        case XlsRecord::Formula:
            addFormula(data);
            break;
        case XlsRecord::FormulaText:
            if (m_textFormula) {
                add(*m_textFormula, {XlsTextReader(m_records.pieces(), 0).longText(), false});
                m_textFormula.reset();
            }
            break;
        default:
            useLayout(kind, data);
            break;
        }
    }

    void useLayout(XlsRecord kind, const ByteView& data) {
        constexpr unsigned kHiddenRow = 0x20;
        constexpr unsigned kHiddenColumn = 0x01;
        if (kind == XlsRecord::Row && (data.word(12) & kHiddenRow) != 0) {
            m_hiddenRows.insert(std::uint32_t{data.word(0)} + 1);
        } else if (kind == XlsRecord::ColumnInfo && (data.word(8) & kHiddenColumn) != 0) {
            const std::size_t first = data.word(0);
            m_layout.addHiddenColumns(first, std::max<std::size_t>(first, data.word(2)));
        } else if (kind == XlsRecord::MergedCells) {
            constexpr std::size_t kRangeBytes = 8;
            const std::size_t count = data.word(0);
            for (std::size_t i = 0; i < count; ++i) {
                const std::size_t at = 2 + i * kRangeBytes;
                const CellRange range{std::uint32_t{data.word(at)} + 1, std::uint32_t{data.word(at + 2)} + 1,
                                      data.word(at + 4), data.word(at + 6)};
                if (range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn) {
                    m_layout.addMerge(range);
                }
            }
        }
    }

    [[nodiscard]] Place placeOf(const ByteView& data) const { return {std::uint32_t{data.word(0)} + 1, data.word(2)}; }

    [[nodiscard]] gis::Error bad(Place place) const {
        const auto name = cellReference(place.row, place.column);
        return gis::badInput(m_file, name, {"table.workbook_bad_cell", {{"cell", name}}});
    }

    void add(Place place, CellText text) { m_collector.add(place.row, place.column, std::move(text)); }

    void addNumber(Place place, std::size_t style, double value) {
        if (!std::isfinite(value)) {
            throw bad(place);
        }
        add(place, numberText(value, m_workbook.formatOf(style), m_workbook.date1904));
    }

    void addNumbers(const ByteView& data) {
        constexpr std::size_t kHead = 4;
        constexpr std::size_t kEach = 6;
        const Place first = placeOf(data);
        for (std::size_t at = kHead, i = 0; at + kEach + 2 <= data.size(); at += kEach, ++i) {
            addNumber({first.row, first.column + i}, data.word(at), rkNumber(data.doubleWord(at + 2)));
        }
    }

    void addShared(Place place, std::size_t index) {
        if (index >= m_workbook.sharedTexts.size()) {
            throw bad(place);
        }
        add(place, {m_workbook.sharedTexts[index], false});
    }

    void addBooleanOrError(Place place, bool isError, std::uint8_t value) {
        if (isError) {
            m_layout.addError(place.row, place.column);
        }
        add(place, {isError ? errorText(value) : (value == 0 ? "FALSE" : "TRUE"), false});
    }

    /// The result is a number, or says what it is where a number would be none (MS-XLS 2.5.133).
    void addFormula(const ByteView& data) {
        constexpr std::uint16_t kNoNumber = 0xFFFF;
        const Place place = placeOf(data);
        if (data.word(12) != kNoNumber) {
            addNumber(place, data.word(4), std::bit_cast<double>(data.quadWord(6)));
            return;
        }
        switch (data.byte(6)) {
        case 0:
            m_textFormula = place; // its text comes with a record of its own
            break;
        case 1:
        case 2:
            addBooleanOrError(place, data.byte(6) == 2, data.byte(8));
            break;
        default: // the empty text, which is also what writers put that cannot calculate
            m_layout.addFormulaWithoutValue(place.row, place.column);
            break;
        }
    }

    /// A formula whose text did not follow it. Records of shared formulas and arrays may stand between.
    void noteUnfinished(XlsRecord next) {
        const bool isCell = next == XlsRecord::Formula || next == XlsRecord::Number || next == XlsRecord::Rk ||
                            next == XlsRecord::MultipleRk || next == XlsRecord::SharedString ||
                            next == XlsRecord::Label || next == XlsRecord::Row;
        if (m_textFormula && isCell) {
            m_layout.addFormulaWithoutValue(m_textFormula->row, m_textFormula->column);
            m_textFormula.reset();
        }
    }

    SheetCells finished() {
        SheetCells cells = std::move(m_layout);
        SheetCells& collected = m_collector.cells();
        cells.cells = std::move(collected.cells);
        cells.columns = collected.columns;
        const auto before = [](const SheetCell& a, const SheetCell& b) {
            return a.row != b.row ? a.row < b.row : a.column < b.column;
        };
        if (!std::ranges::is_sorted(cells.cells, before)) {
            std::ranges::stable_sort(cells.cells, before);
        }
        cells.rows = 0;
        std::uint32_t last = 0;
        for (const SheetCell& cell : cells.cells) {
            if (cell.row != last) {
                ++cells.rows;
                if (m_hiddenRows.contains(cell.row)) {
                    cells.addHiddenRow(cell.row);
                }
            }
            last = cell.row;
        }
        return cells;
    }

    XlsRecords m_records;
    const XlsWorkbook& m_workbook;
    const std::string& m_file;
    SheetCollector m_collector;
    SheetCells m_layout; ///< counts of what is told
    std::set<std::uint32_t> m_hiddenRows;
    std::optional<Place> m_textFormula;
};

} // namespace

SheetCells readXlsCells(std::string_view stream, const XlsWorkbook& workbook, std::size_t sheet,
                        const std::string& file, const gis::Limits& limits) {
    return XlsSheetReader(stream, workbook, sheet, file, limits).read();
}

} // namespace diaban
