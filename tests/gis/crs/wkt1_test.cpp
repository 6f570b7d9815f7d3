// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/wkt1.h"

#include <gtest/gtest.h>

namespace gis::test {
namespace {

TEST(Wkt1, leadsBackToTheSameCrs) {
    for (const char* code :
         {"EPSG:4326", "EPSG:4756", "EPSG:3405", "EPSG:5897", "EPSG:9210", "EPSG:32648", "EPSG:3857"}) {
        const Crs crs = Crs::fromText(code);
        const std::string wkt = wkt1Of(crs);
        EXPECT_TRUE(wkt.starts_with("GEOGCS[") || wkt.starts_with("PROJCS[")) << wkt;
        EXPECT_EQ(wkt.find('\n'), std::string::npos);
        EXPECT_EQ(Crs::fromText(wkt).code(), code);
    }
}

TEST(Wkt1, statesTheAxes) {
    EXPECT_NE(wkt1Of(Crs::fromText("EPSG:4756")).find("AXIS[\"Latitude\",NORTH],AXIS[\"Longitude\",EAST]"),
              std::string::npos);
}

TEST(Wkt1, keepsAStatedShift) {
    const Crs crs = Crs::fromText("+proj=utm +zone=48 +ellps=krass +towgs84=-17,55,90,1,2,3,4 +units=m");
    EXPECT_NE(wkt1Of(crs).find("TOWGS84[-17,55,90,1,2,3,"), std::string::npos) << wkt1Of(crs);
}

TEST(Wkt1, isEmptyForAnUnknownCrs) {
    EXPECT_EQ(wkt1Of(Crs()), "");
}

} // namespace
} // namespace gis::test
