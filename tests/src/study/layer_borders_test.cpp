// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/layer_borders.h"
#include "tests/support/drawn_map.h"

#include <gtest/gtest.h>

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

} // namespace
} // namespace diaban
