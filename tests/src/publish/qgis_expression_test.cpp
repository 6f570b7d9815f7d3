// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_expression.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

TEST(QgisExpression, fieldsAreQuoted) {
    EXPECT_EQ(fieldExpression({"pledged"}), "\"pledged\"");
    EXPECT_EQ(fieldExpression({"Tên \"xã\" \\ 'x'"}), "\"Tên \"\"xã\"\" \\ 'x'\"");
}

TEST(QgisExpression, ofSeveralNamesTheOneThatIsThere) {
    EXPECT_EQ(fieldExpression({"models_per_1000", "models_per"}),
              "coalesce(attribute('models_per_1000'), attribute('models_per'))");
    EXPECT_EQ(fieldExpression({"it's", "b"}), "coalesce(attribute('it''s'), attribute('b'))");
}

TEST(QgisExpression, textsAreQuoted) {
    EXPECT_EQ(textExpression("không có"), "'không có'");
    EXPECT_EQ(textExpression("' OR 1=1 --\\"), "''' OR 1=1 --\\\\'");
}

TEST(QgisExpression, numbersReadBackToTheSameValue) {
    for (const double value :
         {0.0, 70.0, -5.25, 1.0 / 3, 83.33333333333333, 1e300, 5e-324, -1e12, 123456789012345678.0}) {
        EXPECT_EQ(std::strtod(numberExpression(value).c_str(), nullptr), value);
    }
    EXPECT_EQ(numberExpression(85), "85");
}

TEST(QgisExpression, tipsAndLabelsOnlyShowWhatLooksLikeMarkupOrExpression) {
    EXPECT_EQ(tipText("<script>&[% env('HOME') %]"), "&lt;script&gt;&amp;&#91;% env('HOME') %]");
    EXPECT_EQ(labelText("[% 1 + 1 %] [x] 5 %"), "[ % 1 + 1 %] [x] 5 %");
    EXPECT_EQ(labelText("["), "[");
}

} // namespace
} // namespace diaban
