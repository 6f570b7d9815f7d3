// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/geometry/box.h"
#include "gis/io/layer.h"
#include "src/publish/qgis_metadata.h"
#include "src/publish/qgis_page.h"

#include <string>
#include <vector>

namespace diaban {

/// A layer of a QGIS project: a table of a GeoPackage, and how it is shown.
struct QgisProjectLayer {
    std::string key;   ///< the id comes from it, so each has its own
    std::string title; ///< as the list of layers shows it
    std::string file;  ///< of the GeoPackage, relative to the project, with "/": "../son-hai.gpkg"
    std::string table;
    gis::GeometryKind geometry = gis::GeometryKind::Polygons;
    gis::Crs crs;
    std::string style;      ///< a QGIS style (.qml), whole
    std::string metadata{}; ///< QGIS's layer metadata (.qmd), whole; may be empty
    bool shown = false;     ///< when the project is opened
};

/// Layers under one heading, the uppermost first.
struct QgisProjectGroup {
    std::string title;
    std::vector<QgisProjectLayer> layers;
    bool oneAtATime = false; ///< showing one hides the others
};

/// A project of QGIS.
struct QgisProject {
    std::string title, author;
    std::string date; ///< YYYY-MM-DD; may be empty
    std::string about;
    gis::Crs crs;
    gis::Box ground;                      ///< what is shown when it is opened, in the units of `crs`
    std::vector<QgisProjectGroup> groups; ///< the uppermost first
    std::vector<QgisPage> pages;          ///< a print layout each
};

/// The id of a layer of that key: longer than ten letters, as QGIS replaces shorter ones in silence.
[[nodiscard]] std::string qgisLayerId(const std::string& key);

/// The project as QGIS keeps it (.qgs): sources relative, as paths from the folder that it lies in.
[[nodiscard]] std::string qgisProjectXml(const QgisProject& project);

/// The same in the archive that QGIS writes (.qgz). `name`: of the project inside it, without extension. The same
/// project, the same bytes.
[[nodiscard]] std::string qgisProjectArchive(const QgisProject& project, const std::string& name);

} // namespace diaban
