// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/crosswalk.h"

#include <gtest/gtest.h>

#include <limits>

namespace diaban {
namespace {

Units unitsOf(std::vector<std::string> codes) {
    Units units;
    units.names.assign(codes.size(), "");
    units.parents.assign(codes.size(), "");
    units.codes = std::move(codes);
    return units;
}

gis::Overlay overlayOf(std::vector<gis::OverlayPiece> pieces, std::vector<double> oldAreas,
                       std::vector<double> newAreas) {
    gis::Overlay overlay;
    overlay.pieces = std::move(pieces);
    overlay.oldAreas = std::move(oldAreas);
    overlay.newAreas = std::move(newAreas);
    return overlay;
}

TEST(Crosswalk, isSortedByCodesWithSharesOfBothUnits) {
    const Crosswalk crosswalk = crosswalkOf(overlayOf({{0, 1, 30}, {1, 0, 50}, {1, 1, 25}}, {30, 100}, {50, 55}),
                                            unitsOf({"02", "01"}), unitsOf({"9", "10"}));
    EXPECT_EQ(crosswalkCsv(crosswalk), "old_code,new_code,area_m2,share_of_old,share_of_new\r\n"
                                       "01,10,25,0.25,0.454545454545\r\n"
                                       "01,9,50,0.5,1\r\n"
                                       "02,10,30,1,0.545454545455\r\n");
    ASSERT_EQ(crosswalk.oldUnits.size(), 2U);
    EXPECT_EQ(crosswalk.oldUnits[0].code, "01");
    EXPECT_EQ(crosswalk.oldUnits[0].covered, 75);
    EXPECT_DOUBLE_EQ(crosswalk.oldUnits[0].share(), 0.75);
}

TEST(Crosswalk, takesUnitsOfOneCodeForOne) {
    const Crosswalk crosswalk = crosswalkOf(overlayOf({{0, 0, 10}, {1, 1, 5}, {2, 0, 20}}, {10, 5, 30}, {40, 10}),
                                            unitsOf({"A", "B", "A"}), unitsOf({"x", "x"}));
    EXPECT_EQ(crosswalkCsv(crosswalk), "old_code,new_code,area_m2,share_of_old,share_of_new\r\n"
                                       "A,x,30,0.75,0.6\r\n"
                                       "B,x,5,1,0.1\r\n");
    EXPECT_EQ(crosswalk.sharedCodes, (std::vector<std::string>{"A", "x"}));
}

TEST(Crosswalk, countsUnitsWithoutACode) {
    const Crosswalk crosswalk =
        crosswalkOf(overlayOf({{0, 0, 10}, {1, 0, 5}}, {10, 5}, {15}), unitsOf({"", "B"}), unitsOf({"x"}));
    EXPECT_EQ(crosswalk.oldWithoutCode, 1U);
    ASSERT_EQ(crosswalk.rows.size(), 1U);
    EXPECT_EQ(crosswalk.newUnits[0].covered, 15);
}

TEST(Crosswalk, writesCodesThatAreFormulasAsText) {
    const Crosswalk crosswalk = crosswalkOf(overlayOf({{0, 0, 1}}, {1}, {1}), unitsOf({"=1+1"}), unitsOf({"a,\"b\""}));
    EXPECT_EQ(crosswalkCsv(crosswalk),
              "old_code,new_code,area_m2,share_of_old,share_of_new\r\n'=1+1,\"a,\"\"b\"\"\",1,1,1\r\n");
}

TEST(Crosswalk, aUnitThatIsNowhereHasNoShare) {
    const double nowhere = std::numeric_limits<double>::quiet_NaN();
    const Crosswalk crosswalk = crosswalkOf(overlayOf({}, {nowhere}, {1}), unitsOf({"A"}), unitsOf({"x"}));
    EXPECT_TRUE(crosswalk.rows.empty());
    EXPECT_EQ(crosswalk.oldUnits[0].share(), 0);
}

} // namespace
} // namespace diaban
