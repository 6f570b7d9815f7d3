// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/build_coverage.h"
#include "src/publish/page_grid.h"
#include "tests/src/publish/quilt.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace diaban {
namespace {

/// The ring of places that arcs make.
std::vector<GridPoint> ringOf(const PageShapes& shapes, std::size_t ring) {
    std::vector<GridPoint> points;
    for (std::uint32_t i = shapes.ringStart[ring]; i < shapes.ringStart[ring + 1]; ++i) {
        const auto arc = shapes.arc(shapes.ringArcs[i].arc());
        std::vector<GridPoint> part(arc.begin(), arc.end());
        if (shapes.ringArcs[i].backwards()) {
            std::ranges::reverse(part);
        }
        points.insert(points.end(), part.begin() + (points.empty() ? 0 : 1), part.end());
    }
    return points;
}

std::int64_t twiceArea(const std::vector<GridPoint>& ring) {
    std::int64_t area = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        area += std::int64_t{ring[i].x} * ring[i + 1].y - std::int64_t{ring[i + 1].x} * ring[i].y;
    }
    return area;
}

TEST(PageGrid, PutsEachPointOnTheNearestPlace) {
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        const gis::Polygons polygons = test::quilt(random, 5, 4, 3, 0.3);
        const gis::Coverage coverage = gis::buildCoverage(polygons).coverage;
        const PageShapes shapes = pageShapes(polygons, {}, {}, {0, 1'000'000});
        ASSERT_EQ(shapes.arcCount(), coverage.arcCount());
        for (std::size_t a = 0; a < coverage.arcCount(); ++a) {
            ASSERT_EQ(shapes.arc(a).size(), coverage.arc(a).size());
            for (std::size_t i = 0; i < coverage.arc(a).size(); ++i) {
                const GridPoint at = shapes.arc(a)[i];
                const gis::Point back{shapes.corner.x + at.x * shapes.step, shapes.corner.y - at.y * shapes.step};
                EXPECT_LE(std::fabs(back.x - coverage.arc(a)[i].x), shapes.step * 0.5000001);
                EXPECT_LE(std::fabs(back.y - coverage.arc(a)[i].y), shapes.step * 0.5000001);
            }
        }
    }
}

