// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace gis {

/// The files that make a shapefile, found beside the .shp without regard to the case of their extensions.
struct ShapefileSet {
    std::filesystem::path shp, shx, dbf;
    std::optional<std::filesystem::path> cpg, prj;
    std::int64_t shapes = 0;     ///< records of the .shx
    std::int64_t rows = 0;       ///< of the .dbf
    std::int64_t deleted = 0;    ///< rows of the .dbf marked as deleted
    std::uint32_t shapeType = 0; ///< of the .shp: 5 is polygons
    std::string index;           ///< the content of the .shx
};

/// The encoding of a .dbf and how it was found.
struct DbfEncoding {
    std::string name;  ///< as GDAL knows it: "UTF-8", "CP1252"
    std::string shown; ///< for Layer::encoding: "UTF-8", "CP1252 (no .cpg)"
};

/// True for an extension (with dot, any case) of a file that belongs to a shapefile: .shp, .dbf, .cpg, .qix, ...
[[nodiscard]] bool isShapefileMember(std::string_view extension);

/// Finds the set and checks what GDAL does not: sizes told by the headers, as many rows as shapes. Throws
/// Error{BadInput "layer.no_member", "layer.truncated", "layer.dbf_rows", "layer.not_format", "layer.limit_bytes"};
/// rows beyond the shapes and deleted rows are warned of.
[[nodiscard]] ShapefileSet findShapefile(const std::string& shp, const Limits& limits, Problems& problems);

/// The same, and every record of the .shx must lie inside the .shp and agree with its head: "layer.shp_record".
[[nodiscard]] ShapefileSet checkShapefile(const std::string& shp, const Limits& limits, Problems& problems);

/// The text of the .prj beside a .shp; empty where there is none.
[[nodiscard]] std::string prjTextOf(const std::string& shp);

/// What the texts of the .dbf are written in: `asked` by the user, else the .cpg, else the language byte where it says
/// something, else UTF-8 where all of the table is well-formed UTF-8, else CP1252 with a warning.
/// Throws Error{BadInput "layer.unknown_encoding"} for an `asked` that is not known.
[[nodiscard]] DbfEncoding dbfEncoding(const ShapefileSet& set, const std::string& asked, Problems& problems);

} // namespace gis
