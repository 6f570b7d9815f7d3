// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gis/io/geopackage_file.h"

#include <map>

namespace gis::test {
namespace {

const std::string kEndless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT ";

TEST_F(GeoPackageFile, endlessViewsAreRefusedAsLayers) {
    sql({"CREATE VIEW endless AS " + kEndless + "i AS fid, (SELECT geom FROM units LIMIT 1) AS geom FROM n",
         "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) "
         "VALUES ('endless', 'features', 'endless', 4326)",
         "INSERT INTO gpkg_geometry_columns VALUES ('endless', 'geom', 'MULTIPOLYGON', 4326, 0, 0)"});
    ReadOptions options;
    options.layer = "endless";
    EXPECT_EQ(readErrorId(m_path, options), "layer.gpkg_view");
    EXPECT_EQ(errorId([this] { static_cast<void>(layersOf(m_path)); }), "layer.gpkg_view");
    options.layer = "units";
    EXPECT_EQ(readErrorId(m_path, options), "") << "a good layer beside it can be read";
}

TEST_F(GeoPackageFile, viewsInPlaceOfTheCatalogueAreRefusedBeforeOpening) {
    for (const char* quoted : {"gpkg_contents", "\"gpkg_contents\"", "[gpkg_contents]", "`gpkg_contents`"}) {
        std::string bytes = slurp(m_path);
        bytes += "CREATE VIEW " + std::string(quoted) + " AS " + kEndless + "i FROM n";
        spit(m_path, bytes);
        EXPECT_EQ(readErrorId(m_path), "layer.gpkg_view") << quoted;
        fs::remove(m_path);
        SetUp();
    }
}

TEST_F(GeoPackageFile, viewsAcrossBlocksOfTheScanAreSeen) {
    const std::string view = "CREATE VIEW gpkg_extensions AS SELECT 1";
    for (std::size_t before = 0; before < view.size(); before += 3) {
        std::string bytes = slurp(m_path);
        const std::size_t block = std::size_t{1} << 20;
        bytes.resize(block - before, ' ');
        spit(m_path, bytes + view);
        EXPECT_EQ(readErrorId(m_path), "layer.gpkg_view") << before;
        fs::remove(m_path);
        SetUp();
    }
}

TEST_F(GeoPackageFile, virtualTablesAreRefused) {
    sql({"DROP TABLE IF EXISTS gone", "CREATE TABLE gone (a)",
         "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('rtree_units_geom', "
         "'attributes', 'index', 0)"});
    EXPECT_EQ(errorId([this] {
                  ReadOptions options;
                  options.layer = "rtree_units_geom";
                  Problems problems;
                  static_cast<void>(readLayer(m_path, options, problems));
              }).rfind("layer.", 0),
              0U);
}

TEST_F(GeoPackageFile, triggersDoNotRunWhenReading) {
    sql({"CREATE TABLE bait (a)", "CREATE TRIGGER hook AFTER INSERT ON units BEGIN INSERT INTO bait VALUES (1); END"});
    const std::string bytes = slurp(m_path);
    EXPECT_EQ(readBackOf(m_path).unitCount(), 5U);
    EXPECT_EQ(slurp(m_path), bytes);
    EXPECT_EQ(m_folder.names(), std::vector<std::string>{"x.gpkg"});
}

TEST_F(GeoPackageFile, namesThatWouldEndASqlTextAreOnlyNames) {
    const std::string name = "a'; DROP TABLE \"units\"; --";
    const std::string path = m_folder / "quoted.gpkg";
    Problems problems;
    writeLayer(path, LayerFormat::GeoPackage, sampleLayer(), {name, "d'; --", "2025-09-30"}, problems);
    const Layer layer = readBackOf(path);
    EXPECT_EQ(layer.name, name);
    EXPECT_EQ(layer.unitCount(), 5U);
}

TEST_F(GeoPackageFile, aWrongCountInTheCatalogueIsToldNotBelieved) {
    sql({"UPDATE gpkg_ogr_contents SET feature_count = 9"});
    EXPECT_EQ(readErrorId(m_path), "layer.features_lost");
    sql({"UPDATE gpkg_ogr_contents SET feature_count = 3"});
    Problems problems;
    EXPECT_EQ(readLayer(m_path, {}, problems).unitCount(), 5U);
    EXPECT_EQ(problems.count("layer.more_features"), 1U);
    sql({"UPDATE gpkg_ogr_contents SET feature_count = 9000000000000"});
    EXPECT_EQ(readErrorId(m_path), "layer.limit_units");
}

TEST_F(GeoPackageFile, geometryThatIsNoneIsToldWithItsUnit) {
    sql({"DROP TRIGGER IF EXISTS rtree_units_geom_update1", "DROP TRIGGER IF EXISTS rtree_units_geom_update2",
         "DROP TRIGGER IF EXISTS rtree_units_geom_update3", "DROP TRIGGER IF EXISTS rtree_units_geom_update4",
         "DROP TRIGGER IF EXISTS rtree_units_geom_update5", "DROP TRIGGER IF EXISTS rtree_units_geom_update6",
         "DROP TRIGGER IF EXISTS rtree_units_geom_update7",
         "UPDATE units SET geom = X'47500001E6100000010300000001000000FFFFFF7F' WHERE fid = 2"});
    Problems problems;
    const std::string id = errorId([&] {
        const Layer layer = readLayer(m_path, {}, problems);
        EXPECT_EQ(layer.unitCount(), 5U);
        EXPECT_EQ(layer.polygons.partsOf(1).size(), 0U);
    });
    EXPECT_TRUE(id.empty()) << id;
    EXPECT_EQ(problems.count("layer.unit_damaged"), 1U);
}

TEST_F(GeoPackageFile, binaryAndOddFieldsAreTold) {
    sql({"ALTER TABLE units ADD COLUMN picture BLOB", "ALTER TABLE units ADD COLUMN big REAL",
         "UPDATE units SET picture = X'00FF', big = 9e999 WHERE fid = 1"});
    Problems problems;
    const Layer layer = readLayer(m_path, {}, problems);
    EXPECT_EQ(problems.count("layer.binary_field"), 1U);
    EXPECT_EQ(problems.count("layer.not_finite"), 1U);
    EXPECT_EQ(layer.attributes.find("picture"), nullptr);
    ASSERT_NE(layer.attributes.find("big"), nullptr);
    EXPECT_EQ(layer.attributes.find("big")->isNull[0], 1);
    EXPECT_EQ(layersOf(m_path)[0].fields.size(), layer.attributes.fields.size());
}

TEST_F(GeoPackageFile, textThatIsNotUtf8IsReplacedAndTold) {
    sql({"UPDATE units SET code = CAST(X'58C3' AS TEXT) WHERE fid = 1"});
    Problems problems;
    const Layer layer = readLayer(m_path, {}, problems);
    EXPECT_EQ(layer.attributes.find("code")->texts()[0], "X\xEF\xBF\xBD");
    EXPECT_EQ(problems.count("layer.broken_text"), 1U);
}

TEST_F(GeoPackageFile, textInNumberColumnsIsNeverZero) {
    sql({"UPDATE units SET population = 'đang cập nhật' WHERE fid = 1",
         "UPDATE units SET rate = '' WHERE fid IN (1, 3)", "UPDATE units SET population = 2.75 WHERE fid = 2"});
    Problems problems;
    const Layer layer = readLayer(m_path, {}, problems);
    const Field& population = *layer.attributes.find("population");
    const Field& rate = *layer.attributes.find("rate");
    EXPECT_EQ(population.asNumber(0), std::nullopt);
    EXPECT_EQ(population.asNumber(1), 2.75);
    EXPECT_EQ(population.asNumber(2), 9e9);
    EXPECT_EQ(rate.asNumber(0), std::nullopt);
    EXPECT_EQ(rate.asNumber(1), 1.0 / 3);
    EXPECT_EQ(rate.asNumber(2), std::nullopt);
    ASSERT_EQ(problems.count("layer.odd_numbers"), 2U);
    EXPECT_EQ(problems.count("layer.fractions"), 1U);
    for (const Problem& problem : problems.list()) {
        if (problem.message.id == "layer.odd_numbers") {
            EXPECT_EQ(problem.place, "FID 1");
        }
    }
}

TEST_F(GeoPackageFile, numbersWiderThanTheirColumnAreKept) {
    sql({"ALTER TABLE units ADD COLUMN a MEDIUMINT", "UPDATE units SET a = 5000000000"});
    for (const Road road : {Road::Fastest, Road::General}) {
        Problems problems;
        ReadOptions options;
        options.road = road;
        EXPECT_EQ(readLayer(m_path, options, problems).attributes.find("a")->asNumber(0), 5e9);
    }
}

TEST_F(GeoPackageFile, withoutPolygonsInPolygonLayerIsRefused) {
    sql({"UPDATE units SET geom = NULL"});
    EXPECT_EQ(readErrorId(m_path), "layer.no_polygons");
    sql({"DELETE FROM units", "UPDATE gpkg_ogr_contents SET feature_count = 0"});
    EXPECT_EQ(readErrorId(m_path), "layer.empty");
}

TEST_F(GeoPackageFile, whatTheDriverWarnsOfIsPassedOn) {
    std::string bytes = slurp(m_path);
    bytes.replace(68, 4, "abcd"); // the application id
    spit(m_path, bytes);
    Problems problems;
    EXPECT_EQ(readLayer(m_path, {}, problems).unitCount(), 5U);
    EXPECT_EQ(problems.count("layer.driver_warning"), 1U);
}

/// Each page in turn overwritten: whatever is read is told, and a broken tree is refused as damaged.
TEST_F(GeoPackageFile, damagedPagesAreRefused) {
    Layer layer;
    layer.crs = Crs::fromText("EPSG:4326");
    for (int i = 0; i < 500; ++i) {
        addSquare(layer.polygons, 100 + i * 0.01, 10, 0.01);
        layer.polygons.endUnit();
    }
    const std::string path = m_folder / "pages.gpkg";
    Problems problems;
    writeLayer(path, LayerFormat::GeoPackage, layer, {}, problems);
    const std::string whole = slurp(path);
    std::map<std::string, int> ids;
    for (std::size_t page = 4096; page < whole.size(); page += 4096) {
        spit(path, std::string(whole).replace(page, 4096, std::string(4096, '\xFF')));
        Problems told;
        ++ids[errorId([&] { EXPECT_EQ(readLayer(path, {}, told).unitCount(), 500U) << page; })];
    }
    EXPECT_GT(ids["layer.damaged"], 0);
    for (const auto& [id, count] : ids) {
        EXPECT_TRUE(id.empty() || id.rfind("layer.", 0) == 0) << id;
    }
}

TEST_F(GeoPackageFile, cataloguesWithoutTheirTableAreRefused) {
    sql({"DROP TABLE units"});
    EXPECT_EQ(readErrorId(m_path).rfind("layer.", 0), 0U);
}

} // namespace
} // namespace gis::test
