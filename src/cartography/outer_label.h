// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/empty_space.h"
#include "src/cartography/map_scene.h"
#include "src/cartography/placed_boxes.h"

#include <optional>

namespace diaban {

/// A label beside its unit and the line between them.
struct OuterFit {
    gis::Box box;
    Segment leader; ///< from the unit to the label's nearest side
};

/// Looks for empty ground (sea, page) near a unit, where a box of a size and a short line to it meet nothing that
/// stands there already: in all directions, near ones first; sideways rather than up or down.
class OuterPlaces {
public:
    /// `reach`: the longest line, points.
    OuterPlaces(const EmptySpace& ground, double reach) : m_ground(ground), m_reach(reach) {}

    /// `start`: points from the place at which the line begins, around what stands there.
    [[nodiscard]] std::optional<OuterFit> find(const gis::Point& from, double width, double height,
                                               const PlacedBoxes& placed, double start = 0) const;

private:
    [[nodiscard]] double overLand(const Segment& leader) const noexcept;

    const EmptySpace& m_ground;
    double m_reach;
};

} // namespace diaban
