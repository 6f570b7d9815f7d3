// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/text.h"
#include "tests/gis/io/sample_layer.h"

#include <map>
#include <tuple>

namespace gis::test {
namespace {

std::string extensionOf(LayerFormat format) {
    static const std::map<LayerFormat, std::string> kExtensions{{LayerFormat::GeoPackage, ".gpkg"},
                                                                {LayerFormat::GeoJson, ".geojson"},
                                                                {LayerFormat::Shapefile, ".shp"},
                                                                {LayerFormat::FlatGeobuf, ".fgb"},
                                                                {LayerFormat::Kml, ".kml"}};
    return kExtensions.at(format);
}

constexpr LayerFormat kFormats[] = {LayerFormat::GeoPackage, LayerFormat::GeoJson, LayerFormat::Shapefile,
                                    LayerFormat::FlatGeobuf, LayerFormat::Kml};

void write(const std::string& path, const Layer& layer) {
    Problems problems;
    writeLayer(path, *layerFormatOf(path), layer, {"", "Nguồn: thử", "2025-09-30", ""}, problems);
}

/// Type names in the file's own terms: what a format has no type for comes back as what it is written as.
std::string sameValue(const Field& before, const Field& after, std::size_t unit) {
    if (before.isNull[unit] != 0 || before.asText(unit).empty()) {
        return after.asText(unit).empty() ? "" : "null became " + after.asText(unit);
    }
    if (before.type == FieldType::Real) {
        const bool close = std::abs(*before.asNumber(unit) - after.asNumber(unit).value_or(NAN)) <= 1e-15;
        return close ? "" : before.asText(unit) + " became " + after.asText(unit);
    }
    return before.asText(unit) == after.asText(unit) ? "" : before.asText(unit) + " became " + after.asText(unit);
}

class RoundTrip : public testing::TestWithParam<std::tuple<LayerFormat, LayerFormat>> {};

TEST_P(RoundTrip, keepsUnitsValuesAndAreas) {
    const TempFolder folder;
    const bool flatGeobuf =
        std::get<0>(GetParam()) == LayerFormat::FlatGeobuf || std::get<1>(GetParam()) == LayerFormat::FlatGeobuf;
    const Layer layer = sampleLayer(flatGeobuf);
    const std::string first = folder / ("one" + extensionOf(std::get<0>(GetParam())));
    const std::string second = folder / ("two" + extensionOf(std::get<1>(GetParam())));
    write(first, layer);
    write(second, readBackOf(first));
    const Layer last = readBackOf(second);
    ASSERT_EQ(last.unitCount(), layer.unitCount());
    ASSERT_EQ(last.attributes.fields.size(), layer.attributes.fields.size());
    EXPECT_EQ(last.crs.code(), "EPSG:4326");
    for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
        const double area = planarArea(layer.polygons, unit);
        EXPECT_NEAR(planarArea(last.polygons, unit), area, 1e-9 * area) << unit;
        EXPECT_EQ(last.polygons.partsOf(unit).size(), layer.polygons.partsOf(unit).size()) << unit;
        EXPECT_EQ(last.polygons.ringsOfUnit(unit).size(), layer.polygons.ringsOfUnit(unit).size()) << unit;
        for (std::size_t f = 0; f < layer.attributes.fields.size(); ++f) {
            const Field& field = layer.attributes.fields[f];
            EXPECT_EQ(sameValue(field, last.attributes.fields[f], unit), "") << field.name << " of unit " << unit;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(EachInEachOut, RoundTrip,
                         testing::Combine(testing::ValuesIn(kFormats), testing::ValuesIn(kFormats)));

class OneFormat : public testing::TestWithParam<LayerFormat> {};

TEST_P(OneFormat, keepsTypesWhereTheFormatHasThem) {
    const TempFolder folder;
    const std::string path = folder / ("x" + extensionOf(GetParam()));
    const Layer layer = sampleFor(path);
    write(path, layer);
    const Layer read = readBackOf(path);
    for (std::size_t f = 0; f < layer.attributes.fields.size(); ++f) {
        FieldType expected = layer.attributes.fields[f].type;
        const bool shapefile = GetParam() == LayerFormat::Shapefile;
        if (expected == FieldType::Boolean && shapefile) {
            expected = FieldType::Integer;
        }
        const bool text = GetParam() == LayerFormat::GeoJson || GetParam() == LayerFormat::Kml;
        if ((expected == FieldType::DateTime && (shapefile || text)) ||
            (expected == FieldType::Date && (text || GetParam() == LayerFormat::FlatGeobuf))) {
            expected = FieldType::Text;
        }
        EXPECT_EQ(read.attributes.fields[f].type, expected) << layer.attributes.fields[f].name;
    }
}

TEST_P(OneFormat, twoRunsGiveTheSameBytes) {
    const TempFolder one;
    const TempFolder two;
    const std::string name = "x" + extensionOf(GetParam());
    write(one / name, sampleFor(name));
    write(two / name, sampleFor(name));
    ASSERT_EQ(one.names(), two.names());
    for (const std::string& file : one.names()) {
        EXPECT_EQ(slurp(one / file), slurp(two / file)) << file;
    }
}

TEST_P(OneFormat, readingWritesNothingBesideTheFile) {
    const TempFolder folder;
    const std::string path = folder / ("x" + extensionOf(GetParam()));
    write(path, sampleFor(path));
    const auto names = folder.names();
    const std::string bytes = slurp(path);
    static_cast<void>(readBackOf(path));
    static_cast<void>(layersOf(path));
    EXPECT_EQ(folder.names(), names);
    EXPECT_EQ(slurp(path), bytes);
}

TEST_P(OneFormat, textIsReadInNfc) {
    const TempFolder folder;
    const std::string path = folder / ("x" + extensionOf(GetParam()));
    Layer layer = sampleFor(path);
    const std::string nfd = "Xa\xCC\x83 Ho\xCC\x80"
                            "a"; // Xã Hòa, taken apart
    std::get<0>(layer.attributes.fields[1].values)[0] = nfd;
    write(path, layer);
    Problems problems;
    const Layer read = readLayer(path, {}, problems);
    EXPECT_EQ(read.attributes.fields[1].texts()[0], "Xã Hòa");
    EXPECT_EQ(problems.count("layer.nfc_count"), 1U);
}

TEST_P(OneFormat, unitWithoutGeometryIsKeptAndTold) {
    const TempFolder folder;
    const std::string path = folder / ("x" + extensionOf(GetParam()));
    if (GetParam() == LayerFormat::FlatGeobuf) {
        EXPECT_EQ(errorId([&] { write(path, sampleLayer()); }), "write.fgb_no_geometry");
        EXPECT_TRUE(folder.names().empty());
        return;
    }
    write(path, sampleLayer());
    Problems problems;
    const Layer read = readLayer(path, {}, problems);
    EXPECT_EQ(read.polygons.partsOf(3).size(), 0U);
    EXPECT_EQ(read.attributes.fields[1].texts()[3], "Đặc khu");
    EXPECT_EQ(problems.count("layer.no_geometry"), 1U);
}

TEST_P(OneFormat, listsItsLayer) {
    const TempFolder folder;
    const std::string path = folder / ("lop" + extensionOf(GetParam()));
    write(path, sampleFor(path));
    const auto layers = layersOf(path);
    ASSERT_EQ(layers.size(), 1U);
    EXPECT_EQ(layers[0].name, "lop");
    EXPECT_EQ(layers[0].features, 5);
    EXPECT_EQ(layers[0].fields.size(), 8U);
    EXPECT_EQ(layers[0].crs.code(), "EPSG:4326");
}

INSTANTIATE_TEST_SUITE_P(Formats, OneFormat, testing::ValuesIn(kFormats));

} // namespace
} // namespace gis::test
