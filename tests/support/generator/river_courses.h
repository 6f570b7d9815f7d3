// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/generator/ground.h"

#include <cstdint>
#include <vector>

namespace generator {

/// Rivers as half-edges in the direction of flow: the first run to the sea, later ones may end in an earlier one.
using RiverCourses = std::vector<std::vector<std::uint32_t>>;

/// The cheapest ways along cell edges from springs in the hills to the sea; the land's roughness makes them wind.
[[nodiscard]] RiverCourses findRivers(const Ground& ground, std::uint64_t seed);

} // namespace generator
