// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// That segments which touch or coincide cross, or do not, as those of a layer that is really moved a little.
#include "gis/coverage/crossing.h"
#include "gis/coverage/shifted_sides.h"

#include <gtest/gtest.h>

#include <random>
#include <utility>

namespace gis::overlaying {
namespace {

struct Segment {
    Point a, b;
};

/// On a grid of few whole numbers, where every second pair touches.
Segment randomSegment(std::mt19937_64& random) {
    const auto whole = [&] { return static_cast<double>(random() % 5); };
    for (;;) {
        const Segment segment{{whole(), whole()}, {whole(), whole()}};
        if (segment.a != segment.b) {
            return segment;
        }
    }
}

Point shifted(const Point& p) {
    constexpr double kShift = 1e-4;
    return {p.x + kShift, p.y + kShift * kShift};
}

TEST(ShiftedSides, areThoseOfALayerThatIsMoved) {
    std::mt19937_64 random(2);
    for (int round = 0; round < 50'000; ++round) {
        const Segment old = randomSegment(random);
        const Segment now = randomSegment(random);
        const Segment moved{shifted(now.a), shifted(now.b)};
        EXPECT_EQ(cross(Segments::OfOld, old.a, old.b, now.a, now.b),
                  cross(Segments::OfOld, old.a, old.b, moved.a, moved.b));
        EXPECT_EQ(cross(Segments::OfNew, now.a, now.b, old.a, old.b),
                  cross(Segments::OfOld, old.a, old.b, now.a, now.b));
        EXPECT_EQ(sideOf(Segments::OfOld, old.a, old.b, now.a) > 0, orientation(old.a, old.b, moved.a) > 0);
        EXPECT_EQ(sideOf(Segments::OfNew, now.a, now.b, old.a) > 0, orientation(moved.a, moved.b, old.a) > 0);
        EXPECT_EQ(isAbove(Segments::OfNew, now.a, old.a.y), moved.a.y > old.a.y);
        EXPECT_EQ(isAbove(Segments::OfOld, old.a, now.a.y), old.a.y > moved.a.y);
    }
}

TEST(Crossing, liesOnBothSegmentsWhateverTheirDirection) {
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> place(105, 106);
    int crossings = 0;
    for (int round = 0; round < 20'000; ++round) {
        const Segment old{{place(random), place(random)}, {place(random), place(random)}};
        const Segment now{{place(random), place(random)}, {place(random), place(random)}};
        if (!cross(Segments::OfOld, old.a, old.b, now.a, now.b)) {
            continue;
        }
        ++crossings;
        const Crossing crossing = crossingOf(old.a, old.b, now.a, now.b);
        EXPECT_NEAR(crossing.place.x, old.a.x + crossing.onOld * (old.b.x - old.a.x), 1e-12);
        EXPECT_NEAR(crossing.place.y, now.a.y + crossing.onNew * (now.b.y - now.a.y), 1e-12);
        EXPECT_EQ(crossingOf(old.b, old.a, now.a, now.b).place, crossing.place);
        EXPECT_EQ(crossingOf(old.b, old.a, now.b, now.a).place, crossing.place);
        EXPECT_NEAR(crossingOf(old.a, old.b, now.b, now.a).onNew, 1 - crossing.onNew, 1e-15);
    }
    EXPECT_GT(crossings, 1000);
}

TEST(Crossing, atAVertexIsThatVertex) {
    const Point vertex{105.1, 21.3};
    const Crossing crossing = crossingOf({105.05, 21.2}, {105.17, 21.41}, {104.9, 21.0}, vertex);
    EXPECT_EQ(crossingOf(vertex, {105.3, 21.9}, {104, 21.3}, {107, 21.3}).place, vertex);
    EXPECT_GT(crossing.onNew, 0);
}

} // namespace
} // namespace gis::overlaying
