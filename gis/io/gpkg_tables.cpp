// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/gpkg_tables.h"

#include "gis/io/sqlite_database.h"
#include "gis/io/write_formats.h"

#include <string_view>
#include <utility>
#include <vector>

namespace gis {

namespace {

constexpr std::string_view kCatalogue =
    R"sql(
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
    description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_ogr_contents (table_name TEXT NOT NULL PRIMARY KEY, feature_count INTEGER DEFAULT NULL);
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
    scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
INSERT INTO gpkg_spatial_ref_sys VALUES
    ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
    ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
    ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,)sql"
    R"sql(AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,)sql"
    R"sql(AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,)sql"
    R"sql(AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],)sql"
    R"sql(AUTHORITY["EPSG","4326"]]',
     'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
)sql";

constexpr std::string_view kIndex = R"sql(
CREATE VIRTUAL TABLE {index} USING rtree(id, minx, maxx, miny, maxy);
)sql";

constexpr std::string_view kTriggers = R"sql(
CREATE TRIGGER {_insert} AFTER INSERT ON {table}
WHEN (NEW.{geometry} NOT NULL AND NOT ST_IsEmpty(NEW.{geometry}))
BEGIN INSERT OR REPLACE INTO {index} VALUES ({new box}); END;
CREATE TRIGGER {_update1} AFTER UPDATE OF {geometry} ON {table}
WHEN OLD.{id} = NEW.{id} AND (NEW.{geometry} NOT NULL AND NOT ST_IsEmpty(NEW.{geometry}))
BEGIN INSERT OR REPLACE INTO {index} VALUES ({new box}); END;
CREATE TRIGGER {_update2} AFTER UPDATE OF {geometry} ON {table}
WHEN OLD.{id} = NEW.{id} AND (NEW.{geometry} IS NULL OR ST_IsEmpty(NEW.{geometry}))
BEGIN DELETE FROM {index} WHERE id = OLD.{id}; END;
CREATE TRIGGER {_update3} AFTER UPDATE ON {table}
WHEN OLD.{id} != NEW.{id} AND (NEW.{geometry} NOT NULL AND NOT ST_IsEmpty(NEW.{geometry}))
BEGIN DELETE FROM {index} WHERE id = OLD.{id}; INSERT OR REPLACE INTO {index} VALUES ({new box}); END;
CREATE TRIGGER {_update4} AFTER UPDATE ON {table}
WHEN OLD.{id} != NEW.{id} AND (NEW.{geometry} IS NULL OR ST_IsEmpty(NEW.{geometry}))
BEGIN DELETE FROM {index} WHERE id IN (OLD.{id}, NEW.{id}); END;
CREATE TRIGGER {_delete} AFTER DELETE ON {table} WHEN OLD.{geometry} NOT NULL
BEGIN DELETE FROM {index} WHERE id = OLD.{id}; END;
CREATE TRIGGER {count_insert} AFTER INSERT ON {table}
BEGIN UPDATE gpkg_ogr_contents SET feature_count = feature_count + 1 WHERE lower(table_name) = lower({table text}); END;
CREATE TRIGGER {count_delete} AFTER DELETE ON {table}
BEGIN UPDATE gpkg_ogr_contents SET feature_count = feature_count - 1 WHERE lower(table_name) = lower({table text}); END;
)sql";

using Words = std::vector<std::pair<std::string_view, std::string>>;

/// The pattern with each {word} in place; in one pass, so that a name may hold anything.
std::string filled(std::string_view pattern, const Words& words) {
    std::string text;
    while (true) {
        const std::size_t open = pattern.find('{');
        text += pattern.substr(0, open);
        if (open == std::string_view::npos) {
            return text;
        }
        const std::size_t close = pattern.find('}', open);
        const std::string_view word = pattern.substr(open + 1, close - open - 1);
        for (const auto& [name, value] : words) {
            text += name == word ? value : std::string();
        }
        pattern.remove_prefix(close + 1);
    }
}

std::string quotedText(const std::string& text) {
    std::string quoted = "'";
    for (const char c : text) {
        quoted += c == '\'' ? "''" : std::string(1, c);
    }
    return quoted + '\'';
}

const char* typeName(FieldType type) {
    switch (type) {
    case FieldType::Integer:
        return "INTEGER";
    case FieldType::Real:
        return "REAL";
    case FieldType::Boolean:
        return "BOOLEAN";
    case FieldType::Date:
        return "DATE";
    case FieldType::DateTime:
        return "DATETIME";
    default:
        return "TEXT";
    }
}

/// `wanted` unless a field has that name, then with a number. SQLite does not tell upper from lower case.
std::string freeColumn(const Attributes& attributes, const std::string& wanted) {
    std::string name = wanted;
    for (int n = 2; attributes.find(name) != nullptr; ++n) {
        name = wanted + "_" + std::to_string(n);
    }
    return name;
}

} // namespace

GpkgNames gpkgNamesFor(const std::string& path, const Layer& layer, const WriteOptions& options) {
    return {layerNameFor(path, options), freeColumn(layer.attributes, "fid"), freeColumn(layer.attributes, "geom")};
}

std::string catalogueSql() {
    return std::string(kCatalogue);
}

std::string layerTableSql(const GpkgNames& names, const Attributes& attributes) {
    std::string sql = "CREATE TABLE " + quotedName(names.table) + " (" + quotedName(names.id) +
                      " INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, " + quotedName(names.geometry) + " MULTIPOLYGON";
    for (const Field& field : attributes.fields) {
        sql += ", " + quotedName(field.name) + " " + typeName(field.type);
    }
    return sql + ")";
}

std::string indexSql(const GpkgNames& names) {
    return filled(kIndex, {{"index", quotedName(names.index())}});
}

std::string triggerSql(const GpkgNames& names) {
    const std::string geometry = "NEW." + quotedName(names.geometry);
    Words words{{"table", quotedName(names.table)},
                {"table text", quotedText(names.table)},
                {"id", quotedName(names.id)},
                {"geometry", quotedName(names.geometry)},
                {"index", quotedName(names.index())},
                {"count_insert", quotedName("trigger_insert_feature_count_" + names.table)},
                {"count_delete", quotedName("trigger_delete_feature_count_" + names.table)},
                {"new box", "NEW." + quotedName(names.id) + ", ST_MinX(" + geometry + "), ST_MaxX(" + geometry +
                                "), ST_MinY(" + geometry + "), ST_MaxY(" + geometry + ")"}};
    for (const char* event : {"_insert", "_update1", "_update2", "_update3", "_update4", "_delete"}) {
        words.emplace_back(event, quotedName(names.index() + event));
    }
    return filled(kTriggers, words);
}

} // namespace gis
