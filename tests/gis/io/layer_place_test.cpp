// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/layer_place.h"
#include "tests/gis/io/sample_layer.h"

namespace gis::test {
namespace {

/// A square of 0.2 degrees, or of 20 km, at the corner given; written as a layer of that CRS.
std::string squareFile(const TempFolder& folder, const std::string& name, const std::string& crs, double x, double y,
                       double size) {
    Layer layer;
    layer.crs = crs.empty() ? Crs() : Crs::fromText(crs);
    addSquare(layer.polygons, x, y, size);
    layer.polygons.endUnit();
    layer.attributes.fields.push_back(fieldOf<std::string>("code", FieldType::Text, std::vector<std::string>{"00103"}));
    Problems problems;
    writeLayer(folder / name, *layerFormatOf(name), layer, {}, problems);
    return folder / name;
}

std::string idsOf(const Problems& problems) {
    std::string all;
    for (const Problem& problem : problems.list()) {
        all += problem.message.id + " ";
    }
    return all;
}

struct PlaceCase {
    const char* test;
    const char* crs;
    double x, y, size;
    const char* told;
};

class LayerPlace : public testing::TestWithParam<PlaceCase> {};

TEST_P(LayerPlace, isLookedAt) {
    const TempFolder folder;
    const PlaceCase& row = GetParam();
    const std::string file = squareFile(folder, "x.gpkg", row.crs, row.x, row.y, row.size);
    Problems problems;
    static_cast<void>(readLayer(file, {}, problems));
    EXPECT_EQ(idsOf(problems), row.told);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, LayerPlace,
    testing::Values(PlaceCase{"degrees", "EPSG:4326", 105, 21, 0.2, ""},
                    PlaceCase{"degreesOfVn2000", "EPSG:4756", 105, 21, 0.2, ""},
                    PlaceCase{"latitudeFirst", "EPSG:4326", 21, 105, 0.2, "layer.axes_look_swapped "},
                    PlaceCase{"metres", "EPSG:5897", 480'000, 2'290'000, 20'000, ""},
                    PlaceCase{"utm", "EPSG:32648", 600'000, 2'290'000, 20'000, ""},
                    PlaceCase{"northingFirst", "EPSG:5897", 2'290'000, 480'000, 20'000, "layer.axes_look_swapped "},
                    PlaceCase{"northingFirstUtm", "EPSG:32648", 2'290'000, 600'000, 20'000, "layer.axes_look_swapped "},
                    PlaceCase{"webMercator", "EPSG:3857", 11'700'000, 2'390'000, 20'000, ""},
                    PlaceCase{"elsewhere", "EPSG:32630", 500'000, 5'700'000, 20'000, ""},
                    PlaceCase{"elsewhereInDegrees", "EPSG:4326", -100, 40, 5, ""},
                    PlaceCase{"metresForDegrees", "EPSG:4326", 480'000, 2'290'000, 20'000, "layer.metres_for_degrees "},
                    PlaceCase{"degreesForMetres", "EPSG:5897", 105, 21, 0.2, "layer.degrees_for_metres "},
                    PlaceCase{"oldDatum", "EPSG:4131", 105, 21, 0.2, "crs.no_shift "},
                    PlaceCase{"oldDatumWhereItsShiftIsKnown", "EPSG:4131", 107, 16, 0.2, ""},
                    PlaceCase{"oldDatumInMetres", "EPSG:2044", 18'500'000, 2'290'000, 20'000, "crs.no_shift "},
                    PlaceCase{"otherDatumElsewhere", "EPSG:4267", -100, 40, 5, ""},
                    PlaceCase{"noCrs", "", 105, 21, 0.2, "layer.no_crs "}),
    [](const auto& row) { return row.param.test; });

TEST(LayerPlace, partsAndRingsWithoutPointsAreNoPlace) {
    Layer layer;
    layer.crs = Crs::fromText("EPSG:5897");
    layer.polygons.endPart(); // without a ring
    layer.polygons.endUnit();
    layer.polygons.addRing({});
    layer.polygons.endPart();
    layer.polygons.endUnit();
    layer.polygons.endPart();
    addSquare(layer.polygons, 105, 21, 0.2);
    layer.polygons.endUnit();
    Problems problems;
    settlePlace(layer, {}, problems);
    EXPECT_EQ(idsOf(problems), "layer.degrees_for_metres ");
}

TEST(LayerPlace, axesAreExchangedWhereAsked) {
    const TempFolder folder;
    ReadOptions options;
    options.swapAxes = true;
    Problems problems;
    const Layer layer = readLayer(squareFile(folder, "x.gpkg", "EPSG:4326", 21, 105, 0.2), options, problems);
    EXPECT_EQ(layer.polygons.box().min, (Point{105, 21}));
    EXPECT_EQ(idsOf(problems), "layer.axes_swapped ");
    EXPECT_EQ(problems.warnings(), 0U);
}

TEST(LayerPlace, theUserKnowsTheCrsBetterThanTheFile) {
    const TempFolder folder;
    ReadOptions options;
    options.assumedCrs = "EPSG:5897";
    Problems problems;
    const Layer layer =
        readLayer(squareFile(folder, "x.gpkg", "EPSG:4326", 480'000, 2'290'000, 20'000), options, problems);
    EXPECT_EQ(layer.crs.code(), "EPSG:5897");
    EXPECT_EQ(idsOf(problems), "layer.crs_overridden ");
    options.assumedCrs = "+proj=utm +zone=48 +ellps=WGS84";
    Problems byProj;
    static_cast<void>(readLayer(folder / "x.gpkg", options, byProj));
    ASSERT_EQ(idsOf(byProj), "layer.crs_overridden ");
    EXPECT_EQ(std::get<std::string>(byProj.list()[0].message.args[1].second), options.assumedCrs);
    options.assumedCrs = "EPSG:5897";
    Problems same;
    static_cast<void>(readLayer(squareFile(folder, "y.gpkg", "EPSG:5897", 480'000, 2'290'000, 20'000), options, same));
    EXPECT_EQ(idsOf(same), "");
}

/// What people make in QGIS after a recipe of the web has no name, and is called "unknown" in the file.
TEST(LayerPlace, aCrsWithoutANameIsOneAllTheSame) {
    const std::string zone = "+proj=tmerc +lat_0=0 +lon_0=105.75 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m +no_defs ";
    for (const char* name : {"x.gpkg", "x.fgb", "x.shp"}) {
        const TempFolder folder;
        Problems problems;
        const Layer layer =
            readLayer(squareFile(folder, name, zone + "+k=0.9996", 480'000, 2'290'000, 20'000), {}, problems);
        EXPECT_TRUE(layer.crs.known()) << name;
        EXPECT_EQ(idsOf(problems), "crs.utm_scale crs.zone_on_wgs84 ") << name;
    }
    const TempFolder folder;
    Problems problems;
    const Layer degrees =
        readLayer(squareFile(folder, "x.gpkg", "+proj=longlat +ellps=WGS84", 105, 21, 0.2), {}, problems);
    EXPECT_TRUE(degrees.crs.geographic());
    EXPECT_EQ(idsOf(problems), "");
}

std::string prj(const std::string& datum, double scale, double easting, double northing) {
    return R"(PROJCS["x",GEOGCS["g",DATUM[")" + datum +
           R"(",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],)"
           R"(UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",)" +
           std::to_string(easting) + R"(],PARAMETER["False_Northing",)" + std::to_string(northing) +
           R"(],PARAMETER["Central_Meridian",108.0],PARAMETER["Scale_Factor",)" + std::to_string(scale) +
           R"(],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]])";
}

