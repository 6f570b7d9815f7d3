// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/qgis_carrier.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/io/file_writer.h"
#include "gis/io/sqlite_database.h"

#include <filesystem>

namespace gis {

namespace {

/// As QGIS itself makes the table, so that it can add styles of its own to it.
constexpr const char* kMakeStyles =
    "CREATE TABLE IF NOT EXISTS layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog "
    "TEXT(256), "
    "f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT, styleQML TEXT, "
    "styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME DEFAULT "
    "(strftime('%Y-%m-%dT%H:%M:%fZ','now')))";

/// QGIS finds a row only by the exact geometry column and an empty schema.
constexpr const char* kAddStyle =
    "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, "
    "styleSLD, useAsDefault, description, owner, update_time) VALUES ('', '', ?, ?, ?, ?, '', CAST(? AS INTEGER), ?, "
    "'', ?)";

/// As QGIS itself makes the table.
constexpr const char* kMakeProjects =
    "CREATE TABLE IF NOT EXISTS qgis_projects (name TEXT PRIMARY KEY, metadata BLOB, content BLOB)";
constexpr const char* kAddProject = "INSERT INTO qgis_projects (name, metadata, content) VALUES (?, ?, ?)";

/// The extension "Metadata" of the GeoPackage standard.
constexpr const char* kMakeMetadata =
    "CREATE TABLE IF NOT EXISTS gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT "
    "NULL DEFAULT 'dataset', md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT "
    "NOT NULL DEFAULT '')";
constexpr const char* kMakeReferences =
    "CREATE TABLE IF NOT EXISTS gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, column_name "
    "TEXT, row_id_value INTEGER, timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), "
    "md_file_id INTEGER NOT NULL, md_parent_id INTEGER, CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES "
    "gpkg_metadata(id), CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))";
constexpr const char* kMakeExtensions =
    "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, "
    "definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, "
    "extension_name))";

constexpr const char* kAddTable =
    "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change) VALUES (?, 'attributes', "
    "?, '', ?) ON CONFLICT DO NOTHING";
constexpr const char* kAddExtension =
    "INSERT INTO gpkg_extensions (table_name, extension_name, definition, scope) SELECT ?1, 'gpkg_metadata', "
    "'http://www.geopackage.org/spec120/#extension_metadata', 'read-write' WHERE NOT EXISTS (SELECT 1 FROM "
    "gpkg_extensions WHERE table_name = ?1 AND extension_name = 'gpkg_metadata')";
constexpr const char* kAddMetadata =
    "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) VALUES ('dataset', "
    "'http://mrcc.com/qgis.dtd', 'text/xml', ?)";
constexpr const char* kAddReference =
    "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, timestamp, md_file_id) VALUES ('table', ?, ?, "
    "last_insert_rowid())";
constexpr const char* kReadMetadata =
    "SELECT metadata FROM gpkg_metadata JOIN gpkg_metadata_reference ON md_file_id = id WHERE table_name = ? AND "
    "md_standard_uri = 'http://mrcc.com/qgis.dtd'";

using Texts = std::vector<std::string>;

/// One statement whose '?' stand for texts, in order; the first column of its first row, "" where there is none.
std::string ask(const SqliteDatabase& file, const std::string& sql, const Texts& texts) {
    SqliteStatement statement = file.prepare(sql);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        statement.bind(static_cast<int>(i), std::string_view(texts[i]));
    }
    return statement.step() ? std::string(statement.text(0)) : std::string{};
}

Error carrierFailure(const std::string& path, const SqliteFailure& failure) {
    if (failure.noRoom() != 0) {
        return writeFailure(path, failure.noRoom());
    }
    return {ErrorKind::CannotWrite, path, "", {"write.driver", {{"reason", std::string(failure.what())}}}};
}

void addStyles(const SqliteDatabase& file, const std::string& layer, const std::vector<QgisStyle>& styles,
               const std::string& stamp) {
    file.run(kMakeStyles);
    const std::string table(kQgisStyleTable);
    (void)ask(file, kAddTable, {table, table, stamp});
    const std::string geometry =
        ask(file, "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", {layer});
    for (const QgisStyle& style : styles) {
        const std::string isDefault = &style == &styles.front() ? "1" : "0";
        (void)ask(file, kAddStyle, {layer, geometry, style.name, style.qml, isDefault, style.description, stamp});
    }
}

void addMetadata(const SqliteDatabase& file, const std::string& layer, const std::string& metadata,
                 const std::string& stamp) {
    file.run(kMakeExtensions);
    file.run(kMakeMetadata);
    file.run(kMakeReferences);
    (void)ask(file, kAddExtension, {"gpkg_metadata"});
    (void)ask(file, kAddExtension, {"gpkg_metadata_reference"});
    (void)ask(file, kAddMetadata, {metadata});
    (void)ask(file, kAddReference, {layer, stamp});
}

/// Bytes as QGIS writes them into the table: two digits each.
std::string hexOf(const std::string& bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    hex.reserve(2 * bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        hex += kDigits[byte >> 4U];
        hex += kDigits[byte & 15U];
    }
    return hex;
}

void addProjects(const SqliteDatabase& file, const std::vector<QgisProjectCopy>& projects, const std::string& stamp) {
    file.run(kMakeProjects);
    const std::string table(kQgisProjectTable);
    (void)ask(file, kAddTable, {table, table, stamp});
    const std::string metadata =
        R"({"last_modified_time":")" + stamp.substr(0, stamp.find('.')) + R"(","last_modified_user":""})";
    for (const QgisProjectCopy& project : projects) {
        (void)ask(file, kAddProject, {project.name, metadata, hexOf(project.archive)});
    }
}

void same(const std::string& path, const std::string& place, const std::string& written, const std::string& read) {
    if (written != read) {
        throw Error(ErrorKind::CannotWrite, path, place,
                    {"write.read_back",
                     {{"written", static_cast<std::int64_t>(written.size())},
                      {"read", static_cast<std::int64_t>(read.size())}}});
    }
}

} // namespace

