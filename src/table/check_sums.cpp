// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/check_sums.h"

#include "src/table/cell_text.h"
#include "src/table/number_column.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace diaban {

namespace {

using Range = std::pair<std::size_t, std::size_t>;

/// Headers of figures that do not add up.
bool isNoCount(const std::string& header) {
    const std::string words = ' ' + plainWords(header) + ' ';
    constexpr const char* kWords[] = {" ty le ",      " ti le ",   " ty trong ", " ti trong ", " binh quan ",
                                      " trung binh ", " mat do ",  " diem ",     " xep hang ", " xep loai ",
                                      " nam ",        " chi so ",  " he so ",    " rate ",     " share ",
                                      " average ",    " percent ", " thu hang ", " bq ",       " tl "};
    return header.find('%') != std::string::npos ||
           std::ranges::any_of(kWords, [&](const char* word) { return words.find(word) != std::string::npos; });
}

/// One column that adds up, with the sums of its rows.
class SummedColumn {
public:
    explicit SummedColumn(const TableColumn& column) : m_column(column) {
        double sum = 0.0;
        m_before.push_back(sum);
        for (const double number : column.numbers) {
            sum += std::isnan(number) ? 0.0 : number;
            m_hasDecimals = m_hasDecimals || (!std::isnan(number) && number != std::floor(number));
            m_before.push_back(sum);
        }
    }

    [[nodiscard]] const TableColumn& column() const { return m_column; }
    [[nodiscard]] double sumOf(Range range) const { return m_before[range.second] - m_before[range.first]; }

    [[nodiscard]] bool fits(double stated, Range range) const {
        // Rows that are rounded to a tenth may miss by that much each, and half is as much as rounding does.
        constexpr double kRounding = 0.05;
        const double slack = m_hasDecimals ? kRounding * static_cast<double>(range.second - range.first) : 0.0;
        constexpr double kNearly = 1e-9;
        return std::abs(sumOf(range) - stated) <= slack + kNearly * std::max(1.0, std::abs(stated));
    }

    /// A figure among those of its rows, with decimals, is their average and not their sum.
    [[nodiscard]] bool isAverage(double stated, Range range) const {
        double least = std::numeric_limits<double>::infinity();
        double most = -least;
        for (std::size_t row = range.first; row < range.second && m_hasDecimals; ++row) {
            if (!std::isnan(m_column.numbers[row])) {
                least = std::min(least, m_column.numbers[row]);
                most = std::max(most, m_column.numbers[row]);
            }
        }
        return m_hasDecimals && stated >= least && stated <= most;
    }

    /// The figure of a sum row, read as the column is; "1.234" over a column of hundreds is what fits.
    [[nodiscard]] std::optional<double> stated(const Grid& grid, std::size_t row,
                                               const std::vector<Range>& ranges) const {
        const auto reading =
            readCell(squeezedCell(grid.cell(row, m_column.gridColumn)), grid.isTyped(row, m_column.gridColumn));
        if (reading.percent || !reading.isNumber()) {
            return std::nullopt;
        }
        if (reading.isPlain() || m_column.style != NumberStyle::Plain) {
            return m_column.style == NumberStyle::DecimalPoint ? reading.point : reading.comma;
        }
        const bool point =
            reading.point && std::ranges::any_of(ranges, [&](Range range) { return fits(*reading.point, range); });
        return point || !reading.comma ? reading.point : reading.comma;
    }

private:
    const TableColumn& m_column;
    std::vector<double> m_before;
    bool m_hasDecimals = false;
};

std::vector<SummedColumn> summedColumns(const Table& table) {
    std::vector<SummedColumn> columns;
    for (const TableColumn& column : table.columns) {
        const bool figure = column.gridColumn < table.shape.columns.size() &&
                            table.shape.columns[column.gridColumn] == ColumnRole::Figure;
        if (figure && column.numeric && !column.percent && !isNoCount(column.header)) {
            columns.emplace_back(column);
        }
    }
    return columns;
}

CheckSum compare(const Grid& grid, const Table& table, const SumRow& sum, const std::vector<SummedColumn>& columns,
                 gis::Problems& problems) {
    CheckSum check{grid.rowNumbers[sum.gridRow], sum.label, 0, 0, 0};
    std::vector<std::optional<double>> stated;
    for (const SummedColumn& column : columns) {
        stated.push_back(column.stated(grid, sum.gridRow, sum.ranges));
    }
    Range chosen{0, 0};
    std::size_t most = 0;
    for (const Range& range : sum.ranges) {
        std::size_t fitting = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            fitting += stated[i] && *stated[i] != 0.0 && columns[i].fits(*stated[i], range) ? 1U : 0U;
        }
        if (chosen.second == 0 || fitting > most) {
            chosen = range;
            most = fitting;
        }
    }
    check.rows = chosen.second - chosen.first;
    for (std::size_t i = 0; i < columns.size() && check.rows > 0; ++i) {
        if (!stated[i] || columns[i].isAverage(*stated[i], chosen)) {
            continue;
        }
        ++check.compared;
        if (!columns[i].fits(*stated[i], chosen)) {
            ++check.different;
            problems.warn(table.file, std::to_string(check.row),
                          {"sheet.sum_differs",
                           {{"row", std::int64_t{check.row}},
                            {"label", sum.label},
                            {"column", columns[i].column().header},
                            {"stated", *stated[i]},
                            {"sum", columns[i].sumOf(chosen)},
                            {"rows", static_cast<std::int64_t>(check.rows)}}});
        }
    }
    return check;
}

} // namespace

std::vector<CheckSum> checkSums(const Grid& grid, const Table& table, gis::Problems& problems) {
    std::vector<CheckSum> checks;
    if (table.shape.sums.empty()) {
        return checks;
    }
    const std::vector<SummedColumn> columns = summedColumns(table);
    for (const SumRow& sum : table.shape.sums) {
        checks.push_back(compare(grid, table, sum, columns, problems));
    }
    return checks;
}

} // namespace diaban
