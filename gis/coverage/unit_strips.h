// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/border_strips.h"
#include "gis/crs/local_metres.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace gis::strips {

/// The strips of one unit.
struct UnitStrips {
    Polygons sides; ///< unit k: of the unit's k-th border
    double widthError = 0;
    std::vector<std::optional<std::uint32_t>> borderOfPoint; ///< k, of each of the unit's points
};

/// `borders` of the unit, ascending; `points` that lie in it. See borderStrips().
[[nodiscard]] UnitStrips stripsOfUnit(const StripInput& input, const LocalMetres& metres, std::uint32_t unit,
                                      std::span<const std::uint32_t> borders, std::span<const std::uint32_t> points,
                                      double reach);

} // namespace gis::strips
