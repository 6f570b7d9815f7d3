// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geometry/bounds.h"

#include <gtest/gtest.h>

#include <cstring>
#include <limits>
#include <random>
#include <vector>

namespace gis::test {
namespace {

std::vector<Point> somePoints(std::size_t count) {
    std::mt19937 random(static_cast<unsigned>(count)); // the same points each run
    std::uniform_real_distribution<double> number(-180, 180);
    std::vector<Point> points;
    for (std::size_t i = 0; i < count; ++i) {
        points.push_back({number(random), number(random)});
    }
    return points;
}

TEST(Bounds, equalThoseOfOnePointAfterTheOther) {
    EXPECT_TRUE(boundsOf(nullptr, 0).box.empty());
    for (std::size_t count = 1; count < 40; ++count) {
        const std::vector<Point> points = somePoints(count);
        Box expected;
        for (const Point& p : points) {
            expected.add(p);
        }
        const Bounds bounds = boundsOf(points.data(), count);
        EXPECT_EQ(bounds.box, expected) << count;
        EXPECT_TRUE(bounds.finite);
        std::vector<std::byte> odd(count * sizeof(Point) + 3);
        std::memcpy(odd.data() + 3, points.data(), count * sizeof(Point));
        EXPECT_EQ(boundsOf(odd.data() + 3, count).box, expected) << count;
    }
}

TEST(Bounds, seeEachNumberThatIsNone) {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    for (const double bad : {std::numeric_limits<double>::quiet_NaN(), kInfinity, -kInfinity}) {
        for (std::size_t count = 1; count < 14; ++count) {
            for (std::size_t i = 0; i < count; ++i) {
                std::vector<Point> points = somePoints(count);
                points[i].x = bad;
                EXPECT_FALSE(boundsOf(points.data(), count).finite) << count << " " << i;
                std::swap(points[i].x, points[i].y);
                EXPECT_FALSE(boundsOf(points.data(), count).finite) << count << " " << i;
            }
        }
    }
    const std::vector<Point> large{{1e308, -1e308}, {std::numeric_limits<double>::max(), 1e-320}};
    EXPECT_TRUE(boundsOf(large.data(), 2).finite);
}

} // namespace
} // namespace gis::test
