// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/fewest_points.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace diaban {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

double distanceToSegment(const gis::Point& p, const gis::Point& a, const gis::Point& b) {
    const double dx = b.x - a.x, dy = b.y - a.y, square = dx * dx + dy * dy;
    const double t = square > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0.0, 1.0) : 0;
    return std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

bool fits(const std::vector<gis::Point>& line, std::size_t from, std::size_t to, double tolerance) {
    for (std::size_t i = from; i <= to; ++i) {
        if (distanceToSegment(line[i], line[from], line[to]) > tolerance + 1e-9) {
            return false;
        }
    }
    return true;
}

/// Every pair of points tried: as slow as it is plain.
std::size_t fewest(const std::vector<gis::Point>& line, double tolerance) {
    std::vector<std::size_t> steps(line.size(), line.size());
    steps[0] = 0;
    for (std::size_t to = 1; to < line.size(); ++to) {
        for (std::size_t from = 0; from < to; ++from) {
            if (fits(line, from, to, tolerance)) {
                steps[to] = std::min(steps[to], steps[from] + 1);
            }
        }
    }
    return steps.back() + 1;
}

std::vector<gis::Point> walk(std::size_t length, unsigned seed, double turn) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> bend(-turn, turn), step(0.2, 2);
    std::vector<gis::Point> line{{5, 5}};
    double angle = 0;
    while (line.size() < length) {
        angle += bend(random);
        const double far = step(random);
        line.push_back({line.back().x + far * std::cos(angle), line.back().y + far * std::sin(angle)});
    }
    return line;
}

TEST(FewestPoints, shortAndStraightLines) {
    EXPECT_THAT(fewestPoints({}, 1), IsEmpty());
    EXPECT_THAT(fewestPoints(std::vector<gis::Point>{{1, 1}}, 1), ElementsAre(0));
    EXPECT_THAT(fewestPoints(std::vector<gis::Point>{{1, 1}, {9, 2}}, 1), ElementsAre(0, 1));
    EXPECT_THAT(fewestPoints(std::vector<gis::Point>{{0, 0}, {3, 0.4}, {6, -0.4}, {9, 0}}, 0.5), ElementsAre(0, 3));
    EXPECT_THAT(fewestPoints(std::vector<gis::Point>{{0, 0}, {3, 0.6}, {6, 0}}, 0.5), ElementsAre(0, 1, 2));
    EXPECT_THAT(fewestPoints(std::vector<gis::Point>{{0, 0}, {8, 0}, {4, 0}}, 0.5), ElementsAre(0, 1, 2))
        << "what goes beyond the end and comes back is seen";
    EXPECT_THAT(fewestPoints(std::vector<gis::Point>{{0, 0}, {-8, 0}, {4, 0}}, 0.5), ElementsAre(0, 1, 2));
}

TEST(FewestPoints, allAreNearAndNoChoiceHasFewer) {
    for (const double turn : {0.2, 0.8, 2.0}) {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const std::vector<gis::Point> line = walk(70, seed, turn);
            for (const double tolerance : {0.0, 0.3, 1.0, 4.0}) {
                const std::vector<std::size_t> kept = fewestPoints(line, tolerance);
                EXPECT_EQ(kept.front(), 0U);
                EXPECT_EQ(kept.back(), line.size() - 1);
                for (std::size_t i = 0; i + 1 < kept.size(); ++i) {
                    ASSERT_LT(kept[i], kept[i + 1]);
                    EXPECT_TRUE(fits(line, kept[i], kept[i + 1], tolerance));
                }
                EXPECT_EQ(kept.size(), fewest(line, tolerance)) << turn << ' ' << seed << ' ' << tolerance;
            }
        }
    }
}

} // namespace
} // namespace diaban
