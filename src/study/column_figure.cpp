// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/column_figure.h"

#include "src/indicator/status_column.h"
#include "src/study/column_values.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <array>

namespace diaban {

bool saysRatio(const std::string& header) {
    // As plainKey writes them.
    static constexpr std::array<std::string_view, 8> kBeginnings{"tyle",      "tile",  "matdo", "binhquan",
                                                                 "trungbinh", "share", "rate",  "average"};
    const std::string plain = plainKey(header);
    return header.find('%') != std::string::npos ||
           std::ranges::any_of(kBeginnings, [&](std::string_view word) { return plain.starts_with(word); });
}

Figure columnFigure(const TableSource& source, const FigureColumn& column, const JoinedTable& joined,
                    gis::Problems& problems) {
    const Table& table = joined.table;
    const std::size_t index = table.requireColumn(column.header);
    Figure figure;
    figure.key = column.figure;
    figure.period = column.period.empty() ? joined.period : column.period;
    figure.title = table.columns[index].header;
    if (const StatusWords* words = source.statusWordsOf(column.figure)) {
        figure.addsUp = AddsUp::Statuses;
        figure.values = columnValues(statusColumn(table, index, *words, problems), joined.join);
        return figure;
    }
    const TableColumn& numbers = table.requireNumbers(index);
    figure.addsUp = numbers.percent || saysRatio(numbers.header) ? AddsUp::Nothing : AddsUp::Sum;
    figure.values = columnValues(numbers, joined.join);
    figure.percent = numbers.percent;
    return figure;
}

} // namespace diaban
