// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/crs/crs.h"

#include <gtest/gtest.h>

#include <string>

namespace gis {
namespace {

constexpr const char* kEsriGeographic =
    R"(GEOGCS["GCS_VN_2000",DATUM["D_Vietnam_2000",SPHEROID["WGS_1984",6378137.0,298.257223563]],)"
    R"(PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]])";

/// As Esri's programs write a .prj: no code, names of their own.
std::string esriTransverseMercator(const std::string& name, double meridian, double scale, double easting,
                                   double northing) {
    return "PROJCS[\"" + name + "\"," + kEsriGeographic + ",PROJECTION[\"Transverse_Mercator\"]," +
           "PARAMETER[\"False_Easting\"," + std::to_string(easting) + "],PARAMETER[\"False_Northing\"," +
           std::to_string(northing) + "],PARAMETER[\"Central_Meridian\"," + std::to_string(meridian) +
           "],PARAMETER[\"Scale_Factor\"," + std::to_string(scale) +
           "],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
}

std::string tm(double meridian, const std::string& shift) {
    return "+proj=tmerc +lat_0=0 +lon_0=" + std::to_string(meridian) +
           " +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +towgs84=" + shift + " +units=m +no_defs";
}

constexpr const char* kOfficialShift =
    "-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278";

std::string errorOf(const std::string& text) {
    try {
        (void)Crs::fromText(text);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        return error.message().id;
    }
    return "no error";
}

struct Row {
    std::string text;
    std::string code;
    bool geographic;
    bool vn2000;
};

TEST(Crs, UnknownByDefault) {
    const Crs crs;
    EXPECT_FALSE(crs.known());
    EXPECT_TRUE(crs.wkt().empty());
    EXPECT_FALSE(crs.vn2000());
    EXPECT_NE(crs, Crs::fromText("EPSG:4326"));
}

TEST(Crs, ReadsCodesAndNames) {
    const Row rows[] = {
        {"EPSG:4326", "EPSG:4326", true, false},       {"epsg:4326", "EPSG:4326", true, false},
        {"OGC:CRS84", "OGC:CRS84", true, false},       {"WGS 84", "EPSG:4326", true, false},
        {"EPSG:4756", "EPSG:4756", true, true},        {"EPSG:3405", "EPSG:3405", false, true},
        {"EPSG:5897", "EPSG:5897", false, true},       {"EPSG:32648", "EPSG:32648", false, false},
        {"EPSG:3857", "EPSG:3857", false, false},      {"urn:ogc:def:crs:EPSG::3405", "EPSG:3405", false, true},
        {"+init=epsg:3405", "EPSG:3405", false, true}, {"EPSG:4807", "EPSG:4807", false, false}, // in gon
    };
    for (const Row& row : rows) {
        const Crs crs = Crs::fromText(row.text);
        EXPECT_TRUE(crs.known());
        EXPECT_EQ(crs.code(), row.code) << row.text;
        EXPECT_EQ(crs.geographic(), row.geographic) << row.text;
        EXPECT_EQ(crs.vn2000(), row.vn2000) << row.text;
        EXPECT_EQ(Crs::fromText(crs.wkt()), crs) << row.text;
    }
}

TEST(Crs, TakesTheHorizontalPart) {
    EXPECT_EQ(Crs::fromText("EPSG:4326+5773"), Crs::fromText("EPSG:4326"));
    EXPECT_EQ(Crs::fromText("EPSG:4979"), Crs::fromText("EPSG:4326"));
    EXPECT_EQ(Crs::fromText("EPSG:3405+5773"), Crs::fromText("EPSG:3405"));
}

TEST(Crs, KnowsWhatEsriWrites) {
    EXPECT_EQ(Crs::fromText(kEsriGeographic).code(), "EPSG:4756");
    EXPECT_EQ(Crs::fromText(esriTransverseMercator("VN_2000_UTM_Zone_48N", 105, 0.9996, 500000, 0)),
              Crs::fromText("EPSG:3405"));
    EXPECT_EQ(Crs::fromText(esriTransverseMercator("VN-2000_TM-3_105-45", 105.75, 0.9999, 500000, 0)),
              Crs::fromText("EPSG:9210"));
}

TEST(Crs, KnowsParametersUnderAnotherName) {
    EXPECT_EQ(Crs::fromText(esriTransverseMercator("HN 2000 my zone", 105, 0.9996, 500000, 0)).code(), "EPSG:3405");
    const Crs own = Crs::fromText(esriTransverseMercator("105-20", 105 + 1.0 / 3, 0.9999, 500000, 0));
    EXPECT_EQ(own.code(), "");
    EXPECT_EQ(own.name(), "105-20");
    EXPECT_TRUE(own.vn2000());
}

TEST(Crs, BelievesACodeOnlyWithItsParameters) {
    const std::string lie =
        R"(GEOGCS["NAD27",DATUM["North_American_Datum_1927",SPHEROID["Clarke 1866",6378206.4,294.978698213898]],)"
        R"(PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]])";
    EXPECT_NE(Crs::fromText(lie).code(), "EPSG:4326");
}

TEST(Crs, TakesTheOfficialShiftForTheDatum) {
    EXPECT_EQ(Crs::fromText(tm(105.75, kOfficialShift)).code(), "EPSG:9210");
    EXPECT_EQ(Crs::fromText(tm(105.75, "-191.9,-39.3,-111.45,0,0,0,0")).code(), "EPSG:9210");
    EXPECT_TRUE(Crs::fromText(tm(105.3, kOfficialShift)).vn2000());
    const Crs geographic = Crs::fromText(std::string("+proj=longlat +ellps=WGS84 +towgs84=") + kOfficialShift);
    EXPECT_EQ(geographic.code(), "EPSG:4756");
    EXPECT_FALSE(Crs::fromText(tm(105.75, "0,0,0,0,0,0,0")).vn2000());
    EXPECT_FALSE(Crs::fromText(tm(105.75, "-100,-39.3,-111.45,0,0,0,0")).vn2000());
}

struct TwinRow {
    const char* given;
    const char* right;
    double meridian;
};

/// A .prj that QGIS and GDAL write of a CRS that was made from the official numbers: only the name still tells them.
TEST(Crs, TakesADatumThatIsCalledAfterTheOfficialShift) {
    const auto prj = [](const std::string& numbers) {
        return "PROJCS[\"unknown\",GEOGCS[\"GCS_unknown\",DATUM[\"D_Unknown_based_on_WGS84_ellipsoid_using_towgs84_" +
               numbers +
               "\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
               "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
               "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],"
               "PARAMETER[\"Central_Meridian\",105.75],PARAMETER[\"Scale_Factor\",0.9999],"
               "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
    };
    const std::string rotations = "_-0_00928836_0_01975479_-0_00427372_0_252906278";
    const Crs official = Crs::fromText(prj("-191_90441429_-39_30318279_-111_45032835" + rotations));
    EXPECT_EQ(official.code(), "EPSG:9210");
    EXPECT_TRUE(official.vn2000());
    EXPECT_FALSE(Crs::fromText(prj("191_90441429_39_30318279_111_45032835" + rotations)).vn2000());
}

TEST(Crs, RefusesTheDeprecatedTwinsAndNamesTheRightOnes) {
    const TwinRow rows[] = {{"EPSG:6956", "EPSG:5896", 102},
                            {"EPSG:6957", "EPSG:5897", 105},
                            {"EPSG:6958", "EPSG:5898", 108},
                            {"EPSG:6959", "EPSG:5899", 107.75}};
    for (const TwinRow& row : rows) {
        for (const std::string& text :
             {std::string(row.given), esriTransverseMercator("any", row.meridian, 0.9999, 0, 500000)}) {
            try {
                (void)Crs::fromText(text);
                FAIL() << text;
            } catch (const Error& error) {
                EXPECT_EQ(error.message().id, "crs.deprecated_twin");
                ASSERT_EQ(error.message().args.size(), 2U);
                EXPECT_EQ(std::get<std::string>(error.message().args[0].second), row.given);
                EXPECT_EQ(std::get<std::string>(error.message().args[1].second), row.right);
            }
        }
        EXPECT_EQ(Crs::fromText(row.right).code(), row.right);
        EXPECT_EQ(Crs::fromText(esriTransverseMercator("any", row.meridian, 0.9999, 500000, 0)).code(), row.right);
    }
}

TEST(Crs, RefusesWhatIsNoHorizontalCrs) {
    const std::string nested = std::string(5000, '[');
    for (const std::string& text :
         {std::string(), std::string(" "), std::string("garbage"), std::string("foo"), std::string("EPSG:"),
          std::string("EPSG:999999999"), std::string("EPSG:5773"), std::string("EPSG:4978"), std::string("4326"),
          std::string("+proj=nonsense"), std::string("+init=/etc/hostname:x"),
          std::string("+proj=longlat +init=/etc/hostname:x"), std::string("+proj=pipeline +step +proj=utm +zone=48"),
          std::string("EPSG:4326\0x", 11), std::string(R"(LOCAL_CS["x",UNIT["m",1]])"), std::string(R"(PROJCS["cut)"),
          "PROJCS" + nested, std::string(100'000, 'x'), std::string("\xFF\xFE")}) {
        EXPECT_EQ(errorOf(text), "crs.unknown") << text.substr(0, 60);
    }
}

TEST(Crs, ShowsNoMoreThanTheStartOfALongText) {
    try {
        (void)Crs::fromText(std::string(10'000, 'x'));
        FAIL();
    } catch (const Error& error) {
        EXPECT_LT(std::get<std::string>(error.message().args.at(0).second).size(), 80U);
    }
}

} // namespace
} // namespace gis
