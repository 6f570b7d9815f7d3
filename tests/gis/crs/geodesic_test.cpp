// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/crs/geodesic.h"
#include "gis/crs/transform.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace gis {
namespace {

const Crs& wgs84() {
    static const Crs kCrs = Crs::fromText("EPSG:4326");
    return kCrs;
}

Polygons oneUnit(const std::vector<std::vector<Point>>& rings) {
    Polygons polygons;
    for (const auto& ring : rings) {
        polygons.addRing(ring);
    }
    polygons.endPart();
    polygons.endUnit();
    return polygons;
}

std::vector<Point> square(double x, double y, double side) {
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
}

double areaOf(const Polygons& polygons, const Crs& crs = wgs84()) {
    return geodesicAreas(polygons, crs).at(0);
}

struct LengthRow {
    Point a, b;
    double metres;
};

TEST(GeodesicLength, OfKnownLines) {
    const LengthRow rows[] = {
        {{0, 0}, {0, 0}, 0},
        {{0, 0}, {1, 0}, 111'319.49079327358},   // a degree of the equator: a * pi / 180
        {{0, 0}, {0, 90}, 10'001'965.729312733}, // a quarter of a meridian
        {{179.5, 0}, {-179.5, 0}, 111'319.49079327358},
        {{105, 10}, {105 + 360, 10}, 0},
    };
    for (const LengthRow& row : rows) {
        EXPECT_NEAR(geodesicLength(row.a, row.b), row.metres, 1e-6);
        EXPECT_EQ(geodesicLength(row.a, row.b), geodesicLength(row.b, row.a));
    }
}

TEST(GeodesicLength, OfALineIsTheSumOfItsPieces) {
    const std::vector<Point> line{{105, 20}, {106, 21}, {106.5, 20.5}};
    EXPECT_DOUBLE_EQ(geodesicLength(line), geodesicLength(line[0], line[1]) + geodesicLength(line[1], line[2]));
    EXPECT_EQ(geodesicLength(std::vector<Point>{}), 0);
    EXPECT_EQ(geodesicLength(std::vector<Point>{{1, 2}}), 0);
}

TEST(GeodesicAreas, OfAnOctantOfTheEarth) {
    constexpr double kEarth = 510'065'621'724'088.5; // m2, WGS 84
    EXPECT_NEAR(areaOf(oneUnit({{{0, 0}, {90, 0}, {0, 90}, {0, 0}}})) / (kEarth / 8), 1, 1e-12);
}

TEST(GeodesicAreas, DoesNotAskForTheDirectionOrTheStartOfRings) {
    std::vector<Point> shell = square(105, 20, 0.1);
    std::vector<Point> hole = square(105.02, 20.02, 0.03);
    const double expected = areaOf(oneUnit({shell})) - areaOf(oneUnit({hole}));
    EXPECT_GT(expected, 0);
    for (int round = 0; round < 4; ++round) {
        EXPECT_NEAR(areaOf(oneUnit({shell, hole})) / expected, 1, 1e-11);
        std::reverse(round % 2 == 0 ? shell.begin() : hole.begin(), round % 2 == 0 ? shell.end() : hole.end());
    }
    std::vector<Point> turned(shell.begin(), shell.end() - 1);
    std::rotate(turned.begin(), turned.begin() + 2, turned.end());
    turned.push_back(turned.front());
    EXPECT_NEAR(areaOf(oneUnit({turned, hole})) / expected, 1, 1e-11);
}

TEST(GeodesicAreas, AreThoseOfAnyPlaceAlongTheEquator) {
    const double expected = areaOf(oneUnit({square(0, 0, 0.5)}));
    for (const double lon : {-180.0, -90.0, 105.0, 179.75}) {
        EXPECT_NEAR(areaOf(oneUnit({square(lon, 0, 0.5)})) / expected, 1, 1e-11) << lon;
    }
}

TEST(GeodesicAreas, AddUpOverParts) {
    Polygons polygons;
    polygons.addRing(square(105, 20, 0.1));
    polygons.endPart();
    polygons.addRing(square(106, 20, 0.1));
    polygons.endPart();
    polygons.endUnit();
    polygons.endUnit();
    polygons.addRing(square(105, 20, 0.1));
    polygons.endPart();
    polygons.endUnit();
    const std::vector<double> areas = geodesicAreas(polygons, wgs84());
    ASSERT_EQ(areas.size(), 3U);
    EXPECT_NEAR(areas[0], 2 * areas[2], 1e-9 * areas[0]);
    EXPECT_EQ(areas[1], 0);
}

TEST(GeodesicAreas, TakesProjectedLayersWithoutADatumShift) {
    std::vector<Point> degrees = square(105.2, 20.2, 0.2);
    const double expected = areaOf(oneUnit({degrees}), Crs::fromText("EPSG:4756"));
    EXPECT_EQ(expected, areaOf(oneUnit({degrees})));
    for (const char* code : {"EPSG:3405", "EPSG:5897", "EPSG:9210"}) {
        const Crs crs = Crs::fromText(code);
        std::vector<Point> grid = degrees;
        ASSERT_EQ(Transform(Crs::fromText("EPSG:4756"), crs).apply(grid), 0U);
        EXPECT_NEAR(areaOf(oneUnit({grid}), crs) / expected, 1, 1e-9) << code;
    }
}

TEST(GeodesicAreas, TakesGeographicLayersInGon) {
    std::vector<Point> degrees = square(2, 45, 0.9);
    std::vector<Point> gon = degrees;
    for (Point& p : gon) {
        p = {p.x / 0.9, p.y / 0.9};
    }
    EXPECT_NEAR(areaOf(oneUnit({gon}), Crs::fromText("EPSG:4807")) / areaOf(oneUnit({degrees})), 1, 1e-9);
}

TEST(GeodesicAreas, OfOddUnits) {
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_TRUE(geodesicAreas(Polygons(), wgs84()).empty());
    EXPECT_TRUE(std::isnan(areaOf(oneUnit({{{105, 20}, {kNan, 21}, {106, 21}, {105, 20}}}))));
    EXPECT_TRUE(std::isnan(areaOf(oneUnit({{{105, 20}, {105, 91}, {106, 21}, {105, 20}}}))));
    EXPECT_EQ(areaOf(oneUnit({{}})), 0);
    EXPECT_EQ(areaOf(oneUnit({{{105, 20}, {105, 20}}})), 0);
    EXPECT_NEAR(areaOf(oneUnit({{{105, 20}, {106, 21}, {105, 20}}})), 0, 1e-3);
    // An open ring counts as closed.
    EXPECT_EQ(areaOf(oneUnit({{{105, 20}, {106, 20}, {106, 21}}})),
              areaOf(oneUnit({{{105, 20}, {106, 20}, {106, 21}, {105, 20}}})));
}

TEST(GeodesicAreas, NeedsACrs) {
    try {
        (void)geodesicAreas(oneUnit({square(105, 20, 1)}), Crs());
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.message().id, "crs.missing");
    }
}

} // namespace
} // namespace gis
