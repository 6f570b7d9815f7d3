// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"

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

/// Finds the parts that would stretch the map: parts near one another are clusters; the one with the most area is the
/// main body, and grows by its neighbours, nearest first, unless a small one would widen or heighten it by more than an
/// eighth. What stays out is grouped (at most `mostInsets` groups; parts of one unit together). Where a third of all
/// area would stay out there is no main body, and everything stays in the main frame.
[[nodiscard]] FarParts findFarParts(std::span<const PartPlace> parts, std::uint32_t mostInsets = 4);

} // namespace diaban
