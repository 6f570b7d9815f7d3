// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/unsaid_sums.h"

#include "src/table/additive_words.h"
#include "src/table/cell_text.h"
#include "src/table/figure_sums.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr std::size_t kMostRows = 5000; ///< of a report; longer tables are lists
constexpr double kPastChance = 1e4;     ///< sums met by chance once in as many

/// Columns that do not add up are none of the evidence.
SheetShape withColumnsThatAdd(SheetShape shape) {
    for (std::size_t column = 0; column < shape.columns.size(); ++column) {
        const std::string& header = shape.headers[column];
        if (shape.columns[column] == ColumnRole::Figure && (saysRatio(header) || plainWords(header) == "nam")) {
            shape.columns[column] = ColumnRole::Text;
        }
    }
    return shape;
}

bool hasCode(const Grid& grid, const SheetShape& shape, const BodyRow& row) {
    return shape.codeColumn && !isBlankCell(grid.cell(row.gridRow, *shape.codeColumn));
}

/// No unit word of a commune, no word of a sum, and figures.
bool mayBeASum(const Grid& grid, const SheetShape& shape, const BodyRow& row) {
    const bool commune = row.level == UnitLevel::Commune || row.level == UnitLevel::Hamlet;
    return row.figures && !commune && row.sum == SumWord::None && !hasCode(grid, shape, row);
}

} // namespace

std::vector<std::size_t> unsaidGroups(const Grid& grid, const SheetShape& shape, const std::vector<BodyRow>& body) {
    constexpr std::size_t kLeast = 2;
    constexpr std::size_t kUsual = 3;
    const auto end = static_cast<std::size_t>(
        std::ranges::find_if(body.rbegin(), body.rend(), [](const BodyRow& row) { return row.sum == SumWord::None; })
            .base() -
        body.begin());
    std::size_t at = 0;
    while (at < end && body[at].sum != SumWord::None) {
        ++at;
    }
    if (body.size() > kMostRows || at + kUsual >= end || !mayBeASum(grid, shape, body[at])) {
        return {};
    }
    const FigureSums sums(grid, withColumnsThatAdd(shape), body);
    std::vector<std::size_t> groups;
    double evidence = 1.0;
    const std::size_t rows = end - at;
    while (at < end) {
        std::size_t next = std::min(end, at + 1 + kLeast);
        while (next <= end && !sums.isExactSumOf(at, at + 1, next)) {
            next = sums.isPassed(at, at + 1, next) ? end + 1 : next + 1;
        }
        if (next > end || next < at + 1 + kLeast || !mayBeASum(grid, shape, body[at])) {
            return {};
        }
        evidence *= sums.evidenceOf(at);
        groups.push_back(at);
        while (next < end && (body[next].sum != SumWord::None || sums.evidenceOf(next) == 0.0)) {
            ++next;
        }
        at = next;
    }
    return evidence >= kPastChance && rows >= groups.size() * (kUsual + 1) ? groups : std::vector<std::size_t>{};
}

void markUnsaidTotal(const Grid& grid, const SheetShape& shape, std::vector<BodyRow>& body) {
    constexpr std::size_t kLeast = 4;
    if (body.size() < kLeast || body.size() > kMostRows || !mayBeASum(grid, shape, body.back())) {
        return;
    }
    const FigureSums sums(grid, withColumnsThatAdd(shape), body);
    const std::size_t last = body.size() - 1;
    if (sums.isExactSumOf(last, 0, last) && sums.evidenceOf(last) >= kPastChance) {
        body.back().sum = SumWord::All;
    }
}

} // namespace diaban
