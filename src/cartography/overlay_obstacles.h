// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/cartography/placed_boxes.h"

namespace diaban {

/// What stands on the page already and no number, nor name of a group, may cover: texts, legend, list, scale bars,
/// north arrow, insets, discs and labels. Those of a number or name inside an inset: `within` that inset.
[[nodiscard]] PlacedBoxes placedOn(const MapScene& scene, const gis::Box& room, const Frame* within = nullptr);

/// The square that a disc covers with its halo.
[[nodiscard]] gis::Box boxOf(const SceneDisc& disc, double haloWidth) noexcept;

} // namespace diaban
