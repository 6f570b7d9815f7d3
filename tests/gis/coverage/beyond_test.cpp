// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/beyond.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/point_location.h"
#include "gis/crs/edge_length.h"
#include "tests/support/drawn_map.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace gis {
namespace {

using diaban::test::drawMap;
using diaban::test::DrawnMap;

constexpr double kCell = 0.01; // degrees, about a kilometre

void onEarth(Polygons& polygons, double west, double south) {
    for (Point& p : polygons.points()) {
        p = {west + p.x * kCell, south + p.y * kCell};
    }
}

/// Kilometres of outer border by what lies beyond, about one a side of a cell.
std::map<Beyond, int> sidesBeyond(const Polygons& own, const Surroundings& surroundings) {
    const Coverage coverage = buildCoverage(own).coverage;
    std::map<Beyond, double> metres;
    for (const BeyondStretch& stretch : lookBeyond(coverage, own, Crs::fromText("EPSG:4326"), surroundings)) {
        const auto points = coverage.arc(stretch.arc);
        metres[stretch.beyond] += edgeLength(points.subspan(stretch.first, stretch.last - stretch.first + 1));
    }
    std::map<Beyond, int> sides;
    for (const auto& [beyond, length] : metres) {
        sides[beyond] = static_cast<int>(std::lround(length / 1080));
    }
    return sides;
}

TEST(Beyond, IsUnknownWithoutSurroundings) {
    Polygons own = drawMap("AB").polygons;
    onEarth(own, 105, 21);
    EXPECT_EQ(sidesBeyond(own, {}), (std::map<Beyond, int>{{Beyond::Outside, 6}}));
}

TEST(Beyond, TellsNeighboursLandAndSea) {
    // Own units A and B; N another province; L a country beyond; the rest is sea.
    const DrawnMap map = drawMap("LLLLL\n"
                                 "LAABN\n"
                                 "LAABN\n"
                                 ".....");
    Polygons own;
    Polygons around;
    Polygons land;
    own.addUnit(map.polygons, map.unit('A'));
    own.addUnit(map.polygons, map.unit('B'));
    around.addUnit(map.polygons, map.unit('N'));
    land.append(map.polygons);
    for (Polygons* polygons : {&own, &around, &land}) {
        onEarth(*polygons, 105, 21);
    }
    Surroundings surroundings;
    surroundings.around = &around;
    EXPECT_EQ(sidesBeyond(own, surroundings), (std::map<Beyond, int>{{Beyond::Outside, 8}, {Beyond::Around, 2}}));
    surroundings.land = &land;
    EXPECT_EQ(sidesBeyond(own, surroundings),
              (std::map<Beyond, int>{{Beyond::Around, 2}, {Beyond::Land, 5}, {Beyond::Sea, 3}}));
}

TEST(Beyond, DoesNotFlickerAlongARoughCoast) {
    const DrawnMap map = drawMap("AAAA");
    Polygons own = map.polygons;
    onEarth(own, 105, 21);
    Polygons land = own; // drawn at another scale: up to 100 m off
    std::mt19937 random(3);
    std::uniform_real_distribution<double> off(-0.001, 0.001);
    for (Point& p : land.points()) {
        p = {p.x + off(random), p.y + off(random)};
    }
    Surroundings surroundings;
    surroundings.land = &land;
    EXPECT_EQ(sidesBeyond(own, surroundings), (std::map<Beyond, int>{{Beyond::Sea, 10}}));
}

TEST(PointLocation, FindsTheUnitOfEveryCell) {
    std::mt19937 random(8);
    const DrawnMap map = diaban::test::randomMap(random, 20, 15, 9);
    PointLocation location(map.polygons);
    for (int y = -1; y <= 15; ++y) {
        for (int x = -1; x <= 20; ++x) {
            const auto unit = location.unitAt({x + 0.5, y + 0.25});
            EXPECT_EQ(unit ? map.letters[*unit] : '.', map.at(x, y)) << x << ' ' << y;
        }
    }
}

} // namespace
} // namespace gis
