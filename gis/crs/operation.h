// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/proj_handles.h"
#include "gis/geometry/box.h"

#include <string>

namespace gis::proj {

/// One coordinate operation for a whole layer, so that neighbouring units cannot be torn apart by PROJ choosing anew
/// for each point: the best of PROJ's list for the box (degrees; empty: anywhere) that needs no file which is not
/// there. For VN-2000 always EPSG:6960, also where an older regional operation fits. Not yet normalised to longitude
/// first. Nothing where PROJ knows none.
[[nodiscard]] Object bestOperation(PJ_CONTEXT* context, const PJ* from, const PJ* to, const Box& degrees);

/// PROJ's name of an operation with its code and accuracy where known:
/// "Inverse of UTM zone 48N + VN-2000 to WGS 84 (2) (EPSG:6960, 1 m)".
[[nodiscard]] std::string describe(PJ_CONTEXT* context, const PJ* operation);

} // namespace gis::proj
