// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/overlay_start.h"
#include "src/publish/border_style.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using testing::HasSubstr;

/// The style's rule for ranks from `first` to `last`.
std::string ruleOf(int first, int last) {
    return "filter=\"&quot;rank&quot; &gt;= " + std::to_string(first) +
           " AND &quot;rank&quot; &lt;= " + std::to_string(last) + "\"";
}

TEST(GapStyle, hasTheClassesAndLooksOfTheMap) {
    ClusterStudy study;
    study.gaps.resize(20);
    const std::string qml = gapStyleQml(study, Catalogue(Language::Vi));
    for (const auto& [first, last] : {std::pair(1, 2), {3, 6}, {7, 12}, {13, 20}}) {
        EXPECT_THAT(qml, HasSubstr(ruleOf(first, last)));
    }
    EXPECT_THAT(qml, HasSubstr("Số 1 – 2, cần xóa trước"));
    for (const LineLook& look : urgencyLooks(4)) {
        EXPECT_THAT(qml, HasSubstr("\"" + std::to_string(look.colour.red) + "," + std::to_string(look.colour.green) +
                                   "," + std::to_string(look.colour.blue) + ",255\""));
    }
}

TEST(GapStyle, ofFewGapsHasFewerClasses) {
    ClusterStudy study;
    study.gaps.resize(2);
    const std::string qml = gapStyleQml(study, Catalogue(Language::En));
    EXPECT_THAT(qml, HasSubstr(ruleOf(1, 1)));
    EXPECT_THAT(qml, HasSubstr(ruleOf(2, 2)));
    EXPECT_THAT(qml, HasSubstr("Number 1\""));
    EXPECT_THAT(qml, testing::Not(HasSubstr(ruleOf(3, 3))));
    EXPECT_EQ(urgencyLooks(9).size(), 4U);
    EXPECT_TRUE(urgencyLooks(0).empty());
}

} // namespace
} // namespace diaban
