// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/row_periods.h"

#include "gis/base/error.h"
#include "src/message/written_period.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

namespace diaban {

namespace {

std::int64_t number(std::size_t value) {
    return static_cast<std::int64_t>(value);
}

/// Reads the texts of one column; the same text is read once.
class PeriodReader {
public:
    PeriodReader(const Table& table, std::size_t column, gis::Problems& problems)
        : m_table(table), m_column(table.columns[column]), m_problems(problems) {}

    std::size_t ofRow(std::size_t row) {
        const auto [known, isNew] = m_ofText.try_emplace(m_column.texts[row], 0);
        if (isNew) {
            known->second = place(row);
        }
        return known->second;
    }

    [[nodiscard]] const std::vector<Period>& periods() const { return m_periods; }

private:
    std::size_t place(std::size_t row) {
        const std::string& text = m_column.texts[row];
        const auto period = writtenPeriod(text);
        const std::int64_t rowNumber = m_table.rowNumbers[row];
        if (!period) {
            throw gis::badInput(
                m_table.file, std::to_string(rowNumber),
                {"period.unreadable", {{"column", m_column.header}, {"row", rowNumber}, {"value", text}}});
        }
        if (isIsoDate(text)) {
            m_problems.note(
                m_table.file, std::to_string(rowNumber),
                {"period.day_as_month", {{"column", m_column.header}, {"value", text}, {"period", textOf(*period)}}});
        }
        const auto found = std::ranges::find(m_periods, *period);
        if (found == m_periods.end()) {
            m_periods.push_back(*period);
            return m_periods.size() - 1;
        }
        return static_cast<std::size_t>(found - m_periods.begin());
    }

    const Table& m_table;
    const TableColumn& m_column;
    gis::Problems& m_problems;
    std::unordered_map<std::string, std::size_t> m_ofText;
    std::vector<Period> m_periods;
};

bool anyText(const Table& table, const std::vector<std::size_t>& columns, std::size_t row) {
    return std::ranges::any_of(columns, [&](std::size_t column) { return !table.columns[column].texts[row].empty(); });
}

/// Puts the periods in order and the rows' indexes with them.
RowPeriods inOrder(const std::vector<Period>& read, std::vector<std::optional<std::size_t>> ofRow) {
    std::vector<std::size_t> order(read.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&read](std::size_t a, std::size_t b) { return comesBefore(read[a], read[b]); });
    RowPeriods result;
    std::vector<std::size_t> rank(read.size());
    for (const std::size_t index : order) {
        rank[index] = result.periods.size();
        result.periods.push_back(textOf(read[index]));
    }
    for (auto& period : ofRow) {
        period = period ? std::optional(rank[*period]) : std::nullopt;
    }
    result.ofRow = std::move(ofRow);
    return result;
}

} // namespace

RowPeriods rowPeriods(const Table& table, std::size_t column, const std::vector<std::size_t>& figures,
                      gis::Problems& problems) {
    PeriodReader reader(table, column, problems);
    std::vector<std::optional<std::size_t>> ofRow(table.rows());
    std::vector<std::size_t> leftOut;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (!table.columns[column].texts[row].empty()) {
            ofRow[row] = reader.ofRow(row);
        } else if (!anyText(table, figures, row)) {
            leftOut.push_back(row);
        } else {
            throw gis::badInput(
                table.file, std::to_string(table.rowNumbers[row]),
                {"period.blank",
                 {{"column", table.columns[column].header}, {"row", std::int64_t{table.rowNumbers[row]}}}});
        }
    }
    if (!leftOut.empty()) {
        problems.note(table.file, std::to_string(table.rowNumbers[leftOut.front()]),
                      {"period.rows_left_out", {{"count", number(leftOut.size())}}});
    }
    return inOrder(reader.periods(), std::move(ofRow));
}

Table takeRows(const Table& table, const std::vector<std::size_t>& rows) {
    const auto taken = [&rows](const auto& values) {
        std::decay_t<decltype(values)> some;
        if (!values.empty()) {
            some.reserve(rows.size());
            std::ranges::transform(rows, std::back_inserter(some), [&](std::size_t row) { return values[row]; });
        }
        return some;
    };
    Table part;
    part.file = table.file;
    part.sheet = table.sheet;
    part.rowNumbers = taken(table.rowNumbers);
    for (const TableColumn& column : table.columns) {
        TableColumn some;
        some.header = column.header;
        some.gridColumn = column.gridColumn;
        some.numeric = column.numeric;
        some.style = column.style;
        some.percent = column.percent;
        some.texts = taken(column.texts);
        some.typed = taken(column.typed);
        some.numbers = taken(column.numbers);
        some.states = taken(column.states);
        part.columns.push_back(std::move(some));
    }
    return part;
}

} // namespace diaban
