// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/counts_with_parts.h"

#include "src/table/cell_place.h"
#include "src/table/header_words.h"
#include "src/table/number_column.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace diaban {

namespace {

constexpr double kThousand = 1'000.0;

bool isWhole(double value) {
    return std::abs(value - std::round(value)) < 1e-6;
}

/// "3, 5, 6, …" as the file counts them.
std::string firstRows(const Table& table, const std::vector<std::size_t>& parts) {
    constexpr std::size_t kNamed = 5;
    std::string rows;
    for (std::size_t i = 0; i < std::min(parts.size(), kNamed); ++i) {
        rows += (i == 0 ? "" : ", ") + std::to_string(table.rowNumbers[parts[i]]);
    }
    return rows + (parts.size() > kNamed ? ", …" : "");
}

} // namespace

void tellCountsWithParts(const Table& table, const TableColumn& column, gis::Problems& problems) {
    if (!column.numeric || column.percent || !saysWholeCounts(column.header)) {
        return;
    }
    std::size_t stated = 0;
    std::size_t three = 0; // of the parts
    std::vector<std::size_t> parts;
    for (std::size_t row = 0; row < column.numbers.size(); ++row) {
        const double value = column.numbers[row];
        if (std::isnan(value)) {
            continue;
        }
        ++stated;
        if (isWhole(value)) {
            continue;
        }
        if (std::abs(value) >= kThousand || !isWhole(value * kThousand)) {
            return;
        }
        parts.push_back(row);
        three += isWhole(value * kThousand / 10) ? 0U : 1U;
    }
    constexpr std::size_t kFewest = 2;
    if (parts.size() < kFewest || parts.size() * 10 < stated || three * 2 < parts.size()) {
        return;
    }
    const std::size_t first = parts.front();
    problems.warn(table.file, placeInSheet(table.sheet, table.rowNumbers[first], column.gridColumn),
                  {"value.counts_with_parts",
                   {{"column", column.header},
                    {"count", static_cast<std::int64_t>(parts.size())},
                    {"all", static_cast<std::int64_t>(stated)},
                    {"rows", firstRows(table, parts)},
                    {"value", column.texts[first]},
                    {"thousands", plainNumber(std::round(column.numbers[first] * kThousand))}}});
}

} // namespace diaban
