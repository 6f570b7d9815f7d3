// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"

#include <cstdint>

namespace diaban::ui {

/// A window of device pixels on the plane of a ground. Pixels are counted from the north-west corner of the ground at
/// each scale, wherever the window stands: so a window moved by whole pixels shows the same pixels, moved.
struct GroundView {
    double pixelsPerUnit = 1;       ///< device pixels that one unit of the plane takes
    std::int32_t left = 0, top = 0; ///< the window's first pixel, counted from the origin; y down
    int width = 0, height = 0;      ///< device pixels

    /// The place on the window, in device pixels from its corner, of a point of the plane; and the other way round.
    [[nodiscard]] gis::Point toView(const gis::Point& origin, const gis::Point& plane) const noexcept {
        return {(plane.x - origin.x) * pixelsPerUnit - left, (origin.y - plane.y) * pixelsPerUnit - top};
    }
    [[nodiscard]] gis::Point toPlane(const gis::Point& origin, const gis::Point& view) const noexcept {
        return {origin.x + (view.x + left) / pixelsPerUnit, origin.y - (view.y + top) / pixelsPerUnit};
    }
    friend bool operator==(const GroundView&, const GroundView&) = default;
};

/// The first whole number that is no lower: the index of the first pixel whose middle lies at or behind a place.
[[nodiscard]] inline std::int32_t firstPixel(double place) noexcept {
    const double middle = place - 0.5;
    const auto whole = static_cast<std::int32_t>(middle);
    return whole + static_cast<std::int32_t>(static_cast<double>(whole) < middle);
}

} // namespace diaban::ui
