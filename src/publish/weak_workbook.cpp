// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/new_workbook.h"
#include "src/publish/weak_sheet.h"

namespace diaban {

namespace {

/// Cells of one sheet, row by row.
class Sheet {
public:
    explicit Sheet(NewWorkbook& book, lxw_worksheet* sheet) : m_book(book), m_sheet(sheet) {
        m_text = book.format();
        format_set_text_wrap(m_text);
        m_plain = book.format();
        format_set_num_format(m_plain, "@");
        m_number = book.format();
        format_set_num_format(m_number, "0.0");
        m_head = book.format();
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        m_below = book.format();
        format_set_italic(m_below);
    }

    void head(const std::string& text) { write(text, m_head); }
    void below(const std::string& text) { write(text, m_below); }
    void cell(const ListCell& cell, bool isCode) {
        if (const auto* text = std::get_if<std::string>(&cell)) {
            write(*text, isCode ? m_plain : m_text);
            return;
        }
        if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
            m_book.require(worksheet_write_number(m_sheet, m_row, m_column, static_cast<double>(*whole), m_text));
        } else if (const auto* number = std::get_if<double>(&cell)) {
            m_book.require(worksheet_write_number(m_sheet, m_row, m_column, *number, m_number));
        }
        ++m_column;
    }
    void endRow() {
        ++m_row;
        m_column = 0;
    }
    [[nodiscard]] lxw_row_t row() const noexcept { return m_row; }

private:
    /// As text, whatever it begins with.
    void write(const std::string& text, lxw_format* format) {
        if (!text.empty()) {
            m_book.require(worksheet_write_string(m_sheet, m_row, m_column, text.c_str(), format));
        }
        ++m_column;
    }

    NewWorkbook& m_book;
    lxw_worksheet* m_sheet;
    lxw_format *m_text = nullptr, *m_plain = nullptr, *m_number = nullptr, *m_head = nullptr, *m_below = nullptr;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
};

void setUpSheet(const NewWorkbook& book, lxw_worksheet* sheet, const std::vector<ListColumn>& columns) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        book.require(worksheet_set_column(sheet, column, column, columns[i].width, nullptr));
    }
    worksheet_freeze_panes(sheet, 1, 3);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    book.require(worksheet_repeat_rows(sheet, 0, 0));
}

void fill(Sheet& cells, const WeakList& list, const std::vector<ListColumn>& columns) {
    for (const ListColumn& column : columns) {
        cells.head(column.head);
    }
    cells.endRow();
    for (const WeakListRow& row : list.rows) {
        const std::vector<ListCell> values = weakListCells(row, list.hasIndex);
        for (std::size_t i = 0; i < values.size(); ++i) {
            cells.cell(values[i], columns[i].isCode);
        }
        cells.endRow();
    }
    cells.endRow();
    for (const std::string& line : list.below) {
        cells.below(line);
        cells.endRow();
    }
}

} // namespace

void writeWeakWorkbook(const std::filesystem::path& file, const WeakList& list, const Catalogue& catalogue) {
    NewWorkbook book(file, "weakness.workbook");
    lxw_worksheet* sheet = book.sheet(catalogue.text("weakness.sheet"));
    const std::vector<ListColumn> columns = weakListColumns(list.hasIndex, catalogue);
    setUpSheet(book, sheet, columns);
    Sheet cells(book, sheet);
    fill(cells, list, columns);
    if (!list.rows.empty()) {
        const auto last = static_cast<lxw_col_t>(columns.size() - 1);
        book.require(worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(list.rows.size()), last));
    }
    book.close();
}

} // namespace diaban
