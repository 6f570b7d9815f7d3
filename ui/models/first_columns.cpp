// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/first_columns.h"

#include <algorithm>
#include <utility>

namespace diaban::ui {

ListSheet withFirst(ListSheet list, const std::vector<std::size_t>& first) {
    std::vector<std::size_t> order = first;
    for (std::size_t column = 0; column < list.columns.size(); ++column) {
        if (std::ranges::find(first, column) == first.end()) {
            order.push_back(column);
        }
    }
    std::vector<ListColumn> columns;
    columns.reserve(order.size());
    for (const std::size_t column : order) {
        columns.push_back(list.columns[column]);
    }
    list.columns = std::move(columns);
    list.row = [row = std::move(list.row), order](std::size_t at) {
        std::vector<ListCell> cells = row(at);
        std::vector<ListCell> ordered;
        ordered.reserve(cells.size());
        for (const std::size_t column : order) {
            ordered.push_back(std::move(cells[column]));
        }
        return ordered;
    };
    return list;
}

} // namespace diaban::ui
