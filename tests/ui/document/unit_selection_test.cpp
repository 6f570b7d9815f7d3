// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/unit_selection.h"

#include <gmock/gmock.h>

namespace diaban::ui {
namespace {

using testing::ElementsAre;

TEST(UnitSelection, IsReplacedAddedToAndTurnedOver) {
    UnitSelection selection;
    selection.pick({7, 3}, Picking::Replace);
    EXPECT_THAT(selection.units(), ElementsAre(3, 7));
    EXPECT_EQ(selection.current(), 3U) << "the last that was chosen";
    selection.pick({5, 7}, Picking::Add);
    EXPECT_THAT(selection.units(), ElementsAre(3, 5, 7));
    EXPECT_EQ(selection.current(), 7U);
    selection.pick({7, 9}, Picking::Toggle);
    EXPECT_THAT(selection.units(), ElementsAre(3, 5, 9));
    EXPECT_EQ(selection.current(), 9U);
    selection.pick({}, Picking::Add);
    EXPECT_THAT(selection.units(), ElementsAre(3, 5, 9)) << "a box around nothing adds nothing";
    selection.pick({}, Picking::Replace);
    EXPECT_TRUE(selection.units().empty());
}

TEST(UnitSelection, IsPickedByTheKeysThatAreHeld) {
    EXPECT_EQ(pickingOf(Qt::NoModifier), Picking::Replace);
    EXPECT_EQ(pickingOf(Qt::ShiftModifier), Picking::Add);
    EXPECT_EQ(pickingOf(Qt::ControlModifier), Picking::Toggle);
}

} // namespace
} // namespace diaban::ui
