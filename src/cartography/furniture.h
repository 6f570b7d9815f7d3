// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/crs/transform.h"
#include "src/cartography/map_scene.h"
#include "src/cartography/scene_style.h"

#include <optional>
#include <string>

namespace diaban {

inline constexpr double kMetresPerPoint = 0.0254 / 72;

/// How a frame's plane lies on the ground, measured geodesically around a point of it.
struct Ground {
    double metresPerUnit = 0; ///< along the x axis
    double northDegrees = 0;  ///< how far north is off the y axis
};

/// Nothing where the CRS is unknown or the place has no longitude and latitude.
[[nodiscard]] std::optional<Ground> groundAt(const gis::Crs& crs, const gis::Point& place);
/// The same by the transform from that CRS, of degrees or not, to EPSG:4326, which takes long to make.
[[nodiscard]] std::optional<Ground> groundAt(const gis::Transform& toLonLat, bool degrees, const gis::Point& place);

/// The longest round length (1, 2 or 5 times a power of ten) in metres that takes no more than `points` at a scale.
[[nodiscard]] double roundLength(double metresPerPoint, double points);

/// "50 km", "200 m".
[[nodiscard]] std::string lengthWords(double metres, Language language);

/// Adds a scale bar of a round length, its left end at `at`, with its words of `size` points to the right.
void addScaleBar(MapScene& scene, const gis::Point& at, double metresPerPoint, double mostPoints, double size,
                 const SceneStyle& style);

} // namespace diaban
