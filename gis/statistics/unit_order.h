// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/spatial_weights.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// The units in an order that is theirs, whatever order they came in: by their values and by those about them, farther
/// and farther out (colour refinement: Weisfeiler & Leman 1968). Units alike in all of that take the places of each
/// other on the map; where there are many groups of such units their order given decides. `values` has one a unit, all
/// finite; those that differ by rounding alone are equal.
[[nodiscard]] std::vector<std::uint32_t> unitOrder(const SpatialWeights& weights, std::span<const double> values);

} // namespace gis
