// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/detail_level.h"
#include "gis/coverage/vertex_ranks.h"
#include "gis/crs/geodesic.h"
#include "gis/crs/transform.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <random>

namespace gis {
namespace {

const LatitudeMetres kMetres{Crs{}, Box{}};

std::vector<Point> randomLine(unsigned seed, std::size_t size) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> step(-1, 1);
    std::vector<Point> line{{0, 0}};
    while (line.size() < size) {
        line.push_back({line.back().x + step(random) + 0.4, line.back().y + step(random)});
    }
    return line;
}

template <typename Ranking> std::vector<float> ranksOf(const std::vector<Point>& line) {
    std::vector<float> ranks(line.size());
    Ranking(kMetres).rank(line, ranks);
    return ranks;
}

double weighted(const Point& a, const Point& b, const Point& c) {
    const Point p{a.x - b.x, a.y - b.y};
    const Point q{c.x - b.x, c.y - b.y};
    const double cosine = (p.x * q.x + p.y * q.y) / (std::hypot(p.x, p.y) * std::hypot(q.x, q.y));
    return std::abs(p.x * q.y - p.y * q.x) / 2 * (1 - 0.7 * cosine);
}

/// As in the paper: look at all triangles, take the point of the smallest away, begin again.
std::vector<double> visvalingamByHand(const std::vector<Point>& line) {
    std::vector<double> ranks(line.size(), std::numeric_limits<double>::infinity());
    std::vector<std::size_t> left(line.size());
    for (std::size_t i = 0; i < left.size(); ++i) {
        left[i] = i;
    }
    double most = 0;
    while (left.size() > 2) {
        std::size_t best = 1;
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t i = 1; i + 1 < left.size(); ++i) {
            const double area = weighted(line[left[i - 1]], line[left[i]], line[left[i + 1]]);
            if (area < least) {
                least = area;
                best = i;
            }
        }
        most = std::max(most, least);
        ranks[left[best]] = std::sqrt(most);
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(best));
    }
    return ranks;
}

TEST(Visvalingam, isThatOfThePaper) {
    for (unsigned seed = 0; seed < 40; ++seed) {
        const std::vector<Point> line = randomLine(seed, 3 + seed * 3);
        const std::vector<float> ranks = ranksOf<VisvalingamRanking>(line);
        const std::vector<double> wanted = visvalingamByHand(line);
        for (std::size_t i = 1; i + 1 < line.size(); ++i) {
            EXPECT_NEAR(ranks[i] / wanted[i], 1, 1e-6) << seed << ' ' << i;
        }
        EXPECT_TRUE(std::isinf(ranks.front()) && std::isinf(ranks.back()));
    }
}

TEST(Visvalingam, takesASpikeBeforeABendOfTheSameArea) {
    // Both have a triangle of area 1; the spike is sharp.
    const std::vector<Point> line{{0, 0}, {2, 1}, {4, 0}, {9, 0}, {9.5, 4}, {10, 0}, {15, 0}};
    const std::vector<float> ranks = ranksOf<VisvalingamRanking>(line);
    EXPECT_LT(ranks[4], ranks[1]);
}

double distance(const Point& p, const Point& a, const Point& b) {
    return std::sqrt(squaredDistance(p, a, b, {}));
}

/// At every tolerance no point lies farther from the line that stays than that.
TEST(DouglasPeucker, keepsWithinItsTolerance) {
    for (unsigned seed = 0; seed < 40; ++seed) {
        const std::vector<Point> line = randomLine(seed, 4 + seed * 5);
        const std::vector<float> ranks = ranksOf<DouglasPeuckerRanking>(line);
        for (const float tolerance : {0.1F, 0.5F, 1.0F, 3.0F, 1e9F}) {
            std::size_t from = 0;
            for (std::size_t to = 1; to < line.size(); ++to) {
                if (ranks[to] < tolerance) {
                    continue;
                }
                for (std::size_t i = from + 1; i < to; ++i) {
                    EXPECT_LT(distance(line[i], line[from], line[to]), tolerance * (1 + 1e-6F));
                }
                from = to;
            }
        }
    }
}

TEST(DouglasPeucker, ofASmallCase) {
    const std::vector<float> ranks = ranksOf<DouglasPeuckerRanking>({{0, 0}, {1, 0.5}, {2, 2}, {3, 0}, {4, 0}});
    EXPECT_FLOAT_EQ(ranks[2], 2);
    EXPECT_LT(ranks[1], ranks[2]);
    EXPECT_LT(ranks[3], ranks[2]);
}

template <typename Ranking> class AnyRanking : public testing::Test {};
using Rankings = testing::Types<VisvalingamRanking, DouglasPeuckerRanking>;
TYPED_TEST_SUITE(AnyRanking, Rankings);

TYPED_TEST(AnyRanking, isTheSameBackwards) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::vector<Point> line = randomLine(seed, 120);
        std::vector<float> ranks = ranksOf<TypeParam>(line);
        std::reverse(line.begin(), line.end());
        std::reverse(ranks.begin(), ranks.end());
        const std::vector<float> backwards = ranksOf<TypeParam>(line);
        for (std::size_t i = 1; i + 1 < line.size(); ++i) {
            EXPECT_NEAR(backwards[i] / ranks[i], 1, 1e-6);
        }
    }
}

