// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/table.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/table/number_text.h"
#include "src/table/open_columns.h"

#include <algorithm>

namespace diaban {

namespace {

std::string headerKey(std::string_view header) {
    return gis::foldCase(gis::toNfc(gis::squeezeSpace(header)));
}

std::string headersOf(const Table& table) {
    std::string headers;
    for (const auto& column : table.columns) {
        headers += (headers.empty() ? "" : ", ") + column.header;
    }
    return headers;
}

/// The first cell that keeps a column from being numbers; among cells that all read, a code, then an ambiguous one.
std::optional<std::size_t> cellInTheWay(const TableColumn& column) {
    std::optional<std::size_t> ambiguous;
    std::optional<std::size_t> number;
    for (std::size_t row = 0; row < column.texts.size(); ++row) {
        const auto& text = column.texts[row];
        if (text.empty() || isNotStated(text)) {
            continue;
        }
        const auto reading = readNumber(text);
        if (!reading.isNumber()) {
            return row;
        }
        if (reading.isAmbiguous() && !ambiguous) {
            ambiguous = row;
        }
        number = number.value_or(row);
    }
    return ambiguous ? ambiguous : number;
}

} // namespace

std::optional<std::size_t> Table::columnOf(std::string_view header) const {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].header == header) {
            return i;
        }
    }
    const auto key = headerKey(header);
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (headerKey(columns[i].header) != key) {
            continue;
        }
        if (found) {
            throw gis::badInput(
                file, sheet,
                {"table.column_ambiguous",
                 {{"column", std::string(header)}, {"first", columns[*found].header}, {"second", columns[i].header}}});
        }
        found = i;
    }
    return found;
}

std::size_t Table::requireColumn(std::string_view header) const {
    if (const auto column = columnOf(header)) {
        return *column;
    }
    throw gis::badInput(file, sheet,
                        {"table.column_missing", {{"column", std::string(header)}, {"columns", headersOf(*this)}}});
}

const TableColumn& Table::requireNumbers(std::size_t column) const {
    const auto& found = columns.at(column);
    if (found.numeric) {
        return found;
    }
    if (found.open) {
        throw openColumnError(*this, column);
    }
    const auto row = cellInTheWay(found);
    if (!row) {
        throw gis::badInput(file, sheet, {"table.no_numbers", {{"column", found.header}}});
    }
    throw gis::badInput(
        file, std::to_string(rowNumbers[*row]),
        {"table.not_numeric",
         {{"column", found.header}, {"row", std::int64_t{rowNumbers[*row]}}, {"value", found.texts[*row]}}});
}

} // namespace diaban
