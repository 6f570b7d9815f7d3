// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/body_rows.h"

#include "src/table/cell_text.h"
#include "src/table/header_rows.h"
#include "src/table/row_facts.h"
#include "src/table/row_label.h"
#include "src/table/sheet_words.h"

#include <algorithm>

namespace diaban {

namespace {

RowRole roleOf(LineMark mark) {
    switch (mark) {
    case LineMark::UnitNote:
        return RowRole::UnitNote;
    case LineMark::PlaceAndDate:
        return RowRole::PlaceAndDate;
    case LineMark::Signature:
        return RowRole::Signature;
    case LineMark::Office:
        return RowRole::Title;
    case LineMark::Note:
    case LineMark::None:
        break;
    }
    return RowRole::Note;
}

/// Walks over the rows of one table.
class BodyReader {
public:
    BodyReader(const Grid& grid, const std::vector<std::size_t>& filled, const ShapeOptions& options, SheetShape& shape)
        : m_grid(grid), m_filled(filled), m_options(options), m_shape(shape), m_facts(grid, shape) {
        for (std::size_t column = 0; column < grid.columns && !m_headColumn; ++column) {
            if (!isBlankCell(grid.cell(shape.headerRows.front(), column))) {
                m_headColumn = column;
            }
        }
    }

    BodyRows read(std::size_t start) {
        m_lastData = lastDataRow(start);
        for (std::size_t at = start; at < m_filled.size(); ++at) {
            const std::size_t row = m_filled[at];
            if (isSkipped(row)) {
                m_shape.rows[row] = RowRole::Skipped;
                continue;
            }
            if (const std::size_t rows = repeatedHeader(at); rows > 0) {
                beginPage(at);
                for (std::size_t i = 0; i < rows; ++i) {
                    m_shape.rows[m_filled[at + i]] = RowRole::Header;
                }
                at += rows - 1;
                m_inNotes = false;
                continue;
            }
            if (beginsAnother(at)) {
                m_body.nextBlock = titleStart(at);
                while (!m_body.rows.empty() && m_body.rows.back().gridRow >= m_filled[*m_body.nextBlock]) {
                    m_body.rows.pop_back();
                }
                break;
            }
            use(row);
        }
        endPages();
        return std::move(m_body);
    }

private:
    [[nodiscard]] bool isSkipped(std::size_t row) const {
        const auto number = m_grid.rowNumbers[row];
        const bool outside =
            m_options.dataRows && (number < m_options.dataRows->first || number > m_options.dataRows->last);
        return outside || std::ranges::find(m_options.skipRows, number) != m_options.skipRows.end();
    }

    [[nodiscard]] bool sameCells(std::size_t row, std::size_t headerRow) const {
        for (std::size_t column = 0; column < m_grid.columns; ++column) {
            const std::string& a = m_grid.cell(row, column);
            const std::string& b = m_grid.cell(headerRow, column);
            if (a != b && squeezedCell(a) != squeezedCell(b)) {
                return false;
            }
        }
        return true;
    }

    /// How many rows from here on repeat those of the header; 0 where the first does not.
    [[nodiscard]] std::size_t repeatedHeader(std::size_t at) const {
        const std::size_t first = m_shape.headerRows.front();
        if (!m_headColumn || m_grid.cell(m_filled[at], *m_headColumn) != m_grid.cell(first, *m_headColumn)) {
            return 0;
        }
        std::size_t rows = 0;
        while (rows < m_shape.headerRows.size() && at + rows < m_filled.size() &&
               sameCells(m_filled[at + rows], m_shape.headerRows[rows])) {
            ++rows;
        }
        return rows;
    }

    /// Whether a header of other columns begins here: texts where figures stand, or where rows are numbered.
    [[nodiscard]] bool beginsAnother(std::size_t at) {
        const std::size_t row = m_filled[at];
        if (m_body.rows.empty() || m_triedHeaders > kMostTried || !looksLikeHeader(row)) {
            return false;
        }
        ++m_triedHeaders;
        const HeadWindow window(m_grid, m_filled, at);
        const HeadMerges merges(window);
        const auto header = findHeader(window, merges);
        return header && header->first == 0 && headerNames(window, merges, *header) != m_shape.headers;
    }

    [[nodiscard]] bool looksLikeHeader(std::size_t row) const {
        if (m_shape.numberColumn) {
            const auto text = squeezedCell(m_grid.cell(row, *m_shape.numberColumn));
            const auto meaning = ordinalOf(text) == Ordinal::Other ? meaningOfHeader(text) : std::nullopt;
            if (meaning && meaning->role == ColumnRole::Number) {
                return true;
            }
        }
        if (m_facts.figureColumns() == 0 || m_facts.hasFigures(row)) {
            return false;
        }
        const auto cells = m_facts.cellsOf(row);
        return cells.filled >= 3 && cells.foreign > 0 && cells.figures == 0 && m_facts.markOf(row) == LineMark::None;
    }

    /// Where the lines right above a header begin: those that hold one text each.
    [[nodiscard]] std::size_t titleStart(std::size_t at) const {
        while (at > 0 && m_shape.rows[m_filled[at - 1]] != RowRole::Header && isLoneLine(m_filled[at - 1])) {
            --at;
        }
        return at;
    }

    [[nodiscard]] bool isLoneLine(std::size_t row) const {
        const auto cells = m_facts.cellsOf(row);
        return cells.filled == 1 && (cells.figures == 0 || isPageNumber(row));
    }

    /// One number in a row, at the end of a page.
    [[nodiscard]] bool isPageNumber(std::size_t row) const {
        return m_shape.nameColumn && m_facts.cellsOf(row).filled == 1 && labelOf(m_grid, m_shape, row).empty();
    }

