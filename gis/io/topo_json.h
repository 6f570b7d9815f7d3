// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/crs/crs.h"
#include "gis/io/raw_layer.h"

#include <string>
#include <string_view>
#include <vector>

namespace gis {

struct TopoJson {
    std::vector<RawLayer> layers; ///< one an object of the topology
    Crs crs;                      ///< the format has none: WGS 84 where all coordinates are degrees, else unknown
};

/// Decodes a TopoJSON text: rings from shared arcs, quantised or not, exact; "id" and the properties as fields (what is
/// neither text, number nor truth as JSON text). `file` is named in errors. One pass, arcs in a flat array.
/// Throws Error{BadInput "topojson.damaged", "topojson.bad_arc", "topojson.bad_transform", "layer.limit_..."}.
[[nodiscard]] TopoJson readTopoJson(std::string_view text, const std::string& file, const Limits& limits);

} // namespace gis
