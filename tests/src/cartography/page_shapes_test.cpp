// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/page_shapes.h"
#include "tests/src/cartography/drawn_map.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace diaban {
namespace {

/// A ring around a rectangle whose right (or left) side is a fine wave, shared by two neighbours in either direction.
gis::Polygons wavyNeighbours() {
    std::vector<gis::Point> wave;
    for (int i = 0; i <= 2000; ++i) {
        wave.push_back({10 + std::sin(i * 0.05), i * 0.01});
    }
    gis::Polygons polygons;
    std::vector<gis::Point> left{{0, 0}};
    left.insert(left.end(), wave.begin(), wave.end());
    left.insert(left.end(), {{0, 20}, {0, 0}});
    polygons.addRing(left);
    polygons.endPart();
    polygons.endUnit();
    std::vector<gis::Point> right{{20, 20}};
    right.insert(right.end(), wave.rbegin(), wave.rend());
    right.insert(right.end(), {{20, 0}, {20, 20}});
    polygons.addRing(right);
    polygons.endPart();
    polygons.endUnit();
    return polygons;
}

std::vector<FrameShapes> thin(const gis::Polygons& polygons, double cell, std::vector<std::uint32_t> frames = {}) {
    if (frames.empty()) {
        frames.assign(polygons.partCount(), 0);
    }
    ShapesRequest request{&polygons, frames, {}, {}, {}, {}, {}};
    for (std::uint32_t f = 0; f <= *std::max_element(frames.begin(), frames.end()); ++f) {
        request.cellOfFrame.push_back({cell, cell});
        request.targets.emplace_back();
        request.boxOfFrame.emplace_back();
    }
    for (std::size_t part = 0; part < polygons.partCount(); ++part) {
        request.boxOfFrame[frames[part]].add(polygons.boxOfPart(part));
    }
    return frameShapes(request);
}

TEST(PageShapes, neighboursStayFitted) {
    const auto shapes = thin(wavyNeighbours(), 0.1).front().shapes;
    EXPECT_LT(shapes.vertexCount(), 2500U);
    const auto border = [&](std::size_t ring) {
        std::set<std::pair<double, double>> points;
        for (const gis::Point& p : shapes.ring(ring)) {
            if (p.x > 8 && p.x < 12) {
                points.emplace(p.x, p.y);
            }
        }
        return points;
    };
    EXPECT_EQ(border(0), border(1));
    for (std::size_t r = 0; r < 2; ++r) {
        EXPECT_EQ(shapes.ring(r).front(), shapes.ring(r).back());
        EXPECT_NEAR(std::fabs(gis::signedArea(shapes.ring(r))), 200, 2);
    }
}

TEST(PageShapes, tinyShellsStayAsMarksAndTinyHolesGo) {
    gis::Polygons polygons;
    test::addSquare(polygons, 5, 5, 0.001);
    polygons.endUnit();
    const std::array<gis::Point, 5> shell{{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}};
    const std::array<gis::Point, 5> hole{{{5, 5}, {5.001, 5}, {5.001, 5.001}, {5, 5.001}, {5, 5}}};
    polygons.addRing(shell);
    polygons.addRing(hole);
    polygons.endPart();
    polygons.endUnit();
    polygons.endUnit(); // no geometry
    const auto frames = thin(polygons, 0.5);
    EXPECT_EQ(frames.front().units, (std::vector<std::uint32_t>{0, 1}));
    EXPECT_EQ(frames.front().shapes.ringCount(), 2U);
    EXPECT_NEAR(frames.front().shapes.boxOf(0).width(), 0.001, 1e-9);
}

TEST(PageShapes, partsGoToTheirFrames) {
    gis::Polygons polygons;
    test::addSquare(polygons, 0, 0, 5);
    test::addSquare(polygons, 50, 0, 5);
    polygons.endUnit();
    test::addSquare(polygons, 60, 0, 5);
    polygons.endUnit();
    const auto frames = thin(polygons, 0.1, {0, 1, 1});
    EXPECT_EQ(frames[0].units, (std::vector<std::uint32_t>{0}));
    EXPECT_EQ(frames[1].units, (std::vector<std::uint32_t>{0, 1}));
    EXPECT_EQ(frames[1].shapes.box().min.x, 50);
}

TEST(PageShapes, oneAndTwoThreadsAgree) {
    gis::Polygons many;
    const gis::Polygons two = wavyNeighbours();
    for (int i = 0; i < 40; ++i) { // above the size that is worth a thread
        many.addUnit(two, 0);
        many.addUnit(two, 1);
    }
    const auto frames = thin(many, 0.1);
    const auto alone = thin(two, 0.1);
    ASSERT_EQ(frames.front().shapes.unitCount(), 80U);
    for (std::size_t ring = 0; ring < 80; ++ring) {
        EXPECT_TRUE(std::ranges::equal(frames.front().shapes.ring(ring), alone.front().shapes.ring(ring % 2)));
    }
}

TEST(PageShapes, pointsThatCannotBeProjectedAreLeftOut) {
    gis::Polygons polygons;
    test::addSquare(polygons, 105, 20, 1);
    const std::array<gis::Point, 5> odd{{{105, 20}, {106, 20}, {105, 1e7}, {105, 21}, {105, 20}}};
    polygons.addRing(odd);
    polygons.endPart();
    polygons.endUnit();
    const std::vector<std::uint32_t> frameOfPart{0, 0};
    const ShapesRequest request{&polygons,
                                frameOfPart,
                                {},
                                {{0.001, 0.001}},
                                gis::Crs::fromText("EPSG:4326"),
                                {gis::Crs::fromText("EPSG:32648")},
                                {polygons.box()}};
    const auto frames = frameShapes(request);
    for (const gis::Point& p : frames.front().shapes.points()) {
        EXPECT_TRUE(std::isfinite(p.x) && std::isfinite(p.y));
    }
    EXPECT_GE(frames.front().shapes.vertexCount(), 5U);
}

} // namespace
} // namespace diaban
