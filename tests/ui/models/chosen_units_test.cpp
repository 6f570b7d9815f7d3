// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/chosen_units.h"

namespace diaban::ui {
namespace {

/// Units 0 - 1 - 2 in a row and 3 apart; the border of 0 and 1 is covered.
ClusterStudy row() {
    ClusterStudy study;
    study.borders = {{0, 1, 1000, BorderLevel::Unknown}, {1, 2, 2500, BorderLevel::Unknown}};
    study.covering.start = {0, 1, 1};
    study.covering.clusters = {0};
    return study;
}

TEST(ChosenUnits, HangTogetherWhereTheyShareBorders) {
    const std::vector<std::uint32_t> units{2, 0, 1};
    const ChosenUnits chosen = lookAtChosen(row(), units);
    EXPECT_EQ(chosen.units, 3U);
    EXPECT_EQ(chosen.pieces, 1U);
    EXPECT_EQ(chosen.innerMetres, 3500);
    EXPECT_EQ(chosen.gainedMetres, 2500) << "what a cluster looks after already is no gain";
}

TEST(ChosenUnits, AreInPiecesWhereTheyDoNot) {
    const std::vector<std::uint32_t> units{0, 2, 3};
    const ChosenUnits chosen = lookAtChosen(row(), units);
    EXPECT_EQ(chosen.pieces, 3U);
    EXPECT_EQ(chosen.innerMetres, 0);
    EXPECT_EQ(lookAtChosen(row(), {}).pieces, 0U);
}

TEST(ChosenUnits, SayWhereThereIsNoGapOrNoBorder) {
    const Words words(Language::Vi);
    EXPECT_EQ(chosenWords({3, 1, 15200, 4100}, words),
              QStringLiteral("3 đơn vị liền kề: 15,2 km ranh giới chung, trong đó 4,1 km là sơ hở"));
    for (const ChosenUnits& chosen : {ChosenUnits{3, 1, 15200, 0}, ChosenUnits{3, 2, 15200, 20}, ChosenUnits{3, 3}}) {
        EXPECT_FALSE(chosenWords(chosen, words).contains(QStringLiteral("0,0"))) << chosen.pieces;
    }
}

} // namespace
} // namespace diaban::ui
