// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/additive_column.h"

#include "gis/base/error.h"
#include "src/table/additive_words.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace diaban {

namespace {

bool isYear(double value) noexcept {
    return value >= 1900 && value <= 2100;
}

/// True where each figure of a column, and there is one, is as told.
template <typename IsSo> bool allAre(const TableColumn& column, IsSo isSo) {
    bool any = false;
    for (std::size_t row = 0; row < column.numbers.size(); ++row) {
        if (column.states[row] == CellState::Value) {
            any = true;
            if (!isSo(column.numbers[row])) {
                return false;
            }
        }
    }
    return any;
}

/// Years, where "Nam" may as well be men.
bool saysYears(const std::string& plain, const TableColumn& figures) {
    return (plain == "nam" || plain == "year") && allAre(figures, isYear);
}

/// Measures with decimals that add up all the same.
bool saysMeasure(const std::string& plain) {
    static constexpr std::array<std::string_view, 10> kWords{"dientich", "chieudai", "km2",  "areakm", "trieudong",
                                                             "tydong",   "kinhphi",  "tien", "length", "amount"};
    return std::ranges::any_of(kWords, [&](std::string_view word) { return plain.find(word) != std::string::npos; });
}

bool isAmong(const Table& table, std::size_t column, const std::vector<std::string>& headers) {
    return std::ranges::any_of(headers, [&](const auto& header) { return table.columnOf(header) == column; });
}

/// What the header and the figures say.
Adds byEvidence(const TableColumn& figures) {
    if (figures.percent || saysRatio(figures.header)) {
        return Adds::Ratio;
    }
    const std::string plain = plainKey(figures.header);
    if (saysYears(plain, figures) || saysLabel(figures.header)) {
        return Adds::Label;
    }
    if (saysMeasure(plain)) {
        return Adds::Yes;
    }
    if (!allAre(figures, [](double value) { return value == std::floor(value); })) {
        return Adds::NotSure;
    }
    if (saysCount(figures.header)) {
        return Adds::Yes;
    }
    const bool yesOrNo = allAre(figures, [](double value) { return value == 0 || value == 1; });
    return yesOrNo ? Adds::NotSure : Adds::Likely;
}

} // namespace

void requireSettledColumns(const Table& table, const SettledColumns& settled) {
    for (const std::string& header : settled.shares) {
        if (isAmong(table, table.requireColumn(header), settled.counts)) {
            throw gis::badInput(table.file, header, {"carry.settled_twice", {}});
        }
    }
    for (const std::string& header : settled.counts) {
        (void)table.requireColumn(header);
    }
}

Adds addsUp(const Table& table, std::size_t column, const SettledColumns& settled) {
    const TableColumn& figures = table.columns[column];
    if (isAmong(table, column, settled.statuses)) {
        return Adds::Status;
    }
    if (!figures.numeric || isAmong(table, column, settled.labels)) {
        return Adds::Label;
    }
    if (isAmong(table, column, settled.counts)) {
        return Adds::Yes;
    }
    return isAmong(table, column, settled.shares) ? Adds::Ratio : byEvidence(figures);
}

} // namespace diaban
