// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/crs/crs.h"
#include "gis/geometry/box.h"

#include <optional>
#include <string>

namespace gis {

/// Where the authority of a CRS means it to be used, in longitude and latitude; nothing where it says none, and for an
/// area across 180 degrees.
[[nodiscard]] std::optional<Box> areaOfUse(const Crs& crs);

/// Warns ("crs.outside_area") where the middle of a layer lies more than half a degree outside the area of use of the
/// CRS that it is brought into: shapes are bent there. `lonLat` is the layer's extent in longitude and latitude.
void tellOutsideArea(const Crs& target, const Box& lonLat, const std::string& file, Problems& problems);

} // namespace gis