TYPED_TEST(AnyRanking, givesPointsOnAStraightLineNothing) {
    const std::vector<float> ranks = ranksOf<TypeParam>({{0, 0}, {1, 1}, {2, 2}, {3, 3}, {3, 5}});
    EXPECT_EQ(ranks[1], 0);
    EXPECT_EQ(ranks[2], 0);
    EXPECT_GT(ranks[3], 0);
}

TYPED_TEST(AnyRanking, ofLinesWithoutInnerPoints) {
    EXPECT_EQ(ranksOf<TypeParam>({{0, 0}, {1, 1}}).size(), 2U);
    EXPECT_GT(ranksOf<TypeParam>({{0, 0}, {1, 1}, {0, 0}})[1], -1);
}

/// A zigzag that grows: each cut takes one point off, so that plain Douglas-Peucker needs n^2 / 2 steps.
TYPED_TEST(AnyRanking, endsOnAHostileLine) {
    std::vector<Point> line;
    for (int i = 0; i < 400'000; ++i) {
        line.push_back({i * 1e-3, (i % 2 == 0 ? 1.0 : -1.0) * i});
    }
    const std::vector<float> ranks = ranksOf<TypeParam>(line);
    EXPECT_TRUE(std::all_of(ranks.begin(), ranks.end(), [](float rank) { return rank >= 0; }));
}

TEST(LatitudeMetres, areThoseOfGeodesics) {
    const LatitudeMetres metres(Crs::fromText("EPSG:4326"), {{100, -85}, {110, 85}});
    for (double latitude = -85; latitude <= 85; latitude += 3.7) {
        const LatitudeMetres::Scale scale = metres.at(latitude);
        const double east = geodesicLength({105, latitude}, {105.0001, latitude}) / 0.0001;
        const double north = geodesicLength({105, latitude - 0.00005}, {105, latitude + 0.00005}) / 0.0001;
        EXPECT_NEAR(scale.x / east, 1, 1e-6) << latitude;
        EXPECT_NEAR(scale.y / north, 1, 1e-6) << latitude;
    }
    EXPECT_EQ(metres.at(1e300).y, metres.at(85.01).y);
    EXPECT_EQ(LatitudeMetres(Crs(), {{0, 0}, {1, 1}}).at(20).x, 1);
}

/// Metres of a projection, its feet, and metres that it stretches more and more to the north.
TEST(LatitudeMetres, areThoseOfGeodesicsInProjectionsToo) {
    struct Place {
        const char* crs;
        Box box;
    };
    for (const Place& place : {Place{"EPSG:3405", {{450'000, 1'000'000}, {550'000, 2'500'000}}},
                               Place{"EPSG:2227", {{5'900'000, 1'900'000}, {6'500'000, 2'300'000}}},
                               Place{"EPSG:3857", {{11'500'000, 900'000}, {12'200'000, 2'700'000}}}}) {
        const Crs crs = Crs::fromText(place.crs);
        const LatitudeMetres metres(crs, place.box);
        for (const double share : {0.0, 0.3, 0.77, 1.0}) {
            const Point at{(place.box.min.x + place.box.max.x) / 2, place.box.min.y + place.box.height() * share};
            std::vector<Point> cross{at, {at.x + 100, at.y}, {at.x, at.y + 100}};
            Transform(crs, Crs::fromText("EPSG:4326"), place.box).apply(cross);
            EXPECT_NEAR(metres.at(at.y).x * 100 / geodesicLength(cross[0], cross[1]), 1, 1e-4) << place.crs << share;
            EXPECT_NEAR(metres.at(at.y).y * 100 / geodesicLength(cross[0], cross[2]), 1, 1e-4) << place.crs << share;
        }
    }
}

TEST(ToleranceOfShare, keepsThatShare) {
    Coverage coverage;
    const std::vector<Point> line = randomLine(1, 1002);
    coverage.points.assign(line.begin(), line.end());
    coverage.arcStart.push_back(1002);
    coverage.left = {0};
    coverage.right = {kOutside};
    coverage.from = {0};
    coverage.to = {1};
    const VertexRanks ranks = rankVertices(coverage, SimplifyMethod::Visvalingam, kMetres);
    for (const double share : {0.0, 0.001, 0.05, 0.5, 0.999, 1.0}) {
        const double tolerance = toleranceOfShare(coverage, ranks, share);
        const std::size_t wanted = 2 + static_cast<std::size_t>(std::lround(share * 1000));
        EXPECT_GE(levelAt(coverage, ranks, tolerance).kept.size(), wanted) << share;
        const double next = std::nextafter(static_cast<float>(tolerance), std::numeric_limits<float>::infinity());
        EXPECT_LE(levelAt(coverage, ranks, next).kept.size(), wanted) << share;
    }
}

} // namespace
} // namespace gis
