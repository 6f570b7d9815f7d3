// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/figure_sums.h"

#include "src/table/cell_text.h"
#include "src/table/number_column.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace diaban {

FigureSums::FigureSums(const Grid& grid, const SheetShape& shape, const std::vector<BodyRow>& body) {
    for (std::size_t column = 0; column < grid.columns; ++column) {
        if (shape.columns[column] != ColumnRole::Figure) {
            continue;
        }
        std::vector<NumberReading> readings;
        NumberTally tally;
        for (const BodyRow& row : body) {
            readings.push_back(
                readCell(squeezedCell(grid.cell(row.gridRow, column)), grid.isTyped(row.gridRow, column)));
            tally.add(readings.back());
        }
        // 1.234 is a thousand where no cell shows otherwise: as evidence, a wrong guess only fits less often.
        const bool point = tally.pointOnly > tally.commaOnly;
        Column sums;
        double sum = 0.0;
        for (std::size_t i = 0; i < body.size(); ++i) {
            const auto value = point ? readings[i].point : readings[i].comma;
            sums.before.push_back(sum);
            sums.values.push_back(value.value_or(std::numeric_limits<double>::quiet_NaN()));
            sum += body[i].sum == SumWord::None ? value.value_or(0.0) : 0.0;
        }
        sums.before.push_back(sum);
        m_columns.push_back(std::move(sums));
    }
}

namespace {

bool isNearly(double sum, double value) {
    constexpr double kNearly = 1e-6;
    return std::abs(sum - value) <= kNearly * std::max(1.0, std::abs(value));
}

} // namespace

bool FigureSums::isExactSumOf(std::size_t row, std::size_t first, std::size_t end) const {
    return evidenceOf(row) > 0.0 && std::ranges::all_of(m_columns, [&](const Column& column) {
               const double value = column.values[row];
               const double sum = column.before[end] - column.before[first];
               return std::isnan(value) || isNearly(sum, value);
           });
}

bool FigureSums::isPassed(std::size_t row, std::size_t first, std::size_t end) const {
    return std::ranges::any_of(m_columns, [&](const Column& column) {
        const double value = column.values[row];
        const double sum = column.before[end] - column.before[first];
        return !std::isnan(value) && sum > value && !isNearly(sum, value);
    });
}

double FigureSums::evidenceOf(std::size_t row) const {
    double product = 1.0;
    bool any = false;
    for (const Column& column : m_columns) {
        const double value = column.values[row];
        if (!std::isnan(value) && value != 0.0) {
            any = true;
            product *= std::max(1.0, std::abs(value));
        }
    }
    return any ? product : 0.0;
}

bool FigureSums::isSumOf(std::size_t row, std::size_t first, std::size_t end) const {
    std::size_t stated = 0;
    std::size_t fitting = 0;
    for (const Column& column : m_columns) {
        const double value = column.values[row];
        if (std::isnan(value) || value == 0.0) {
            continue;
        }
        ++stated;
        const double sum = column.before[end] - column.before[first];
        fitting += isNearly(sum, value) ? 1U : 0U;
    }
    return fitting > 0 && 2 * fitting >= stated;
}

} // namespace diaban
