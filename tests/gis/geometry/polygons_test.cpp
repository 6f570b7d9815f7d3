// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geometry/polygons.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace gis {
namespace {

using Ring = std::vector<Point>;

Ring square(double x, double y, double side) {
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
}

/// A star around a centre: simple whatever the radii, counter-clockwise.
Ring randomStar(std::mt19937& random, Point centre) {
    std::uniform_int_distribution<int> corners(3, 40);
    std::uniform_real_distribution<double> radius(0.5, 2);
    const int n = corners(random);
    Ring ring;
    for (int i = 0; i < n; ++i) {
        const double angle = 2 * std::numbers::pi * i / n;
        const double r = radius(random);
        ring.push_back({centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)});
    }
    ring.push_back(ring.front());
    return ring;
}

/// Unit 0: one part with a hole; unit 1: nothing; unit 2: two parts.
Polygons sample() {
    Polygons polygons;
    polygons.addRing(square(0, 0, 10));
    polygons.addRing(square(2, 2, 3));
    polygons.endPart();
    polygons.endUnit();
    polygons.endUnit();
    polygons.addRing(square(20, 0, 1));
    polygons.endPart();
    polygons.addRing(square(30, -5, 2));
    polygons.endPart();
    polygons.endUnit();
    return polygons;
}

TEST(Polygons, CountsAndRanges) {
    const Polygons empty;
    EXPECT_EQ(empty.unitCount() + empty.partCount() + empty.ringCount() + empty.vertexCount(), 0U);
    EXPECT_TRUE(empty.box().empty());

    const Polygons polygons = sample();
    EXPECT_EQ(polygons.unitCount(), 3U);
    EXPECT_EQ(polygons.partCount(), 3U);
    EXPECT_EQ(polygons.ringCount(), 4U);
    EXPECT_EQ(polygons.vertexCount(), 20U);
    EXPECT_EQ(polygons.partsOf(1).size(), 0U);
    EXPECT_EQ(polygons.ringsOf(0).size(), 2U);
    EXPECT_EQ(polygons.ringsOfUnit(1).size(), 0U);
    EXPECT_EQ(polygons.ringsOfUnit(2).first, 2U);
    EXPECT_EQ(polygons.ringsOfUnit(2).last, 4U);
    EXPECT_EQ(polygons.ring(1)[0], (Point{2, 2}));
}

TEST(Polygons, ClearedAreAsNew) {
    Polygons polygons = sample();
    polygons.clear();
    EXPECT_TRUE(polygons == Polygons());
    polygons.addUnit(sample(), 2);
    EXPECT_EQ(polygons.partCount(), 2U);
}

TEST(Polygons, BoxesOfPartUnitAndAll) {
    const Polygons polygons = sample();
    EXPECT_EQ(polygons.boxOf(0), (Box{{0, 0}, {10, 10}}));
    EXPECT_TRUE(polygons.boxOf(1).empty());
    EXPECT_EQ(polygons.boxOfPart(2), (Box{{30, -5}, {32, -3}}));
    EXPECT_EQ(polygons.boxOf(2), (Box{{20, -5}, {32, 1}}));
    EXPECT_EQ(polygons.box(), (Box{{0, -5}, {32, 10}}));
}

TEST(Polygons, GrowRingIsAddRingWithoutACopy) {
    Polygons grown;
    const Ring ring = square(0, 0, 10);
    const auto target = grown.growRing(ring.size());
    std::copy(ring.begin(), ring.end(), target.begin());
    grown.endPart();
    grown.endUnit();
    Polygons added;
    added.reserve(1, 5);
    added.addRing(ring);
    added.endPart();
    added.endUnit();
    EXPECT_EQ(grown, added);
}

TEST(Polygons, AddUnitCopiesUnitByUnitToTheSame) {
    const Polygons polygons = sample();
    Polygons copy;
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        copy.addUnit(polygons, unit);
    }
    EXPECT_EQ(copy, polygons);

    Polygons turned;
    for (const std::size_t unit : {2U, 0U, 1U}) {
        turned.addUnit(polygons, unit);
    }
    EXPECT_NE(turned, polygons);
    EXPECT_EQ(turned.boxOf(0), polygons.boxOf(2));
    EXPECT_EQ(turned.boxOf(1), polygons.boxOf(0));
    EXPECT_TRUE(turned.boxOf(2).empty());
}

