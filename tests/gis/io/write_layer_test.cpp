// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_back.h"
#include "gis/io/write_layer.h"
#include "tests/gis/io/sample_layer.h"

#include <limits>

namespace gis::test {
namespace {

constexpr const char* kNames[] = {"x.gpkg", "x.geojson", "x.shp", "x.fgb", "x.kml"};

std::string writeId(const std::string& path, const Layer& layer) {
    return errorId([&] {
        Problems problems;
        writeLayer(path, *layerFormatOf(path), layer, {}, problems);
    });
}

Problems toldWhenWriting(const std::string& path, const Layer& layer) {
    Problems problems;
    writeLayer(path, *layerFormatOf(path), layer, {}, problems);
    return problems;
}

TEST(WriteLayer, refusesFormatsThatAreOnlyRead) {
    const TempFolder folder;
    Problems problems;
    EXPECT_EQ(errorId([&] { writeLayer(folder / "x.topojson", LayerFormat::TopoJson, sampleLayer(), {}, problems); }),
              "write.read_only_format");
    EXPECT_EQ(folder.names().size(), 0U);
}

struct Spoilt {
    const char* id;
    void (*spoil)(Layer& layer);
};

TEST(WriteLayer, refusesWhatNoFormatTakes) {
    const Spoilt rows[] = {
        {"write.duplicate_field", [](Layer& l) { l.attributes.fields[1].name = "CODE"; }},
        {"write.not_finite", [](Layer& l) { std::get<2>(l.attributes.fields[3].values)[0] = 0.0 / 0.0; }},
        {"write.not_finite",
         [](Layer& l) { std::get<2>(l.attributes.fields[3].values)[1] = std::numeric_limits<double>::infinity(); }},
        {"write.bad_coordinate", [](Layer& l) { l.polygons.points()[2].y = 0.0 / 0.0; }},
        {"write.bad_coordinate", [](Layer& l) { l.polygons.points()[0].x = -std::numeric_limits<double>::infinity(); }},
    };
    for (const Spoilt& row : rows) {
        for (const char* name : kNames) {
            const TempFolder folder;
            Layer layer = sampleFor(name);
            row.spoil(layer);
            EXPECT_EQ(writeId(folder / name, layer), row.id) << name;
            EXPECT_TRUE(folder.names().empty()) << name;
        }
    }
}

TEST(WriteLayer, aNullMayHoldAnything) {
    const TempFolder folder;
    for (const char* name : kNames) {
        Layer layer = sampleFor(name);
        std::get<2>(layer.attributes.fields[3].values)[3] = 0.0 / 0.0; // null there
        EXPECT_EQ(writeId(folder / name, layer), "") << name;
    }
}

TEST(WriteLayer, neverWritesOverAFile) {
    const TempFolder folder;
    for (const char* name : kNames) {
        spit(folder / name, "mine");
        EXPECT_EQ(writeId(folder / name, sampleFor(name)), "write.exists");
        EXPECT_EQ(slurp(folder / name), "mine");
    }
}

TEST(WriteLayer, tellsTheDriversReasonWhereItCannotCreate) {
    const TempFolder folder;
    EXPECT_EQ(writeId(folder / "none/x.gpkg", sampleLayer()), "write.driver");
    EXPECT_EQ(writeId(folder / "none/x.fgb", sampleLayer(true)), "write.driver");
    EXPECT_EQ(writeId(folder / "none/x.geojson", sampleLayer()), "write.no_folder");
}

TEST(WriteLayer, refusesADateThatIsNone) {
    for (const char* name : {"x.gpkg", "x.shp"}) {
        const TempFolder folder;
        Layer layer = sampleLayer();
        std::get<0>(layer.attributes.fields[5].values)[0] = "hôm qua";
        EXPECT_EQ(writeId(folder / name, layer), "write.bad_value");
        EXPECT_TRUE(folder.names().empty());
    }
}

TEST(WriteLayer, returnsItsFiles) {
    const TempFolder folder;
    Problems problems;
    const auto written = writeLayer(folder / "x.shp", LayerFormat::Shapefile, sampleLayer(), {}, problems);
    EXPECT_EQ(written.files.size(), 6U);
    EXPECT_TRUE(std::is_sorted(written.files.begin(), written.files.end()));
    for (const std::string& file : written.files) {
        EXPECT_TRUE(fs::exists(file)) << file;
    }
    const auto one = writeLayer(folder / "x.gpkg", LayerFormat::GeoPackage, sampleLayer(), {}, problems);
    EXPECT_EQ(one.files, std::vector<std::string>{folder / "x.gpkg"});
}

TEST(WriteGeoJson, needsACrsThatCanBeTransformed) {
    const TempFolder folder;
    Layer layer = sampleLayer();
    layer.crs = Crs();
    EXPECT_EQ(writeId(folder / "x.geojson", layer), "write.no_crs");
    layer.crs = Crs::fromText("EPSG:32648");
    layer.polygons.points()[0] = {1e30, 1e30};
    layer.polygons.points()[4] = {1e30, 1e30};
    EXPECT_EQ(writeId(folder / "x.geojson", layer), "write.transform_failed");
    layer.crs = Crs::fromText("EPSG:4326");
    layer.polygons.points()[0] = layer.polygons.points()[4] = {567'633, 2'320'370};
    for (const char* name : {"x.geojson", "x.kml"}) {
        EXPECT_EQ(errorId([&] {
                      Problems problems;
                      writeLayer(folder / name, *layerFormatOf(name), layer, {}, problems);
                  }),
                  "write.not_degrees");
    }
    EXPECT_TRUE(folder.names().empty());
}

TEST(WriteGeoJson, transformsAndTells) {
    const TempFolder folder;
    Layer layer;
    layer.crs = Crs::fromText("EPSG:32648");
    addSquare(layer.polygons, 500'000, 2'300'000, 10'000);
    layer.polygons.endUnit();
    const Problems told = toldWhenWriting(folder / "x.geojson", layer);
    EXPECT_EQ(told.count("write.transformed"), 1U);
    const Layer read = readBackOf(folder / "x.geojson");
    EXPECT_NEAR(read.polygons.points()[0].x, 105, 1e-9);
    EXPECT_NEAR(read.polygons.points()[0].y, 20.8, 0.1);
}

TEST(WriteGeoJson, tellsOfUnitsAcrossTheAntimeridian) {
    const TempFolder folder;
    Layer layer;
    layer.crs = Crs::fromText("EPSG:4326");
    const Point ring[] = {{179, 0}, {-179, 0}, {-179, 1}, {179, 1}, {179, 0}};
    layer.polygons.addRing(ring);
    layer.polygons.endPart();
    layer.polygons.endUnit();
    EXPECT_EQ(toldWhenWriting(folder / "x.geojson", layer).count("write.antimeridian"), 1U);
}

TEST(WriteShapefile, tellsOnceAFileWhatItCannotKeep) {
    const TempFolder folder;
    Layer layer = sampleLayer(true);
    layer.attributes.fields.clear();
    using Texts = std::vector<std::string>;
    for (const char* name : {"a", "b", "c"}) {
        layer.attributes.fields.push_back(
            fieldOf<double>(std::string("n") + name, FieldType::Real, {1e-4 / 3, 1e-5 / 3, 1, 2, 3}));
        layer.attributes.fields.push_back(
            fieldOf<std::string>(std::string("t") + name, FieldType::Text, Texts{"x", "", "", "y", "z"}));
        layer.attributes.fields.push_back(
            fieldOf<double>(std::string("fine") + name, FieldType::Real, {1.0 / 3, 0.1, 1e9 / 7, 0, -2.0 / 3}));
    }
    const Problems told = toldWhenWriting(folder / "x.shp", layer);
    EXPECT_EQ(told.list().size(), 2U);
    EXPECT_EQ(told.count("write.shp_rounded"), 1U);
    EXPECT_EQ(told.count("write.shp_empty_text"), 1U);
    for (const Problem& problem : told.list()) {
        EXPECT_EQ(problem.severity, Severity::Note);
        EXPECT_EQ(std::get<std::int64_t>(problem.message.args[0].second), 6) << "values";
        EXPECT_EQ(std::get<std::int64_t>(problem.message.args[1].second), 3) << "fields";
    }
}

TEST(WriteShapefile, refusesRowsTooLongForADbf) {
    const TempFolder folder;
    Layer layer = sampleLayer(true);
    layer.attributes.fields.clear();
    for (int i = 0; i < 255; ++i) {
        layer.attributes.fields.push_back(fieldOf<std::string>("f" + std::to_string(i), FieldType::Text,
                                                               std::vector<std::string>(5, std::string(254, 'x'))));
    }
    EXPECT_EQ(writeId(folder / "ok.shp", layer), "") << "255 fields of 254 bytes just fit";
    Layer many;
    many.crs = layer.crs;
    const std::size_t units = 40'000;
    for (std::size_t i = 0; i < units; ++i) {
        addSquare(many.polygons, static_cast<double>(i) * 0.001, 1, 0.001);
        many.polygons.endUnit();
    }
    for (int i = 0; i < 250; ++i) {
        Field field = makeField("f" + std::to_string(i), FieldType::Text, units);
        std::get<0>(field.values)[0] = std::string(254, 'x');
        field.isNull[0] = 0;
        many.attributes.fields.push_back(std::move(field));
    }
    EXPECT_EQ(writeId(folder / "big.shp", many), "write.shp_too_big");
}

class ReadBack : public testing::TestWithParam<const char*> {};

/// Each difference between what is in the file and what was to be written is seen.
TEST_P(ReadBack, seesEachDifference) {
    const TempFolder folder;
    const std::string path = folder / GetParam();
    const LayerFormat format = *layerFormatOf(path);
    const Layer layer = sampleFor(path);
    ASSERT_EQ(writeId(path, layer), "");
    const Spoilt rows[] = {
        {"", [](Layer&) {}},
        {"write.read_back", [](Layer& l) { l.polygons.endUnit(); }},
        {"write.read_back", [](Layer& l) { l.attributes.fields.pop_back(); }},
        {"write.read_back", [](Layer& l) { l.attributes.fields[2].isNull[0] = 1; }},
        {"write.read_back", [](Layer& l) { l.attributes.fields[3].isNull[3] = 0; }},
        {"write.read_back", [](Layer& l) { l.polygons.points()[0].x -= 1; }},
    };
    for (const Spoilt& row : rows) {
        Layer other = layer;
        row.spoil(other);
        EXPECT_EQ(errorId([&] { readBack(path, format, other); }), row.id);
    }
    spit(path, slurp(path).substr(0, 60));
    EXPECT_EQ(errorId([&] { readBack(path, format, layer); }), "write.unreadable");
}

INSTANTIATE_TEST_SUITE_P(Formats, ReadBack, testing::ValuesIn(kNames),
                         [](const auto& row) { return std::string(row.param).substr(2); });

} // namespace
} // namespace gis::test
