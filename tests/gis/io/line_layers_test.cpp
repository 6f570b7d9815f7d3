// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Layers of lines, as borders are written: every format, read back by GDAL's drivers.
#include "gis/io/read_layer.h"
#include "gis/io/write_layer.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace gis {
namespace {

Layer lineLayer(const char* crs = "EPSG:4326") {
    Layer layer;
    layer.geometry = GeometryKind::Lines;
    layer.crs = Crs::fromText(crs);
    const auto addLine = [&](const std::vector<Point>& line) {
        layer.polygons.addRing(line);
        layer.polygons.endPart();
    };
    addLine({{105, 21}, {105.1, 21.1}});
    addLine({{105.2, 21.2}, {105.3, 21.1}, {105.4, 21.15}});
    layer.polygons.endUnit();
    addLine({{106, 20}, {106.1, 20}, {106.1, 20.1}, {106, 20}}); // closed, clockwise or not: as it is
    layer.polygons.endUnit();
    Field left = makeField("left", FieldType::Text, 2);
    std::get<0>(left.values) = {"00001", "00002"};
    Field length = makeField("length_m", FieldType::Real, 2);
    std::get<2>(length.values) = {1234.5, 0.25};
    left.isNull = length.isNull = {0, 0};
    layer.attributes.fields = {left, length};
    return layer;
}

class LineLayers : public testing::TestWithParam<const char*> {};

TEST_P(LineLayers, ComeBackAsTheyWere) {
    const diaban::test::TempFolder folder;
    const std::string path = (folder.path() / (std::string("borders.") + GetParam())).string();
    const Layer layer = lineLayer();
    Problems problems;
    writeLayer(path, *layerFormatOf(path), layer, {}, problems);
    EXPECT_EQ(problems.warnings(), 0U);
    ReadOptions options;
    options.geometry = GeometryKind::Lines;
    const Layer read = readLayer(path, options, problems);
    EXPECT_EQ(read.polygons, layer.polygons);
    ASSERT_NE(read.attributes.find("left"), nullptr);
    EXPECT_EQ(read.attributes.find("left")->texts(), layer.attributes.fields[0].texts());
    EXPECT_EQ(read.attributes.find("length_m")->reals(), layer.attributes.fields[1].reals());
}

INSTANTIATE_TEST_SUITE_P(Formats, LineLayers, testing::Values("gpkg", "geojson", "shp", "fgb", "kml"));

TEST(LineLayers, AreNoBoundaries) {
    const diaban::test::TempFolder folder;
    const std::string path = (folder.path() / "borders.gpkg").string();
    Problems problems;
    writeLayer(path, LayerFormat::GeoPackage, lineLayer("EPSG:3405"), {}, problems);
    EXPECT_ANY_THROW(static_cast<void>(readLayer(path, {}, problems)));
}

} // namespace
} // namespace gis
