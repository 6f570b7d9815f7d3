// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Several layers of several kinds in one GeoPackage.
#include "gis/base/error.h"
#include "gis/io/append_geopackage.h"
#include "gis/io/qgis_carrier.h"
#include "gis/io/read_layer.h"
#include "gis/io/write_layer.h"
#include "tests/support/drawn_layer.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gis {
namespace {

Layer lines() {
    Layer layer = diaban::test::rowOfSquares({"01"});
    layer.geometry = GeometryKind::Lines;
    return layer;
}

std::string write(const diaban::test::TempFolder& folder, const char* name, const Layer& layer) {
    const std::string path = folder.file(std::string(name) + ".gpkg");
    WriteOptions options;
    options.layerName = name;
    options.date = "2025-09-30";
    Problems problems;
    writeLayer(path, LayerFormat::GeoPackage, layer, options, problems);
    return path;
}

TEST(AppendGeoPackage, keepsAllLayersAndTheirStyles) {
    const diaban::test::TempFolder folder;
    const std::string path = write(folder, "lines", lines()); // by the driver
    const std::string one = write(folder, "it's one", diaban::test::rowOfSquares({"01", "02"}));
    const std::string two = write(folder, "two", diaban::test::rowOfSquares({"01", "02", "03"}));
    appendGeoPackage(path, one);
    appendGeoPackage(path, two);
    for (const char* name : {"lines", "two"}) {
        addQgisCarrier(path, name, {{{"style", "", "<qgis/>"}}, {}}, "2025-09-30");
        readBackQgisCarrier(path, name, {{{"style", "", "<qgis/>"}}, {}});
    }
    Problems problems;
    ReadOptions options;
    for (const Road road : {Road::Fastest, Road::General}) {
        options.road = road;
        options.layer = "two";
        const Layer read = readLayer(path, options, problems);
        EXPECT_EQ(read.polygons, diaban::test::rowOfSquares({"01", "02", "03"}).polygons);
        options.layer = "it's one";
        EXPECT_EQ(readLayer(path, options, problems).unitCount(), 2U);
    }
    options.layer = "lines";
    options.geometry = GeometryKind::Lines;
    EXPECT_EQ(readLayer(path, options, problems).unitCount(), 1U);
    std::vector<std::string> names;
    for (const LayerInfo& info : layersOf(path)) {
        names.push_back(info.name);
    }
    EXPECT_THAT(names, testing::ElementsAre("lines", "it's one", "two"));
    EXPECT_EQ(problems.warnings(), 0U);
}

TEST(AppendGeoPackage, refusesALayerThatIsThereAlready) {
    const diaban::test::TempFolder folder;
    const std::string path = write(folder, "one", diaban::test::rowOfSquares({"01"}));
    const diaban::test::TempFolder other;
    const std::string same = write(other, "one", diaban::test::rowOfSquares({"01"}));
    EXPECT_THROW(appendGeoPackage(path, same), Error);
}

} // namespace
} // namespace gis
