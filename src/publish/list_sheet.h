// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace diaban {

/// One cell of a list: nothing, a text, a whole number or a number.
using ListCell = std::variant<std::monostate, std::string, std::int64_t, double>;

/// A column of a list.
struct ListColumn {
    std::string head;
    double width = 12;   ///< in letters
    int decimals = 3;    ///< of numbers
    bool isCode = false; ///< texts that a spreadsheet may not take for numbers
    bool isDay = false;  ///< texts that are days as the language writes them, or what stands in their place
    std::string label{}; ///< what people call it, where the head is a name for programs; empty: the head
};

/// A list for spreadsheets, whose rows are made one by one as they are written.
struct ListSheet {
    std::string name; ///< of the sheet
    std::vector<ListColumn> columns;
    std::size_t rows = 0;
    std::function<std::vector<ListCell>(std::size_t)> row; ///< as many cells as there are columns
    std::vector<std::string> notes;                        ///< title, source, date, method, what was left out
    std::size_t frozen = 1;                                ///< columns that stay in sight
    std::size_t printed = 0;                               ///< columns that are printed; 0: all
};

/// True for a path that ends in .csv or .xlsx.
[[nodiscard]] bool isListFile(const std::string& path);

/// True for a path that ends in .xlsx.
[[nodiscard]] bool isWorkbook(const std::string& path);

/// As a CSV in the catalogue's language: UTF-8 with BOM, CR LF, ";" and a decimal comma in Vietnamese; codes stay text,
/// no cell is a formula; the notes below a blank row.
[[nodiscard]] std::string listCsv(const ListSheet& list, const Catalogue& catalogue);

/// As a workbook: head frozen and filtered, texts wrapped, to be printed on A4 across; the notes on a second sheet.
/// Numbers are numbers and texts are never formulas; a text longer than a cell may be ends in "…". The same bytes for
/// the same list. Throws gis::Error{CannotWrite}: "list.workbook", "list.too_many_rows".
void writeListWorkbook(const std::filesystem::path& file, const ListSheet& list, const Catalogue& catalogue);

/// Either, by the ending of `named`.
void writeList(const std::filesystem::path& file, const std::string& named, const ListSheet& list,
               const Catalogue& catalogue);

} // namespace diaban
