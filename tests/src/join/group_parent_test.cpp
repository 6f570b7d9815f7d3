// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/group_parent.h"
#include "src/join/join.h"
#include "tests/src/table/text_grid.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

Units unitsOfTwoDistricts() {
    Units units;
    units.file = "l.gpkg";
    units.codes = {"1", "2", "3"};
    units.names = {"Xã An", "Xã Ba", "Xã An"};
    units.parents = {"Huyện A", "Huyện A", "Huyện B"};
    return units;
}

Table reportOf(const std::string& secondDistrict) {
    gis::Problems told;
    return tableOf(
        test::gridOf("TT|Đơn vị|Hộ\nI|Huyện A|11\n1|Xã An|5\n2|Xã Ba|6\nII|" + secondDistrict + "|7\n1|Xã An|7"), {},
        told);
}

TEST(GroupParent, NarrowsNamesWithoutBeingAsked) {
    gis::Problems told;
    const Table table = reportOf("Huyện B");
    ASSERT_TRUE(groupParent(unitsOfTwoDistricts(), table));
    const Join join = joinTable(unitsOfTwoDistricts(), table, {"", "Đơn vị", ""}, told);
    EXPECT_EQ(join.matched, 3U);
    EXPECT_EQ(join.rowOfUnit[2], 2U) << "An of district B";
}

TEST(GroupParent, IsTakenWithOrWithoutTheUnitWord) {
    Units units = unitsOfTwoDistricts();
    units.parents = {"A", "A", "Thị xã B"};
    EXPECT_TRUE(groupParent(units, reportOf("TX. B")));
}

TEST(GroupParent, IsLeftOutWhereTheLayerHasOtherParents) {
    Units units = unitsOfTwoDistricts();
    units.parents = {"Tỉnh X", "Tỉnh X", "Tỉnh X"};
    EXPECT_FALSE(groupParent(units, reportOf("Huyện B")));
    units.parents = {"", "", ""};
    EXPECT_FALSE(groupParent(units, reportOf("Huyện B")));
    gis::Problems told;
    EXPECT_FALSE(groupParent(unitsOfTwoDistricts(), tableOf(test::gridOf("Xã|Hộ\nXã An|5"), {}, told)));
}

} // namespace
} // namespace diaban
