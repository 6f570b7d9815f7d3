// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/area_of_use.h"

#include <gtest/gtest.h>

namespace gis {
namespace {

bool told(const char* crs, const Box& lonLat) {
    Problems problems;
    tellOutsideArea(Crs::fromText(crs), lonLat, "x.gpkg", problems);
    return problems.count("crs.outside_area") > 0;
}

/// The bounds are those of the EPSG registry (areas 1491 and 3328).
TEST(AreaOfUse, isThatOfTheRegistry) {
    const auto zone = areaOfUse(Crs::fromText("EPSG:3405"));
    ASSERT_TRUE(zone.has_value());
    EXPECT_EQ(zone->min.x, 102.14);
    EXPECT_EQ(zone->max.x, 108);
    EXPECT_FALSE(areaOfUse(Crs()).has_value());
    EXPECT_FALSE(areaOfUse(Crs::fromText("+proj=laea +lat_0=16 +lon_0=106 +type=crs")).has_value());
}

TEST(AreaOfUse, aLayerFarOutsideIsTold) {
    const Box binhDinh{{108.6, 13.5}, {109.3, 14.7}};
    EXPECT_TRUE(told("EPSG:3405", binhDinh)) << "zone 48N for a province of zone 49N";
    EXPECT_FALSE(told("EPSG:3406", binhDinh));
    EXPECT_TRUE(told("EPSG:5897", binhDinh));
    EXPECT_FALSE(told("EPSG:4326", binhDinh));
    EXPECT_FALSE(told("EPSG:3405", {{107.6, 15}, {108.6, 16}})) << "a province on the border of the zones";
    EXPECT_FALSE(told("EPSG:3405", {})) << "nothing lies nowhere";
}

} // namespace
} // namespace gis