    /// The number of the last page stands below its rows.
    void endPages() {
        if (m_isPaged && !m_body.rows.empty() && isPageNumber(m_body.rows.back().gridRow)) {
            m_shape.rows[m_body.rows.back().gridRow] = RowRole::Numbered;
            m_body.rows.pop_back();
        }
    }

    /// The lines above a repeated header are titles of the page; one that names a district is its group row.
    void beginPage(std::size_t at) {
        for (std::size_t above = titleStart(at); above < at; ++above) {
            const std::size_t row = m_filled[above];
            while (!m_body.rows.empty() && m_body.rows.back().gridRow >= row) {
                m_body.rows.pop_back();
            }
            m_shape.rows[row] = isPageNumber(row) ? RowRole::Numbered : RowRole::Title;
        }
        m_isPaged = true;
        for (std::size_t above = titleStart(at); above < at; ++above) {
            const std::string name = districtIn(labelOf(m_grid, m_shape, m_filled[above]));
            if (!name.empty()) {
                BodyRow row = m_facts.look(m_filled[above]);
                row.heading = true;
                row.headingName = name;
                m_body.rows.push_back(std::move(row));
            }
        }
    }

    void use(std::size_t row) {
        BodyRow body = m_facts.look(row);
        if (body.figures) {
            const bool marks = body.sum == SumWord::None && isRepeatedNumbers(row);
            if (marks) {
                m_shape.rows[row] = RowRole::ColumnNumbers;
                return;
            }
            m_inNotes = false;
            m_afterTotal = m_afterTotal || (body.sum == SumWord::All && !m_body.rows.empty());
            m_afterTotal = m_afterTotal && body.sum != SumWord::None;
            m_body.rows.push_back(std::move(body));
            return;
        }
        if (const auto role = sideRole(row, body)) {
            m_shape.rows[row] = *role;
            return;
        }
        body.heading = body.lone && m_facts.isMergedAcross(row);
        m_body.rows.push_back(std::move(body));
    }

    /// Of a row without figures, what it is beside data.
    std::optional<RowRole> sideRole(std::size_t row, const BodyRow& body) {
        const auto cells = m_facts.cellsOf(row);
        const bool numbered = body.ordinal == Ordinal::Arabic || body.ordinal == Ordinal::Steps;
        const std::string label = labelOf(m_grid, m_shape, row);
        if (numbered && cells.filled == 1) {
            return RowRole::Numbered;
        }
        const bool sparse = 2 * cells.filled <= m_facts.usedColumns() || cells.foreign > 0 || cells.filled == 1;
        if (numbered || body.sum != SumWord::None || !sparse) {
            return std::nullopt;
        }
        const LineMark mark = m_facts.markOf(row);
        const bool ends = mark == LineMark::Note || mark == LineMark::Signature || mark == LineMark::PlaceAndDate;
        if (ends || (m_inNotes && !leadsToData(row, body, label))) {
            m_inNotes = true;
            m_endMark = ends ? mark : m_endMark;
            return roleOf(mark);
        }
        m_inNotes = false;
        const bool stray = m_afterTotal && body.level == UnitLevel::None && body.ordinal == Ordinal::Blank;
        return stray || mark == LineMark::UnitNote ? std::optional(roleOf(mark)) : std::nullopt;
    }

    /// The row of the last figures that are of no sum; 0 where there are none.
    [[nodiscard]] std::size_t lastDataRow(std::size_t start) const {
        for (std::size_t at = m_filled.size(); at > start; --at) {
            const BodyRow row = m_facts.look(m_filled[at - 1]);
            if (row.figures && row.sum == SumWord::None) {
                return row.gridRow;
            }
        }
        return 0;
    }

    /// Notes may stand between districts: a row below them that names a unit over data goes on with the table.
    [[nodiscard]] bool leadsToData(std::size_t row, const BodyRow& body, const std::string& label) const {
        if (row >= m_lastData || m_facts.markOf(row) != LineMark::None) {
            return false;
        }
        const bool isSentence = withoutOrdinal(label).find_first_of(":;,") != std::string::npos;
        const bool isUpper = body.level < UnitLevel::Commune;
        const bool isCommune = body.level == UnitLevel::Commune && m_endMark == LineMark::Note;
        return body.ordinal == Ordinal::Roman || ((isUpper || isCommune) && !isSentence);
    }

    [[nodiscard]] bool isRepeatedNumbers(std::size_t row) const {
        return m_numbersRow && sameCells(row, *m_numbersRow);
    }

public:
    void numbersAt(std::size_t row) { m_numbersRow = row; }

private:
    static constexpr std::size_t kMostTried = 60;

    const Grid& m_grid;
    const std::vector<std::size_t>& m_filled;
    const ShapeOptions& m_options;
    SheetShape& m_shape;
    RowFacts m_facts;
    BodyRows m_body;
    std::optional<std::size_t> m_headColumn;
    std::optional<std::size_t> m_numbersRow;
    std::size_t m_triedHeaders = 0;
    std::size_t m_lastData = 0;
    bool m_isPaged = false;
    bool m_inNotes = false;
    LineMark m_endMark = LineMark::None; ///< what the notes began with, or went on with
    bool m_afterTotal = false;
};

} // namespace

BodyRows readBodyRows(const Grid& grid, const std::vector<std::size_t>& filled, std::size_t start,
                      const ShapeOptions& options, SheetShape& shape) {
    BodyReader reader(grid, filled, options, shape);
    if (start > 0 && shape.rows[filled[start - 1]] == RowRole::ColumnNumbers) {
        reader.numbersAt(filled[start - 1]);
    }
    return reader.read(start);
}

} // namespace diaban
