// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/column_figure.h"

#include "src/indicator/status_column.h"
#include "src/study/column_values.h"
#include "src/table/additive_words.h"

namespace diaban {

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