TEST(SignedArea, OfSmallFiguresAndNothing) {
    EXPECT_DOUBLE_EQ(signedArea(square(5, 5, 2)), 4);
    EXPECT_DOUBLE_EQ(signedArea(Ring{{0, 0}, {3, 0}, {0, 2}, {0, 0}}), 3);
    EXPECT_EQ(signedArea(Ring{}), 0);
    EXPECT_EQ(signedArea(Ring{{1, 1}, {2, 2}, {1, 1}}), 0);
}

TEST(SignedArea, HoldsFarFromTheOrigin) {
    constexpr double kFar = 1e9;
    EXPECT_DOUBLE_EQ(signedArea(square(kFar, -kFar, 0.5)), 0.25);
}

TEST(SignedArea, TurnsItsSignWithTheRingAndKeepsItsSizeUnderRotation) {
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        const Ring ring = randomStar(random, {100, 20});
        const double area = signedArea(ring);
        EXPECT_GT(area, 0);

        Ring backward = ring;
        std::reverse(backward.begin(), backward.end());
        EXPECT_NEAR(signedArea(backward), -area, 1e-12 * area);

        Ring otherStart(ring.begin(), ring.end() - 1);
        std::rotate(otherStart.begin(), otherStart.begin() + 1 + round % 2, otherStart.end());
        otherStart.push_back(otherStart.front());
        EXPECT_NEAR(signedArea(otherStart), area, 1e-11 * area);

        const double angle = round * 0.1;
        Ring turned = ring;
        for (Point& p : turned) {
            p = {p.x * std::cos(angle) - p.y * std::sin(angle), p.x * std::sin(angle) + p.y * std::cos(angle)};
        }
        EXPECT_NEAR(signedArea(turned), area, 1e-10 * area);
    }
}

TEST(OrientRings, ShellsOneWayHolesTheOther) {
    for (const bool counterClockwise : {true, false}) {
        Polygons polygons = sample(); // all rings counter-clockwise
        orientRings(polygons, counterClockwise);
        const double sign = counterClockwise ? 1 : -1;
        EXPECT_GT(sign * signedArea(polygons.ring(0)), 0);
        EXPECT_LT(sign * signedArea(polygons.ring(1)), 0);
        EXPECT_GT(sign * signedArea(polygons.ring(2)), 0);
        EXPECT_GT(sign * signedArea(polygons.ring(3)), 0);
        EXPECT_EQ(polygons.boxOf(0), sample().boxOf(0));

        Polygons again = polygons;
        orientRings(again, counterClockwise);
        EXPECT_EQ(again, polygons) << "not idempotent";
    }
    Polygons there = sample();
    orientRings(there, true);
    const Polygons once = there;
    orientRings(there, false);
    orientRings(there, true);
    EXPECT_EQ(there, once) << "there and back is not the same";
}

TEST(OrientRings, LeavesRingsWithoutAreaAlone) {
    Polygons polygons;
    const Ring flat{{0, 0}, {1, 1}, {2, 2}, {0, 0}};
    polygons.addRing(flat);
    polygons.endPart();
    polygons.endUnit();
    const Polygons before = polygons;
    orientRings(polygons, false);
    EXPECT_EQ(polygons, before);
}

TEST(MiddleUnit, CutsWhereTheVerticesAreHalved) {
    EXPECT_EQ(middleUnit(Polygons()), 0U);
    Polygons polygons;
    std::mt19937 random(3);
    for (int unit = 0; unit < 500; ++unit) {
        polygons.addRing(randomStar(random, {0, 0}));
        polygons.endPart();
        polygons.endUnit();
    }
    const std::size_t middle = middleUnit(polygons);
    std::size_t before = 0;
    for (std::size_t r = 0; r < middle; ++r) {
        before += polygons.ring(r).size();
    }
    EXPECT_NEAR(static_cast<double>(before), static_cast<double>(polygons.vertexCount()) / 2, 41);
}

TEST(MiddleUnit, TakesUnitsWithoutGeometry) {
    Polygons polygons;
    for (int unit = 0; unit < 4; ++unit) {
        polygons.endUnit();
    }
    EXPECT_LE(middleUnit(polygons), 4U);
}

} // namespace
} // namespace gis
