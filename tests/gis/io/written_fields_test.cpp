// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/written_fields.h"
#include "tests/gis/io/sample_layer.h"

#include <gmock/gmock.h>

namespace gis {
namespace {

constexpr LayerFormat kFormats[] = {LayerFormat::GeoPackage, LayerFormat::GeoJson, LayerFormat::Shapefile,
                                    LayerFormat::FlatGeobuf};
constexpr const char* kExtensions[] = {".gpkg", ".geojson", ".shp", ".fgb"};

/// Thirds and sevenths, small and large, so that a .dbf cannot keep all of their digits.
Layer layerOfRates() {
    Layer layer = test::sampleLayer(true);
    layer.attributes.fields.push_back(test::fieldOf<double>("models_per_1000", FieldType::Real,
                                                            {0.30000000000000004, 1.0 / 3, 1e-3 / 7, -0.1, 0}, {4}));
    return layer;
}

TEST(WrittenFields, areWhatAReaderOfTheFileGets) {
    for (std::size_t i = 0; i < std::size(kFormats); ++i) {
        const test::TempFolder folder;
        const std::string path = folder / (std::string("a") + kExtensions[i]);
        const Layer layer = layerOfRates();
        Problems problems;
        (void)writeLayer(path, kFormats[i], layer, {}, problems);
        const Layer read = test::readBackOf(path);
        const std::vector<std::string> names = writtenNames(kFormats[i], layer.attributes);
        ASSERT_EQ(names.size(), read.attributes.fields.size());
        for (std::size_t f = 0; f < names.size(); ++f) {
            EXPECT_EQ(names[f], read.attributes.fields[f].name) << path;
        }
        const std::vector<double> numbers = writtenNumbers(kFormats[i], layer.attributes.fields.back());
        for (std::size_t unit = 0; unit < 4; ++unit) {
            EXPECT_EQ(numbers[unit], read.attributes.fields.back().asNumber(unit)) << path << ' ' << unit;
        }
        EXPECT_TRUE(std::isnan(numbers[4]));
    }
}

TEST(WrittenFields, aShapefileMovesNumbersByTheirLastDigits) {
    const Layer layer = layerOfRates();
    const std::vector<double> numbers = writtenNumbers(LayerFormat::Shapefile, layer.attributes.fields.back());
    EXPECT_NE(numbers[0], 0.30000000000000004) << "or this test tests nothing";
    EXPECT_NEAR(numbers[0], 0.30000000000000004, 1e-14);
    EXPECT_EQ(writtenNumbers(LayerFormat::Shapefile, *layer.attributes.find("population"))[2], 9e9);
}

} // namespace
} // namespace gis
