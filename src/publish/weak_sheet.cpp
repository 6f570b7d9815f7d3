// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/weak_sheet.h"

namespace diaban {

namespace {

constexpr std::size_t kCode = 1, kIndexRank = 7; ///< columns whose texts are not taken for numbers

template <typename Cell, typename Number> ListCell cellOf(const std::optional<Number>& number) {
    return number ? ListCell(static_cast<Cell>(*number)) : ListCell();
}

} // namespace

std::vector<ListColumn> weakListColumns(bool hasIndex, const Catalogue& catalogue) {
    const std::vector<double> widths = hasIndex ? std::vector<double>{7, 10, 22, 22, 14, 8, 10, 13, 70, 42}
                                                : std::vector<double>{7, 10, 22, 22, 14, 8, 70, 42};
    const std::vector<std::string> heads = weakListHeads(hasIndex, catalogue);
    std::vector<ListColumn> columns;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        columns.push_back({heads[i], widths[i], 1, i == kCode || (hasIndex && i == kIndexRank)});
    }
    return columns;
}

std::vector<ListCell> weakListCells(const WeakListRow& row, bool hasIndex) {
    std::vector<ListCell> cells{cellOf<std::int64_t>(row.rank), row.code, row.name, row.parent, row.verdict,
                                cellOf<double>(row.score)};
    if (hasIndex) {
        cells.push_back(cellOf<double>(row.index));
        cells.emplace_back(row.indexRank);
    }
    cells.emplace_back(row.reasons);
    cells.emplace_back(row.lift);
    return cells;
}

ListSheet weakSheet(const WeakList& list, const Catalogue& catalogue) {
    ListSheet sheet;
    sheet.name = catalogue.text("weakness.sheet");
    sheet.columns = weakListColumns(list.hasIndex, catalogue);
    sheet.rows = list.rows.size() + 1 + list.below.size();
    sheet.row = [&list, columns = sheet.columns.size()](std::size_t at) {
        if (at < list.rows.size()) {
            return weakListCells(list.rows[at], list.hasIndex);
        }
        std::vector<ListCell> cells(columns);
        if (at > list.rows.size()) {
            cells.front() = list.below[at - list.rows.size() - 1];
        }
        return cells;
    };
    sheet.frozen = 3;
    return sheet;
}

} // namespace diaban
