// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/border_lines.h"
#include "gis/coverage/borders_within.h"
#include "gis/coverage/build_coverage.h"
#include "tests/support/drawn_map.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace gis {
namespace {

/// Squares on the plane of UTM zone 48, whose metres are geodesic ones to a thousandth.
void addBox(Polygons& polygons, double west, double south, double east, double north) {
    constexpr double kEast = 500'000, kNorth = 2'300'000;
    const std::vector<Point> ring{{kEast + west, kNorth + south},
                                  {kEast + east, kNorth + south},
                                  {kEast + east, kNorth + north},
                                  {kEast + west, kNorth + north},
                                  {kEast + west, kNorth + south}};
    polygons.addRing(ring);
    polygons.endPart();
    polygons.endUnit();
}

struct Looked {
    BordersWithin within;
    std::map<Beyond, double> outer; ///< metres of outer borders by what is beyond

    explicit Looked(const Polygons& polygons) {
        const Crs crs = Crs::fromText("EPSG:32648");
        const Coverage coverage = buildCoverage(polygons).coverage;
        within = bordersWithin(coverage, findOddFaces(coverage, crs), crs);
        const CutOuterArcs cut = cutOuterArcs(within.coverage, within.stretches);
        std::vector<double> lengths;
        for (std::size_t arc = 0; arc < cut.coverage.arcCount(); ++arc) {
            double metres = 0;
            const auto points = cut.coverage.arc(arc);
            for (std::size_t i = 1; i < points.size(); ++i) {
                metres += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
            }
            lengths.push_back(metres);
        }
        for (const Border& border : borderLines(cut.coverage, lengths, cut.beyond).borders) {
            if (border.second == kOutside) {
                outer[border.beyond] += border.length;
            }
        }
    }
};

TEST(BordersWithin, ofSquaresThatOverlapAreCutWhereTheyCross) {
    Polygons polygons;
    addBox(polygons, 0, 0, 1000, 1000);
    addBox(polygons, 700, 200, 1700, 600); // 300 m by 400 m of both
    const Looked looked(polygons);
    EXPECT_NEAR(looked.outer.at(Beyond::Overlap), 400 + (300 + 400 + 300), 0.01);
    EXPECT_NEAR(looked.outer.at(Beyond::Outside), 4000 - 400 + 2800 - 1000, 0.01);
    EXPECT_NEAR(looked.within.overlapMetres, 1400, 1);
    ASSERT_EQ(looked.within.overlapped.size(), 2U);
    EXPECT_EQ(looked.within.overlapped[0].other, 1U);
    EXPECT_NEAR(looked.within.overlapped[0].metres, 400, 1);
    EXPECT_NEAR(looked.within.overlapped[1].metres, 1000, 1);
}

TEST(BordersWithin, aUnitWithinAnotherIsAllOverlap) {
    Polygons polygons;
    addBox(polygons, 0, 0, 1000, 1000);
    addBox(polygons, 200, 200, 400, 400);
    const Looked looked(polygons);
    EXPECT_NEAR(looked.outer.at(Beyond::Overlap), 800, 0.01);
    EXPECT_NEAR(looked.outer.at(Beyond::Outside), 4000, 0.01);
}

TEST(BordersWithin, twoUnitsThatEndTogetherHaveTheOutsideBeyond) {
    Polygons polygons;
    addBox(polygons, 0, 0, 1000, 1000);
    addBox(polygons, 0, 0, 400, 1000); // three of its sides are those of the first
    const Looked looked(polygons);
    EXPECT_NEAR(looked.outer.at(Beyond::Overlap), 1000, 0.01);
    EXPECT_NEAR(looked.outer.at(Beyond::Outside), 4000 + 1800, 0.01);
}

TEST(BordersWithin, ofALayerThatLeavesOutGroundGoAroundAGap) {
    const diaban::test::DrawnMap map = diaban::test::drawMap("AAA\n"
                                                             "A.B\n"
                                                             "BBB");
    Polygons polygons = map.polygons;
    for (Point& point : polygons.points()) {
        point = {500'000 + point.x * 1000, 2'300'000 + point.y * 1000};
    }
    const Looked looked(polygons);
    EXPECT_NEAR(looked.outer.at(Beyond::Gap), 4000, 0.01);
    EXPECT_NEAR(looked.outer.at(Beyond::Outside), 12'000, 0.01);
    EXPECT_NEAR(looked.within.gapMetres, 4000, 4);
    EXPECT_TRUE(looked.within.overlapped.empty());
}

TEST(BordersWithin, areNoneOfACoverage) {
    Polygons polygons;
    addBox(polygons, 0, 0, 1000, 1000);
    addBox(polygons, 1000, 0, 2000, 1000);
    const Looked looked(polygons);
    EXPECT_TRUE(looked.within.stretches.empty());
    EXPECT_NEAR(looked.outer.at(Beyond::Outside), 6000, 0.01);
}

TEST(BordersWithin, withAroundKeepsOverlapsAndTellsMoreOfGaps) {
    const std::vector<BeyondStretch> within{{2, 0, 4, Beyond::Overlap}, {2, 4, 9, Beyond::Gap}};
    const std::vector<BeyondStretch> around{
        {1, 0, 3, Beyond::Sea}, {2, 0, 6, Beyond::Sea}, {2, 6, 9, Beyond::Outside}, {5, 0, 1, Beyond::Land}};
    EXPECT_EQ(withAround(within, around), (std::vector<BeyondStretch>{{1, 0, 3, Beyond::Sea},
                                                                      {2, 0, 4, Beyond::Overlap},
                                                                      {2, 4, 6, Beyond::Sea},
                                                                      {2, 6, 9, Beyond::Gap},
                                                                      {5, 0, 1, Beyond::Land}}));
    EXPECT_EQ(withAround(within, {}), within);
    EXPECT_EQ(withAround({}, around), around);
}

} // namespace
} // namespace gis
