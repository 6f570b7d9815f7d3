// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <cstdint>
#include <span>
#include <vector>

namespace diaban {

/// Groups of the shapes of a frame, such as the provinces of communes.
struct GroupOutlines {
    gis::Polygons
        shapes; ///< a unit and one part a group: its rings, the largest first, to be read even-odd; not the smallest
    std::vector<Segment> between; ///< stretches that two groups share, each once; most follow one another
};

/// The outlines of groups of shapes that share their borders point by point: what lies between two members drops out.
/// `groupOf` has a group below `groups` for each shape. Rings of less than `matters` of a group's largest drop out:
/// gaps between members that do not quite fit, islets.
[[nodiscard]] GroupOutlines groupOutlines(const gis::Polygons& shapes, std::span<const std::uint32_t> groupOf,
                                          std::size_t groups, double matters = 0.003);

/// The groups of a frame's shapes by the parents of their units; empty where the scene has no parents.
[[nodiscard]] std::vector<std::uint32_t> parentsOf(const MapScene& scene, const Frame& frame);

} // namespace diaban