/// A shapefile with that .prj.
std::string shapefileWith(const TempFolder& folder, const std::string& text, double x, double y) {
    std::string file = squareFile(folder, "x.shp", "EPSG:5898", x, y, 20'000);
    spit(folder / "x.prj", text);
    return file;
}

TEST(LayerPlace, doubtfulPrjIsToldWithTheSizeOfTheShift) {
    const TempFolder folder;
    const std::string file = shapefileWith(folder, prj("D_Vietnam_2000", 0.9996, 500'000, 0), 480'000, 2'000'000);
    Problems problems;
    static_cast<void>(readLayer(file, {}, problems));
    ASSERT_EQ(idsOf(problems), "crs.utm_scale ");
    const auto metres = std::get<std::int64_t>(problems.list()[0].message.args[2].second);
    EXPECT_NEAR(static_cast<double>(metres), 600, 5);
    ReadOptions options;
    options.assumedCrs = "EPSG:5898";
    Problems settled;
    EXPECT_EQ(readLayer(file, options, settled).crs.code(), "EPSG:5898");
    EXPECT_EQ(idsOf(settled), "layer.crs_overridden ");
}

TEST(LayerPlace, twinsAreReplacedMovedOrRefusedByTheirCoordinates) {
    const std::string twin = prj("D_Vietnam_2000", 0.9999, 0, 500'000);
    const auto readAt = [&twin](double x, double y, Problems& problems) {
        const TempFolder folder;
        return readLayer(shapefileWith(folder, twin, x, y), {}, problems);
    };
    Problems replaced;
    const Layer usual = readAt(480'000, 1'800'000, replaced);
    EXPECT_EQ(usual.crs.code(), "EPSG:5898");
    EXPECT_EQ(usual.polygons.box().min.x, 480'000);
    EXPECT_EQ(idsOf(replaced), "layer.twin_replaced ");
    Problems moved;
    const Layer asStated = readAt(-20'000, 2'300'000, moved);
    EXPECT_EQ(asStated.crs.code(), "EPSG:5898");
    EXPECT_EQ(asStated.polygons.box().min, (Point{480'000, 1'800'000}));
    EXPECT_EQ(idsOf(moved), "layer.twin_moved ");
    Problems refused;
    EXPECT_EQ(errorId([&] { static_cast<void>(readAt(5'000'000, 9'000'000, refused)); }), "crs.deprecated_twin");
}

} // namespace
} // namespace gis::test
