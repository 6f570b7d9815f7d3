// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/sqlite_database.h"
#include "tests/gis/io/both_roads.h"
#include "tests/gis/io/geopackage_file.h"

#include <numbers>
#include <random>

namespace gis::test {
namespace {

std::string writeBy(Road road, const std::string& path, const Layer& layer, WriteOptions options = {}) {
    options.road = road;
    return errorId([&] {
        Problems problems;
        writeLayer(path, LayerFormat::GeoPackage, layer, options, problems);
        EXPECT_TRUE(problems.list().empty());
    });
}

/// All rows of a query, a line each: values with bars between them.
std::vector<std::string> rowsOf(const std::string& path, const std::string& sql) {
    std::vector<std::string> lines;
    const auto addRow = [](void* into, int count, char** values, char** /*names*/) {
        std::string line;
        for (int i = 0; i < count; ++i) {
            line += (i == 0 ? "" : "|") + std::string(values[i] != nullptr ? values[i] : "NULL");
        }
        static_cast<std::vector<std::string>*>(into)->push_back(line);
        return 0;
    };
    sqlite3* database = nullptr;
    EXPECT_EQ(sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, ("SELECT " + sql).c_str(), addRow, &lines, nullptr), SQLITE_OK)
        << sql << ": " << sqlite3_errmsg(database);
    sqlite3_close(database);
    return lines;
}

/// What another program sees: the catalogue, the columns, each value as stored, the boxes of the index.
void expectSameFile(const std::string& a, const std::string& b) {
    const std::string queries[] = {
        "srs_name, srs_id, organization, organization_coordsys_id, definition, description FROM gpkg_spatial_ref_sys "
        "ORDER BY srs_id",
        "table_name, data_type, identifier, description, last_change, srs_id FROM gpkg_contents",
        "table_name, feature_count FROM gpkg_ogr_contents",
        "table_name, column_name, geometry_type_name, srs_id, z, m FROM gpkg_geometry_columns",
        "table_name, column_name, extension_name, definition, scope FROM gpkg_extensions",
        "name, seq FROM sqlite_sequence",
        "name, type FROM sqlite_schema WHERE name NOT LIKE '%tile_matrix%' ORDER BY name, type",
    };
    for (const std::string& query : queries) {
        EXPECT_EQ(rowsOf(a, query), rowsOf(b, query)) << query;
    }
    EXPECT_EQ(rowsOf(a, "name, type, \"notnull\", pk FROM pragma_table_info('x')"),
              rowsOf(b, "name, type, \"notnull\", pk FROM pragma_table_info('x')"));
    for (const std::string& name : rowsOf(a, "name FROM pragma_table_info('x')")) {
        const std::string values = "quote(" + quotedName(name) + ") FROM x";
        EXPECT_EQ(rowsOf(a, values), rowsOf(b, values)) << name;
    }
}

TEST(WriteGeoPackage, givesWhatTheDriverGives) {
    std::vector<std::pair<std::string, Layer>> layers{{"sample", sampleLayer()}, {"all", sampleLayer(true)}};
    for (const char* code :
         {"EPSG:3405", "EPSG:4756", "EPSG:5897", "EPSG:9210", "EPSG:32648", "EPSG:3857", "EPSG:4258"}) {
        layers.emplace_back(code, sampleLayer());
        layers.back().second.crs = Crs::fromText(code);
    }
    layers.emplace_back("no CRS", sampleLayer());
    layers.back().second.crs = Crs();
    layers.emplace_back("no fields", sampleLayer());
    layers.back().second.attributes.fields.clear();
    layers.emplace_back("no shapes", sampleLayer());
    layers.back().second.polygons.clear();
    for (int unit = 0; unit < 5; ++unit) {
        layers.back().second.polygons.endUnit();
    }
    layers.emplace_back("own columns", sampleLayer());
    layers.back().second.attributes.fields[0].name = "FID";
    layers.back().second.attributes.fields[1].name = "geom";
    layers.back().second.attributes.fields[2].name = "a \" b'; --";
    for (const auto& [name, layer] : layers) {
        SCOPED_TRACE(name);
        const TempFolder fast, general;
        const WriteOptions options{"", "Nguồn: \"thử\"; it's", "2025-09-30", ""};
        ASSERT_EQ(writeBy(Road::Fastest, fast / "x.gpkg", layer, options), "");
        ASSERT_EQ(writeBy(Road::General, general / "x.gpkg", layer, options), "");
        expectSameFile(fast / "x.gpkg", general / "x.gpkg");
        const std::string extents = "round(min_x, 12), round(min_y, 12), round(max_x, 12), round(max_y, 12) FROM "
                                    "gpkg_contents";
        EXPECT_EQ(rowsOf(fast / "x.gpkg", extents), rowsOf(general / "x.gpkg", extents));
        expectSameByBothRoads(fast / "x.gpkg");
        expectSameByBothRoads(general / "x.gpkg");
    }
}

TEST(WriteGeoPackage, keepsACrsThatHasNoCode) {
    const TempFolder folder;
    Layer layer = sampleLayer();
    layer.crs =
        Crs::fromText("PROJCS[\"Own\",GEOGCS[\"Own\",DATUM[\"Own\",SPHEROID[\"Krassovsky\",6378245,298.3],"
                      "TOWGS84[-17,55,90,1,2,3,4]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]],"
                      "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"central_meridian\",105.1],"
                      "PARAMETER[\"scale_factor\",0.9999],PARAMETER[\"false_easting\",500000],UNIT[\"metre\",1]]");
    EXPECT_EQ(writeBy(Road::Fastest, folder / "x.gpkg", layer), "");
    EXPECT_EQ(rowsOf(folder / "x.gpkg", "srs_id, organization FROM gpkg_spatial_ref_sys WHERE srs_id > 5000"),
              std::vector<std::string>{"100000|NONE"});
    expectSameByBothRoads(folder / "x.gpkg");
    const Layer read = readBackOf(folder / "x.gpkg");
    EXPECT_TRUE(read.crs.known());
    EXPECT_NE(read.crs.wkt().find("-17"), std::string::npos);
}

TEST(WriteGeoPackage, takesAnyNameForALayer) {
    for (const char* name : {"Xã Hòa Bình", "a'b\"c; --", "select", "[x]", "1", "rtree_x_geom", "x y"}) {
        const TempFolder folder;
        WriteOptions options;
        options.layerName = name;
        EXPECT_EQ(writeBy(Road::Fastest, folder / "x.gpkg", sampleLayer(), options), "") << name;
        EXPECT_EQ(readBackOf(folder / "x.gpkg").name, name);
    }
    for (const char* reserved : {"gpkg_x", "sqlite_x"}) {
        const TempFolder folder;
        WriteOptions options;
        options.layerName = reserved;
        EXPECT_EQ(writeBy(Road::Fastest, folder / "x.gpkg", sampleLayer(), options), "write.driver") << reserved;
        EXPECT_TRUE(folder.names().empty());
    }
}

/// Moments in other zones are the driver's, which keeps the zone.
TEST(WriteGeoPackage, givesMomentsInOtherZonesToTheDriver) {
    const TempFolder folder;
    Layer layer = sampleLayer();
    std::get<0>(layer.attributes.fields[6].values)[0] = "2025-07-01T10:20:30+07:00";
    EXPECT_EQ(writeBy(Road::Fastest, folder / "x.gpkg", layer), "");
    EXPECT_EQ(readBackOf(folder / "x.gpkg").attributes.fields[6].texts()[0], "2025-07-01T10:20:30+07:00");
}

/// Many units with many vertices, so that the file has large pages.
Layer manyCircles() {
    Layer layer;
    layer.crs = Crs::fromText("EPSG:4326");
    constexpr int kUnits = 2700, kCorners = 100;
    std::mt19937 random(4); // the same places each run
    std::uniform_real_distribution<double> x(102, 110), y(8, 24);
    std::vector<double> areas;
    std::vector<std::string> names;
    for (int unit = 0; unit < kUnits; ++unit) {
        const Point centre{x(random), y(random)};
        std::vector<Point> ring;
        for (int i = 0; i < kCorners; ++i) {
            const double angle = 2 * std::numbers::pi * i / kCorners;
            ring.push_back({centre.x + 0.05 * std::cos(angle), centre.y + 0.05 * std::sin(angle)});
        }
        ring.push_back(ring.front());
        layer.polygons.addRing(ring);
        layer.polygons.endPart();
        layer.polygons.endUnit();
        areas.push_back(centre.x);
        names.push_back("Xã số " + std::to_string(unit));
    }
    layer.attributes.fields.push_back(fieldOf<double>("area", FieldType::Real, areas));
    layer.attributes.fields.push_back(fieldOf<std::string>("name", FieldType::Text, names));
    return layer;
}

class ManyCircles : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_folder = new TempFolder;
        s_layer = new Layer(manyCircles());
        ASSERT_EQ(writeBy(Road::Fastest, path(), *s_layer), "");
    }
    static void TearDownTestSuite() {
        delete s_folder;
        delete s_layer;
    }
    static std::string path() { return *s_folder / "x.gpkg"; }

    static inline TempFolder* s_folder = nullptr;
    static inline Layer* s_layer = nullptr;
};

