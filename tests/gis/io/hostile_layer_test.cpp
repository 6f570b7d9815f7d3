// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gis/io/sample_layer.h"
#include "tests/support/rounds.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <random>

namespace gis::test {
namespace {

const std::string kSquare = "[[[105,21],[106,21],[106,22],[105,22],[105,21]]]";

std::string feature(const std::string& geometry, const std::string& properties = "{}") {
    return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":)" + geometry + "}";
}

std::string polygon(const std::string& coordinates) {
    return R"({"type":"Polygon","coordinates":)" + coordinates + "}";
}

std::string collection(const std::string& features) {
    return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

struct BadFile {
    const char* test;
    const char* name;
    std::string content;
    const char* id;
};

class RefusedFile : public testing::TestWithParam<BadFile> {};

TEST_P(RefusedFile, isRefusedByName) {
    const TempFolder folder;
    spit(folder / GetParam().name, GetParam().content);
    EXPECT_EQ(readErrorId(folder / GetParam().name), GetParam().id);
    EXPECT_EQ(folder.names().size(), 1U);
}

const std::string kVrt =
    R"(<OGRVRTDataSource><OGRVRTLayer name="x"><SrcDataSource>/etc</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>)";

INSTANTIATE_TEST_SUITE_P(
    Files, RefusedFile,
    testing::Values(BadFile{"vrt", "x.gpkg", kVrt, "layer.not_format"},
                    BadFile{"vrtJson", "x.geojson", kVrt, "layer.not_format"},
                    BadFile{"vrtFgb", "x.fgb", kVrt, "layer.not_format"},
                    BadFile{"vrtShp", "x.shp", kVrt, "layer.no_member"},
                    BadFile{"empty", "x.gpkg", "", "layer.empty_file"},
                    BadFile{"headOnly", "x.gpkg", std::string("SQLite format 3\0", 16), "layer.not_format"},
                    BadFile{"fgbHeadOnly", "x.fgb", "fgb\3fgb", "layer.not_format"},
                    BadFile{"text", "x.txt", "abc", "layer.unknown_format"},
                    BadFile{"cut", "x.json", R"({"type":"FeatureCollection","features":[)", "layer.geojson_cut"},
                    BadFile{"cutInText", "x.json", R"({"type":"Feature)", "layer.geojson_cut"},
                    BadFile{"brackets", "x.json", R"({"type":"FeatureCollection","features":[})", "layer.geojson_cut"},
                    BadFile{"twice", "x.json", collection("") + collection(""), "layer.geojson_trailing"},
                    BadFile{"geometry", "x.json", polygon(kSquare), "layer.geojson_not_collection"},
                    BadFile{"utf16", "x.json", std::string("\xFF\xFE{\0", 4), "layer.geojson_utf16"},
                    BadFile{"deep", "x.json", std::string(100'000, '['), "layer.too_deep"},
                    BadFile{"noUnit", "x.json", collection(""), "layer.empty"},
                    BadFile{"points", "x.json", collection(feature(R"({"type":"Point","coordinates":[1,2]})")),
                            "layer.not_polygons"}),
    [](const auto& row) { return row.param.test; });

TEST(HostilePath, isRefusedByKind) {
    const TempFolder folder;
    ASSERT_EQ(::mkfifo((folder / "pipe.geojson").c_str(), 0600), 0);
    fs::create_directory(folder / "folder.gpkg");
    EXPECT_EQ(readErrorId(folder / "pipe.geojson"), "layer.not_regular");
    EXPECT_EQ(readErrorId(folder / "folder.gpkg"), "layer.is_folder");
    EXPECT_EQ(readErrorId(folder / "none.gpkg"), "layer.missing");
    EXPECT_EQ(readErrorId("/vsicurl/http://127.0.0.1/x.geojson"), "layer.not_local");
    EXPECT_EQ(readErrorId("https://127.0.0.1/x.geojson"), "layer.not_local");
    EXPECT_EQ(readErrorId("/dev/zero"), "layer.not_regular");
}

struct OddUnit {
    const char* test;
    std::string geometry;
    const char* id;
    std::size_t parts;
};

class OddGeometry : public testing::TestWithParam<OddUnit> {};

TEST_P(OddGeometry, isToldAndCounted) {
    const TempFolder folder;
    spit(folder / "x.geojson", collection(feature(polygon(kSquare)) + "," + feature(GetParam().geometry)));
    Problems problems;
    const Layer layer = readLayer(folder / "x.geojson", {}, problems);
    ASSERT_EQ(layer.unitCount(), 2U);
    EXPECT_EQ(layer.polygons.partsOf(1).size(), GetParam().parts);
    EXPECT_EQ(problems.count(GetParam().id), 1U) << GetParam().id;
}

INSTANTIATE_TEST_SUITE_P(
    Geometries, OddGeometry,
    testing::Values(
        OddUnit{"null", "null", "layer.no_geometry", 0}, OddUnit{"noRing", polygon("[]"), "layer.no_geometry", 0},
        OddUnit{"point", R"({"type":"Point","coordinates":[1,2]})", "layer.not_polygon", 0},
        OddUnit{"open", polygon("[[[105,21],[106,21],[106,22],[105,22]]]"), "layer.ring_closed", 1},
        OddUnit{"short", polygon("[[[105,21],[106,21],[105,21]]]"), "layer.ring_short", 0},
        OddUnit{"infinite", polygon("[[[105,21],[1e999,21],[106,22],[105,22],[105,21]]]"), "layer.bad_coordinate", 0},
        OddUnit{"notANumber", polygon("[[[105,21],[NaN,21],[106,22],[105,22],[105,21]]]"), "layer.bad_coordinate", 0},
        OddUnit{"height", polygon("[[[105,21,5],[106,21,5],[106,22,5],[105,22,5],[105,21,5]]]"), "layer.has_z", 1},
        OddUnit{"latitude91", polygon("[[[105,91],[106,91],[106,92],[105,92],[105,91]]]"), "layer.outside_degrees", 1},
        OddUnit{"mixed",
                R"({"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},)" +
                    polygon(kSquare) + "]}",
                "layer.member_dropped", 1}),
    [](const auto& row) { return row.param.test; });

/// A socket that nobody should come to.
class Listener {
public:
    Listener() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        auto* plain = reinterpret_cast<sockaddr*>(&address);
        m_open = ::bind(m_socket, plain, size) == 0 && ::listen(m_socket, 4) == 0 &&
                 ::getsockname(m_socket, plain, &size) == 0;
        m_port = ntohs(address.sin_port);
    }
    ~Listener() { ::close(m_socket); }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    [[nodiscard]] bool open() const { return m_open; }
    [[nodiscard]] bool visited() const { return ::accept(m_socket, nullptr, nullptr) >= 0; }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/crs"; }

private:
    int m_socket;
    int m_port = 0;
    bool m_open = false;
};

/// GDAL fetches what a "crs" links to, of a layer and of each geometry.
TEST(HostileGeoJson, doesNotReachTheNetwork) {
    const Listener listener;
    ASSERT_TRUE(listener.open());
    const std::string crs = R"("crs":{"type":"link","properties":{"href":")" + listener.url() + R"("}},)";
    const std::string plain = collection(feature(polygon(kSquare)));
    const std::string ofGeometry =
        collection(feature("{" + crs + R"("type":"Polygon","coordinates":)" + kSquare + "}"));
    for (const std::string& text : {"{" + crs + plain.substr(1), ofGeometry}) {
        const TempFolder folder;
        spit(folder / "x.geojson", text);
        Problems problems;
        const Layer layer = readLayer(folder / "x.geojson", {}, problems);
        EXPECT_FALSE(listener.visited()) << text;
        EXPECT_EQ(problems.count("layer.bad_crs"), text == ofGeometry ? 0U : 1U);
        EXPECT_EQ(layer.crs.known(), text == ofGeometry);
    }
}

TEST(HostileGeoJson, keepsAllPropertiesOfFeaturesThatDiffer) {
    const TempFolder folder;
    spit(folder / "x.geojson",
         "\xEF\xBB\xBF" + collection(feature(polygon(kSquare), R"({"ma":"00103","a":1})") + "," +
                                     feature(polygon(kSquare), R"({"Ma":"x","b":[1,2],"day":"2025/01/01"})")));
    Problems problems;
    const Layer layer = readLayer(folder / "x.geojson", {}, problems);
    EXPECT_EQ(problems.count("layer.geojson_bom"), 1U);
    EXPECT_EQ(problems.count("layer.list_field"), 1U);
    EXPECT_EQ(problems.count("layer.field_renamed"), 1U);
    const Field* one = layer.attributes.find("ma");
    const Field* two = layer.attributes.find("ma_2");
    ASSERT_TRUE(one != nullptr && two != nullptr);
    EXPECT_EQ(one->asText(0) + two->asText(0), "00103");
    EXPECT_EQ(one->asText(1) + two->asText(1), "x");
    EXPECT_EQ(layer.attributes.find("day")->asText(1), "2025/01/01");
    EXPECT_EQ(layer.attributes.find("a")->asNumber(1), std::nullopt);
}

TEST(HostileLimits, speakWithTheirOwnIds) {
    const TempFolder folder;
    const std::string path = folder / "x.geojson";
    spit(path, collection(feature(polygon(kSquare), R"({"a":"0123456789","b":1})") + "," + feature(polygon(kSquare))));
    const auto idWith = [&path](std::int64_t Limits::*limit, std::int64_t value) {
        ReadOptions options;
        options.limits.*limit = value;
        return readErrorId(path, options);
    };
    EXPECT_EQ(idWith(&Limits::bytes, 10), "layer.limit_bytes");
    EXPECT_EQ(idWith(&Limits::units, 1), "layer.limit_units");
    EXPECT_EQ(idWith(&Limits::vertices, 9), "layer.limit_vertices");
    EXPECT_EQ(idWith(&Limits::verticesOfUnit, 4), "layer.limit_unit_vertices");
    EXPECT_EQ(idWith(&Limits::fields, 1), "layer.limit_fields");
    EXPECT_EQ(idWith(&Limits::values, 3), "layer.limit_values");
    EXPECT_EQ(idWith(&Limits::values, 4), "");
    EXPECT_EQ(idWith(&Limits::textBytes, 9), "layer.limit_text");
    EXPECT_EQ(idWith(&Limits::documentDepth, 4), "layer.too_deep");
    EXPECT_EQ(idWith(&Limits::units, 2), "");
}

/// Many fields in one unit and many units without: a small file whose nulls would fill the memory.
TEST(HostileLimits, countTheNulls) {
    const TempFolder folder;
    std::string properties = "{";
    for (int i = 0; i < 2000; ++i) {
        properties += (i > 0 ? ",\"f" : "\"f") + std::to_string(i) + "\":1";
    }
    std::string features = feature(polygon(kSquare), properties + "}");
    ReadOptions options;
    int units = 30'000;
    if (diaban::test::kUnderSanitizers) { // which take long over 60 million nulls
        units /= 10;
        options.limits.values /= 10;
    }
    for (int i = 0; i < units; ++i) {
        features += "," + feature("null");
    }
    spit(folder / "x.geojson", collection(features));
    EXPECT_EQ(readErrorId(folder / "x.geojson", options), "layer.limit_values");
    options.road = Road::General;
    EXPECT_EQ(readErrorId(folder / "x.geojson", options), "layer.limit_values");
}

TEST(HostileGeoPackage, withAnOpenLogIsRefused) {
    const TempFolder folder;
    Problems problems;
    writeLayer(folder / "x.gpkg", LayerFormat::GeoPackage, sampleLayer(), {}, problems);
    spit(folder / "x.gpkg-wal", "log");
    EXPECT_EQ(readErrorId(folder / "x.gpkg"), "layer.in_use");
    EXPECT_TRUE(fs::exists(folder / "x.gpkg-wal"));
}

class CutFile : public testing::TestWithParam<const char*> {};

/// Whatever the length, a cut file is refused or everything in it is there; it never crashes or loses in silence.
TEST_P(CutFile, isRefusedAtAnyLength) {
    const TempFolder folder;
    const std::string whole = folder / ("whole" + std::string(GetParam()));
    Problems problems;
    writeLayer(whole, *layerFormatOf(whole), sampleFor(whole), {}, problems);
    const std::string bytes = slurp(whole);
    const std::string cut = folder / ("cut" + std::string(GetParam()));
    for (std::size_t i = 1; i < 60; ++i) {
        spit(cut, bytes.substr(0, bytes.size() * i / 60));
        EXPECT_NE(readErrorId(cut), "") << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, CutFile, testing::Values(".geojson", ".fgb", ".gpkg", ".kml"),
                         [](const auto& row) { return std::string(row.param).substr(1); });

class NoisyFile : public testing::TestWithParam<const char*> {};

TEST_P(NoisyFile, neverCrashes) {
    const TempFolder folder;
    const std::string whole = folder / ("whole" + std::string(GetParam()));
    Problems problems;
    writeLayer(whole, *layerFormatOf(whole), sampleFor(whole), {}, problems);
    const std::string bytes = slurp(whole);
    std::mt19937 random(7); // the same noise each run
    int refused = 0;
    for (int run = 0; run < 60; ++run) {
        std::string noisy = bytes;
        for (int i = 0; i < 1 + run / 4; ++i) {
            noisy[random() % noisy.size()] = static_cast<char>(random());
        }
        spit(whole, noisy);
        refused += readErrorId(whole).empty() ? 0 : 1;
    }
    EXPECT_LE(refused, 60);
    std::string rubbish(4096, ' ');
    for (char& c : rubbish) {
        c = static_cast<char>(random());
    }
    spit(whole, rubbish);
    EXPECT_NE(readErrorId(whole), "");
}

INSTANTIATE_TEST_SUITE_P(Formats, NoisyFile, testing::Values(".geojson", ".fgb", ".gpkg", ".shp", ".kml"),
                         [](const auto& row) { return std::string(row.param).substr(1); });

} // namespace
} // namespace gis::test
