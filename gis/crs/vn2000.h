// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/proj_handles.h"

#include <string>

namespace gis {

/// True where the datum of a horizontal CRS is VN-2000, by its code or by one of the names that are written for it.
[[nodiscard]] bool isOnVn2000(PJ_CONTEXT* context, const PJ* crs);

/// True for a bound CRS that states a shift to WGS 84 by three or seven numbers, not all zero.
[[nodiscard]] bool hasShift(PJ_CONTEXT* context, const PJ* boundCrs);

/// True for a bound CRS whose stated shift to WGS 84 is the official one of VN-2000 (EPSG:6960): many files state the
/// seven numbers and no datum.
[[nodiscard]] bool hasVn2000Shift(PJ_CONTEXT* context, const PJ* boundCrs);

/// The same horizontal CRS with EPSG:4756 below it; nothing where PROJ cannot.
[[nodiscard]] proj::Object onVn2000(PJ_CONTEXT* context, const PJ* crs);

/// The codes of a CRS that has easting and northing of its false origin exchanged, and of the one to use instead.
struct DeprecatedTwin {
    std::string given; ///< "EPSG:6956"
    std::string right; ///< "EPSG:5896"
};

/// EPSG:6956 to 6959 were published with false easting 0 and false northing 500 000, then replaced. Told by code and,
/// where a file states none, by these parameters. Both texts are empty for another CRS.
[[nodiscard]] DeprecatedTwin deprecatedTwin(PJ_CONTEXT* context, const PJ* crs);

} // namespace gis
