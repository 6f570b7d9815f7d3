// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/transverse_mercator.h"
#include "gis/crs/vn2000_doubts.h"

#include <gtest/gtest.h>

namespace gis {
namespace {

std::string prj(const std::string& name, double meridian, double scale, const std::string& datum,
                const std::string& shift = {}) {
    return "PROJCS[\"" + name + "\",GEOGCS[\"g\",DATUM[\"" + datum +
           "\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]" + shift +
           "],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"]," +
           "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\"," +
           std::to_string(meridian) + "],PARAMETER[\"Scale_Factor\"," + std::to_string(scale) +
           "],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
}

constexpr const char* kVn2000 = "D_Vietnam_2000";
constexpr const char* kWgs84 = "D_WGS_1984";
constexpr const char* kZero = ",TOWGS84[0,0,0,0,0,0,0]";
constexpr const char* kOfficial =
    ",TOWGS84[-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278]";

/// A district in the plain of the Red River, at 20.8 degrees north.
constexpr Box kPlain{{480'000, 2'290'000}, {520'000, 2'312'000}};

std::string doubtsOf(const std::string& text, const Box& extent = kPlain) {
    std::string all;
    for (const Message& message : vn2000Doubts(text, extent)) {
        all += message.id;
        for (const auto& [name, value] : message.args) {
            const auto* words = std::get_if<std::string>(&value);
            all += " " + (words != nullptr ? *words : std::to_string(std::get<std::int64_t>(value)));
        }
        all += "; ";
    }
    return all;
}

TEST(Vn2000Doubts, nothingIsDoubtfulAboutWhatIsRight) {
    EXPECT_EQ(doubtsOf(prj("VN-2000_TM-3_105-45", 105.75, 0.9999, kVn2000)), "");
    EXPECT_EQ(doubtsOf(prj("VN-2000_TM-3_105-45", 105.75, 0.9999, kVn2000, kOfficial)), "");
    EXPECT_EQ(doubtsOf(prj("own", 105.75, 0.9999, "D_unknown", kOfficial)), "");
    EXPECT_EQ(doubtsOf(prj("VN_2000_UTM_Zone_48N", 105, 0.9996, kVn2000)), "");
    EXPECT_EQ(doubtsOf(prj("WGS_1984_UTM_Zone_48N", 105, 0.9996, kWgs84)), "");
    EXPECT_EQ(doubtsOf(prj("WGS_1984_UTM_Zone_49N", 111, 0.9996, kWgs84)), "");
    for (const char* code :
         {"EPSG:4326", "EPSG:9210", "EPSG:5897", "EPSG:3405", "EPSG:4756", "EPSG:3857", "garbage", ""}) {
        EXPECT_EQ(doubtsOf(code), "") << code;
    }
    EXPECT_EQ(doubtsOf("PROJCS[\"cut 0.9996"), "");
    EXPECT_EQ(doubtsOf("0.9996" + std::string(100'000, '[')), "");
}

TEST(Vn2000Doubts, onTheMeridianOfUtmTheNameSaysWhichZoneIsMeant) {
    for (const char* name :
         {"VN2000_TM3_105", "VN2000 múi 3 KTT 105", "VN2000_mui3", "VN2000_KTT_105", "3-Degree 105"}) {
        EXPECT_EQ(doubtsOf(prj(name, 105, 0.9996, kVn2000)).rfind("crs.utm_scale 105° EPSG:5897", 0), 0U) << name;
    }
    for (const char* name : {"VN2000_UTM_48N_KTT_105", "VN2000 múi 48", "VN_2000_UTM_Zone_48N", "VN2000"}) {
        EXPECT_EQ(doubtsOf(prj(name, 105, 0.9996, kVn2000)), "") << name;
    }
}

/// The sizes are those of cs2cs and geod at the middle of each extent: 690.645 m and 300.150 m; for the datum 224.539 m
/// at 107 degrees east, 224.102 m and 224.072 m in the last test.
TEST(Vn2000Doubts, theScaleOfUtmWithTheMeridianOfAProvinceIsToldWithItsSize) {
    EXPECT_EQ(doubtsOf(prj("VN-2000_TM-3_105-45", 105.75, 0.9996, kVn2000)), "crs.utm_scale 105°45′ EPSG:9210 691; ");
    EXPECT_EQ(doubtsOf(prj("HaNoi VN2000", 105, 0.9996, kVn2000)), "");
    EXPECT_EQ(doubtsOf(prj("VN2000_TM-3_105", 105, 0.9996, kVn2000)), "crs.utm_scale 105° EPSG:5897 691; ");
    EXPECT_EQ(doubtsOf(prj("Ca Mau", 104.5, 0.9996, kVn2000), {{480'000, 990'000}, {520'000, 1'010'000}}),
              "crs.utm_scale 104°30′ EPSG:9207 300; ");
}

TEST(Vn2000Doubts, aZoneOnWgs84IsToldWithItsSize) {
    EXPECT_EQ(doubtsOf(prj("hue", 107, 0.9999, kWgs84)), "crs.zone_on_wgs84 107° EPSG:9214 225; ");
    EXPECT_EQ(doubtsOf("+proj=tmerc +lat_0=0 +lon_0=107 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 "
                       "+towgs84=0,0,0,0,0,0,0 +units=m"),
              "crs.zone_on_wgs84 107° EPSG:9214 225; ");
    EXPECT_EQ(doubtsOf(prj("hue", 107, 0.9996, kWgs84)),
              "crs.utm_scale 107° EPSG:9214 691; crs.zone_on_wgs84 107° EPSG:9214 225; ");
}

TEST(Vn2000Doubts, aShiftOfZeroIsToldWithItsSize) {
    EXPECT_EQ(doubtsOf(prj("VN-2000_TM-3_105-45", 105.75, 0.9999, kVn2000, kZero)), "crs.zero_shift 224; ");
    const std::string geographic =
        std::string("GEOGCS[\"VN-2000\",DATUM[\"Vietnam_2000\",SPHEROID[\"WGS 84\",6378137,298.257223563]") + kZero +
        "],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]]";
    EXPECT_EQ(doubtsOf(geographic, {{105, 20}, {106, 21}}), "crs.zero_shift 224; ");
    EXPECT_EQ(doubtsOf(geographic, {}).substr(0, 14), "crs.zero_shift");
}

TEST(TransverseMercator, isTakenOutOfACrs) {
    const proj::Context context = proj::makeContext();
    const proj::Object zone(proj_create(context.get(), "EPSG:9210"));
    const auto projection = transverseMercatorOf(context.get(), zone.get());
    ASSERT_TRUE(projection.has_value());
    EXPECT_EQ(projection->meridian, 105.75); // not 105.45, as the database writes it
    EXPECT_EQ(projection->scale, 0.9999);
    EXPECT_EQ(projection->falseEasting, 500'000);
    for (const char* other : {"EPSG:4326", "EPSG:3857"}) {
        const proj::Object crs(proj_create(context.get(), other));
        EXPECT_FALSE(transverseMercatorOf(context.get(), crs.get()).has_value()) << other;
    }
    const auto middle = lonLatOf(context.get(), *projection, {500'000, 0});
    ASSERT_TRUE(middle.has_value());
    EXPECT_NEAR(middle->x, 105.75, 1e-12);
    EXPECT_NEAR(middle->y, 0, 1e-12);
}

} // namespace
} // namespace gis
