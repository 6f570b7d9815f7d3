// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/islands.h"
#include "src/cartography/page_layout.h"
#include "tests/src/cartography/drawn_map.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

/// Land at the left, and four islets in a row right of it.
gis::Polygons landAndIslets() {
    gis::Polygons map;
    test::addSquare(map, 0, 0, 300);
    test::addSquare(map, 300, 0, 20); // touches the land: part of it
    for (const double x : {350.0, 450.0, 550.0, 650.0}) {
        test::addSquare(map, x, 145, 6);
    }
    map.endUnit();
    return map;
}

TEST(Islands, ABoxBetweenTwoLiesAmongThem) {
    const gis::Polygons map = landAndIslets();
    const Islands islands(map);
    EXPECT_TRUE(islands.liesAmong({{370, 120}, {440, 180}}));
    EXPECT_FALSE(islands.liesAmong({{370, 200}, {440, 260}})) << "below the row";
    EXPECT_FALSE(islands.liesAmong({{670, 120}, {740, 180}})) << "beyond its end";
    EXPECT_FALSE(islands.liesAmong({{305, 120}, {345, 180}})) << "between the land and an islet";
}

TEST(Islands, ALegendStandsOutsideARow) {
    const gis::Polygons map = landAndIslets();
    LayoutRequest request;
    request.body = {{0, 0}, {656, 300}};
    request.map = &map;
    request.legend = {70, 110};
    request.scale = {60, 12};
    const Layout layout = layOut(request);
    gis::Box row{{layout.offset.x + layout.factor * 350, layout.offset.y + layout.factor * 145},
                 {layout.offset.x + layout.factor * 656, layout.offset.y + layout.factor * 151}};
    EXPECT_FALSE(layout.legend.intersects(row));
}

} // namespace
} // namespace diaban
