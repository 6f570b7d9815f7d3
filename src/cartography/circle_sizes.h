// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"

#include <span>
#include <vector>

namespace diaban {

inline constexpr double kCirclesFor = 720; ///< pixels along the longer side of the map that circles are sized for

/// Where the circles of a map stand that is looked at on a screen.
struct CirclePlane {
    std::vector<gis::Point> places; ///< of each unit; NaN where it has none
    double side = 0;                ///< the longer one of the map's box
    double metresPerUnit = 0;       ///< 0: unknown
};

/// The circles of a request, sized as makeMapScene sizes those of a page. Pixels are those of a map of kCirclesFor.
struct CircleSizes {
    std::vector<double> values;  ///< of each unit; below zero: no circle
    double scale = 0;            ///< pixels of radius that the square root of a value takes
    double line = 0;             ///< pixels: width of the rim around a circle, or of a ring
    double casing = 0;           ///< pixels: of the pale line on either side of a ring
    std::vector<double> samples; ///< round values for a legend, the largest first
};

/// Of a request of Circles or Both. `areas`: of the units, square metres. Throws as requirePositiveCircles.
[[nodiscard]] CircleSizes circleSizes(const MapRequest& request, const CirclePlane& plane,
                                      std::span<const double> areas);

/// Throws gis::Error{BadInput "circles.negative"} with the unit where a circle would stand for less than nothing.
void requirePositiveCircles(const MapRequest& request);

} // namespace diaban
