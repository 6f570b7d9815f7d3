// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cartography/furniture.h"
#include "src/cartography/map_projection.h"
#include "src/message/catalogue.h"

#include <gmock/gmock.h>

#include <cmath>

namespace diaban {
namespace {

struct ZoneCase {
    const char* name;
    const char* source;
    gis::Box lonLat;
    const char* code;
    const char* message;
};

class Projection : public testing::TestWithParam<ZoneCase> {};

TEST_P(Projection, isChosenForTheExtent) {
    const ZoneCase& param = GetParam();
    const MapProjection chosen = chooseProjection(gis::Crs::fromText(param.source), "", param.lonLat);
    EXPECT_EQ(chosen.crs.code(), param.code);
    EXPECT_EQ(chosen.name.id, param.message);
    EXPECT_FALSE(chosen.crs.geographic());
}

INSTANTIATE_TEST_SUITE_P(
    Extents, Projection,
    testing::Values(ZoneCase{"haNoi", "EPSG:4326", {{105.3, 20.5}, {106.1, 21.4}}, "EPSG:32648", "map.crs.code"},
                    ZoneCase{"daNang", "EPSG:4326", {{107.8, 15.0}, {108.8, 16.3}}, "EPSG:32649", "map.crs.code"},
                    ZoneCase{"vn2000", "EPSG:4756", {{105.3, 20.5}, {106.1, 21.4}}, "EPSG:5897", "map.crs.code"},
                    ZoneCase{"vn2000Central", "EPSG:4756", {{107.0, 15.9}, {108.3, 16.8}}, "EPSG:5899", "map.crs.code"},
                    ZoneCase{"ownPlane", "EPSG:9210", {{105.3, 20.5}, {106.1, 21.4}}, "EPSG:9210", "map.crs.code"},
                    ZoneCase{"south", "EPSG:4326", {{-47, -23}, {-46, -22}}, "EPSG:32723", "map.crs.code"},
                    ZoneCase{"country", "EPSG:4326", {{102, 8}, {110, 24}}, "", "map.crs.lambert"},
                    ZoneCase{"broad", "EPSG:4326", {{-125, 25}, {-67, 49}}, "", "map.crs.albers"},
                    ZoneCase{"world", "EPSG:4326", {{-180, -60}, {180, 80}}, "EPSG:8857", "map.crs.equal_earth"}),
    [](const auto& zone) { return zone.param.name; });

TEST(ProjectionWords, degreesAreWrittenAsTheLanguageWritesNumbers) {
    const auto chosen = chooseProjection(gis::Crs::fromText("EPSG:4326"), "", {{102, 8}, {111, 23}});
    EXPECT_THAT(Catalogue(Language::Vi).text(chosen.name), testing::HasSubstr("kinh độ 106,5°, vĩ độ 15,5°"));
    EXPECT_THAT(Catalogue(Language::En).text(chosen.name), testing::HasSubstr("longitude 106.5°, latitude 15.5°"));
}

TEST(ProjectionAsked, wins) {
    const auto chosen = chooseProjection(gis::Crs::fromText("EPSG:4326"), "EPSG:5898", {{105, 20}, {106, 21}});
    EXPECT_EQ(chosen.crs.code(), "EPSG:5898");
    EXPECT_THROW((void)chooseProjection(gis::Crs::fromText("EPSG:4326"), "EPSG:0", {}), gis::Error);
    EXPECT_EQ(chooseProjection({}, "", {}).name.id, "map.crs.unknown");
}

TEST(LonLatBox, followsTheOutline) {
    const gis::Box box = lonLatBox({{500000, 2200000}, {600000, 2300000}}, gis::Crs::fromText("EPSG:32648"));
    EXPECT_NEAR(box.min.x, 105, 1e-6);
    EXPECT_NEAR(box.max.x, 105.97, 0.02);
    EXPECT_NEAR(box.min.y, 19.89, 0.02);
}

TEST(Ground, isMeasuredGeodesically) {
    const gis::Crs utm = gis::Crs::fromText("EPSG:32648");
    const auto middle = groundAt(utm, {500000, 2300000});
    ASSERT_TRUE(middle);
    EXPECT_NEAR(middle->metresPerUnit, 1 / 0.9996, 1e-6);
    EXPECT_NEAR(middle->northDegrees, 0, 1e-6);
    const auto east = groundAt(utm, {900000, 2300000}); // convergence = dlon * sin(lat)
    ASSERT_TRUE(east);
    EXPECT_NEAR(std::fabs(east->northDegrees), 1.38, 0.1);
    EXPECT_FALSE(groundAt({}, {0, 0}));
    EXPECT_NEAR(groundAt(gis::Crs::fromText("EPSG:4326"), {105, 0})->metresPerUnit, 111319.49, 0.1);
}

TEST(ScaleBarLength, isOneTwoOrFiveTimesAPowerOfTen) {
    EXPECT_EQ(roundLength(1, 99), 50);
    EXPECT_EQ(roundLength(1, 49.9), 20);
    EXPECT_EQ(roundLength(1, 100), 100);
    EXPECT_EQ(roundLength(250, 100), 20000);
    EXPECT_EQ(lengthWords(20000, Language::Vi), "20 km");
    EXPECT_EQ(lengthWords(500, Language::Vi), "500 m");
    EXPECT_EQ(lengthWords(2'000'000, Language::Vi), "2.000 km");
}

} // namespace
} // namespace diaban
