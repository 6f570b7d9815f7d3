// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/cartography/page_measures.h"
#include "src/cartography/page_shapes.h"

#include <optional>

namespace diaban {

/// True where circles stand for a figure.
[[nodiscard]] constexpr bool hasCircles(MapKind kind) noexcept {
    return kind == MapKind::Circles || kind == MapKind::Both;
}

/// What a unit's circle stands for: its value, or that of the second figure where circles lie over classes. Nothing
/// where it has none.
[[nodiscard]] std::optional<double> circleValue(const MapScene& scene, const SceneUnit& unit) noexcept;

/// The fill of its circles.
[[nodiscard]] constexpr const Colour& circleFill(const MapScene& scene) noexcept {
    return scene.kind == MapKind::Both ? scene.style.circleOver : scene.style.circle;
}

inline constexpr double kZeroPen = 0.8; ///< points: width of the ring that is a zero

/// The circles of a map before it has its place on the page.
struct CirclePlan {
    double scale = 0;     ///< points of radius that the square root of a value takes
    gis::Polygons ground; ///< the map's shapes and the circles, which stand out over the coast
};

/// Sizes the circles of a map whose shapes are in points, at the size at which they fill the body of the page. Throws
/// gis::Error{BadInput "circles.negative"} with the unit.
[[nodiscard]] CirclePlan planCircles(const MapScene& scene, const FrameShapes& main, const PageMeasures& measures);

/// Shrinks circles and shapes together so that neither stands out of a body of that size; by how much, 1 for not at
/// all.
[[nodiscard]] double fitGround(CirclePlan& plan, gis::Polygons& shapes, const gis::Box& body);

/// Puts circles of the scene's scale on the units of all frames, each on the largest part of its unit, at the place
/// inside that is furthest from its border; the largest first.
void addCircles(MapScene& scene);

} // namespace diaban