TEST_F(ManyCircles, areASoundDatabaseOfLargePages) {
    EXPECT_EQ(rowsOf(path(), "* FROM pragma_integrity_check"), std::vector<std::string>{"ok"});
    EXPECT_TRUE(rowsOf(path(), "\"table\" FROM pragma_foreign_key_check").empty());
    EXPECT_EQ(rowsOf(path(), "page_size FROM pragma_page_size"), std::vector<std::string>{"32768"});
    EXPECT_EQ(rowsOf(path(), "rtreecheck('rtree_x_geom') FROM (SELECT 1)"), std::vector<std::string>{"ok"});
    expectSameByBothRoads(path());
}

TEST_F(ManyCircles, areTheSameBytesEachTime) {
    const TempFolder folder;
    ASSERT_EQ(writeBy(Road::Fastest, folder / "x.gpkg", *s_layer), "");
    EXPECT_TRUE(slurp(folder / "x.gpkg") == slurp(path()));
}

/// What is read and written again has the very bytes of geometry that it had.
TEST_F(ManyCircles, keepTheirGeometryByteForByte) {
    const TempFolder folder;
    ASSERT_EQ(writeBy(Road::General, folder / "x.gpkg", *s_layer), "");
    ASSERT_EQ(writeBy(Road::Fastest, folder / "y.gpkg", readBackOf(folder / "x.gpkg")), "");
    EXPECT_EQ(rowsOf(folder / "x.gpkg", "fid, hex(geom) FROM x"), rowsOf(folder / "y.gpkg", "fid, hex(geom) FROM y"));
}

