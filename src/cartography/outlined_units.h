// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <array>

namespace diaban {

/// Gives a frame the outlines of its outlined units, of each its own: around a group of them a line would also seem to
/// outline what it encloses. Frames without any get none.
void addOutlines(Frame& frame, const std::vector<SceneUnit>& units);

/// A stroke along outlines; half of it shows, within the units.
struct OutlineStroke {
    Colour colour;
    double width = 0;
};
/// A pale line, a dark one and a pale one, from the border inwards: drawn in this order, each over the one before. On
/// a white, a black or any other fill at least one edge of the dark line stands out.
[[nodiscard]] std::array<OutlineStroke, 3> outlineStrokes(const Frame& frame, const SceneStyle& style);

/// The frame in a legend's swatch: how far the line's middle lies from the edge, and its width; on small pages a part
/// of the swatch, so that its ground is seen.
struct OutlineSwatch {
    double inset = 0, width = 0;
};
[[nodiscard]] OutlineSwatch outlineSwatch(const gis::Box& swatch) noexcept;

/// Around a unit drawn as a dot: how far the line's middle lies from the edge, and its width.
inline constexpr double kOutlineDotGap = 0.7;
[[nodiscard]] double outlineDotWidth(const Frame& frame) noexcept;

/// The row of a legend for outlined units, with how many there are; nothing where the request outlines none.
[[nodiscard]] std::optional<LegendRow> outlineRow(const MapRequest& request, const SceneStyle& style);

} // namespace diaban
