// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/database_tables.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/io/open_dataset.h"
#include "gis/io/text_reader.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

namespace gis {

namespace {

/// Names, and beginnings of names, of tables that programs keep for themselves.
constexpr std::array<std::string_view, 14> kOwnTables{"layer_styles",
                                                      "qgis_projects",
                                                      "spatial_ref_sys",
                                                      "spatial_ref_sys_all",
                                                      "spatial_ref_sys_aux",
                                                      "data_licenses",
                                                      "elementarygeometries",
                                                      "knn",
                                                      "knn2",
                                                      "networks",
                                                      "topologies",
                                                      "iso_metadata",
                                                      "iso_metadata_reference",
                                                      "sql_statements_log"};
constexpr std::array<std::string_view, 14> kOwnBeginnings{
    "sqlite_",     "gpkg_",  "rtree_",  "idx_",          "geometry_columns",
    "spatialite_", "views_", "virts_",  "vector_layers", "raster_coverages",
    "se_",         "wms_",   "stored_", "spatialindex"};
constexpr std::array<std::string_view, 12> kBinaryTypes{
    "BLOB",    "GEOMETRY",       "POINT",      "LINESTRING", "POLYGON",      "CURVE",
    "SURFACE", "GEOMCOLLECTION", "MULTIPOINT", "MULTICURVE", "MULTISURFACE", "GEOMETRYCOLLECTION"};

bool isOwn(std::string_view table) {
    const std::string name = foldCase(table);
    return std::ranges::find(kOwnTables, name) != kOwnTables.end() ||
           std::ranges::any_of(kOwnBeginnings, [&name](std::string_view start) { return name.starts_with(start); });
}

std::string upper(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return result;
}

bool isBinary(std::string_view declared) {
    const std::string type = upper(declared);
    return std::ranges::any_of(kBinaryTypes,
                               [&type](std::string_view word) { return type.find(word) != std::string::npos; });
}

/// True for a table in which a virtual table keeps its content: "search_data" of "search".
bool isShadow(const std::string& name, const std::set<std::string>& virtualTables) {
    for (auto at = name.find('_'); at != std::string::npos; at = name.find('_', at + 1)) {
        if (virtualTables.contains(name.substr(0, at))) {
            return true;
        }
    }
    return false;
}

Error damaged(const std::string& file, const std::string& table, const SqliteFailure& failure) {
    return badInput(file, table, {"database.damaged", {{"reason", std::string(failure.what())}}});
}

/// Runs a reading and says of SQLite's failures which file and table they are of.
template <typename Reading> auto named(const std::string& file, const std::string& table, Reading reading) {
    try {
        return reading();
    } catch (const SqliteFailure& failure) {
        throw damaged(file, table, failure);
    }
}

SqliteDatabase openDatabase(const std::string& file) {
    std::error_code failure;
    const auto bytes = static_cast<std::int64_t>(std::filesystem::file_size(file, failure));
    checkGeoPackage({file, LayerFormat::GeoPackage, bytes});
    return named(file, "", [&] { return SqliteDatabase::openUntrusted(file, bytes); });
}

DatabaseValue valueOf(const SqliteStatement& row, int column, TextReader& text) {
    switch (row.type(column)) {
    case SQLITE_INTEGER:
        return row.integer(column);
    case SQLITE_FLOAT:
        return row.real(column);
    case SQLITE_TEXT:
        return text.read(row.text(column));
    default:
        return {};
    }
}

} // namespace

DatabaseTables::DatabaseTables(std::string file) : m_file(std::move(file)), m_database(openDatabase(m_file)) {
    named(m_file, "", [this] { readNames(); });
}

void DatabaseTables::readNames() {
    std::set<std::string> virtualTables;
    SqliteStatement rows = m_database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table'");
    while (rows.step()) {
        const std::string name(rows.text(0));
        if (upper(rows.text(1)).starts_with("CREATE VIRTUAL")) {
            virtualTables.insert(name);
            continue;
        }
        m_geoPackage = m_geoPackage || name == "gpkg_contents";
        if (!isOwn(name)) {
            m_names.push_back(name);
        }
    }
    std::erase_if(m_names, [&virtualTables](const std::string& name) { return isShadow(name, virtualTables); });
}

bool DatabaseTables::isRegistered(const std::string& table) const {
    if (!m_geoPackage) {
        return false;
    }
    SqliteStatement rows = m_database.prepare("SELECT 1 FROM gpkg_contents WHERE lower(table_name) = lower(?)");
    rows.bind(0, std::string_view(table));
    return rows.step();
}

std::vector<DatabaseTables::Column> DatabaseTables::declaredColumns(const std::string& table) const {
    std::vector<Column> columns;
    const bool feature = isRegistered(table);
    SqliteStatement rows = m_database.prepare("PRAGMA table_xinfo(" + quotedName(table) + ')');
    while (rows.step()) { // number, name, type, not null, default, primary key, hidden
        const std::string type = upper(rows.text(2));
        const bool hidden = rows.integer(6) != 0; // also those that the schema computes
        const bool id = feature && rows.integer(5) == 1 && type.find("INT") != std::string::npos;
        if (!hidden && !id) {
            columns.push_back({std::string(rows.text(1)), type.starts_with("BOOL"), isBinary(type)});
        }
    }
    return columns;
}

std::vector<DatabaseColumn> DatabaseTables::columnsOf(const std::string& table) const {
    return named(m_file, table, [&] {
        TextReader text;
        std::vector<DatabaseColumn> columns;
        for (const Column& column : declaredColumns(table)) {
            if (!column.binary) {
                columns.push_back({text.read(column.name), column.boolean});
            }
        }
        return columns;
    });
}

std::size_t DatabaseTables::binaryColumnsOf(const std::string& table) const {
    return named(m_file, table, [&] {
        return static_cast<std::size_t>(std::ranges::count_if(declaredColumns(table), &Column::binary));
    });
}

bool DatabaseTables::isEmpty(const std::string& table) const {
    return named(m_file, table,
                 [&] { return !m_database.prepare("SELECT 1 FROM " + quotedName(table) + " LIMIT 1").step(); });
}

void DatabaseTables::forEachRow(const std::string& table,
                                const std::function<void(std::span<const DatabaseValue>)>& use) const {
    named(m_file, table, [&] {
        std::string list;
        std::vector<DatabaseValue> values;
        for (const Column& column : declaredColumns(table)) {
            if (!column.binary) {
                list += (list.empty() ? "" : ", ") + quotedName(column.name);
                values.emplace_back();
            }
        }
        if (values.empty()) {
            return;
        }
        // Not by an index, which would give another order.
        SqliteStatement rows = m_database.prepare("SELECT " + list + " FROM " + quotedName(table) + " NOT INDEXED");
        TextReader text;
        while (rows.step()) {
            for (std::size_t i = 0; i < values.size(); ++i) {
                values[i] = valueOf(rows, static_cast<int>(i), text);
            }
            use(values);
        }
    });
}

} // namespace gis
