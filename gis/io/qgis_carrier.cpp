// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/qgis_carrier.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/io/sqlite_file.h"

namespace gis {

namespace {

/// As QGIS itself makes the table, so that it can add styles of its own to it.
constexpr const char* kMakeStyles =
    "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), "
    "f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT, styleQML TEXT, "
    "styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME DEFAULT "
    "(strftime('%Y-%m-%dT%H:%M:%fZ','now')))";

/// QGIS finds a row only by the exact geometry column and an empty schema.
constexpr const char* kAddStyle =
    "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, "
    "styleSLD, useAsDefault, description, owner, update_time) VALUES ('', '', ?, ?, ?, ?, '', CAST(? AS INTEGER), ?, "
    "'', ?)";

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

void addStyles(SqliteFile& file, const std::string& layer, const std::vector<QgisStyle>& styles,
               const std::string& stamp) {
    file.run(kMakeStyles);
    file.run("INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change) VALUES (?, "
             "'attributes', ?, '', ?)",
             {std::string(kQgisStyleTable), std::string(kQgisStyleTable), stamp});
    const std::string geometry =
        file.textOf("SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", {layer});
    for (const QgisStyle& style : styles) {
        const bool isDefault = &style == &styles.front();
        file.run(kAddStyle, {layer, geometry, style.name, style.qml, isDefault ? "1" : "0", style.description, stamp});
    }
}

void addMetadata(SqliteFile& file, const std::string& layer, const std::string& metadata, const std::string& stamp) {
    file.run(kMakeExtensions);
    file.run(kMakeMetadata);
    file.run(kMakeReferences);
    for (const char* table : {"gpkg_metadata", "gpkg_metadata_reference"}) {
        file.run("INSERT INTO gpkg_extensions (table_name, extension_name, definition, scope) SELECT ?1, "
                 "'gpkg_metadata', 'http://www.geopackage.org/spec120/#extension_metadata', 'read-write' WHERE NOT "
                 "EXISTS (SELECT 1 FROM gpkg_extensions WHERE table_name = ?1 AND extension_name = 'gpkg_metadata')",
                 {table});
    }
    file.run("INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) VALUES ('dataset', "
             "'http://mrcc.com/qgis.dtd', 'text/xml', ?)",
             {metadata});
    file.run(
        "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, timestamp, md_file_id) VALUES ('table', "
        "?, ?, last_insert_rowid())",
        {layer, stamp});
}

} // namespace

void addQgisCarrier(const std::string& path, const std::string& layer, const QgisCarrier& carrier,
                    const std::string& date) {
    if (!carrier.styles.empty() && foldCase(layer) == kQgisStyleTable) {
        throw Error(ErrorKind::CannotWrite, path, layer, {"write.style_table", {{"layer", layer}}});
    }
    const std::string stamp = date + "T00:00:00.000Z"; // GDAL warns of a time without milliseconds
    SqliteFile file(path);
    file.run("BEGIN");
    if (!carrier.styles.empty()) {
        addStyles(file, layer, carrier.styles, stamp);
    }
    if (!carrier.metadata.empty()) {
        addMetadata(file, layer, carrier.metadata, stamp);
    }
    file.run("COMMIT");
    file.close();
}

void readBackQgisCarrier(const std::string& path, const std::string& layer, const QgisCarrier& carrier) {
    const auto same = [&](const std::string& place, const std::string& written, const std::string& read) {
        if (written != read) {
            throw Error(ErrorKind::CannotWrite, path, place,
                        {"write.read_back",
                         {{"written", static_cast<std::int64_t>(written.size())},
                          {"read", static_cast<std::int64_t>(read.size())}}});
        }
    };
    SqliteFile file(path);
    for (std::size_t i = 0; i < carrier.styles.size(); ++i) {
        const std::string row = " FROM layer_styles WHERE f_table_name = ? AND id = CAST(? AS INTEGER)";
        const std::vector<std::string> key{layer, std::to_string(i + 1)};
        same(carrier.styles[i].name, carrier.styles[i].name, file.textOf("SELECT styleName" + row, key));
        same(carrier.styles[i].name, carrier.styles[i].qml, file.textOf("SELECT styleQML" + row, key));
    }
    if (!carrier.metadata.empty()) {
        const std::string sql = "SELECT metadata FROM gpkg_metadata JOIN gpkg_metadata_reference ON md_file_id = id "
                                "WHERE table_name = ? AND md_standard_uri = 'http://mrcc.com/qgis.dtd'";
        same("gpkg_metadata", carrier.metadata, file.textOf(sql, {layer}));
    }
    file.close();
}

} // namespace gis
