// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <geodesic.h>

namespace gis {

/// Semi-major axis in metres and flattening of the ellipsoid WGS 84.
inline constexpr double kWgs84Axis = 6'378'137.0;
inline constexpr double kWgs84Flattening = 1 / 298.257223563;

/// The ellipsoid for Karney's geodesics, as PROJ has them.
[[nodiscard]] inline const geod_geodesic& wgs84() {
    static const geod_geodesic kEllipsoid = [] {
        geod_geodesic ellipsoid{};
        geod_init(&ellipsoid, kWgs84Axis, kWgs84Flattening);
        return ellipsoid;
    }();
    return kEllipsoid;
}

} // namespace gis
