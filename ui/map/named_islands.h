// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"
#include "gis/io/layer.h"
#include "src/cartography/archipelagos.h"

#include <cstdint>
#include <vector>

namespace diaban::ui {

/// An archipelago that a map names, whatever its unit is called.
struct NamedIslands {
    const Archipelago* islands = nullptr;
    std::uint32_t unit = 0; ///< that has the first of them
    gis::Box box;           ///< around them all, on the plane of the map
};

/// The archipelagos among the small parts of a layer's units; none where its CRS is not known. `plane` is what the map
/// is drawn in.
[[nodiscard]] std::vector<NamedIslands> namedIslands(const gis::Layer& layer, const gis::Crs& plane);

} // namespace diaban::ui
