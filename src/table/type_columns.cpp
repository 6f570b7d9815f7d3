// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/type_columns.h"

#include "src/table/counts_with_parts.h"
#include "src/table/fraction_columns.h"
#include "src/table/open_columns.h"
#include "src/table/settle_numbers.h"
#include "src/table/share_scales.h"
#include "src/table/type_column.h"

namespace diaban {

namespace {

using Readings = std::vector<std::optional<ColumnReading>>;

Readings readingsOf(const Table& table, const TableOptions& options) {
    Readings readings(table.columns.size());
    for (const auto& [header, reading] : options.readings) {
        readings[table.requireColumn(header)] = reading;
    }
    if (!options.untyped.empty()) {
        readings[table.requireColumn(options.untyped)] = ColumnReading::Text;
    }
    return readings;
}

std::optional<NumberStyle> styleFor(const std::optional<ColumnReading>& reading, const TableOptions& options) {
    if (reading == ColumnReading::DecimalComma) {
        return NumberStyle::DecimalComma;
    }
    return reading == ColumnReading::DecimalPoint ? NumberStyle::DecimalPoint : options.style;
}

} // namespace

void typeColumns(Table& table, const Grid& grid, const TableOptions& options, gis::Problems& problems) {
    const Readings readings = readingsOf(table, options);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto& reading = readings[column];
        if (reading != ColumnReading::Text && reading != ColumnReading::Fractions) {
            TableOptions own;
            own.style = styleFor(reading, options);
            typeColumn(table.columns[column], table, own, problems);
        }
    }
    settleOpenNumbers(table, grid, problems);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (!readings[column]) {
            tellCountsWithParts(table, table.columns[column], problems);
        }
    }
    splitFractions(table, readings, problems);
    tellOpenColumns(table, problems);
    for (const auto& column : table.columns) {
        tellSharesOfTwoScales(table, column, problems);
    }
}

} // namespace diaban
