// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/fitted_lines.h"
#include "src/cartography/frame_lines.h"
#include "src/cartography/lighter_scene.h"
#include "tests/src/cartography/noisy_grid.h"

#include <gmock/gmock.h>

#include <cmath>
#include <numbers>
#include <set>

namespace diaban {
namespace {

using test::NoisyGrid;
using Edge = std::pair<std::pair<double, double>, std::pair<double, double>>;

double distanceToLine(const gis::Point& p, const std::vector<gis::Point>& line) {
    double least = 1e300;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const gis::Point &a = line[i], &b = line[i + 1];
        const double dx = b.x - a.x, dy = b.y - a.y;
        const double t = std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
        least = std::min(least, std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy));
    }
    return least;
}

/// How often each edge occurs, whichever way it is walked.
std::map<Edge, int> edgesOf(const gis::Polygons& shapes) {
    std::map<Edge, int> edges;
    for (std::size_t r = 0; r < shapes.ringCount(); ++r) {
        const auto ring = shapes.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const std::pair a(ring[i].x, ring[i].y), b(ring[i + 1].x, ring[i + 1].y);
            ++edges[a < b ? Edge(a, b) : Edge(b, a)];
        }
    }
    return edges;
}

MapScene sceneOf(const gis::Polygons& shapes) {
    MapScene scene;
    Frame& frame = scene.frames.emplace_back();
    frame.shapes = shapes;
    for (std::uint32_t unit = 0; unit < shapes.unitCount(); ++unit) {
        frame.units.push_back(unit);
        scene.units.push_back({std::to_string(unit), "Xã", 1, UnitState::Value, 0, {}, {}});
    }
    return scene;
}

TEST(FittedLines, pointsLeftOutAreNearAndTheRestIsTheSame) {
    const NoisyGrid grid(4, 3, 60, 100);
    const FittedLines lines(grid.shapes, 4);
    std::size_t before = 0, after = 0;
    for (std::size_t r = 0; r < grid.shapes.ringCount(); ++r) {
        const auto ring = grid.shapes.ring(r);
        const std::vector<gis::Point> thin = lines.ring(ring);
        EXPECT_EQ(thin.front(), thin.back());
        for (const gis::Point& point : ring) {
            EXPECT_LE(distanceToLine(point, thin), 4 + 1e-9);
        }
        for (const gis::Point& point : thin) {
            EXPECT_THAT(ring, testing::Contains(point));
        }
        before += ring.size();
        after += thin.size();
    }
    EXPECT_LT(after, before * 9 / 10);
}

TEST(LighterScene, neighboursStillFitAndTheCoastIsWhatNobodyShares) {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const NoisyGrid grid(5, 4, 40, 60, seed);
        const MapScene light = lighterScene(sceneOf(grid.shapes), 3);
        const Frame& frame = light.frames.front();
        ASSERT_EQ(frame.shapes.unitCount(), 20U);
        std::size_t once = 0, twice = 0;
        for (const auto& [edge, count] : edgesOf(frame.shapes)) {
            EXPECT_LE(count, 2);
            once += count == 1 ? 1U : 0U;
            twice += count == 2 ? 1U : 0U;
        }
        EXPECT_EQ(frame.coast.size(), once);
        EXPECT_EQ(frame.borders.size(), twice);
        // The rim of the grid was walked by one unit each: its corners stand on the rim of the whole.
        const gis::Box whole{{0, 0}, {300, 240}};
        for (const Segment& segment : frame.coast) {
            const double inside =
                std::min({segment.from.x, segment.from.y, whole.max.x - segment.from.x, whole.max.y - segment.from.y});
            EXPECT_LE(inside, 6 + 1e-9);
        }
    }
}

TEST(LighterScene, withoutToleranceNothingIsLost) {
    const NoisyGrid grid(3, 3, 20, 50);
    const MapScene same = lighterScene(sceneOf(grid.shapes), 0);
    EXPECT_EQ(edgesOf(same.frames[0].shapes), edgesOf(grid.shapes));
    EXPECT_EQ(same.frames[0].coast.size(), 4U * 3 * 20);
}

std::vector<gis::Point> circle(double radius, int points, int start, bool clockwise) {
    std::vector<gis::Point> ring;
    for (int i = 0; i <= points; ++i) {
        const int at = (start + (clockwise ? points - i : i)) % points;
        const double angle = 2 * std::numbers::pi * at / points;
        ring.push_back({radius * std::cos(angle), radius * std::sin(angle)});
    }
    return ring;
}

TEST(FittedLines, anEnclaveFitsItsHoleWhereverTheRingsBegin) {
    gis::Polygons shapes;
    const auto hole = circle(50, 360, 17, true);
    const auto shell = circle(50, 360, 200, false);
    shapes.addRing(circle(90, 360, 0, false));
    shapes.addRing(hole);
    shapes.endPart();
    shapes.endUnit();
    shapes.addRing(shell);
    shapes.endPart();
    shapes.endUnit();
    const FittedLines lines(shapes, 1);
    std::vector<gis::Point> one = lines.ring(hole), other = lines.ring(shell);
    std::reverse(other.begin(), other.end());
    EXPECT_EQ(one, other) << "both begin at the place that everybody begins at";
    EXPECT_GE(one.size(), 10U);
    EXPECT_LT(one.size(), 60U);
}

TEST(FittedLines, aSmallRingStaysARing) {
    gis::Polygons shapes;
    const auto islet = circle(0.1, 12, 0, false);
    shapes.addRing(islet);
    shapes.endPart();
    shapes.endUnit();
    EXPECT_EQ(FittedLines(shapes, 5).ring(islet).size(), islet.size());
}

TEST(FittedLines, aSpikeIsNotCutOff) {
    gis::Polygons shapes;
    const std::vector<gis::Point> ring{{0, 0}, {50, 0}, {50, 0.1}, {100, 0.1}, {50, 0.2}, {50, 40}, {0, 40}, {0, 0}};
    shapes.addRing(ring);
    shapes.endPart();
    shapes.endUnit();
    EXPECT_THAT(FittedLines(shapes, 1).ring(ring), testing::Contains(gis::Point{100, 0.1}));
}

TEST(FittedLines, aLongLineIsWorkedOffInPieces) {
    gis::Polygons shapes;
    std::vector<gis::Point> ring;
    constexpr int kPoints = 20'000;
    for (int i = 0; i <= kPoints; ++i) {
        ring.push_back({i * 0.01, 0});
    }
    ring.push_back({100, 100});
    ring.push_back(ring.front());
    shapes.addRing(ring);
    shapes.endPart();
    shapes.endUnit();
    const std::size_t left = FittedLines(shapes, 0.1).ring(ring).size();
    EXPECT_LT(left, 120U);
    EXPECT_GE(left, 4U);
}

} // namespace
} // namespace diaban