/// The driver finds by the index what a walk over all boxes finds.
TEST_F(ManyCircles, areFoundByTheIndex) {
    const GdalScope gdal;
    const char* drivers[] = {"GPKG", nullptr};
    const DatasetHandle dataset(GDALOpenEx(path().c_str(), GDAL_OF_VECTOR, drivers, nullptr, nullptr));
    OGRLayerH layer = GDALDatasetGetLayer(dataset.get(), 0);
    EXPECT_TRUE(OGR_L_TestCapability(layer, OLCFastSpatialFilter));
    for (int i = 0; i < 20; ++i) {
        const Box window{{102.0 + 0.3 * i, 9.0 + 0.5 * i}, {102.5 + 0.3 * i, 10.0 + 0.5 * i}};
        OGR_L_SetSpatialFilterRect(layer, window.min.x, window.min.y, window.max.x, window.max.y);
        std::int64_t found = 0;
        OGR_L_ResetReading(layer);
        while (const FeatureHandle feature{OGR_L_GetNextFeature(layer)}) {
            ++found;
        }
        std::int64_t expected = 0;
        for (std::size_t unit = 0; unit < s_layer->unitCount(); ++unit) {
            expected += s_layer->polygons.boxOf(unit).intersects(window) ? 1 : 0;
        }
        EXPECT_LE(found, expected);
        EXPECT_GE(found, expected * 9 / 10) << "circles whose box meets the window, but not they themselves";
    }
}

/// Edits of another program keep the count and the index right.
TEST_F(ManyCircles, canBeEditedByOthers) {
    const TempFolder folder;
    const std::string copy = folder / "x.gpkg";
    fs::copy_file(path(), copy);
    runSql(copy, {"DELETE FROM x WHERE fid % 3 = 0", "UPDATE x SET geom = NULL WHERE fid % 5 = 1",
                  "UPDATE x SET fid = fid + 100000 WHERE fid % 7 = 2",
                  "INSERT INTO x (geom, name) SELECT geom, name FROM x WHERE fid < 500",
                  "UPDATE x SET geom = (SELECT geom FROM x WHERE fid = 2) WHERE fid = 4"});
    EXPECT_EQ(rowsOf(copy, "rtreecheck('rtree_x_geom') FROM (SELECT 1)"), std::vector<std::string>{"ok"});
    EXPECT_EQ(rowsOf(copy, "feature_count FROM gpkg_ogr_contents"), rowsOf(copy, "count(*) FROM x"));
    EXPECT_EQ(rowsOf(copy, "count(*) FROM rtree_x_geom"), rowsOf(copy, "count(*) FROM x WHERE geom NOT NULL"));
    expectSameByBothRoads(copy);
}

} // namespace
} // namespace gis::test
