// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/deck_parents.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

using testing::ElementsAre;

Study studyWith(std::vector<std::string> parents) {
    Study study;
    study.boundaries.units.parents = std::move(parents);
    return study;
}

TEST(DeckParents, unitsWithoutOneDoNotHideTheOthers) {
    const auto parents = deckParents(studyWith({"Hải Khê", "", "Sơn Trà", "Hải Khê", ""}), 14);
    ASSERT_TRUE(parents);
    EXPECT_THAT(parents->named, ElementsAre(0U, 2U));
    EXPECT_EQ(parents->nameless, 1U);
    EXPECT_EQ(parents->without(), 2U);
    EXPECT_EQ(deckParents(studyWith({"Hải Khê", "Sơn Trà"}), 14)->without(), 0U);
}

TEST(DeckParents, codesAndTooManyOrTooFewAreNotShown) {
    EXPECT_FALSE(deckParents(studyWith({}), 14));
    EXPECT_FALSE(deckParents(studyWith({"Hải Khê", "490"}), 14));
    EXPECT_FALSE(deckParents(studyWith({"Hải Khê", ""}), 14)) << "one alone has nothing to stand beside";
    EXPECT_FALSE(deckParents(studyWith({"A", "B", "C"}), 2));
    EXPECT_TRUE(deckParents(studyWith({"A", "B", ""}), 2)) << "units without a parent are none";
}

} // namespace
} // namespace diaban
