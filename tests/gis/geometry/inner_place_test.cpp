// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geometry/inner_place.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <random>

namespace gis {
namespace {

Polygons partOf(const std::vector<std::vector<Point>>& rings) {
    Polygons polygons;
    for (std::vector<Point> ring : rings) {
        ring.push_back(ring.front());
        polygons.addRing(ring);
    }
    polygons.endPart();
    polygons.endUnit();
    return polygons;
}

/// A ring around (0, 0), ragged as a border is.
Polygons blob(unsigned seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> radius(3, 12);
    std::vector<Point> ring;
    for (int i = 0; i < 40; ++i) {
        const double turn = 2 * std::numbers::pi * i / 40;
        const double r = radius(random);
        ring.push_back({r * std::cos(turn) * 1.5, r * std::sin(turn)});
    }
    return partOf({ring});
}

double crossing(const Point& a, const Point& b, const Point& p) {
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

bool cross(const Point& a, const Point& b, const Point& c, const Point& d) {
    return (crossing(a, b, c) > 0) != (crossing(a, b, d) > 0) && (crossing(c, d, a) > 0) != (crossing(c, d, b) > 0);
}

bool holds(const Polygons& polygons, const Point& p) {
    bool inside = false;
    for (std::size_t r = 0; r < polygons.ringCount(); ++r) {
        const auto ring = polygons.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            inside ^= cross(ring[i], ring[i + 1], p, {p.x + 1e6, p.y + 1e-3});
        }
    }
    return inside;
}

/// A box lies inside where its middle does and no edge of the shape crosses one of its sides or stands within it.
bool holdsBox(const Polygons& polygons, const InnerBox& box, const InnerBoxWish& wish, double share) {
    const double c = std::cos(wish.degrees * std::numbers::pi / 180);
    const double s = std::sin(wish.degrees * std::numbers::pi / 180);
    const double x = box.width / 2 * share;
    const double y = x / wish.aspect;
    std::vector<Point> corners;
    for (const auto& [across, up] : {std::pair{-x, -y}, {x, -y}, {x, y}, {-x, y}, {-x, -y}}) {
        corners.push_back({box.at.x + c * across - s * up, box.at.y + s * across + c * up});
    }
    for (std::size_t r = 0; r < polygons.ringCount(); ++r) {
        const auto ring = polygons.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            for (std::size_t k = 0; k < 4; ++k) {
                if (cross(ring[i], ring[i + 1], corners[k], corners[k + 1])) {
                    return false;
                }
            }
        }
    }
    return holds(polygons, box.at);
}

TEST(Pole, IsTheMiddleOfASquare) {
    const auto pole = poleOfInaccessibility(partOf({{{0, 0}, {10, 0}, {10, 10}, {0, 10}}}), 0, 0.001);
    ASSERT_TRUE(pole);
    EXPECT_NEAR(pole->at.x, 5, 0.001);
    EXPECT_NEAR(pole->at.y, 5, 0.001);
    EXPECT_NEAR(pole->distance, 5, 0.001);
}

TEST(Pole, KeepsOutOfHolesAndIntoTheWiderArm) {
    const Polygons ringed = partOf({{{0, 0}, {20, 0}, {20, 20}, {0, 20}}, {{2, 2}, {2, 18}, {10, 18}, {10, 2}}});
    const auto pole = poleOfInaccessibility(ringed, 0, 0.01);
    ASSERT_TRUE(pole);
    EXPECT_NEAR(pole->at.x, 15, 0.05);
    EXPECT_NEAR(pole->distance, 5, 0.01);
}

TEST(Pole, OfNothingIsNothing) {
    EXPECT_FALSE(poleOfInaccessibility(partOf({{{0, 0}, {10, 0}, {5, 0}}}), 0, 0.01));
    EXPECT_FALSE(poleOfInaccessibility(partOf({{{3, 3}, {3, 3}, {3, 3}}}), 0, 0.01));
}

TEST(Pole, OfANeedleIsFoundSoon) {
    const auto pole = poleOfInaccessibility(partOf({{{0, 0}, {1e6, 0}, {1e6, 1}, {0, 1}}}), 0, 0.01);
    ASSERT_TRUE(pole);
    EXPECT_NEAR(pole->distance, 0.5, 0.01);
}

TEST(InnerBox, FillsABoxOfItsOwnShapeAndStaysInTheMiddleOfAWiderOne) {
    const Polygons bar = partOf({{{0, 0}, {40, 0}, {40, 10}, {0, 10}}});
    const auto fits = widestBoxInside(bar, 0, {.aspect = 4});
    ASSERT_TRUE(fits);
    EXPECT_NEAR(fits->width, 40, 1.3);
    const auto small = widestBoxInside(bar, 0, {.aspect = 2, .least = 4, .enough = 6});
    ASSERT_TRUE(small);
    EXPECT_GE(small->width, 6);
    EXPECT_NEAR(small->at.x, 20, 0.5);
    EXPECT_NEAR(small->at.y, 5, 0.5);
    EXPECT_FALSE(widestBoxInside(bar, 0, {.aspect = 2, .least = 21}));
}

TEST(InnerBox, TurnedBoxOfATurnedBar) {
    const Polygons bar = partOf({{{0, 0}, {30, 30}, {27, 33}, {-3, 3}}});
    const auto flat = widestBoxInside(bar, 0, {.aspect = 6, .degrees = 0});
    const auto turned = widestBoxInside(bar, 0, {.aspect = 6, .degrees = 45});
    ASSERT_TRUE(flat && turned);
    EXPECT_GT(turned->width, 3 * flat->width);
    EXPECT_NEAR(turned->width, 6 * 3 * std::sqrt(2.0), 1);
}

TEST(InnerBox, LiesInsideAnyShapeAndHardlyAnyWiderOneDoes) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Polygons shape = blob(seed);
        for (const InnerBoxWish& wish :
             {InnerBoxWish{3, 0}, InnerBoxWish{1, 0}, InnerBoxWish{4, 35}, InnerBoxWish{2, -50}}) {
            const auto box = widestBoxInside(shape, 0, wish);
            ASSERT_TRUE(box);
            EXPECT_TRUE(holdsBox(shape, *box, wish, 0.999)) << seed;
            std::mt19937 random(seed);
            std::uniform_real_distribution<double> at(-12, 12);
            for (int i = 0; i < 300; ++i) { // no wider box at random places
                EXPECT_FALSE(holdsBox(shape, {{at(random), at(random)}, box->width * 1.25}, wish, 1)) << seed;
            }
        }
    }
}

TEST(LongAxis, OfBarsAndSquares) {
    EXPECT_NEAR(longAxisOf(partOf({{{0, 0}, {40, 0}, {40, 10}, {0, 10}}}), 0).ratio, 4, 1e-9);
    EXPECT_NEAR(longAxisOf(partOf({{{0, 0}, {40, 0}, {40, 10}, {0, 10}}}), 0).degrees, 0, 1e-9);
    EXPECT_NEAR(longAxisOf(partOf({{{0, 0}, {30, 30}, {27, 33}, {-3, 3}}}), 0).degrees, 45, 1e-9);
    EXPECT_NEAR(longAxisOf(partOf({{{5, 0}, {5, 10}, {15, 10}, {15, 0}}}), 0).ratio, 1, 1e-9);
    EXPECT_EQ(longAxisOf(partOf({{{0, 0}, {10, 0}, {5, 0}}}), 0).ratio, 1);
}

} // namespace
} // namespace gis
