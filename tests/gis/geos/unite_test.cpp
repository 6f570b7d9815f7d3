// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geos/repair.h"
#include "gis/geos/unite.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gis {
namespace {

void addUnit(Polygons& polygons, std::vector<Point> ring) {
    ring.push_back(ring.front());
    polygons.addRing(ring);
    polygons.endPart();
    polygons.endUnit();
}

double areaOf(const Polygons& polygons) {
    double area = 0;
    for (std::size_t part = 0; part < polygons.partCount(); ++part) {
        const Polygons::Range rings = polygons.ringsOf(part);
        for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
            const double size = std::abs(signedArea(polygons.ring(ring)));
            area += ring == rings.first ? size : -size;
        }
    }
    return area;
}

TEST(Unite, countsWhatLiesTwiceOnce) {
    Polygons polygons;
    addUnit(polygons, {{0, 0}, {2, 0}, {2, 2}, {0, 2}});
    addUnit(polygons, {{1, 1}, {3, 1}, {3, 3}, {1, 3}});
    addUnit(polygons, {{9, 9}, {10, 9}, {10, 10}});
    const auto united = unite(polygons, std::vector<std::uint32_t>{0, 1});
    ASSERT_TRUE(united);
    EXPECT_EQ(united->unitCount(), 1U);
    EXPECT_EQ(united->partCount(), 1U);
    EXPECT_DOUBLE_EQ(areaOf(*united), 7);
}

TEST(Unite, mendsInvalidUnitsFirst) {
    Polygons polygons;
    addUnit(polygons, {{0, 0}, {4, 4}, {4, 0}, {0, 4}}); // a bow tie
    addUnit(polygons, {{0, 0}, {4, 0}, {2, 2}});
    const auto united = unite(polygons, std::vector<std::uint32_t>{0, 1});
    ASSERT_TRUE(united);
    EXPECT_DOUBLE_EQ(areaOf(*united), 12);
    EXPECT_TRUE(invalidUnits(*united).empty());
}

TEST(Unite, doesNotDependOnTheOrder) {
    Polygons polygons;
    for (int i = 0; i < 12; ++i) {
        const double x = std::sin(i * 1.7) * 3;
        const double y = std::cos(i * 2.3) * 3;
        addUnit(polygons, {{x, y}, {x + 2.3, y + 0.1}, {x + 2, y + 2}, {x - 0.2, y + 1.9}});
    }
    std::vector<std::uint32_t> order{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    const auto first = unite(polygons, order);
    std::reverse(order.begin(), order.end());
    EXPECT_EQ(first, unite(polygons, order));
}

TEST(Unite, takesNoNumbersThatAreNone) {
    Polygons polygons;
    addUnit(polygons, {{0, 0}, {std::numeric_limits<double>::quiet_NaN(), 4}, {4, 0}});
    addUnit(polygons, {{0, 0}, {4, 0}, {2, 2}});
    const auto united = unite(polygons, std::vector<std::uint32_t>{0, 1});
    ASSERT_TRUE(united);
    EXPECT_DOUBLE_EQ(areaOf(*united), 4);
}

} // namespace
} // namespace gis
