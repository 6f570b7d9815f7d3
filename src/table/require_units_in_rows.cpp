// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/require_units_in_rows.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/table/cell_place.h"
#include "src/table/label_words.h"
#include "src/table/sheet_words.h"

#include <algorithm>

namespace diaban {

namespace {

std::string lettersOf(std::size_t column) {
    std::string reference = cellReference(1, column);
    reference.pop_back();
    return reference;
}

/// "Xã An Hòa", and not "Xã đạt chuẩn": a name begins with a capital.
bool isCommune(const std::string& header) {
    const auto space = header.find_last_of(". ", std::min<std::size_t>(header.size(), header.find(' ') + 1));
    if (unitLevelOf(header) != UnitLevel::Commune || space == std::string::npos || space + 1 >= header.size()) {
        return false;
    }
    const std::string name = header.substr(space + 1);
    return gis::foldCase(name).substr(0, 2) != name.substr(0, 2);
}

/// The column where the columns of another come again: a name's column with the same neighbours.
std::optional<std::size_t> repeatOf(const std::vector<std::string>& headers, std::size_t column) {
    for (std::size_t again = column + 1; again < headers.size(); ++again) {
        if (headers[again] != headers[column]) {
            continue;
        }
        const bool after =
            again + 1 < headers.size() && !headers[again + 1].empty() && headers[again + 1] == headers[column + 1];
        const bool before = column > 0 && !headers[column - 1].empty() && headers[again - 1] == headers[column - 1];
        return after || before ? std::optional(again) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

void requireUnitsInRows(const Grid& grid, const SheetShape& shape) {
    const auto& headers = shape.headers;
    const std::string row = std::to_string(grid.rowNumbers[shape.headerRows.front()]);
    std::size_t named = 0;
    std::size_t units = 0;
    std::string first;
    for (std::size_t column = 0; column < headers.size(); ++column) {
        if (headers[column].empty()) {
            continue;
        }
        ++named;
        if (isCommune(headers[column]) && !meaningOfHeader(headers[column])) {
            first = units++ == 0 ? headers[column] : first;
        }
        const auto meaning = meaningOfHeader(headers[column]);
        const bool isName = meaning && meaning->role == ColumnRole::Name;
        if (const auto again = isName ? repeatOf(headers, column) : std::nullopt) {
            throw gis::badInput(
                grid.file, row,
                {"sheet.side_by_side",
                 {{"header", headers[column]}, {"first", lettersOf(column)}, {"second", lettersOf(*again)}}});
        }
    }
    constexpr std::size_t kFew = 3;
    if (units >= kFew && 2 * units > named) {
        throw gis::badInput(
            grid.file, row,
            {"sheet.units_as_columns", {{"count", static_cast<std::int64_t>(units)}, {"first", first}}});
    }
}

} // namespace diaban
