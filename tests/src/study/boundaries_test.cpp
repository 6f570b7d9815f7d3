// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/io/write_layer.h"
#include "src/study/boundaries.h"
#include "tests/support/drawn_layer.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

/// Three squares whose coordinates are those of `layer` times and plus something, under that CRS.
std::string fileOf(const test::TempFolder& folder, const std::string& name, const std::string& crs, double times,
                   double plus) {
    gis::Layer layer = test::rowOfSquares({"01", "02", "03"});
    for (gis::Point& p : layer.polygons.points()) {
        p = {p.x * times + plus, p.y * times + plus};
    }
    layer.crs = gis::Crs::fromText(crs);
    gis::Problems problems;
    gis::writeLayer(folder.file(name), gis::LayerFormat::GeoPackage, layer, {}, problems);
    return folder.file(name);
}

std::string errorOf(const std::string& file, bool unitsOfCrs, gis::Problems& problems) {
    BoundariesSource source;
    source.path = file;
    source.unitsOfCrs = unitsOfCrs;
    try {
        static_cast<void>(readBoundaries({}, source, RepairOptions(), {}, problems));
    } catch (const gis::Error& error) {
        return error.message().id;
    }
    return {};
}

TEST(ReadBoundaries, refusesCoordinatesThatCannotBeOfTheirCrs) {
    const test::TempFolder folder;
    const std::string metres = fileOf(folder, "metres.gpkg", "EPSG:4326", 1000, 400'000);
    gis::Problems problems;
    EXPECT_EQ(errorOf(metres, true, problems), "layer.metres_for_degrees");
    const std::string degrees = fileOf(folder, "degrees.gpkg", "EPSG:5897", 1, 0);
    EXPECT_EQ(errorOf(degrees, true, problems), "layer.degrees_for_metres");
    EXPECT_EQ(problems.warnings(), 0U) << "told once, as the error";
    EXPECT_EQ(errorOf(degrees, false, problems), "");
    EXPECT_EQ(problems.count("layer.degrees_for_metres"), 1U);
    gis::Problems none;
    EXPECT_EQ(errorOf(fileOf(folder, "right.gpkg", "EPSG:4326", 1, 0), true, none), "");
    EXPECT_EQ(none.warnings(), 0U);
}

} // namespace
} // namespace diaban
