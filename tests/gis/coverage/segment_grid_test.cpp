// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/segment_grid.h"
#include "tests/support/rounds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace gis::overlaying {
namespace {

/// Many values near 1, a few between 0 and 1,000.
std::vector<double> crowded(std::mt19937_64& random, int count) {
    std::uniform_real_distribution<double> near(1, 1.001);
    std::uniform_real_distribution<double> far(0, 1000);
    std::vector<double> values;
    values.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        values.push_back(i % 50 == 0 ? far(random) : near(random));
    }
    return values;
}

TEST(GridAxis, findsTheStretchOfEveryValue) {
    std::mt19937_64 random(4);
    const std::vector<double> values = crowded(random, 2000);
    const GridAxis axis(0, 1000, 100, values);
    EXPECT_GT(axis.count(), 50U);
    EXPECT_LE(axis.count(), 100U);
    for (double value : values) {
        for (const double at : {value, -value, 2000 - value, std::nextafter(value, 0.0)}) {
            const std::uint32_t stretch = axis.stretchOf(at);
            EXPECT_TRUE(stretch == 0 || axis.begin(stretch) <= at) << at;
            EXPECT_TRUE(stretch + 1 == axis.count() || at < axis.end(stretch)) << at;
            EXPECT_EQ(axis.stretchOf(at, stretch), stretch);
            EXPECT_EQ(axis.stretchOf(at, axis.count() / 2), stretch);
        }
    }
}

TEST(GridAxis, isFinerWhereValuesAreFrequent) {
    std::mt19937_64 random(4);
    const GridAxis axis(0, 1000, 100, crowded(random, 2000));
    EXPECT_GT(axis.stretchOf(1.001) - axis.stretchOf(1), 30U);
}

TEST(GridAxis, ofNoLengthHasOneStretch) {
    const GridAxis axis(5, 5, 10, {5, 5, 5});
    EXPECT_EQ(axis.count(), 1U);
    EXPECT_EQ(axis.stretchOf(7), 0U);
}

/// A ring of random points: segments of every length and direction.
Polygons scribble(std::mt19937_64& random, int points, double size) {
    std::uniform_real_distribution<double> place(0, size);
    std::vector<Point> ring;
    ring.reserve(static_cast<std::size_t>(points) + 1);
    for (int i = 0; i < points; ++i) {
        ring.push_back({place(random), place(random)});
    }
    ring.push_back(ring.front());
    Polygons polygons;
    polygons.addRing(ring);
    polygons.endPart();
    polygons.endUnit();
    return polygons;
}

void expectSegmentsInTheirCells(const Polygons& polygons, double cells) {
    const SegmentGrid segments(polygons, polygons.box(), cells);
    const Grid& grid = segments.grid();
    for (std::uint32_t s = 0; s + 1 < polygons.points().size(); ++s) {
        const Point& a = polygons.points()[s];
        const Point& b = polygons.points()[s + 1];
        for (int i = 0; i <= 200 && a != b; i += diaban::test::kUnderSanitizers ? 8 : 1) {
            const Point at{a.x + (b.x - a.x) * i / 200, a.y + (b.y - a.y) * i / 200};
            const auto in = segments.inCell(grid.cellOf(at));
            EXPECT_NE(std::find(in.begin(), in.end(), s), in.end());
            bool found = false;
            segments.near(grid.cellOf(at), at, at, [&](std::span<const std::uint32_t> near) {
                found = found || std::find(near.begin(), near.end(), s) != near.end();
            });
            EXPECT_TRUE(found);
        }
    }
}

TEST(SegmentGrid, hasEverySegmentInTheCellsThatItTouches) {
    std::mt19937_64 random(8);
    for (const int points : {3, 30, 300}) {
        expectSegmentsInTheirCells(scribble(random, points, 10), 400);
    }
}

TEST(SegmentGrid, hasThoseOfABorderThatIsDenseInAFewCells) {
    Polygons polygons;
    std::vector<Point> ring;
    for (int i = 0; i < 3000; ++i) {
        const double angle = i * std::acos(-1.0) / 1500;
        ring.push_back({105 + std::cos(angle) * 1e-3, 21 + std::sin(angle) * 1e-3});
    }
    ring.push_back({130, 40});
    ring.push_back(ring.front());
    polygons.addRing(ring);
    polygons.endPart();
    polygons.endUnit();
    expectSegmentsInTheirCells(polygons, 100);
}

TEST(SegmentGrid, hasHorizontalSegmentsInRowsThinnerThanRounding) {
    Polygons polygons;
    std::vector<Point> ring;
    double y = 21;
    for (int i = 0; i < 200; ++i, y = std::nextafter(y, 22.0)) {
        ring.push_back({105, y});
        ring.push_back({106 + i * 1e-3, y});
    }
    ring.push_back(ring.front());
    polygons.addRing(ring);
    polygons.endPart();
    polygons.endUnit();
    expectSegmentsInTheirCells(polygons, 10'000);
}

TEST(SegmentGrid, visitsEachCellOnceAndKeepsWithinBounds) {
    std::mt19937_64 random(8);
    const Polygons polygons = scribble(random, 2000, 10);
    const SegmentGrid segments(polygons, {{2, 2}, {8, 8}}, 1e6);
    const Grid& grid = segments.grid();
    std::size_t entries = 0;
    for (std::size_t cell = 0; cell < grid.cells(); ++cell) {
        const auto in = segments.inCell(cell);
        entries += in.size();
        EXPECT_EQ(std::set(in.begin(), in.end()).size(), in.size());
    }
    EXPECT_LT(entries, 2000U * 6) << "long segments make the cells larger";
}

} // namespace
} // namespace gis::overlaying