TEST(PageGrid, TheGridIsAsFineAsItsLongerSideAllows) {
    std::mt19937 random;
    const PageShapes shapes = pageShapes(test::quilt(random, 5, 1), {}, {}, {});
    EXPECT_EQ(shapes.width, 65'535);
    EXPECT_EQ(shapes.height, 13'107);
    EXPECT_DOUBLE_EQ(shapes.step, 5.0 / 65'535);
}

// A border that two units share is there once, so that nothing can open between them.
TEST(PageGrid, NeighboursTileTheMapAfterSimplifyingAndRounding) {
    std::mt19937 random(11);
    for (int round = 0; round < 10; ++round) {
        const gis::Polygons polygons = test::quilt(random, 6, 5, 9, 0.45);
        const PageShapes shapes = pageShapes(polygons, {}, {}, {0.02, 200});
        std::vector<int> uses(shapes.arcCount(), 0);
        std::vector<int> turns(shapes.arcCount(), 0);
        for (const gis::ArcRef ref : shapes.ringArcs) {
            ++uses[ref.arc()];
            turns[ref.arc()] += ref.backwards() ? -1 : 1;
        }
        std::int64_t ofUnits = 0;
        std::int64_t ofOutline = 0;
        for (std::size_t ring = 0; ring + 1 < shapes.ringStart.size(); ++ring) {
            ofUnits += twiceArea(ringOf(shapes, ring));
        }
        for (std::size_t a = 0; a < shapes.arcCount(); ++a) {
            ASSERT_GE(uses[a], 1);
            ASSERT_LE(uses[a], 2);
            EXPECT_EQ(turns[a], uses[a] == 2 ? 0 : turns[a]); // one way and the other
            if (uses[a] == 1) {
                const auto arc = shapes.arc(a);
                std::int64_t own = 0;
                for (std::size_t i = 0; i + 1 < arc.size(); ++i) {
                    own += std::int64_t{arc[i].x} * arc[i + 1].y - std::int64_t{arc[i + 1].x} * arc[i].y;
                }
                ofOutline += turns[a] * own;
            }
        }
        EXPECT_EQ(ofUnits, ofOutline);
    }
}

TEST(PageGrid, KeepsToTheNumberOfPoints) {
    std::mt19937 random(3);
    const gis::Polygons polygons = test::quilt(random, 8, 8, 15, 0.45);
    const PageShapes all = pageShapes(polygons, {}, {}, {0, 1'000'000});
    const std::size_t ends = 2 * all.arcCount();
    const std::size_t most = ends + (all.points.size() - ends) / 3;
    const PageShapes fewer = pageShapes(polygons, {}, {}, {0, most});
    EXPECT_GT(fewer.toleranceMetres, 0);
    EXPECT_LT(fewer.points.size(), all.points.size());
    EXPECT_EQ(fewer.arcCount(), all.arcCount());
}

TEST(PageGrid, AnchorsLieInTheirUnits) {
    gis::Polygons polygons; // a horseshoe, whose middle is outside
    polygons.addRing(std::vector<gis::Point>{{0, 0}, {3, 0}, {3, 3}, {2, 3}, {2, 1}, {1, 1}, {1, 3}, {0, 3}, {0, 0}});
    polygons.endPart();
    polygons.endUnit();
    const PageShapes shapes = pageShapes(polygons, {}, {}, {});
    ASSERT_EQ(shapes.anchors.size(), 1U);
    const double x = shapes.anchors[0].at.x * shapes.step;
    const double y = 3 - shapes.anchors[0].at.y * shapes.step;
    EXPECT_TRUE(x > 0 && x < 3 && y > 0 && y < 3 && !(x > 1 && x < 2 && y > 1)) << x << ", " << y;
    EXPECT_GT(shapes.anchors[0].room, 0);
}

TEST(PageGrid, AUnitWithoutGroundHasNoAnchor) {
    std::mt19937 random;
    gis::Polygons polygons = test::quilt(random, 1, 1);
    polygons.endUnit();
    const PageShapes shapes = pageShapes(polygons, {}, {}, {});
    ASSERT_EQ(shapes.anchors.size(), 2U);
    EXPECT_EQ(shapes.anchors[1].at, (GridPoint{-1, -1}));
}

TEST(PageGrid, LandReachesBeyondTheGridAndKeepsItsHoles) {
    std::mt19937 random;
    const PageShapes shapes = pageShapes(test::quilt(random, 2, 2), {}, {}, {});
    gis::Polygons land; // around all, with a hole where the units lie, and a speck
    land.addRing(std::vector<gis::Point>{{-1, -1}, {3, -1}, {3, 3}, {-1, 3}, {-1, -1}});
    land.addRing(std::vector<gis::Point>{{0, 0}, {0, 2}, {2, 2}, {2, 0}, {0, 0}});
    land.endPart();
    land.addRing(std::vector<gis::Point>{{5, 5}, {5.0001, 5}, {5.0001, 5.0001}, {5, 5}});
    land.endPart();
    land.endUnit();
    const std::vector<PageLand> lands = landOn(shapes, land, 60);
    ASSERT_EQ(lands.size(), 1U);
    ASSERT_EQ(lands[0].rings.size(), 2U) << "the speck is less than 60 steps";
    EXPECT_EQ(lands[0].rings[0][0], shapes.onGrid(gis::Point{-1, -1}));
    EXPECT_LT(lands[0].rings[0][0].x, 0);
    EXPECT_GT(lands[0].rings[0][0].y, shapes.height);
    EXPECT_GT(lands[0].anchor.room, 0);
    EXPECT_EQ(shapes.onGrid(gis::Point{1e300, 0}).x, 1'000'000'000) << "no place is too far for the grid";
}

TEST(PageGrid, PutsABoxOfThePlaneOnTheGrid) {
    std::mt19937 random;
    const PageShapes shapes = pageShapes(test::quilt(random, 2, 2), {}, {}, {});
    const gis::Box box = shapes.onGrid({{0, 0}, {2, 2}});
    EXPECT_NEAR(box.min.x, 0, 1e-9);
    EXPECT_NEAR(box.min.y, 0, 1e-9);
    EXPECT_NEAR(box.max.x, 65'535, 1e-6);
    EXPECT_NEAR(box.max.y, 65'535, 1e-6);
}

} // namespace
} // namespace diaban
