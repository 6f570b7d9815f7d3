// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_geopackage.h"
#include "tests/gis/io/both_roads.h"
#include "tests/gis/io/geopackage_file.h"

namespace gis::test {
namespace {

bool isForTheFastLane(const std::string& file, const std::string& layer = {}) {
    Problems problems;
    ReadOptions options;
    options.layer = layer;
    return readGeoPackage(inputFile(file, {}), options, problems, {}).has_value();
}

/// A GeoPackage blob around WKB in hexadecimal digits; flags as given.
std::string blob(const std::string& wkb, const std::string& flags = "01") {
    return "X'475000" + flags + "E6100000" + wkb + "'";
}

/// Sets a geometry without the triggers, which would look into it.
std::vector<std::string> shape(const std::string& value) {
    return {"DROP TRIGGER rtree_units_geom_update1", "DROP TRIGGER rtree_units_geom_update2",
            "UPDATE units SET geom = " + value + " WHERE fid = 2"};
}

const std::string kZero = "0000000000000000", kOne = "000000000000F03F", kTwo = "0000000000000040",
                  kNan = "000000000000F87F", kInf = "000000000000F07F", kThousand = "0000000000408F40";
const std::string kTriangle = "04000000" + kZero + kZero + kOne + kZero + kOne + kOne + kZero + kZero;
const std::string kPolygon = "010300000001000000" + kTriangle;

struct FileCase {
    const char* name;
    std::vector<std::string> sql;
    bool fast;
    const char* told = ""; ///< an id that must be among what is told, or that of the error
};

void PrintTo(const FileCase& row, std::ostream* out) {
    *out << row.name;
}

class RoadsOfAFile : public GeoPackageFile, public testing::WithParamInterface<FileCase> {};

TEST_P(RoadsOfAFile, leadToTheSame) {
    sql(GetParam().sql);
    expectSameByBothRoads(m_path);
    EXPECT_EQ(isForTheFastLane(m_path), GetParam().fast);
    const Outcome outcome = readBy(Road::Fastest, m_path);
    const auto says = [](const std::string& text) { return text.find(GetParam().told) != std::string::npos; };
    EXPECT_TRUE(says(outcome.error) || std::any_of(outcome.told.begin(), outcome.told.end(), says));
}

const FileCase kShapes[] = {
    {"asItIs", {}, true, "layer.no_geometry"},
    {"polygon", shape(blob(kPolygon)), true},
    {"bigEndian",
     shape(blob("000000000300000001000000040000000000000000000000000000000000000000" + std::string("3FF0000000000000") +
                "00000000000000003FF00000000000003FF000000000000000000000000000000000000000000000")),
     true},
    {"noEnvelopeInMulti", shape(blob("010600000001000000" + kPolygon)), true},
    {"envelopeOfThree", shape(blob(std::string(96, '0') + kPolygon, "05")), true},
    {"envelopeOfFour", shape(blob(std::string(128, '0') + kPolygon, "09")), true},
    {"null", shape("NULL"), true, "layer.no_geometry"},
    {"emptyPolygon", shape(blob("010300000000000000", "11")), true, "layer.no_geometry"},
    {"emptyMulti", shape(blob("010600000000000000", "11")), true, "layer.no_geometry"},
    {"partWithoutRing", shape(blob("010600000002000000010300000000000000" + kPolygon)), true},
    {"point", shape(blob("0101000000" + kOne + kOne)), true, "layer.not_polygon"},
    {"collection", shape(blob("0107000000020000000101000000" + kOne + kOne + kPolygon)), true, "layer.member_dropped"},
    {"heights",
     shape(blob("01EB0300000100000004000000" + kZero + kZero + kTwo + kOne + kZero + kTwo + kOne + kOne + kTwo + kZero +
                kZero + kTwo)),
     true, "layer.has_z"},
    {"openRing", shape(blob("01030000000100000003000000" + kZero + kZero + kOne + kZero + kOne + kOne)), true,
     "layer.ring_closed"},
    {"shortRing", shape(blob("01030000000100000003000000" + kZero + kZero + kOne + kZero + kZero + kZero)), true,
     "layer.ring_short"},
    {"notANumber",
     shape(blob("01030000000100000004000000" + kZero + kZero + kNan + kZero + kOne + kOne + kZero + kZero)), true,
     "layer.bad_coordinate"},
    {"infinite", shape(blob("01030000000100000004000000" + kZero + kZero + kInf + kZero + kOne + kOne + kZero + kZero)),
     true, "layer.bad_coordinate"},
    {"outside",
     shape(blob("01030000000100000004000000" + kZero + kZero + kThousand + kZero + kOne + kOne + kZero + kZero)), true,
     "layer.outside_degrees"},
    {"more bytes behind", shape(blob(kPolygon + "0000")), true},
    {"cut", shape(blob(kPolygon.substr(0, kPolygon.size() - 2))), false, "layer.unit_damaged"},
    {"manyRings", shape(blob("0103000000FFFFFF7F")), false, "layer.unit_damaged"},
    {"noHeader", shape("X'00'"), false, "layer.unit_damaged"},
    {"badVersion", shape("X'475001' || X'00'"), false},
    {"badEnvelope", shape(blob(kPolygon, "0B")), false},
    {"noBytes", shape("X''"), false},
    {"text", shape("'POLYGON'"), false},
};

const FileCase kValues[] = {
    {"gaps", {"DELETE FROM units WHERE fid IN (1, 3)"}, true},
    {"textInInteger", {"UPDATE units SET population = '12abc'"}, true, "layer.odd_numbers"},
    {"realInInteger", {"UPDATE units SET population = 2.75 WHERE fid = 1"}, true, "layer.fractions"},
    {"infiniteInInteger", {"UPDATE units SET population = 9e999 WHERE fid = 1"}, true, "layer.fractions"},
    {"largeInBoolean", {"UPDATE units SET pledged = 4294967297"}, true},
    {"textInBoolean", {"UPDATE units SET pledged = 'true' WHERE fid = 1"}, true, "layer.odd_numbers"},
    {"blankInInteger", {"UPDATE units SET population = '' WHERE fid > 2"}, true, "layer.odd_numbers"},
    {"blobInInteger", {"UPDATE units SET population = X'31' WHERE fid = 1"}, true, "layer.odd_numbers"},
    {"textInReal", {"UPDATE units SET rate = '12,5' WHERE fid < 3"}, true, "layer.odd_numbers"},
    {"textInRealUnderAnIndex",
     {"CREATE INDEX byRate ON units (rate, population, pledged)", "UPDATE units SET rate = 'x' WHERE fid = 2"},
     true,
     "layer.odd_numbers"},
    {"numberInText", {"UPDATE units SET code = 12.5"}, true},
    {"blobInText", {"UPDATE units SET code = X'4142'"}, true},
    {"zeroByteInText", {"UPDATE units SET code = CAST(X'410042' AS TEXT)"}, true},
    {"brokenText", {"UPDATE units SET code = CAST(X'41C3' AS TEXT)"}, true, "layer.broken_text"},
    {"decomposed",
     {"UPDATE units SET code = CAST(X'6100CC81' AS TEXT) WHERE fid = 1",
      "UPDATE units SET code = CAST(X'61CC81' AS TEXT) WHERE fid = 2"},
     true,
     "layer.nfc_count"},
    {"infinite", {"UPDATE units SET rate = 9e999"}, true, "layer.not_finite"},
    {"dateWithSlashes", {"UPDATE units SET signed = '2025/07/01'"}, false, "layer.driver_warning"},
    {"dateOfNoMonth", {"UPDATE units SET signed = '2025-13-01'"}, false, "layer.driver_warning"},
    {"dateAsNumber", {"UPDATE units SET signed = 20250701"}, false},
    {"momentWithMilliseconds", {"UPDATE units SET seen = '2025-07-01T10:20:30.007Z'"}, true},
    {"momentWithoutZone", {"UPDATE units SET seen = '2025-07-01T10:20:30.000'"}, true},
    {"leapSecond", {"UPDATE units SET seen = '2025-07-01T23:59:60.500Z'"}, true},
    {"momentWithoutMilliseconds", {"UPDATE units SET seen = '2025-07-01T10:20:30Z'"}, false, "layer.driver_warning"},
    {"momentInZone", {"UPDATE units SET seen = '2025-07-01T10:20:30+07:00'"}, false},
    {"momentOfNoHour", {"UPDATE units SET seen = '2025-07-01T24:20:30.000Z'"}, false},
};

const FileCase kTables[] = {
    {"binary", {"ALTER TABLE units ADD COLUMN b BLOB", "UPDATE units SET b = X'00'"}, true, "layer.binary_field"},
    {"narrow",
     {"ALTER TABLE units ADD COLUMN a MEDIUMINT", "ALTER TABLE units ADD COLUMN b SMALLINT",
      "ALTER TABLE units ADD COLUMN c TINYINT", "UPDATE units SET a = 5000000000, b = -70000, c = 300"},
     true},
    {"reals",
     {"ALTER TABLE units ADD COLUMN a DOUBLE", "ALTER TABLE units ADD COLUMN b FLOAT",
      "UPDATE units SET a = 0.1, b = 7"},
     true},
    {"shortText", {"ALTER TABLE units ADD COLUMN a TEXT(3)", "UPDATE units SET a = 'abcdef'"}, true},
    {"lowerCaseType", {"ALTER TABLE units ADD COLUMN a text(5)", "ALTER TABLE units ADD COLUMN b int"}, true},
    {"oddType", {"ALTER TABLE units ADD COLUMN a VARCHAR(10)", "UPDATE units SET a = 'x'"}, false},
    {"noType", {"ALTER TABLE units ADD COLUMN a"}, false},
    {"generated", {"ALTER TABLE units ADD COLUMN a TEXT GENERATED ALWAYS AS (code || 'x') VIRTUAL"}, false},
    {"quotedName", {"ALTER TABLE units ADD COLUMN \"a \"\" b'; --\" TEXT"}, true},
    {"blankName", {"ALTER TABLE units ADD COLUMN \" \" TEXT"}, true, "layer.field_renamed"},
    {"decomposedNames",
     {"ALTER TABLE units ADD COLUMN \"a\xCC\x81\" TEXT", "ALTER TABLE units ADD COLUMN \"\xC3\xA1\" TEXT"},
     true,
     "layer.field_renamed"},
    {"noCount", {"DROP TABLE gpkg_ogr_contents"}, true},
    {"nullCount", {"UPDATE gpkg_ogr_contents SET feature_count = NULL"}, true},
    {"highCount", {"UPDATE gpkg_ogr_contents SET feature_count = 6"}, false, "layer.features_lost"},
    {"lowCount", {"UPDATE gpkg_ogr_contents SET feature_count = 4"}, false, "layer.more_features"},
    {"hugeCount", {"UPDATE gpkg_ogr_contents SET feature_count = 200001"}, false, "layer.limit_units"},
    {"noExtensions", {"DROP TABLE gpkg_extensions"}, true},
    {"knownExtension", {"INSERT INTO gpkg_extensions VALUES (NULL, NULL, 'gpkg_crs_wkt', 'd', 'read-write')"}, true},
    {"unknownExtension",
     {"INSERT INTO gpkg_extensions VALUES ('units', NULL, 'x_y', 'd', 'read-write')"},
     false,
     "layer.driver_warning"},
    {"geometryType", {"UPDATE gpkg_geometry_columns SET geometry_type_name = 'POLYGON'"}, false},
    {"lowerCaseGeometryType", {"UPDATE gpkg_geometry_columns SET geometry_type_name = 'multipolygon'"}, true},
    {"flagZ", {"UPDATE gpkg_geometry_columns SET z = 1"}, true},
    {"points", {"UPDATE gpkg_geometry_columns SET geometry_type_name = 'POINT'"}, false, "layer.not_polygons"},
    {"oldVersion", {"PRAGMA user_version = 10300"}, true},
    {"oddVersion", {"PRAGMA user_version = 10100"}, false, "layer.driver_warning"},
    {"version10", {"PRAGMA application_id = 1196437808", "PRAGMA user_version = 0"}, true},
    {"missingTable",
     {"INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('gone', 'attributes', 'g')"},
     false,
     "layer.driver_warning"},
    {"attributesBeside",
     {"CREATE TABLE extra (id INTEGER PRIMARY KEY, a TEXT)",
      "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('extra', 'attributes', 'g')"},
     true},
    {"listedTwice",
     {"CREATE TABLE second (fid INTEGER PRIMARY KEY, geom POLYGON)",
      "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('second', 'features', 's', 4326)",
      "INSERT INTO gpkg_geometry_columns VALUES ('second', 'geom', 'POLYGON', 4326, 0, 0)"},
     false,
     "layer.several"},
    {"linesBeside",
     {"CREATE TABLE roads (fid INTEGER PRIMARY KEY, geom LINESTRING)",
      "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('roads', 'features', 's', 4326)",
      "INSERT INTO gpkg_geometry_columns VALUES ('roads', 'geom', 'LINESTRING', 4326, 0, 0)"},
     true},
    {"undefinedCrs", {"UPDATE gpkg_geometry_columns SET srs_id = 0"}, false, "layer.no_crs"},
    {"undefinedPlane", {"UPDATE gpkg_geometry_columns SET srs_id = -1"}, false, "layer.no_crs"},
    {"missingCrs", {"UPDATE gpkg_geometry_columns SET srs_id = 3405"}, false},
    {"crsWithoutItsCode", {"UPDATE gpkg_spatial_ref_sys SET organization = 'me' WHERE srs_id = 4326"}, false},
    {"crsInLowerCase", {"UPDATE gpkg_spatial_ref_sys SET organization = 'epsg' WHERE srs_id = 4326"}, true},
    {"triggerThatCallsOut",
     {"CREATE TRIGGER t AFTER DELETE ON units BEGIN SELECT ogr_geocode('x'); END"},
     false,
     "layer.not_format"},
};

const auto nameOfCase = [](const auto& row) {
    std::string name = row.param.name;
    name.erase(std::remove(name.begin(), name.end(), ' '), name.end());
    return name;
};
INSTANTIATE_TEST_SUITE_P(Shapes, RoadsOfAFile, testing::ValuesIn(kShapes), nameOfCase);
INSTANTIATE_TEST_SUITE_P(Values, RoadsOfAFile, testing::ValuesIn(kValues), nameOfCase);
INSTANTIATE_TEST_SUITE_P(Tables, RoadsOfAFile, testing::ValuesIn(kTables), nameOfCase);

/// GDAL 3.6 does not know this version and warns; its tables of features are those of 1.2.
TEST_F(GeoPackageFile, version14NeedsNoWarning) {
    sql({"PRAGMA user_version = 10400"});
    EXPECT_TRUE(readBy(Road::Fastest, m_path).told.size() == 1);
    EXPECT_TRUE(readBy(Road::General, m_path).told.size() == 2);
    expectSameLayer(*readBy(Road::Fastest, m_path).layer, *readBy(Road::General, m_path).layer);
}

TEST_F(GeoPackageFile, limitsSpeakAlikeOnBothRoads) {
    const std::pair<std::int64_t Limits::*, std::int64_t> rows[] = {
        {&Limits::bytes, 100},         {&Limits::units, 4},  {&Limits::vertices, 20}, {&Limits::verticesOfUnit, 9},
        {&Limits::textBytes, 5},       {&Limits::fields, 7}, {&Limits::units, 5},     {&Limits::vertices, 35},
        {&Limits::verticesOfUnit, 15}, {&Limits::fields, 8},
    };
    for (const auto& [limit, value] : rows) {
        ReadOptions options;
        options.limits.*limit = value;
        expectSameByBothRoads(m_path, options);
    }
}

TEST_F(GeoPackageFile, isReadFromAnyPathAndByName) {
    for (const std::string name : {"a b%41?c#d&e.gpkg", "Xã Hòa Bình.gpkg", "immutable=0.gpkg"}) {
        const std::string path = m_folder / name;
        fs::copy_file(m_path, path);
        EXPECT_TRUE(isForTheFastLane(path, "units")) << name;
    }
    ReadOptions options;
    options.layer = "none";
    expectSameByBothRoads(m_path, options);
}

TEST_F(GeoPackageFile, stopsWhenAskedTo) {
    std::stop_source stop;
    stop.request_stop();
    Problems problems;
    EXPECT_EQ(errorId([&] { static_cast<void>(readLayer(m_path, {}, problems, Progress(stop.get_token(), nullptr))); }),
              "job.stopped");
}

struct RealFile {
    const char* file;
    const char* layer;
};

class RoadsOfARealFile : public testing::TestWithParam<RealFile> {};

TEST_P(RoadsOfARealFile, leadToTheSame) {
    const std::string file = dataFolder() + GetParam().file;
    if (!fs::exists(file)) {
        GTEST_SKIP() << "the real layers are not here: " << file;
    }
    ReadOptions options;
    options.layer = GetParam().layer;
    expectSameByBothRoads(file, options);
    EXPECT_TRUE(isForTheFastLane(file, GetParam().layer));
}

INSTANTIATE_TEST_SUITE_P(Files, RoadsOfARealFile,
                         testing::Values(RealFile{"vn34_2026.gpkg", "wards_simplified"},
                                         RealFile{"vn34_2026.gpkg", "provinces"},
                                         RealFile{"vn63_2009.gpkg", "communes"}));

/// "%20" stands in the names of files that were downloaded; an address would mean a space by it.
TEST(NamesOfGeoPackages, areReadAsTheyStand) {
    const TempFolder folder;
    for (const std::string name : {"ranh%20gi%E1%BB%9Bi.gpkg", "100%.gpkg", "a#b?c&d.gpkg"}) {
        const std::string file = folder / name;
        Problems problems;
        writeLayer(file, LayerFormat::GeoPackage, sampleLayer(), {"units", "", "2025-09-30"}, problems);
        EXPECT_EQ(readBy(Road::General, file).error, "") << name;
        expectSameByBothRoads(file);
        EXPECT_FALSE(layersOf(file).empty()) << name;
    }
}

} // namespace
} // namespace gis::test