void addQgisCarrier(const std::string& path, const std::string& layer, const QgisCarrier& carrier,
                    const std::string& date) {
    if ((!carrier.styles.empty() && foldCase(layer) == kQgisStyleTable) ||
        (!carrier.projects.empty() && foldCase(layer) == kQgisProjectTable)) {
        throw Error(ErrorKind::CannotWrite, path, layer, {"write.style_table", {{"layer", layer}}});
    }
    const std::string stamp = date + "T00:00:00.000Z"; // GDAL warns of a time without milliseconds
    try {
        SqliteDatabase file = SqliteDatabase::openStaged(path);
        file.run("BEGIN");
        if (!carrier.styles.empty()) {
            addStyles(file, layer, carrier.styles, stamp);
        }
        if (!carrier.metadata.empty()) {
            addMetadata(file, layer, carrier.metadata, stamp);
        }
        if (!carrier.projects.empty()) {
            addProjects(file, carrier.projects, stamp);
        }
        file.run("COMMIT");
        file.close();
    } catch (const SqliteFailure& failure) {
        throw carrierFailure(path, failure);
    }
}

void readBackQgisCarrier(const std::string& path, const std::string& layer, const QgisCarrier& carrier) {
    try {
        const auto bytes = static_cast<std::int64_t>(std::filesystem::file_size(path));
        const SqliteDatabase file = SqliteDatabase::openUntrusted(path, bytes);
        for (std::size_t i = 0; i < carrier.styles.size(); ++i) {
            const QgisStyle& style = carrier.styles[i];
            const std::string row =
                " FROM layer_styles WHERE f_table_name = ? ORDER BY id LIMIT 1 OFFSET CAST(? AS INTEGER)";
            const Texts key{layer, std::to_string(i)};
            same(path, style.name, style.name, ask(file, "SELECT styleName" + row, key));
            same(path, style.name, style.qml, ask(file, "SELECT styleQML" + row, key));
        }
        if (!carrier.metadata.empty()) {
            same(path, "gpkg_metadata", carrier.metadata, ask(file, kReadMetadata, {layer}));
        }
        for (const QgisProjectCopy& project : carrier.projects) {
            same(path, project.name, hexOf(project.archive),
                 ask(file, "SELECT content FROM qgis_projects WHERE name = ?", {project.name}));
        }
    } catch (const SqliteFailure& failure) {
        throw carrierFailure(path, failure);
    }
}

} // namespace gis
