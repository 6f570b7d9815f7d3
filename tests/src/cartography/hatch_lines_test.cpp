// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/hatch_lines.h"
#include "tests/src/cartography/drawn_map.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <random>

namespace diaban {
namespace {

bool isInside(const gis::Polygons& shapes, const gis::Point& p) {
    bool inside = false;
    for (std::size_t r = 0; r < shapes.ringCount(); ++r) {
        const auto ring = shapes.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const gis::Point &a = ring[i], &b = ring[i + 1];
            if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x)) {
                inside = !inside;
            }
        }
    }
    return inside;
}

/// A star with a hole, so that lines are cut several times.
gis::Polygons star(std::mt19937& random) {
    std::uniform_real_distribution<double> radius(15, 60);
    gis::Polygons shape;
    std::vector<gis::Point> ring;
    for (int i = 0; i < 24; ++i) {
        const double angle = 2 * std::numbers::pi * i / 24;
        const double r = radius(random);
        ring.push_back({100 + r * std::cos(angle), 80 + r * std::sin(angle)});
    }
    ring.push_back(ring.front());
    shape.addRing(ring);
    const std::array<gis::Point, 5> hole{
        {{95.13, 75.17}, {105.13, 75.17}, {105.13, 85.17}, {95.13, 85.17}, {95.13, 75.17}}};
    shape.addRing(hole);
    shape.endPart();
    shape.endUnit();
    return shape;
}

TEST(HatchLinesLaw, everyLineLiesInsideAndTogetherTheyMeasureTheArea) {
    std::mt19937 random(5);
    for (const Hatch hatch : {Hatch::NoData, Hatch::NotMatched, Hatch::Suppressed}) {
        for (int round = 0; round < 20; ++round) {
            const gis::Polygons shape = star(random);
            HatchPattern pattern = patternOf(hatch);
            pattern.spacing = 0.5;
            std::vector<Segment> lines;
            addHatchLines(shape, 0, pattern, lines);
            double length = 0;
            for (const Segment& line : lines) {
                length += std::hypot(line.to.x - line.from.x, line.to.y - line.from.y);
                for (const double share : {0.01, 0.25, 0.5, 0.99}) {
                    EXPECT_TRUE(isInside(shape, {line.from.x + share * (line.to.x - line.from.x),
                                                 line.from.y + share * (line.to.y - line.from.y)}));
                }
            }
            const double area = std::fabs(gis::signedArea(shape.ring(0))) - 100;
            EXPECT_NEAR(length * pattern.spacing / (pattern.crossed ? 2 : 1), area, 0.02 * area);
        }
    }
}

TEST(HatchLines, patternsDifferInAngleOrCrossing) {
    const gis::Box box{{0, 0}, {24, 14}};
    const auto noData = hatchLines(box, patternOf(Hatch::NoData));
    const auto notMatched = hatchLines(box, patternOf(Hatch::NotMatched));
    const auto suppressed = hatchLines(box, patternOf(Hatch::Suppressed));
    ASSERT_FALSE(noData.empty() || notMatched.empty() || suppressed.empty());
    const auto slope = [](const Segment& s) { return (s.to.y - s.from.y) / (s.to.x - s.from.x); };
    EXPECT_NEAR(slope(noData.front()), 1, 1e-9);
    EXPECT_NEAR(slope(notMatched.front()), -1, 1e-9);
    EXPECT_NEAR(slope(suppressed.front()), 0, 1e-9);
    EXPECT_GT(std::fabs(slope(suppressed.back())), 1e6);
}

TEST(HatchLines, linesOfNeighboursMeet) {
    gis::Polygons shapes;
    test::addSquare(shapes, 0, 0, 20);
    shapes.endUnit();
    test::addSquare(shapes, 20, 0, 20);
    shapes.endUnit();
    std::vector<Segment> left;
    std::vector<Segment> right;
    addHatchLines(shapes, 0, {.degrees = 0, .spacing = 4}, left);
    addHatchLines(shapes, 1, {.degrees = 0, .spacing = 4}, right);
    ASSERT_EQ(left.size(), right.size());
    for (std::size_t i = 0; i < left.size(); ++i) {
        EXPECT_EQ(left[i].to, right[i].from);
    }
}

TEST(HatchLines, nothingForAnEmptyUnit) {
    gis::Polygons shapes;
    shapes.endUnit();
    std::vector<Segment> lines;
    addHatchLines(shapes, 0, {}, lines);
    EXPECT_TRUE(lines.empty());
}

/// A level edge on a scan line, by rounding a hair beside it, is no crossing.
TEST(HatchLines, areFiniteWhereEdgesLieOnScanLines) {
    for (double height = 100; height < 500; height += 0.37) {
        for (const gis::Point& way : {gis::Point{1, 0}, gis::Point{0, 1}}) {
            const gis::Box box{{0, 0}, {way.x * height + way.y * 300, way.y * height + way.x * 300}};
            for (const Segment& line : hatchLines(box, {.degrees = 0, .spacing = height / 320})) {
                ASSERT_TRUE(std::isfinite(line.from.x) && std::isfinite(line.to.x)) << height;
                ASSERT_LE(line.to.x, box.max.x + 1e-9) << height;
            }
        }
    }
}

} // namespace
} // namespace diaban
