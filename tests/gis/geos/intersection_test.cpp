// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geos/intersection.h"

#include <gtest/gtest.h>

#include <cmath>

namespace gis {
namespace {

Polygons single(std::initializer_list<Point> ring) {
    Polygons polygons;
    polygons.addRing(std::vector<Point>(ring));
    polygons.endPart();
    polygons.endUnit();
    return polygons;
}

const Polygons kSquare = single({{0, 0}, {2, 0}, {2, 2}, {0, 2}, {0, 0}});

TEST(Intersection, isWhatBothHave) {
    const Polygons common = intersectionOf(kSquare, 0, single({{1, 1}, {3, 1}, {3, 3}, {1, 3}, {1, 1}}), 0);
    ASSERT_EQ(common.unitCount(), 1U);
    ASSERT_EQ(common.partCount(), 1U);
    EXPECT_EQ(std::abs(signedArea(common.ring(0))), 1);
}

TEST(Intersection, hasNoPartWhereUnitsOnlyTouch) {
    const Polygons common = intersectionOf(kSquare, 0, single({{2, 0}, {4, 0}, {4, 2}, {2, 2}, {2, 0}}), 0);
    EXPECT_EQ(common.unitCount(), 1U);
    EXPECT_EQ(common.partCount(), 0U);
}

TEST(Intersection, repairsWhatCrossesItself) {
    const Polygons bowTie = single({{0, 0}, {2, 2}, {2, 0}, {0, 2}, {0, 0}});
    const Polygons common = intersectionOf(kSquare, 0, bowTie, 0);
    double area = 0;
    for (std::size_t ring = 0; ring < common.ringCount(); ++ring) {
        area += std::abs(signedArea(common.ring(ring)));
    }
    EXPECT_NEAR(area, 2, 1e-12);
}

TEST(Intersection, ofAnEmptyUnitIsEmpty) {
    Polygons empty;
    empty.endUnit();
    EXPECT_EQ(intersectionOf(kSquare, 0, empty, 0).partCount(), 0U);
}

} // namespace
} // namespace gis
