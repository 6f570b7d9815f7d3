// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/smooth_transform.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <random>

namespace gis {
namespace {

struct Case {
    const char* name;
    const char* to;
    Box area; ///< of longitudes and latitudes
    double tolerance;
};

class SmoothTransformCases : public testing::TestWithParam<Case> {};

TEST_P(SmoothTransformCases, staysWithinToleranceOfTheExactTransform) {
    const Crs from = Crs::fromText("EPSG:4326");
    const Crs to = Crs::fromText(GetParam().to);
    const Box& area = GetParam().area;
    const SmoothTransform smooth(from, to, area, GetParam().tolerance);
    EXPECT_GT(smooth.cells(), 0U);
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> east(area.min.x, area.max.x);
    std::uniform_real_distribution<double> north(area.min.y, area.max.y);
    std::vector<Point> drawn;
    for (int i = 0; i < 5000; ++i) {
        drawn.push_back({east(random), north(random)});
    }
    drawn.insert(drawn.end(), {area.min, area.max, area.centre()});
    std::vector<Point> exact = drawn;
    EXPECT_EQ(smooth.apply(drawn), 0U);
    ASSERT_EQ(Transform(from, to, area).apply(exact), 0U);
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        EXPECT_LE(std::hypot(drawn[i].x - exact[i].x, drawn[i].y - exact[i].y), 1.5 * GetParam().tolerance);
    }
}

INSTANTIATE_TEST_SUITE_P(Area, SmoothTransformCases,
                         testing::Values(Case{"province", "EPSG:32648", {{105, 20}, {106, 21.5}}, 2},
                                         Case{"zone", "EPSG:5897", {{104.5, 19}, {106, 22}}, 0.5},
                                         Case{"country",
                                              "+proj=laea +lat_0=16 +lon_0=106 +datum=WGS84 +type=crs",
                                              {{102, 8}, {110, 24}},
                                              15}),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(SmoothTransform, pointsOutsideTheAreaAreExact) {
    const Crs from = Crs::fromText("EPSG:4326");
    const Crs to = Crs::fromText("EPSG:32648");
    const SmoothTransform smooth(from, to, {{105, 20}, {106, 21}}, 5);
    std::array<Point, 1> outside{{{107.3, 18.2}}};
    std::array<Point, 1> exact = outside;
    EXPECT_EQ(smooth.apply(outside), 0U);
    EXPECT_EQ(Transform(from, to).apply(exact), 0U);
    EXPECT_NEAR(outside[0].x, exact[0].x, 1e-6);
    EXPECT_NEAR(outside[0].y, exact[0].y, 1e-6);
}

TEST(SmoothTransform, whereNoGridIsGoodEnoughEveryPointIsExact) {
    const Crs from = Crs::fromText("EPSG:4326");
    const Crs to = Crs::fromText("EPSG:32648");
    const SmoothTransform fine(from, to, {{100, 0}, {110, 60}}, 1e-9);
    EXPECT_EQ(fine.cells(), 0U);
    const SmoothTransform pointlike(from, to, {{105, 20}, {105, 20}}, 1);
    EXPECT_EQ(pointlike.cells(), 0U);
    std::array<Point, 1> point{{{105, 20}}};
    EXPECT_EQ(pointlike.apply(point), 0U);
    EXPECT_NEAR(point[0].x, 500000, 1e-3);
}

TEST(SmoothTransform, whatCannotBeProjectedIsCounted) {
    const SmoothTransform smooth(Crs::fromText("EPSG:4326"), Crs::fromText("EPSG:32648"), {{105, 20}, {106, 21}}, 5);
    std::array<Point, 2> points{{{105.5, 20.5}, {105, 1e7}}};
    EXPECT_EQ(smooth.apply(points), 1U);
    EXPECT_TRUE(std::isfinite(points[0].x));
    EXPECT_TRUE(std::isnan(points[1].x));
}

} // namespace
} // namespace gis
