// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/open_columns.h"

#include "src/table/cell_place.h"
#include "src/table/number_column.h"
#include "src/unit/listing.h"

#include <algorithm>

namespace diaban {

namespace {

std::string placeOfOpenCell(const Table& table, const TableColumn& column) {
    return placeInSheet(table.sheet, table.rowNumbers[column.open->row], column.gridColumn);
}

gis::Message openMessage(const Table& table, const TableColumn& column, const std::string& ending) {
    const auto row = column.open->row;
    const auto& text = column.texts[row];
    gis::Message message{"value.open_number",
                         {{"column", column.header}, {"row", std::int64_t{table.rowNumbers[row]}}, {"value", text}}};
    if (column.open->kind == OpenCell::Kind::Fraction) {
        message.id = "value.open_fraction";
    } else {
        const auto reading = readNumber(text);
        message.args.emplace_back("as_point", plainNumber(reading.point.value_or(0.0)));
        message.args.emplace_back("as_comma", plainNumber(reading.comma.value_or(0.0)));
    }
    message.id += ending;
    return message;
}

} // namespace

gis::Error openColumnError(const Table& table, std::size_t column) {
    const auto& asked = table.columns.at(column);
    std::vector<std::string> open;
    for (const auto& other : table.columns) {
        if (other.open) {
            open.push_back(other.header);
        }
    }
    auto message = openMessage(table, asked, "");
    constexpr std::size_t kListed = 10;
    message.args.emplace_back("columns", listing(open, kListed));
    return gis::badInput(table.file, placeOfOpenCell(table, asked), std::move(message));
}

void requireSettled(const Table& table, const std::vector<std::string>& asText) {
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const bool exempt = std::any_of(asText.begin(), asText.end(), [&](const std::string& header) {
            return !header.empty() && table.columnOf(header) == column;
        });
        if (table.columns[column].open && !exempt) {
            throw openColumnError(table, column);
        }
    }
}

void tellOpenColumns(const Table& table, gis::Problems& problems) {
    for (const auto& column : table.columns) {
        if (column.open) {
            problems.warn(table.file, placeOfOpenCell(table, column), openMessage(table, column, "_left"));
        }
    }
}

} // namespace diaban
