// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/first_columns.h"

#include <gtest/gtest.h>

namespace diaban::ui {
namespace {

TEST(FirstColumns, ComeBeforeTheOthersWithTheirCells) {
    ListSheet list;
    list.columns = {{"id"}, {"name"}, {"lead"}, {"units"}};
    list.rows = 1;
    list.row = [](std::size_t) {
        return std::vector<ListCell>{std::string("C1"), std::string("A – B"), ListCell{}, std::int64_t{2}};
    };
    const ListSheet ordered = withFirst(list, {1, 3});
    std::vector<std::string> heads;
    for (const ListColumn& column : ordered.columns) {
        heads.push_back(column.head);
    }
    EXPECT_EQ(heads, (std::vector<std::string>{"name", "units", "id", "lead"}));
    EXPECT_EQ(ordered.row(0),
              (std::vector<ListCell>{std::string("A – B"), std::int64_t{2}, std::string("C1"), ListCell{}}));
}

} // namespace
} // namespace diaban::ui
