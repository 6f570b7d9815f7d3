// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cartography/circle_sizes.h"
#include "src/cartography/legend_scene.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

#include <cmath>

namespace diaban {
namespace {

using test::DrawnMap;

/// Units A to D with 0, 100, 400 and none.
class CircleSizesTest : public testing::Test {
protected:
    CircleSizesTest() {
        MapRequest& request = m_map.request;
        request.kind = MapKind::Circles;
        request.breaks = {};
        request.values = {0, 100, 400, std::nan("")};
        request.states[3] = UnitState::NoData;
        m_plane = {{{1, 1}, {3, 1}, {1, 3}, {3, 3}}, 4, 0};
    }
    [[nodiscard]] CircleSizes sizes() const { return circleSizes(m_map.request, m_plane, std::vector<double>(4, 1)); }

    DrawnMap m_map{{"AABB", "AABB", "CCDD", "CCDD"}};
    CirclePlane m_plane;
};

TEST_F(CircleSizesTest, AreTheSameInAnyUnitOfThePlane) {
    const CircleSizes here = sizes();
    EXPECT_THAT(here.values, testing::ElementsAre(0, 100, 400, -1));
    EXPECT_GT(here.scale, 0);
    EXPECT_LE(here.scale * 20, 46);
    for (gis::Point& place : m_plane.places) {
        place = {place.x * 1000, place.y * 1000};
    }
    m_plane.side *= 1000;
    EXPECT_DOUBLE_EQ(sizes().scale, here.scale);
}

TEST_F(CircleSizesTest, KeepApartWhereTheyWouldCoverOneAnother) {
    m_map.request.values[1] = 400;
    const double apart = sizes().scale;
    m_plane.places[2] = {2.9, 1};
    EXPECT_LT(sizes().scale, apart);
}

TEST_F(CircleSizesTest, OfAllPeriodsAreOnOneScale) {
    const double alone = sizes().scale;
    const std::vector<double> later{0, 400, 6400, std::nan("")};
    m_map.request.circled = {m_map.request.values, later};
    const CircleSizes earlier = sizes();
    EXPECT_LT(earlier.scale, alone);
    EXPECT_GE(earlier.samples.front(), 5000) << "the legend is that of all";
    m_map.request.values = later;
    EXPECT_DOUBLE_EQ(sizes().scale, earlier.scale);
    EXPECT_EQ(sizes().samples, earlier.samples);
    m_map.request.circled = {{0, 100, 1e-3, std::nan("")}, later};
    EXPECT_DOUBLE_EQ(sizes().scale, earlier.scale) << "the smallest of all";
}

TEST_F(CircleSizesTest, OfRingsAreThoseOfTheSecondFigure) {
    MapRequest& request = m_map.request;
    request.kind = MapKind::Both;
    request.second.values = {-5, 9, 16, 25};
    request.second.states = {UnitState::Suppressed, UnitState::Value, UnitState::Value, UnitState::Value};
    const CircleSizes found = sizes();
    EXPECT_THAT(found.values, testing::ElementsAre(-1, 9, 16, 25));
    EXPECT_GT(found.casing, 0);
}

TEST_F(CircleSizesTest, LessThanNothingIsToldWithItsUnit) {
    m_map.request.values[1] = -1;
    try {
        requirePositiveCircles(m_map.request);
        FAIL();
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "circles.negative");
        EXPECT_THAT(error.place(), testing::HasSubstr(m_map.request.codes[1]));
    }
    m_map.request.kind = MapKind::Choropleth;
    EXPECT_NO_THROW(requirePositiveCircles(m_map.request)) << "it has no circles";
}

TEST_F(CircleSizesTest, ALegendThatStandsAloneHasThemAsLargeAsAsked) {
    const double scale = 0.7;
    const MapScene legend = legendScene(m_map.request, Catalogue(Language::Vi), {10, 200, scale, 0.5});
    ASSERT_FALSE(legend.marks.circles.empty());
    EXPECT_NEAR(legend.marks.circles.front().radius, scale * 20, 1e-9);
    EXPECT_FALSE(legend.chart);
    EXPECT_LE(legend.page.width, 200);
    for (const SceneText& text : legend.texts) {
        EXPECT_LE(text.at.y, legend.page.height);
    }
}

} // namespace
} // namespace diaban
