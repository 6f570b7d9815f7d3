// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/crs.h"
#include "gis/io/json_scan.h"
#include "tests/gis/io/sample_layer.h"

#include <cmath>

namespace gis::test {
namespace {

struct RealLayer {
    const char* file;
    const char* layer;
    std::size_t units;
    std::size_t vertices;
    std::size_t fields;
    std::size_t withoutGeometry;
};

class RealLayers : public testing::TestWithParam<RealLayer> {};

TEST_P(RealLayers, areReadWhole) {
    const std::string file = dataFolder() + GetParam().file;
    if (!fs::exists(file)) {
        GTEST_SKIP() << "the real layers are not here: " << file;
    }
    Problems problems;
    ReadOptions options;
    options.layer = GetParam().layer;
    const Layer layer = readLayer(file, options, problems);
    EXPECT_EQ(layer.unitCount(), GetParam().units);
    EXPECT_EQ(layer.polygons.vertexCount(), GetParam().vertices);
    EXPECT_EQ(layer.attributes.fields.size(), GetParam().fields);
    EXPECT_EQ(layer.crs.code(), "EPSG:4326");
    EXPECT_EQ(problems.count("layer.no_geometry"), GetParam().withoutGeometry);
    EXPECT_FALSE(fs::exists(file + "-wal"));
    EXPECT_FALSE(fs::exists(file + "-shm"));
}

INSTANTIATE_TEST_SUITE_P(Files, RealLayers,
                         testing::Values(RealLayer{"vn34_2026.gpkg", "wards_simplified", 3321, 589478, 10, 0},
                                         RealLayer{"vn34_2026.gpkg", "provinces", 34, 92875, 8, 0},
                                         RealLayer{"vn63_2009.gpkg", "communes", 5028, 118848, 13, 0},
                                         RealLayer{"vn34_wards_full_01_15_46.fgb", "", 265, 511596, 10, 0},
                                         RealLayer{"vn34_raw_invalid_wards_dev.fgb", "", 39, 133374, 11, 0},
                                         RealLayer{"us/us_counties.geojson", "", 3231, 68225, 2, 1}));

TEST(RealLayer, ofSeveralMustBeNamed) {
    const std::string file = dataFolder() + "vn34_2026.gpkg";
    if (!fs::exists(file)) {
        GTEST_SKIP() << "the real layers are not here: " << file;
    }
    EXPECT_EQ(readErrorId(file), "layer.several");
    ReadOptions options;
    options.layer = "none";
    EXPECT_EQ(readErrorId(file, options), "layer.not_found");
    EXPECT_EQ(layersOf(file).size(), 2U);
}

TEST(WriteGeoJson, transformsToWgs84AndTells) {
    const TempFolder folder;
    Layer layer;
    layer.crs = Crs::fromText("EPSG:5897"); // VN-2000 / TM-3 105
    addSquare(layer.polygons, 500'000, 2'300'000, 1000, true);
    layer.polygons.endUnit();
    orientRings(layer.polygons, false);
    Problems problems;
    writeLayer(folder / "x.geojson", LayerFormat::GeoJson, layer, {}, problems);
    ASSERT_EQ(problems.count("write.transformed"), 1U);
    const double shift = std::get<double>(problems.list()[0].message.args[2].second);
    EXPECT_GT(shift, 150);
    EXPECT_LT(shift, 260);
    const Layer read = readBackOf(folder / "x.geojson");
    EXPECT_EQ(read.crs.code(), "EPSG:4326");
    EXPECT_GT(signedArea(read.polygons.ring(0)), 0);
    EXPECT_LT(signedArea(read.polygons.ring(1)), 0);
    EXPECT_NEAR(read.polygons.box().min.x, 105, 0.01);
    EXPECT_EQ(slurp(folder / "x.geojson").find("\"crs\""), std::string::npos);
}

TEST(WriteLayer, refusesWhatNoFormatTakes) {
    const TempFolder folder;
    const auto idOf = [&folder](const Layer& layer, const std::string& name) {
        return errorId([&] {
            Problems problems;
            writeLayer(folder / name, *layerFormatOf(name), layer, {}, problems);
        });
    };
    Layer layer = sampleLayer();
    std::get<2>(layer.attributes.fields[3].values)[0] = std::nan("");
    EXPECT_EQ(idOf(layer, "a.gpkg"), "write.not_finite");
    layer = sampleLayer();
    layer.attributes.fields[0].name = "RATE";
    EXPECT_EQ(idOf(layer, "a.gpkg"), "write.duplicate_field");
    layer = sampleLayer();
    layer.polygons.points()[0].x = std::nan("");
    EXPECT_EQ(idOf(layer, "a.gpkg"), "write.bad_coordinate");
    layer = sampleLayer();
    layer.crs = {};
    EXPECT_EQ(idOf(layer, "a.geojson"), "write.no_crs");
    layer = sampleLayer();
    std::get<0>(layer.attributes.fields[5].values)[0] = "not a day";
    EXPECT_EQ(idOf(layer, "a.gpkg"), "write.bad_value");
    EXPECT_TRUE(folder.names().empty());
    spit(folder / "a.gpkg", "old");
    EXPECT_EQ(idOf(sampleLayer(), "a.gpkg"), "write.exists");
    EXPECT_EQ(slurp(folder / "a.gpkg"), "old");
}

TEST(WriteGeoPackage, takesFieldsNamedLikeItsOwnColumns) {
    const TempFolder folder;
    Layer layer = sampleLayer();
    layer.attributes.fields[2].name = "FID";
    layer.attributes.fields[1].name = "geom";
    Problems problems;
    writeLayer(folder / "a.gpkg", LayerFormat::GeoPackage, layer, {}, problems);
    const Layer read = readBackOf(folder / "a.gpkg");
    EXPECT_EQ(read.attributes.fields[2].name, "FID");
    EXPECT_EQ(read.attributes.fields[2].asText(1), "-5");
    EXPECT_EQ(read.attributes.fields[1].texts()[0], "Xã Hòa Bình");
}

TEST(Attributes, areFoundExactlyFirst) {
    Attributes attributes;
    attributes.fields.push_back(makeField("MÃ", FieldType::Text, 1));
    attributes.fields.push_back(makeField("mã", FieldType::Real, 1));
    EXPECT_EQ(attributes.find("mã"), &attributes.fields[1]);
    EXPECT_EQ(attributes.find("Mã"), &attributes.fields[0]);
    EXPECT_EQ(attributes.find("ma"), nullptr);
    EXPECT_EQ(attributes.fields[1].asText(0), "");
    EXPECT_EQ(attributes.fields[1].asNumber(0), std::nullopt);
    EXPECT_EQ(fieldOf<double>("x", FieldType::Real, {0.1}).asText(0), "0.1");
    EXPECT_EQ(fieldOf<std::string>("x", FieldType::Text, {"12"}).asNumber(0), std::nullopt);
}

struct ScanCase {
    const char* text;
    std::int64_t features;
    bool whole;
};

TEST(JsonScan, countsFeaturesWhateverIsInside) {
    const ScanCase cases[] = {
        {R"({"type":"FeatureCollection","features":[]})", 0, true},
        {R"({"features":[{},{"a":[1,2,{"b":"}]"}]},{}],"type":"FeatureCollection"})", 3, true},
        {R"({"crs":{"a":[1,2]},"features":[ {"x":"\"],["} , null ],"o":[{},{}]})", 2, true},
        {R"({"features":"features","x":[{},{}]})", 0, true},
        {R"({"features":[1,2)", 2, false},
        {R"({"a":"b)", 0, false},
        {R"({}])", 0, true},
    };
    for (const ScanCase& row : cases) {
        const JsonScan scan = scanJson(row.text, 64);
        EXPECT_EQ(scan.features, row.features) << row.text;
        EXPECT_EQ(scan.closed, row.whole) << row.text;
    }
    EXPECT_TRUE(scanJson("{}]", 64).trailing);
    EXPECT_EQ(scanJson("[[[[", 2).depth, 3);
}

} // namespace
} // namespace gis::test
