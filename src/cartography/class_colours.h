// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/colour.h"
#include "src/cartography/map_request.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// What the classes of a map part around.
struct ClassMiddle {
    std::size_t below = 0, above = 0; ///< classes on either side of it
    bool inAClass = false;            ///< it lies within a class between them, which is the neutral one
};

/// Where a request's classes part: at its target, where that is a limit with classes on both sides; else at zero, where
/// values of both signs are mapped. Nothing where they run from little to much.
[[nodiscard]] std::optional<ClassMiddle> classMiddle(const MapRequest& request);

/// One colour a class of a palette, lowest first. A diverging palette has its middle where the classes part: no colour
/// of one side appears on the other, however many classes each has, and as many steps away are as dark; a side of one
/// class alone takes its second step, so that it does not look like next to nothing. Throws as paletteColours.
[[nodiscard]] std::vector<Colour> classColours(const std::string& palette, std::size_t classes,
                                               const std::optional<ClassMiddle>& middle);
/// Those of a request; given ones as they are given.
[[nodiscard]] std::vector<Colour> classColours(const MapRequest& request);

/// The palette of a request that names none. Classes with names (met and not met): Blues. Classes that part at a target
/// or at zero: RdBu, red for what is worse; PuOr where neither side is. Else YlGnBu where more is better, YlOrRd where
/// not. `better`: the side that is.
[[nodiscard]] std::string usualPalette(const MapRequest& request, std::optional<Direction> better);

} // namespace diaban
