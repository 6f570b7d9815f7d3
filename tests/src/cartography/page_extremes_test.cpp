// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/map_kind.h"
#include "tests/src/cartography/drawn_map.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>

namespace diaban {
namespace {

using test::DrawnMap;

/// Many units with many values, so that legends have histograms.
std::vector<std::string> manyUnits() {
    return {"ABCDEF", "GHIJKL", "MNOPQR", "STUVWX"};
}

class ExtremePages : public testing::TestWithParam<PageSize> {};

TEST_P(ExtremePages, areDrawnAsAllOthers) {
    for (const MapKind kind : {MapKind::Choropleth, MapKind::Circles}) {
        DrawnMap map(manyUnits());
        for (std::size_t unit = 0; unit < map.request.values.size(); ++unit) {
            map.request.values[unit] = std::pow(1.8, static_cast<double>(unit)); // a histogram on a log axis
        }
        map.request.kind = kind;
        if (kind == MapKind::Circles) {
            map.request.breaks = {};
        }
        map.request.page = GetParam();
        map.request.furniture.graticule = true;
        const MapScene scene = map.scene();
        ASSERT_FALSE(scene.frames.empty());
        EXPECT_GT(scene.frames.front().page.width(), 0);
        EXPECT_GT(scene.frames.front().page.height(), 0);
    }
}

// Points: 36 to 1763 mm, tall and wide.
INSTANTIATE_TEST_SUITE_P(Sizes, ExtremePages,
                         testing::Values(PageSize{102, 425}, PageSize{170, 850}, PageSize{283, 1134},
                                         PageSize{102, 4997}, PageSize{4997, 102}, PageSize{102, 102},
                                         PageSize{4997, 4997}));

} // namespace
} // namespace diaban
