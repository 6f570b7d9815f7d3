// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"
#include "src/cartography/map_request.h"

#include <cstdint>
#include <span>
#include <vector>

namespace diaban {

/// One part of a unit, as far as it matters to where it is shown.
struct PartPlace {
    gis::Box box;    ///< in a plane whose axes have one scale
    double area = 0; ///< in that plane
    std::uint32_t unit = 0;
};

/// Which frame each part belongs to: 0 the main one, 1, 2, ... a group of far parts with an inset of its own.
struct FarParts {
    std::vector<std::uint32_t> frameOfPart;
    std::uint32_t frames = 1;
};

/// Finds the parts that are worth an inset on a page with `room` for the map. Parts near one another are clusters; the
/// one with the most area, with any of nearly its size, is the core. The main frame grows by the others, nearest first,
/// unless one would cost it dear: the scale that the room allows would be less than 4/5 of the core's, or the frame
/// would be more than 1.4 times the core's, mostly empty ground. An islet of a unit that is partly far goes with those
/// parts where they are nearer to it than any land that stays. What stays out is grouped (at most `mostInsets`
/// groups; parts of one unit together). Where half of all area would stay out everything is in the main frame.
[[nodiscard]] FarParts findFarParts(std::span<const PartPlace> parts, const PageSize& room,
                                    std::uint32_t mostInsets = 4);

} // namespace diaban
