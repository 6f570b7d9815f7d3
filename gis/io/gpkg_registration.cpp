// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/gpkg_registration.h"

namespace gis {

namespace {

void writeSrs(const SqliteDatabase& database, const SrsRow& srs) {
    if (srs.definition.empty()) {
        return; // in every file
    }
    SqliteStatement row =
        database.prepare("INSERT OR IGNORE INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization, "
                         "organization_coordsys_id, definition) VALUES (?1, ?2, ?3, ?2, ?4)");
    row.bind(0, srs.name);
    row.bind(1, std::int64_t{srs.id});
    row.bind(2, srs.organization);
    row.bind(3, srs.definition);
    row.run();
}

void writeContents(const SqliteDatabase& database, const GpkgRegistration& layer) {
    SqliteStatement row = database.prepare(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, min_x, "
        "min_y, max_x, max_y, srs_id) VALUES (?1, 'features', ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    const std::string moment = layer.date + "T00:00:00.000Z";
    row.bind(0, layer.names.table);
    row.bind(1, layer.description);
    row.bind(2, moment);
    if (!layer.box.empty()) {
        row.bind(3, layer.box.min.x);
        row.bind(4, layer.box.min.y);
        row.bind(5, layer.box.max.x);
        row.bind(6, layer.box.max.y);
    }
    row.bind(7, std::int64_t{layer.srs.id});
    row.run();
}

} // namespace

void registerLayer(const SqliteDatabase& database, const GpkgRegistration& layer) {
    writeSrs(database, layer.srs);
    writeContents(database, layer);
    SqliteStatement geometry =
        database.prepare("INSERT INTO gpkg_geometry_columns VALUES (?, ?, 'MULTIPOLYGON', ?, 0, 0)");
    geometry.bind(0, layer.names.table);
    geometry.bind(1, layer.names.geometry);
    geometry.bind(2, std::int64_t{layer.srs.id});
    geometry.run();
    SqliteStatement count = database.prepare("INSERT INTO gpkg_ogr_contents VALUES (?, ?)");
    count.bind(0, layer.names.table);
    count.bind(1, layer.features);
    count.run();
    SqliteStatement extension = database.prepare("INSERT INTO gpkg_extensions VALUES (?, ?, 'gpkg_rtree_index', "
                                                 "'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')");
    extension.bind(0, layer.names.table);
    extension.bind(1, layer.names.geometry);
    extension.run();
}

} // namespace gis
