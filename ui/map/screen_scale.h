// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/geometry/point.h"
#include "src/message/catalogue.h"

#include <optional>
#include <string>

namespace diaban::ui {

/// Metres on the ground that a device-independent pixel takes around a place; nothing where the CRS is unknown.
[[nodiscard]] std::optional<double> metresPerPixel(const gis::Crs& crs, const gis::Point& place, double pixelsPerUnit);

/// The denominator of a map's scale on a screen of 96 dots an inch.
[[nodiscard]] std::optional<double> screenScale(const gis::Crs& crs, const gis::Point& place, double pixelsPerUnit);

/// A bar of a round length for a corner of the map.
struct ScreenScaleBar {
    double pixels = 0;
    std::string words; ///< "50 km"
};
[[nodiscard]] std::optional<ScreenScaleBar> screenScaleBar(const gis::Crs& crs, const gis::Point& place,
                                                           double pixelsPerUnit, double mostPixels, Language language);

} // namespace diaban::ui
