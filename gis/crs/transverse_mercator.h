// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/proj_handles.h"
#include "gis/geometry/point.h"

#include <optional>

namespace gis {

/// A Transverse Mercator projection from the equator; degrees and metres.
struct TransverseMercator {
    double meridian = 0;
    double scale = 1;
    double falseEasting = 0, falseNorthing = 0;
};

/// The projection of a projected CRS where it is one; nothing for another.
[[nodiscard]] std::optional<TransverseMercator> transverseMercatorOf(PJ_CONTEXT* context, const PJ* crs);

/// Longitude and latitude, in degrees, of a point in that projection of the ellipsoid of WGS 84; nothing where it lies
/// outside.
[[nodiscard]] std::optional<Point> lonLatOf(PJ_CONTEXT* context, const TransverseMercator& projection, const Point& p);

} // namespace gis
