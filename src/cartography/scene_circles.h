// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/enlarged_frames.h"
#include "src/cartography/map_scene.h"
#include "src/cartography/page_measures.h"
#include "src/cartography/page_shapes.h"

#include <optional>
#include <span>
#include <vector>

namespace diaban {

/// True where circles stand for a figure.
[[nodiscard]] constexpr bool hasCircles(MapKind kind) noexcept {
    return kind == MapKind::Circles || kind == MapKind::Both;
}

/// What a unit's circle stands for: its value, or that of the second figure where circles lie over classes. Nothing
/// where it has none.
[[nodiscard]] std::optional<double> circleValue(const MapScene& scene, const SceneUnit& unit) noexcept;

/// True where circles are rings, through which the classes below are seen.
[[nodiscard]] constexpr bool hasRings(const MapScene& scene) noexcept {
    return scene.kind == MapKind::Both;
}

/// How wide a circle's line is, and the radius of its middle: a rim lies around the circle, a ring within it.
struct CircleLine {
    double width = 0, radius = 0;
};
[[nodiscard]] CircleLine circleLine(const MapScene& scene, double radius) noexcept;

/// The fill of its circles, or the colour of its rings.
[[nodiscard]] constexpr const Colour& circleFill(const MapScene& scene) noexcept {
    return scene.kind == MapKind::Both ? scene.style.circleOver : scene.style.circle;
}

/// How wide the rim around circles is, of which the largest has that radius. Points.
[[nodiscard]] double circleRimWidth(double largest, const SceneStyle& style) noexcept;

/// A ring and the pale line on either side of it.
struct RingWeight {
    double width = 0, casing = 0;
};
/// Rings as heavy as suits the largest, unless thousands of them would then cover the classes that they lie on.
[[nodiscard]] RingWeight ringWeight(std::span<const double> radii, double land, double largest) noexcept;

inline constexpr double kZeroPen = 0.8; ///< points: width of the ring that is a zero

/// The circles of a map before it has its place on the page.
struct CirclePlan {
    double scale = 0;     ///< points of radius that the square root of a value takes
    gis::Polygons ground; ///< the map's shapes and the circles, which stand out over the coast
};

/// Sizes the circles, of all periods that share their scale, of a map whose shapes are in points, at the size at which
/// they fill the body of the page. Throws gis::Error{BadInput "circles.negative"} with the unit. Circles within a
/// window that an inset enlarges have to keep apart there, and crowd on the map to a higher bound.
[[nodiscard]] CirclePlan planCircles(const MapScene& scene, const FrameShapes& main,
                                     const std::vector<EnlargePlan>& enlarged, const PageMeasures& measures);

/// How much room circles of such a map leave one another without insets: of each shape the distance to the nearest
/// other circle, from middle to middle, by the sum of their radii; a great number where it has no circle.
[[nodiscard]] std::vector<double> circleRoom(const MapScene& scene, const FrameShapes& main,
                                             const PageMeasures& measures);

/// Shrinks circles and shapes together so that neither stands out of a body of that size; by how much, 1 for not at
/// all.
[[nodiscard]] double fitGround(CirclePlan& plan, gis::Polygons& shapes, const gis::Box& body);

/// Puts circles of the scene's scale on the units of all frames, each on the largest part of its unit, at the place
/// inside that is furthest from its border; the largest first. An inset that enlarges a part of the map has those whose
/// places lie in that part, moved inwards where its rim would cut them.
void addCircles(MapScene& scene);

} // namespace diaban
