// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/additive_column.h"

#include "src/unit/plain_key.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace diaban {

namespace {

template <std::size_t n> bool beginsWithOne(const std::string& plain, const std::array<std::string_view, n>& words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return plain.starts_with(word); });
}

template <std::size_t n> bool holdsOne(const std::string& plain, const std::array<std::string_view, n>& words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return plain.find(word) != std::string::npos; });
}

bool isYear(double value) noexcept {
    return value >= 1900 && value <= 2100;
}

/// Numbers that count nothing: numberings of rows, codes, and years, where "Nam" may as well be men.
bool saysLabel(const std::string& plain, const TableColumn& figures) {
    static constexpr std::array<std::string_view, 9> kWhole{"stt", "tt",       "sott", "sothutu", "id",
                                                            "fid", "objectid", "no",   "code"};
    static constexpr std::array<std::string_view, 6> kBeginnings{"maxa",   "maphuong", "mahuyen",
                                                                 "matinh", "madonvi",  "maso"};
    if (plain == "nam" || plain == "year") {
        return std::ranges::all_of(figures.numbers, [](double value) { return std::isnan(value) || isYear(value); });
    }
    return std::ranges::find(kWhole, plain) != kWhole.end() || beginsWithOne(plain, kBeginnings) ||
           plain.ends_with("code");
}

/// Measures with decimals that add up all the same.
bool saysMeasure(const std::string& plain) {
    static constexpr std::array<std::string_view, 10> kWords{"dientich", "chieudai", "km2",  "areakm", "trieudong",
                                                             "tydong",   "kinhphi",  "tien", "length", "amount"};
    return holdsOne(plain, kWords);
}

bool allWholeNumbers(const TableColumn& column) {
    bool any = false;
    for (std::size_t row = 0; row < column.numbers.size(); ++row) {
        if (column.states[row] == CellState::Value) {
            any = true;
            if (column.numbers[row] != std::floor(column.numbers[row])) {
                return false;
            }
        }
    }
    return any;
}

bool isAmong(const Table& table, std::size_t column, const std::vector<std::string>& headers) {
    return std::ranges::any_of(headers, [&](const auto& header) { return table.columnOf(header) == column; });
}

} // namespace

bool saysRatio(const std::string& header) {
    // As plainKey writes them.
    static constexpr std::array<std::string_view, 8> kBeginnings{"tyle",      "tile",  "matdo", "binhquan",
                                                                 "trungbinh", "share", "rate",  "average"};
    static constexpr std::array<std::string_view, 5> kAnywhere{"binhquan", "matdo", "tyle", "density", "percent"};
    static constexpr std::array<std::string_view, 6> kPer{"/km", "/ha", "/người", "/hộ", "/1.000", "/1000"};
    const std::string plain = plainKey(header);
    return header.find('%') != std::string::npos || beginsWithOne(plain, kBeginnings) || holdsOne(plain, kAnywhere) ||
           holdsOne(header, kPer);
}

Adds addsUp(const Table& table, std::size_t column, const SettledColumns& settled) {
    const TableColumn& figures = table.columns[column];
    if (!figures.numeric) {
        return Adds::Label;
    }
    if (isAmong(table, column, settled.counts)) {
        return Adds::Yes;
    }
    if (isAmong(table, column, settled.shares) || figures.percent || saysRatio(figures.header)) {
        return Adds::Ratio;
    }
    const std::string plain = plainKey(figures.header);
    if (saysLabel(plain, figures)) {
        return Adds::Label;
    }
    return allWholeNumbers(figures) || saysMeasure(plain) ? Adds::Yes : Adds::NotSure;
}

} // namespace diaban
