// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/layer_borders.h"
#include "tests/support/drawn_map.h"

#include <gtest/gtest.h>

#include <utility>

namespace diaban {
namespace {

TEST(LayerBorders, AreCutOnceForAllThatHoldThemAtATime) {
    gis::Layer layer;
    layer.polygons = test::drawMap("AB\nCD").polygons;
    const LayerBorders borders;
    EXPECT_EQ(borders.held(), nullptr);
    std::weak_ptr<const gis::BuiltCoverage> seen;
    {
        const std::shared_ptr<const gis::BuiltCoverage> one = borders.cut(layer);
        EXPECT_EQ(one->coverage.unitCount(), 4U);
        EXPECT_EQ(borders.cut(layer), one);
        EXPECT_EQ(borders.held(), one);
        seen = one;
    }
    EXPECT_TRUE(seen.expired()) << "nobody needs them any more";
    EXPECT_EQ(borders.held(), nullptr);
    EXPECT_EQ(borders.cut(layer)->coverage.unitCount(), 4U);
}

TEST(LayerBorders, AreTakenOutWhereNobodyElseHoldsThem) {
    gis::Layer layer;
    layer.polygons = test::drawMap("AB\nCD").polygons;
    const LayerBorders borders;
    std::shared_ptr<const gis::BuiltCoverage> one = borders.cut(layer);
    const gis::Point* points = one->coverage.points.data();
    const std::size_t count = one->coverage.points.size();
    const gis::Coverage copy = borders.takeOut(one);
    EXPECT_NE(copy.points.data(), points) << "one is still held";
    EXPECT_EQ(one->coverage.points.size(), count);
    EXPECT_EQ(borders.held(), one);
    const gis::Coverage taken = borders.takeOut(std::exchange(one, nullptr));
    EXPECT_EQ(taken.points.data(), points);
    EXPECT_EQ(taken.points.size(), count);
    EXPECT_EQ(borders.held(), nullptr);
    EXPECT_EQ(borders.cut(layer)->coverage.points.size(), count) << "whoever needs them cuts them anew";
}

} // namespace
} // namespace diaban
