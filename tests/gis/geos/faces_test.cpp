// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/geos/faces.h"
#include "gis/geos/repair.h"

#include <gtest/gtest.h>

#include <cmath>

namespace gis {

namespace {

using Line = std::vector<Point>;

Polygons facesOf(const std::vector<Line>& crossing, const std::vector<Line>& others = {}) {
    const std::vector<std::span<const Point>> first(crossing.begin(), crossing.end());
    const std::vector<std::span<const Point>> second(others.begin(), others.end());
    return facesOfLines(first, second);
}

Polygons square(double x, double y, double side) {
    Polygons polygons;
    polygons.addRing(Line{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}});
    polygons.endPart();
    polygons.endUnit();
    return polygons;
}

double areaOf(const Polygons& polygons) {
    double area = 0;
    for (std::size_t part = 0; part < polygons.partCount(); ++part) {
        const Polygons::Range rings = polygons.ringsOf(part);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            area += (r == rings.first ? 1 : -1) * std::abs(signedArea(polygons.ring(r)));
        }
    }
    return area;
}

} // namespace

TEST(Faces, LinesThatCrossEncloseFaces) {
    // Two squares over each other: the overlap and what is left of both.
    const Polygons faces =
        facesOf({{{0, 0}, {2, 0}, {2, 2}, {0, 2}, {0, 0}}, {{1, 1}, {3, 1}, {3, 3}, {1, 3}, {1, 1}}});
    EXPECT_EQ(faces.unitCount(), 3U);
    EXPECT_DOUBLE_EQ(areaOf(faces), 7);
}

TEST(Faces, LinesThatMeetAtTheirEndsNeedNoCutting) {
    const Polygons faces = facesOf({}, {{{0, 0}, {1, 0}}, {{1, 0}, {1, 1}, {0, 0}}, {{1, 0}, {5, 5}}});
    ASSERT_EQ(faces.unitCount(), 1U); // the last leads nowhere
    EXPECT_DOUBLE_EQ(areaOf(faces), 0.5);
    EXPECT_EQ(facesOf({}).unitCount(), 0U);
}

TEST(Faces, PointsLieInside) {
    Polygons polygons = square(0, 0, 1);
    polygons.addRing(Line{{0, 0}, {10, 0}, {10, 1}, {1, 1}, {1, 9}, {10, 9}, {10, 10}, {0, 10}, {0, 0}});
    polygons.endPart();
    polygons.endUnit();
    const std::vector<Point> inside = pointsInside(polygons);
    ASSERT_EQ(inside.size(), 2U);
    EXPECT_TRUE(inside[1].x < 1 || inside[1].y < 1 || inside[1].y > 9);
}

TEST(Faces, AUnitLosesAndWinsGround) {
    const Polygons unit = square(0, 0, 2);
    EXPECT_DOUBLE_EQ(areaOf(withoutAndWith(unit, 0, square(1, 1, 1), square(2, 0, 1))), 4);
    EXPECT_DOUBLE_EQ(areaOf(withoutAndWith(unit, 0, {}, {})), 4);
    const Polygons nothing = withoutAndWith(unit, 0, square(-1, -1, 9), {});
    EXPECT_EQ(nothing.unitCount(), 1U);
    EXPECT_EQ(nothing.partCount(), 0U);
}

TEST(Faces, UnionsAndRibbonsAreValid) {
    Polygons two = square(0, 0, 1);
    two.append(square(1, 0, 1));
    EXPECT_DOUBLE_EQ(areaOf(unionOf(two)), 2);
    EXPECT_EQ(unionOf(two).partCount(), 1U);
    const Polygons line = ribbon(Line{{105, 21}, {105.01, 21}, {105.01, 21.01}}, 1e-5, 2e-5);
    EXPECT_TRUE(invalidUnits(line).empty());
    EXPECT_NEAR(areaOf(line), 2 * 0.01 * 2e-5 + 2 * 0.01 * 1e-5, 2e-9);
}

TEST(Faces, WhatGeosCannotCutIsAnError) {
    EXPECT_THROW((void)withoutAndWith(square(0, 0, std::nan("")), 0, square(0, 0, 1), {}), Error);
}

} // namespace gis
