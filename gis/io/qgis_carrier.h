// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gis {

/// The table of a GeoPackage in which QGIS keeps styles; no layer of the user's.
inline constexpr std::string_view kQgisStyleTable = "layer_styles";

/// The same of projects.
inline constexpr std::string_view kQgisProjectTable = "qgis_projects";

/// Whether a table of that name in a GeoPackage is QGIS's own, and no layer.
[[nodiscard]] constexpr bool isQgisTable(std::string_view table) noexcept {
    return table == kQgisStyleTable || table == kQgisProjectTable;
}

/// A named style for QGIS.
struct QgisStyle {
    std::string name;        ///< as QGIS lists it
    std::string description; ///< one line
    std::string qml;         ///< the style itself, XML
};

/// A project of QGIS's as it keeps it inside a GeoPackage.
struct QgisProjectCopy {
    std::string name;
    std::string archive; ///< the bytes of a .qgz
};

/// What a GeoPackage carries for QGIS beside the layer.
struct QgisCarrier {
    std::vector<QgisStyle> styles; ///< the first is the one that QGIS takes by itself
    std::string metadata;          ///< QGIS's layer metadata, XML; empty: none
    std::vector<QgisProjectCopy> projects{};

    [[nodiscard]] bool empty() const noexcept { return styles.empty() && metadata.empty() && projects.empty(); }
};

/// Adds them to a GeoPackage that is whole, however its layer was written: the tables "layer_styles" and
/// "qgis_projects" as QGIS looks for them, and the metadata tables of the standard. `layer` is the name of its table;
/// `date` (YYYY-MM-DD) is stamped instead of the clock. Throws Error{CannotWrite "write.driver"}, and
/// "write.style_table" where the layer itself has the name of one of those tables.
void addQgisCarrier(const std::string& path, const std::string& layer, const QgisCarrier& carrier,
                    const std::string& date);

/// Opens the file again and compares all of it. Throws Error{CannotWrite "write.read_back", "write.driver"}.
void readBackQgisCarrier(const std::string& path, const std::string& layer, const QgisCarrier& carrier);

} // namespace gis
