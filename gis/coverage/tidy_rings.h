// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <cstddef>
#include <vector>

namespace gis {

/// What had to go before borders could be compared.
struct TidyReport {
    std::size_t doubledPoints = 0;  ///< points equal to the one before
    std::size_t collapsedRings = 0; ///< rings of fewer than three different points in a row; with a shell go its holes
    std::size_t closedRings = 0;    ///< rings whose last point was not their first
    std::vector<std::size_t> notFinite; ///< units with a coordinate that is no number: left without geometry

    friend bool operator==(const TidyReport&, const TidyReport&) = default;
};

/// Rings in which each point differs from the next. Nothing where the set is so already: then use it as it is.
struct TidyRings {
    bool changed = false;
    Polygons polygons; ///< where changed; the same units
    TidyReport report;
};

[[nodiscard]] TidyRings tidyRings(const Polygons& polygons);

} // namespace gis
