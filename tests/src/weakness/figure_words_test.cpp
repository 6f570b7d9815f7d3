// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/weakness/figure_words.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

TEST(CountedName, IsWordsOfPeopleWhereAProgramNamedTheColumn) {
    Indicator people;
    people.key = "people";
    people.name = {"Nhân khẩu", "People"};
    people.headers = {"Dân số", "Population"};
    const IndicatorCatalogue known({people});
    Study study;
    for (const auto& [key, title] : {std::pair("population", "a08_ds"), std::pair("poor_households", "hongheo_2025"),
                                     std::pair("teams", "Số tổ bảo vệ")}) {
        Figure& figure = study.figures.emplace_back();
        figure.key = key;
        figure.title = title;
    }
    EXPECT_EQ(countedName(study, known, "population", Language::Vi), "nhân khẩu");
    EXPECT_EQ(countedName(study, known, "poor_households", Language::Vi), "poor households");
    EXPECT_EQ(countedName(study, known, "teams", Language::Vi), "tổ bảo vệ");
}

} // namespace
} // namespace diaban
