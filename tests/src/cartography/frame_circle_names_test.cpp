// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/frame_circle_names.h"
#include "tests/src/cartography/drawn_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <string>

namespace diaban {
namespace {

double gapOf(const TurnedBox& box, const SceneCircle& circle) {
    const double x = std::max(std::fabs(box.middle.x - circle.at.x) - box.width / 2, 0.0);
    const double y = std::max(std::fabs(box.middle.y - circle.at.y) - box.height / 2, 0.0);
    return std::hypot(x, y) - circle.radius;
}

/// Circles on one square of land, the largest first as a scene has them, and their names.
class CircleCrowd {
public:
    explicit CircleCrowd(std::vector<SceneCircle> circles, double side = 400) {
        test::addSquare(m_frame.shapes, 0, 0, side);
        m_frame.shapes.endUnit();
        m_frame.units = {0};
        m_frame.circles = std::move(circles);
        std::ranges::stable_sort(m_frame.circles, std::greater<>(), &SceneCircle::radius);
        for (const SceneCircle& circle : m_frame.circles) {
            subjects.push_back({circle.unit, &circle, &m_frame.shapes, 0,
                                labelLines({"P. Tên", std::to_string(circle.unit)}, {}, m_ink), 2});
        }
        m_room = {{0, 0}, {side, side}};
    }
    [[nodiscard]] std::vector<std::optional<CircleNameFit>> fits(std::size_t leaders = 0) const {
        return FrameCircleNames(m_frame, m_room, {8, 6}, false).place(subjects, leaders, 60);
    }
    [[nodiscard]] const std::vector<SceneCircle>& circles() const { return m_frame.circles; }

    std::vector<CircleSubject> subjects;

private:
    Frame m_frame;
    gis::Box m_room;
    TextInk m_ink{{"Roboto Condensed", false}};
};

CircleCrowd randomCrowd(unsigned seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> at(20, 380);
    std::uniform_real_distribution<double> radius(2, 18);
    std::vector<SceneCircle> circles;
    for (std::uint32_t unit = 0; unit < 60; ++unit) {
        circles.push_back({{at(random), at(random)}, radius(random), unit, false});
    }
    return CircleCrowd(std::move(circles));
}

TEST(FrameCircleNames, LieUnderNoCircleAndOverNoOtherName) {
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        const CircleCrowd crowd = randomCrowd(seed);
        const auto fits = crowd.fits(10);
        std::size_t named = 0;
        for (std::size_t i = 0; i < fits.size(); ++i) {
            named += fits[i] ? 1U : 0U;
            for (std::size_t k = 0; fits[i] && k < crowd.circles().size(); ++k) {
                const bool onIt = fits[i]->place.onCircle && k <= i; // it lies on those that its circle lies on
                EXPECT_TRUE(onIt || gapOf(fits[i]->place.box, crowd.circles()[k]) > 0) << seed << ' ' << i << ' ' << k;
                EXPECT_TRUE(k == i || !fits[k] || !fits[k]->place.box.meets(fits[i]->place.box)) << i << ' ' << k;
            }
        }
        EXPECT_GT(named, 45U) << seed;
    }
}

TEST(FrameCircleNames, AreNearestToTheirOwnCircleUnlessALineLeadsToIt) {
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        const CircleCrowd crowd = randomCrowd(seed);
        const auto fits = crowd.fits(10);
        for (std::size_t i = 0; i < fits.size(); ++i) {
            if (!fits[i] || fits[i]->leader || fits[i]->place.onCircle) {
                continue;
            }
            for (std::size_t k = 0; k < crowd.circles().size(); ++k) {
                EXPECT_TRUE(k == i || gapOf(fits[i]->place.box, crowd.circles()[i]) <
                                          gapOf(fits[i]->place.box, crowd.circles()[k]))
                    << seed << ' ' << i << ' ' << k;
            }
        }
    }
}

TEST(FrameCircleNames, OfTheLargestCirclesAreThere) {
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        const auto fits = randomCrowd(seed).fits(10);
        EXPECT_GE(
            std::ranges::count_if(fits.begin(), fits.begin() + 20, [](const auto& fit) { return fit.has_value(); }), 18)
            << seed;
    }
}

TEST(FrameCircleNames, DoNotStandStraightBelowANeighbour) {
    // The small circle lies above the end of the name that the large one would have below it.
    const CircleCrowd crowd({{{200, 200}, 15, 0, false}, {{214, 226}, 2, 1, false}, {{170, 200}, 4, 2, false}});
    const auto fits = crowd.fits();
    for (std::size_t i = 0; i < fits.size(); ++i) {
        ASSERT_TRUE(fits[i]);
        const TurnedBox& box = fits[i]->place.box;
        for (std::size_t k = 0; k < fits.size(); ++k) {
            const bool straight = std::fabs(box.middle.x - crowd.circles()[k].at.x) < 2 ||
                                  std::fabs(box.middle.y - crowd.circles()[k].at.y) < 2;
            EXPECT_TRUE(k == i || !straight || gapOf(box, crowd.circles()[k]) > 5) << i << ' ' << k;
        }
    }
}

TEST(FrameCircleNames, MoveSoThatALessImportantOneFindsRoom) {
    // Between walls of circles; only one place is left to the small circle, which the large one likes best.
    std::vector<SceneCircle> circles{{{200, 200}, 9, 0, false}};
    const CircleCrowd alone(circles);
    const TurnedBox liked = alone.fits().front()->place.box;
    circles.push_back({{200, liked.middle.y + liked.height / 2 + 3.4}, 2, 1, false});
    const CircleCrowd both(circles);
    for (const auto& fit : both.fits()) {
        EXPECT_TRUE(fit);
    }
}

TEST(FrameCircleNames, WithoutACircleStandInTheirUnit) {
    CircleCrowd crowd({{{30, 30}, 12, 0, false}});
    crowd.subjects.push_back({7, nullptr, crowd.subjects.front().shapes, 0, crowd.subjects.front().ways, 2});
    const auto fits = crowd.fits();
    ASSERT_TRUE(fits[1]);
    EXPECT_TRUE(gis::Box({{0, 0}, {400, 400}}).contains(fits[1]->place.box.middle));
    EXPECT_FALSE(fits[1]->leader);
}

TEST(PlacesAtCircle, BeginOnTheCircleThenBelowIt) {
    TextInk ink({"Roboto Condensed", false});
    const auto ways = labelLines({"P. Tên", "7"}, {}, ink);
    const auto large = placesAtCircle({100, 100}, 40, ways, 8, true);
    EXPECT_TRUE(large.front().onCircle);
    EXPECT_EQ(large.front().box.middle.y, 100);
    const auto small = placesAtCircle({100, 100}, 5, ways, 8, true);
    EXPECT_FALSE(small.front().onCircle);
    EXPECT_GT(small.front().box.middle.y, 105);
    for (const CircleNamePlace& place : small) {
        const SceneCircle circle{{100, 100}, 5, 0, false};
        EXPECT_GT(gapOf(place.box, circle), 1);
        EXPECT_LT(gapOf(place.box, circle), 1.5);
    }
}

} // namespace
} // namespace diaban
