// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/crs/geodesic.h"
#include "gis/crs/transform.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <thread>
#include <vector>

namespace gis {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

const Crs& wgs84() {
    static const Crs kCrs = Crs::fromText("EPSG:4326");
    return kCrs;
}

Point moved(const Transform& transform, Point p) {
    EXPECT_EQ(transform.apply({&p, 1}), 0U);
    return p;
}

Box boxIn(const Crs& crs, const Box& degrees) {
    const Transform transform(wgs84(), crs);
    Box box;
    box.add(moved(transform, degrees.min));
    box.add(moved(transform, degrees.max));
    return box;
}

std::vector<int> codesOfVn2000() {
    std::vector<int> codes{4756, 3405, 3406, 5896, 5897, 5898, 5899};
    for (int code = 9205; code <= 9218; ++code) {
        codes.push_back(code);
    }
    return codes;
}

TEST(Transform, TakesEveryCrsOfVn2000ByTheOneOperation) {
    const Box areas[] = {{{102.2, 8.4}, {109.5, 23.3}},   // all
                         {{105.0, 9.0}, {106.0, 10.0}},   // where an older regional operation fits too
                         {{111.5, 15.7}, {112.7, 17.1}}}; // islands outside of the operation's stated area
    for (const int code : codesOfVn2000()) {
        const Crs crs = Crs::fromText("EPSG:" + std::to_string(code));
        for (const Box& area : areas) {
            const Transform out(crs, wgs84(), boxIn(crs, area));
            const Transform in(wgs84(), crs, area);
            for (const Transform* transform : {&out, &in}) {
                EXPECT_NE(transform->description().find("EPSG:6960, 1 m"), std::string::npos)
                    << code << ' ' << transform->description();
                EXPECT_GE(transform->datumShiftMetres(), 223) << code;
                EXPECT_LE(transform->datumShiftMetres(), 226) << code;
            }
        }
    }
}

TEST(Transform, GivesTheSamePointFromEveryCrsOfVn2000) {
    const Point hanoi{105.85, 21.03};
    const Crs geographic = Crs::fromText("EPSG:4756");
    const Point expected = moved(Transform(geographic, wgs84()), hanoi);
    EXPECT_NEAR(geodesicLength(hanoi, expected), 224.5, 1);
    for (const int code : codesOfVn2000()) {
        const Crs crs = Crs::fromText("EPSG:" + std::to_string(code));
        const Point grid = moved(Transform(geographic, crs), hanoi);
        EXPECT_LT(geodesicLength(moved(Transform(crs, wgs84()), grid), expected), 1e-4) << code;
    }
}

TEST(Transform, HasNoShiftWithinADatum) {
    const Crs from = Crs::fromText("EPSG:3405");
    const Crs to = Crs::fromText("EPSG:9210");
    const Transform transform(from, to, boxIn(from, {{105, 20}, {106, 21}}));
    EXPECT_EQ(transform.datumShiftMetres(), 0);
    EXPECT_EQ(transform.description().find("6960"), std::string::npos);
    EXPECT_EQ(Transform(Crs::fromText("EPSG:32648"), wgs84(), {{5e5, 2e6}, {6e5, 2.1e6}}).datumShiftMetres(), 0);
}

TEST(Transform, PutsLongitudeFirstWhateverTheAuthoritySays) {
    const Transform toGrid(wgs84(), Crs::fromText("EPSG:32648"));
    const Point centre = moved(toGrid, {105, 0});
    EXPECT_NEAR(centre.x, 500'000, 1e-6);
    EXPECT_NEAR(centre.y, 0, 1e-6);
    const Point north = moved(toGrid, {105, 10});
    EXPECT_NEAR(north.x, 500'000, 1e-6);
    EXPECT_NEAR(north.y, 1'105'412.49, 0.01);
    const Point same = moved(Transform(Crs::fromText("OGC:CRS84"), wgs84()), {105, 10});
    EXPECT_EQ(same, (Point{105, 10}));
}

TEST(Transform, OfOneCrsToItselfChangesNothing) {
    const Transform transform(wgs84(), wgs84(), {{105, 10}, {106, 11}});
    EXPECT_EQ(moved(transform, {105.123456789, 10.987654321}), (Point{105.123456789, 10.987654321}));
    EXPECT_TRUE(transform.description().empty());
    EXPECT_EQ(transform.datumShiftMetres(), 0);
}

TEST(Transform, GoesThereAndBackWithinTwoMillimetres) {
    for (const char* text : {"EPSG:3405", "EPSG:5899", "EPSG:9218", "EPSG:3857", "EPSG:32649", "EPSG:4756"}) {
        const Crs crs = Crs::fromText(text);
        const Transform there(wgs84(), crs);
        const Transform back(crs, wgs84());
        for (double lon = 102.5; lon < 110; lon += 1.5) {
            for (double lat = 8.5; lat < 23.5; lat += 2.5) {
                // The seven parameters turned round are not exactly the inverse: 1.2 mm.
                EXPECT_LT(geodesicLength(moved(back, moved(there, {lon, lat})), {lon, lat}), 2e-3) << text;
            }
        }
    }
}

TEST(Transform, CountsPointsThatFail) {
    const Transform transform(wgs84(), Crs::fromText("EPSG:3405"));
    std::vector<Point> points{{105, 20}, {kNan, 20}, {105, kInfinity}, {105, 21}, {105, 95}, {-kInfinity, kNan}};
    EXPECT_EQ(transform.apply(points), 4U);
    for (const std::size_t i : {1U, 2U, 4U, 5U}) {
        EXPECT_TRUE(std::isnan(points[i].x) && std::isnan(points[i].y)) << i;
    }
    EXPECT_TRUE(std::isfinite(points[0].x) && std::isfinite(points[3].y));
    EXPECT_EQ(transform.apply({}), 0U);
}

TEST(Transform, RefusesTheUnknownAndTheImpossible) {
    const auto idOf = [](const Crs& from, const Crs& to) -> std::string {
        try {
            const Transform transform(from, to);
        } catch (const Error& error) {
            return error.message().id;
        }
        return "no error";
    };
    EXPECT_EQ(idOf(Crs(), wgs84()), "crs.missing");
    EXPECT_EQ(idOf(wgs84(), Crs()), "crs.missing");
    EXPECT_EQ(idOf(Crs::fromText("IAU_2015:30100"), wgs84()), "crs.no_operation"); // the Moon
}

TEST(Transform, TakesOddAreas) {
    const Crs nad27 = Crs::fromText("EPSG:4267"); // its area crosses the antimeridian
    const Box odd[] = {{},
                       {{kNan, kNan}, {kNan, kNan}},
                       {{-kInfinity, -kInfinity}, {kInfinity, kInfinity}},
                       {{180, 50}, {180, 60}},
                       {{-180, -90}, {180, 90}},
                       {{1e5, 2e5}, {1e5, 3e5}},
                       {{10, 10}, {10, 10}}};
    for (const Box& area : odd) {
        const Transform transform(nad27, wgs84(), area);
        const double metres = transform.datumShiftMetres();
        EXPECT_TRUE(metres >= 0 && metres < 1000) << metres;
    }
}

TEST(Transform, KeepsTheShiftThatATextStatesForAnUnnamedDatum) {
    const Crs own = Crs::fromText("+proj=utm +zone=30 +ellps=intl +towgs84=-87,-98,-121");
    EXPECT_EQ(own.code(), "");
    const Transform transform(own, wgs84(), {{4e5, 4e6}, {5e5, 5e6}});
    EXPECT_GT(transform.datumShiftMetres(), 100);
    EXPECT_LT(transform.datumShiftMetres(), 200);
}

TEST(Transform, OnePerThreadGivesTheSame) {
    const Crs crs = Crs::fromText("EPSG:5897");
    std::vector<Point> first(5000);
    for (std::size_t i = 0; i < first.size(); ++i) {
        first[i] = {104 + static_cast<double>(i) / 5000, 20};
    }
    std::vector<Point> second = first;
    const auto run = [&crs](std::vector<Point>& points) { Transform(wgs84(), crs).apply(points); };
    {
        const std::jthread other([&] { run(second); });
        run(first);
    }
    EXPECT_EQ(first, second);
    EXPECT_GT(first[0].x, 100'000);
}

TEST(Transform, tellsWhereNoShiftOfTheDatumIsKnown) {
    const Box hanoi{{105.5, 20.8}, {106, 21.2}};
    const Box hue{{107, 16}, {107.8, 16.6}};
    EXPECT_TRUE(Transform(Crs::fromText("EPSG:4131"), wgs84(), hanoi).withoutShift());
    EXPECT_FALSE(Transform(Crs::fromText("EPSG:4131"), wgs84(), hue).withoutShift());
    EXPECT_FALSE(Transform(Crs::fromText("EPSG:4756"), wgs84(), hanoi).withoutShift());
    EXPECT_FALSE(Transform(Crs::fromText("EPSG:32648"), wgs84(), hanoi).withoutShift());
    EXPECT_FALSE(Transform(wgs84(), wgs84(), hanoi).withoutShift());
}

} // namespace
} // namespace gis
