// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"
#include "gis/io/write_layer.h"

#include <string>

namespace gis {

/// The table of a layer and those of its columns that are no fields.
struct GpkgNames {
    std::string table, id, geometry;

    [[nodiscard]] std::string index() const { return "rtree_" + table + "_" + geometry; }
};

/// The names for a layer to be written: those of its own columns differ from the fields'.
[[nodiscard]] GpkgNames gpkgNamesFor(const std::string& path, const Layer& layer, const WriteOptions& options);

/// SQL that makes the catalogue of a GeoPackage 1.2 of features (OGC 12-128r14, annex C), with the table of counts that
/// GDAL and QGIS keep, and its fixed rows.
[[nodiscard]] std::string catalogueSql();

/// SQL that makes the empty table of a layer of multipolygons.
[[nodiscard]] std::string layerTableSql(const GpkgNames& names, const Attributes& attributes);

/// SQL that makes the empty spatial index of the layer.
[[nodiscard]] std::string indexSql(const GpkgNames& names);

/// SQL of the triggers that keep the index (annex F.3) and the count right when others edit the layer.
[[nodiscard]] std::string triggerSql(const GpkgNames& names);

} // namespace gis
