// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/circle_sizes.h"
#include "ui/map/ground_view.h"
#include "ui/map/map_ground.h"

#include <QImage>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

class QPainter;

namespace diaban::ui {

/// The circles over the units of a map, and how they look.
struct MapCircles {
    CircleSizes sizes;
    bool rings = false; ///< through which the classes below are seen
    Colour fill, rim;
    Colour zero; ///< within the small ring that is a zero
};

/// Those of a request on its ground; nothing where its map has none. `areas`: of the units, square metres. Throws as
/// circleSizes.
[[nodiscard]] std::optional<MapCircles> mapCircles(const MapRequest& request, const MapGround& ground,
                                                   std::span<const double> areas);

/// Circles that are drawn again and again: one picture for all of nearly one radius, as a pen takes far too long for
/// thousands.
class DrawnCircles {
public:
    DrawnCircles() = default;
    explicit DrawnCircles(std::optional<MapCircles> circles);

    [[nodiscard]] bool empty() const noexcept { return m_order.empty(); }
    /// Of each unit, times `pixel`, device pixels; 0 where it has no circle. Empty where no unit has one.
    [[nodiscard]] std::vector<double> radii(double pixel) const;
    /// Those that lie in the view, the largest first. `pixel`: device pixels that a pixel of CircleSizes takes; the
    /// painter's unit is the device pixel.
    void paint(QPainter& painter, const MapGround& ground, const GroundView& view, double pixel);

private:
    [[nodiscard]] double radius(std::uint32_t unit, double pixel) const;
    [[nodiscard]] const QImage& picture(std::uint32_t unit, double pixel);
    void paintOne(QPainter& painter, double radius, bool zero, double pixel) const;

    MapCircles m_circles;
    std::vector<std::uint32_t> m_order;
    std::unordered_map<int, QImage> m_pictures; ///< by radius in parts of a pixel
    double m_pixel = 0;                         ///< that they are made for
};

} // namespace diaban::ui
