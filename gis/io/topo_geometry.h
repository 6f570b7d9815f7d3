// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/io/gdal_scope.h"
#include "gis/io/topo_arcs.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace gis {

/// A geometry of a TopoJSON before its arcs are known: what it is, and which arcs make its rings.
struct TopoGeometry {
    enum class Kind { None, Areas, Line, Point };
    using Ring = std::vector<std::int64_t>; ///< indexes of arcs
    Kind kind = Kind::None;
    std::vector<std::vector<Ring>> polygons;
    std::int64_t dropped = 0; ///< members of a collection that are no areas
};

/// Reads the geometry object (not its properties). Nothing that it does not understand passes for an area: it has none.
[[nodiscard]] TopoGeometry topoGeometry(const nlohmann::json& object);

/// Puts the rings together. Null for Kind::None. `place` names the unit in errors.
/// Throws Error{BadInput "topojson.bad_arc", "layer.limit_unit_vertices"}.
[[nodiscard]] GeometryHandle assemble(const TopoGeometry& geometry, const TopoArcs& arcs, const std::string& file,
                                      const std::string& place, const Limits& limits);

} // namespace gis
