// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/arc_lengths.h"
#include "gis/coverage/border_lines.h"
#include "gis/coverage/border_strips.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/nearest_line.h"
#include "gis/coverage/point_location.h"
#include "gis/crs/geodesic.h"
#include "gis/geos/faces.h"
#include "gis/geos/near_lines.h"
#include "tests/support/drawn_map.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace gis {
namespace {

using diaban::test::drawMap;
using diaban::test::DrawnMap;

constexpr double kCell = 2000;    ///< metres on the map
constexpr double kScale = 0.9996; ///< of the map about its central meridian

/// A drawn map of cells of two kilometres on UTM zone 48 about its central meridian, its borders and strips.
struct Strips {
    Polygons polygons;
    Crs crs = Crs::fromText("EPSG:32648");
    std::vector<BorderUnits> borders;
    Polygons lines;
    BorderStrips strips;

    explicit Strips(Polygons drawn, double metres, std::span<const Point> points = {}) : polygons(std::move(drawn)) {
        for (Point& p : polygons.points()) {
            p = {500'000 + kCell * p.x, 2'300'000 + kCell * p.y};
        }
        const BuiltCoverage built = buildCoverage(polygons);
        const BorderLines all = borderLines(built.coverage, planarArcLengths(built.coverage));
        for (std::size_t i = 0; i < all.borders.size(); ++i) {
            if (all.borders[i].second != kOutside) {
                borders.push_back({all.borders[i].first, all.borders[i].second});
                lines.addUnit(all.lines, i);
            }
        }
        PointLocation location(polygons);
        std::vector<std::optional<std::uint32_t>> unitOfPoint;
        for (const Point& p : points) {
            unitOfPoint.push_back(location.unitAt(p));
        }
        strips = borderStrips({polygons, crs, borders, lines, points, unitOfPoint}, metres);
    }

    /// The area of a side in square metres, of a border that is of these units.
    [[nodiscard]] double area(std::uint32_t unit, std::uint32_t other) const {
        for (std::size_t i = 0; i < borders.size(); ++i) {
            if (borders[i].first == unit && borders[i].second == other) {
                return strips.areas[2 * i];
            }
            if (borders[i].first == other && borders[i].second == unit) {
                return strips.areas[2 * i + 1];
            }
        }
        return -1;
    }

    /// All ground of a unit near its borders, reckoned at one go.
    [[nodiscard]] double areaNear(std::uint32_t unit, double metres) const {
        Polygons own;
        Polygons near;
        own.addUnit(polygons, unit);
        std::vector<std::vector<Point>> all;
        for (std::size_t i = 0; i < borders.size(); ++i) {
            if (borders[i].first == unit || borders[i].second == unit) {
                const auto rings = lines.ringsOfUnit(i);
                for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
                    near.addRing(lines.ring(ring));
                    near.endPart();
                }
            }
        }
        near.endUnit();
        return geodesicAreas(nearLines(own, near, metres * kScale), crs)[0];
    }
};

TEST(BorderStrips, ofTwoSquaresAreRectangles) {
    const Strips found(drawMap("AB").polygons, 500);
    ASSERT_EQ(found.strips.areas.size(), 2U);
    const double expected = 500 * kCell / kScale;
    EXPECT_NEAR(found.area(0, 1), expected, 1e-4 * expected);
    EXPECT_NEAR(found.area(1, 0), expected, 1e-4 * expected);
    EXPECT_LT(found.strips.widthError, 1e-5);
    EXPECT_LT(found.strips.sides.vertexCount(), 20U) << "nothing is added to straight sides";
}

TEST(BorderStrips, areCutInTheMiddleWhereBordersMeet) {
    const Strips found(drawMap("AB\nCD").polygons, 500);
    // Each unit has two borders at a right angle: of both rectangles half of their common square.
    const double expected = 500 * kCell / kScale - 500.0 * 500 / 2;
    ASSERT_EQ(found.borders.size(), 4U);
    for (const double area : found.strips.areas) {
        EXPECT_NEAR(area, expected, 2e-4 * expected);
    }
}

TEST(BorderStrips, coverWholeUnitsThatAreNarrow) {
    const Strips found(drawMap("ABC").polygons, 1500);
    // B is 2 km wide and lies between two borders: each has half of it.
    EXPECT_NEAR(found.area(1, 0), kCell * kCell / kScale / kScale / 2, 200);
    EXPECT_NEAR(found.area(1, 2), kCell * kCell / kScale / kScale / 2, 200);
    EXPECT_NEAR(found.area(0, 1), 1500 * kCell / kScale, 300);
}

TEST(BorderStrips, haveRoundEndsWhereABorderEndsInside) {
    // A lies around two sides of B: two rectangles, between them a quarter of a disc, and one more at either end.
    const Strips found(drawMap("AAA\nAB.\nA..").polygons, 500);
    ASSERT_EQ(found.borders.size(), 1U);
    const double rectangles = 2 * 500 * kCell / kScale;
    const double disc = 3.14159265358979 * 500 * 500 / 4;
    EXPECT_NEAR(found.area(0, 1), rectangles + 3 * disc, 3e-4 * rectangles);
    EXPECT_NEAR(found.area(1, 0), rectangles - 500.0 * 500, 3e-4 * rectangles);
}

TEST(BorderStrips, findPointsInThem) {
    const auto at = [](double x, double y) { return Point{500'000 + kCell * x, 2'300'000 + kCell * y}; };
    // Of "AB" over "CD" with 500 m: x of 0.9 is 200 m from A|B.
    const std::vector<Point> points{at(0.9, 1.5), at(0.5, 1.9), at(0.9, 1.05), at(1.05, 0.2), at(5, 5)};
    const Strips found(drawMap("AB\nCD").polygons, 500, points);
    const auto name = [&](std::size_t point) -> std::string {
        const auto border = found.strips.borderOfPoint[point];
        return border ? std::string() + static_cast<char>('A' + static_cast<char>(found.borders[*border].first)) +
                            static_cast<char>('A' + static_cast<char>(found.borders[*border].second))
                      : "none";
    };
    EXPECT_EQ(name(0), "AB");
    EXPECT_EQ(name(1), "none") << "a kilometre off";
    EXPECT_EQ(name(2), "AC") << "100 m from A/C, 200 m from A|B";
    EXPECT_EQ(name(3), "CD");
    EXPECT_EQ(name(4), "none") << "in no unit";
}

TEST(BorderStrips, addUpToTheGroundNearBorders) {
    std::mt19937 random(11);
    for (int round = 0; round < 6; ++round) {
        const DrawnMap map = diaban::test::randomMap(random, 7, 6, 9);
        const double metres = 300 + 400 * round;
        const Strips found(map.polygons, metres);
        std::vector<double> sums(map.letters.size(), 0);
        for (std::size_t i = 0; i < found.borders.size(); ++i) {
            sums[found.borders[i].first] += found.strips.areas[2 * i];
            sums[found.borders[i].second] += found.strips.areas[2 * i + 1];
        }
        for (std::uint32_t unit = 0; unit < sums.size(); ++unit) {
            // One buffer of all lines and the buffers of each differ where round ends are cut into sides.
            EXPECT_NEAR(sums[unit], found.areaNear(unit, metres), 1e-3 * sums[unit] + 1) << "unit " << unit;
        }
    }
}

TEST(BorderStrips, giveEachPointToItsNearestBorder) {
    std::mt19937 random(12);
    const DrawnMap map = diaban::test::randomMap(random, 7, 6, 9);
    const double metres = 900;
    const Strips found(map.polygons, metres);
    PointLocation units(found.polygons);
    std::uniform_real_distribution<double> x(500'000, 500'000 + 7 * kCell);
    std::uniform_real_distribution<double> y(2'300'000, 2'300'000 + 6 * kCell);
    std::size_t looked = 0;
    for (int i = 0; i < 3000; ++i) {
        const Point p{x(random), y(random)};
        const auto unit = units.unitAt(p);
        if (!unit) {
            continue;
        }
        std::vector<std::pair<double, std::size_t>> distances;
        for (std::size_t b = 0; b < found.borders.size(); ++b) {
            if (found.borders[b].first == *unit || found.borders[b].second == *unit) {
                Polygons line;
                line.addUnit(found.lines, b);
                distances.emplace_back(NearestLine(line).nearest(p, 1e9)->distance / kScale, b);
            }
        }
        std::ranges::sort(distances);
        const bool near = !distances.empty() && distances[0].first < metres - 1;
        const bool far = distances.empty() || distances[0].first > metres + 1;
        const bool clear = distances.size() < 2 || distances[1].first - distances[0].first > 2;
        if ((!near && !far) || !clear) {
            continue;
        }
        ++looked;
        std::optional<std::size_t> in;
        for (std::size_t b = 0; b < found.borders.size(); ++b) {
            Polygons side;
            side.addUnit(found.strips.sides, 2 * b + (found.borders[b].second == *unit ? 1 : 0));
            const bool mine = found.borders[b].first == *unit || found.borders[b].second == *unit;
            if (mine && side.partCount() > 0 && PointLocation(side).unitAt(p)) {
                EXPECT_FALSE(in) << "in two strips";
                in = b;
            }
        }
        EXPECT_EQ(in, near ? std::optional(distances[0].second) : std::nullopt);
    }
    EXPECT_GT(looked, 2000U);
}

TEST(BorderStrips, joinToOneAreaWithoutTheLineBetween) {
    const Strips found(drawMap("AB\nCD").polygons, 500);
    const std::vector<std::uint32_t> all{0, 1, 2, 3};
    const Polygons joined = joinedStrips(found.strips, all);
    EXPECT_EQ(joined.partCount(), 1U);
    EXPECT_EQ(joined.ringCount(), 1U);
    double sum = 0;
    for (const double area : found.strips.areas) {
        sum += area;
    }
    EXPECT_NEAR(geodesicAreas(joined, found.crs)[0], sum, 1e-6 * sum);
    const std::vector<std::uint32_t> one{0};
    EXPECT_EQ(joinedStrips(found.strips, one).partCount(), 1U);
}

TEST(BorderStrips, ofDegreesTellTheirErrorAndAreAsWideAsAsked) {
    Polygons polygons = drawMap("AB").polygons;
    for (Point& p : polygons.points()) {
        p = {105 + 0.2 * p.x, 21 + 0.2 * p.y};
    }
    Polygons lines;
    lines.addRing(std::vector<Point>{{105.2, 21}, {105.2, 21.2}});
    lines.endPart();
    lines.endUnit();
    const Crs crs = Crs::fromText("EPSG:4326");
    const std::vector<BorderUnits> borders{{0, 1}};
    const BorderStrips strips = borderStrips({polygons, crs, borders, lines}, 500);
    const double length = geodesicLength({105.2, 21}, {105.2, 21.2});
    EXPECT_NEAR(strips.areas[0], 500 * length, strips.widthError * 500 * length);
    EXPECT_GT(strips.widthError, 1e-4);
    EXPECT_LT(strips.widthError, 1e-3);
}

} // namespace
} // namespace gis
