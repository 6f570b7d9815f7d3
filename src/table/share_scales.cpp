// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/share_scales.h"

#include "src/table/cell_place.h"

#include <algorithm>
#include <cmath>

namespace diaban {

void tellSharesOfTwoScales(const Table& table, const TableColumn& column, gis::Problems& problems) {
    constexpr double kWhole = 100.0;
    constexpr double kLeastPercent = 20.0;
    double leastPercent = kWhole;
    double mostPercent = 0.0;
    double leastPart = 1.0;
    bool broken = false; // a part of one that is no whole number
    std::int64_t parts = 0;
    std::int64_t percents = 0;
    std::size_t first = 0;
    for (std::size_t row = 0; row < column.numbers.size(); ++row) {
        const double value = column.numbers[row];
        if (std::isnan(value) || value == 0.0) {
            continue;
        }
        if (value < 0.0 || value > kWhole || (value > 1.0 && value < kLeastPercent)) {
            return;
        }
        if (value <= 1.0) {
            first = parts++ == 0 ? row : first;
            leastPart = std::min(leastPart, value);
            broken = broken || value < 1.0;
        } else {
            ++percents;
            leastPercent = std::min(leastPercent, value);
            mostPercent = std::max(mostPercent, value);
        }
    }
    constexpr std::int64_t kFewest = 2;
    if (parts == 0 || !broken || percents < kFewest || leastPart * kWhole < leastPercent / 2) {
        return;
    }
    problems.warn(table.file, placeInSheet(table.sheet, table.rowNumbers[first], column.gridColumn),
                  {"value.shares_of_two_scales",
                   {{"column", column.header},
                    {"row", std::int64_t{table.rowNumbers[first]}},
                    {"value", column.texts[first]},
                    {"most", mostPercent},
                    {"count", parts}}});
}

} // namespace diaban
