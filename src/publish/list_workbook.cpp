// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/publish/list_sheet.h"
#include "src/publish/new_workbook.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace diaban {

namespace {

constexpr std::size_t kMostRows = LXW_ROW_MAX - 1;
constexpr std::size_t kMostLetters = 32'767; ///< of a cell
constexpr double kNotesWidth = 140;
constexpr double kLineHeight = 15;     ///< points
constexpr std::size_t kMostLines = 27; ///< of a row: 409 points are the most
constexpr std::uint8_t kIndent = 1;    ///< or a text would touch the number before it

/// A text that a cell may hold: cut between letters where it is longer, counted in bytes, so never too few.
std::string fitting(const std::string& text) {
    constexpr std::string_view kMore = " …";
    if (text.size() <= kMostLetters) {
        return text;
    }
    std::size_t end = kMostLetters - kMore.size();
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end).append(kMore);
}

/// How many lines a text takes in a column: a little more than its letters fill, as words do not break. Programs that
/// trust the heights of a file would else show the first line alone.
std::size_t linesOf(const std::string& text, double width) {
    constexpr double kFilled = 0.92;
    const auto letters = static_cast<double>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
    return std::clamp(static_cast<std::size_t>(std::ceil(letters / (width * kFilled))), std::size_t{1}, kMostLines);
}

class Cells {
public:
    Cells(NewWorkbook& book, lxw_worksheet* sheet, const ListSheet& list) : m_book(book), m_sheet(sheet), m_list(list) {
        m_head = book.format();
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_indent(m_head, kIndent);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        m_whole = book.format();
        m_text = book.format();
        format_set_text_wrap(m_text);
        format_set_indent(m_text, kIndent);
        m_code = book.format();
        format_set_indent(m_code, kIndent);
        format_set_num_format(m_code, "@");
        format_set_text_wrap(m_code);
        for (const ListColumn& column : list.columns) {
            lxw_format* number = book.format();
            format_set_num_format(number, numberFormat(column.decimals).c_str());
            m_numbers.push_back(number);
        }
    }

    void write() {
        std::vector<ListCell> heads;
        for (std::size_t i = 0; i < m_list.columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            m_book.require(worksheet_set_column(m_sheet, column, column, m_list.columns[i].width, nullptr));
            writeText(0, column, m_list.columns[i].head, m_head);
            heads.emplace_back(m_list.columns[i].head);
        }
        setHeight(0, heads);
        for (std::size_t at = 0; at < m_list.rows; ++at) {
            const std::vector<ListCell> cells = m_list.row(at);
            for (std::size_t i = 0; i < cells.size(); ++i) {
                write(static_cast<lxw_row_t>(at + 1), static_cast<lxw_col_t>(i), cells[i]);
            }
            setHeight(static_cast<lxw_row_t>(at + 1), cells);
        }
    }

private:
    static std::string numberFormat(int decimals) {
        return decimals > 0 ? "#,##0." + std::string(static_cast<std::size_t>(decimals), '0') : "#,##0";
    }

    void setHeight(lxw_row_t row, const std::vector<ListCell>& cells) {
        std::size_t lines = 1;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (const auto* text = std::get_if<std::string>(&cells[i])) {
                lines = std::max(lines, linesOf(*text, m_list.columns[i].width));
            }
        }
        m_book.require(worksheet_set_row(m_sheet, row, kLineHeight * static_cast<double>(lines), nullptr));
    }

    void writeText(lxw_row_t row, lxw_col_t column, const std::string& text, lxw_format* format) {
        if (!text.empty()) {
            m_book.require(worksheet_write_string(m_sheet, row, column, fitting(text).c_str(), format));
        }
    }

    void write(lxw_row_t row, lxw_col_t column, const ListCell& cell) {
        if (const auto* text = std::get_if<std::string>(&cell)) {
            writeText(row, column, *text, m_list.columns[column].isCode ? m_code : m_text);
        } else if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
            m_book.require(worksheet_write_number(m_sheet, row, column, static_cast<double>(*whole), m_whole));
        } else if (const auto* number = std::get_if<double>(&cell)) {
            m_book.require(worksheet_write_number(m_sheet, row, column, *number, m_numbers[column]));
        }
    }

    NewWorkbook& m_book;
    lxw_worksheet* m_sheet;
    const ListSheet& m_list;
    lxw_format *m_head = nullptr, *m_text = nullptr, *m_code = nullptr, *m_whole = nullptr;
    std::vector<lxw_format*> m_numbers; ///< of the columns
};

void setUpPage(NewWorkbook& book, lxw_worksheet* sheet, const ListSheet& list) {
    worksheet_freeze_panes(sheet, 1, static_cast<lxw_col_t>(list.frozen));
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    book.require(worksheet_repeat_rows(sheet, 0, 0));
    const auto last = static_cast<lxw_col_t>(list.columns.size() - 1);
    if (list.printed > 0) {
        book.require(worksheet_print_area(sheet, 0, 0, static_cast<lxw_row_t>(list.rows),
                                          static_cast<lxw_col_t>(list.printed - 1)));
    }
    if (list.rows > 0) {
        book.require(worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(list.rows), last));
    }
}

void writeNotes(NewWorkbook& book, const ListSheet& list, const Catalogue& catalogue) {
    lxw_worksheet* sheet = book.sheet(catalogue.text("border_list.sheet_notes"));
    lxw_format* wrapped = book.format();
    format_set_text_wrap(wrapped);
    book.require(worksheet_set_column(sheet, 0, 0, kNotesWidth, nullptr));
    lxw_row_t row = 0;
    for (const std::string& note : list.notes) {
        book.require(worksheet_write_string(sheet, row, 0, fitting(note).c_str(), wrapped));
        const auto lines = static_cast<double>(linesOf(note, kNotesWidth));
        book.require(worksheet_set_row(sheet, row++, kLineHeight * lines, nullptr));
    }
}

} // namespace

void writeListWorkbook(const std::filesystem::path& file, const ListSheet& list, const Catalogue& catalogue) {
    if (list.rows > kMostRows) {
        throw gis::Error(
            gis::ErrorKind::CannotWrite, file.string(), {},
            {"list.too_many_rows",
             {{"rows", static_cast<std::int64_t>(list.rows)}, {"most", static_cast<std::int64_t>(kMostRows)}}});
    }
    NewWorkbook book(file, "list.workbook");
    lxw_worksheet* sheet = book.sheet(list.name);
    Cells(book, sheet, list).write();
    setUpPage(book, sheet, list);
    writeNotes(book, list, catalogue);
    book.close();
}

} // namespace diaban
