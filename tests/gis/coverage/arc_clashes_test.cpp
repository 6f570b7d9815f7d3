// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/coverage/arc_clashes.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/turn.h"
#include "tests/support/drawn_map.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace gis {
namespace {

struct Segments {
    const char* name;
    Point a, b, c, d;
    bool clash;
};

void PrintTo(const Segments& segments, std::ostream* out) {
    *out << segments.name;
}

class SegmentPair : public testing::TestWithParam<Segments> {};

TEST_P(SegmentPair, clashesInAnyDirection) {
    const auto& [name, a, b, c, d, clash] = GetParam();
    EXPECT_EQ(segmentsClash(a, b, c, d), clash);
    EXPECT_EQ(segmentsClash(b, a, c, d), clash);
    EXPECT_EQ(segmentsClash(a, b, d, c), clash);
    EXPECT_EQ(segmentsClash(d, c, b, a), clash);
}

INSTANTIATE_TEST_SUITE_P(Cases, SegmentPair,
                         testing::Values(Segments{"cross", {0, 0}, {2, 2}, {0, 2}, {2, 0}, true},
                                         Segments{"apart", {0, 0}, {1, 0}, {0, 1}, {1, 1}, false},
                                         Segments{"boxesMeetAlone", {0, 0}, {4, 4}, {3, 0}, {4, 1}, false},
                                         Segments{"endOnTheOther", {0, 0}, {4, 0}, {2, 0}, {2, 3}, true},
                                         Segments{"commonEnd", {0, 0}, {4, 0}, {4, 0}, {5, 3}, false},
                                         Segments{"commonEndInALine", {0, 0}, {4, 0}, {4, 0}, {8, 0}, false},
                                         Segments{"foldedBack", {0, 0}, {4, 0}, {4, 0}, {2, 0}, true},
                                         Segments{"same", {0, 0}, {4, 1}, {0, 0}, {4, 1}, true},
                                         Segments{"lyingOnEachOther", {0, 0}, {4, 0}, {2, 0}, {6, 0}, true},
                                         Segments{"inALineApart", {0, 0}, {1, 0}, {2, 0}, {3, 0}, false}),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(Turn, isNeverWrongWhereItDecides) {
    // The third point lies on the line but for steps of the last place: exact by integers.
    for (int i = -40; i <= 40; ++i) {
        const double step = std::ldexp(1.0, -50);
        const Point p{0.5 + i * step, 0.5};
        const int side = turn({0, 0}, {1, 1}, p);
        EXPECT_TRUE(side == 0 || side == (i > 0 ? -1 : 1)) << i;
    }
    EXPECT_EQ(turn({0, 0}, {1, 0}, {0.5, 1e-300}), 1);
    EXPECT_EQ(turn({0, 0}, {1, 0}, {7, 0}), 0);
    EXPECT_EQ(turn({-1e300, -1e300}, {1e300, -1e300}, {0, 0}), 1);
    EXPECT_EQ(turn({1e300, -1e300}, {-1e300, -1e300}, {0, 0}), -1);
}

TEST(ArcClashes, areNoneInACleanMap) {
    for (unsigned seed = 0; seed < 30; ++seed) {
        std::mt19937 random(seed);
        const auto map = diaban::test::randomMap(random, 12, 12, 15, diaban::test::Vertices::AtCornersOnly);
        EXPECT_TRUE(findArcClashes(buildCoverage(map.polygons).coverage).empty()) << seed;
    }
}

/// Random rings: the same pairs as by comparing all segments.
TEST(ArcClashes, areThoseOfBruteForce) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> place(0, 100);
    std::size_t clashes = 0;
    for (int round = 0; round < 20; ++round) {
        Polygons polygons;
        for (int unit = 0; unit < 12; ++unit) {
            std::vector<Point> ring;
            const Point centre{place(random), place(random)};
            for (int i = 0; i < 60; ++i) {
                const double radius = 5 + place(random) / 20;
                ring.push_back({centre.x + radius * std::cos(i / 9.5493), centre.y + radius * std::sin(i / 9.5493)});
            }
            ring.push_back(ring.front());
            polygons.addRing(ring);
            polygons.endPart();
            polygons.endUnit();
        }
        const Coverage coverage = buildCoverage(polygons).coverage;
        std::vector<ArcClash> wanted;
        for (std::uint32_t a = 0; a < coverage.arcCount(); ++a) {
            for (std::uint32_t b = a; b < coverage.arcCount(); ++b) {
                bool clash = false;
                for (std::uint32_t s = coverage.arcStart[a]; s + 1 < coverage.arcStart[a + 1]; ++s) {
                    for (std::uint32_t t = a == b ? s + 1 : coverage.arcStart[b]; t + 1 < coverage.arcStart[b + 1];
                         ++t) {
                        clash |= segmentsClash(coverage.points[s], coverage.points[s + 1], coverage.points[t],
                                               coverage.points[t + 1]);
                    }
                }
                if (clash) {
                    wanted.push_back({a, b});
                }
            }
        }
        EXPECT_EQ(findArcClashes(coverage), wanted);
        clashes += wanted.size();
    }
    EXPECT_GT(clashes, 20U);
}

/// A thousand and more needles across each other: an error in the end, not hours.
TEST(ArcClashes, giveUpOnATangle) {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> place(0, 1);
    std::vector<Point> ring;
    for (int i = 0; i < 150'000; ++i) {
        ring.push_back({place(random), place(random)});
    }
    ring.push_back(ring.front());
    Polygons polygons;
    polygons.addRing(ring);
    polygons.endPart();
    polygons.endUnit();
    try {
        const auto found = findArcClashes(buildCoverage(polygons).coverage);
        FAIL() << "found " << found.size();
    } catch (const Error& error) {
        EXPECT_EQ(error.message().id, "coverage.tangled");
    }
}

} // namespace
} // namespace gis
