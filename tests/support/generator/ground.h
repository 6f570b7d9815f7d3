// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/generator/tessellation.h"

#include <cstdint>
#include <vector>

namespace generator {

/// The box of the sample province, degrees, and the distance between the sites of its cells.
inline constexpr double kWest = 108.30, kSouth = 14.30, kWidth = 0.95, kHeight = 0.80;
inline constexpr double kSpacing = 0.0185;

enum class Landform : std::uint8_t { Outside, Mainland, Island };

/// The lie of the land of the sample province, cell by cell: hills in the west, the sea in the east, two towns.
struct Ground {
    Tessellation cells;
    std::vector<Landform> landform;
    std::vector<std::uint8_t> sea;     ///< 1 where what lies outside is water
    std::vector<double> hills;         ///< 0 plain to 1 mountains
    std::vector<double> urban;         ///< 0 country to 1 town centre
    std::vector<std::uint32_t> island; ///< 0 the large island, 1, 2, ... islets; kNone elsewhere
    std::uint32_t cityCell = kNone;    ///< at the centre of the larger town
    std::uint32_t townCell = kNone;    ///< at the centre of the smaller one
};

[[nodiscard]] Ground makeGround(std::uint64_t seed);

} // namespace generator
