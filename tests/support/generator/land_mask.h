// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace generator {

/// How far inland a place of the synthetic country lies, in degrees; negative at sea. Rough at every scale.
[[nodiscard]] double inland(std::uint64_t seed, double x, double y) noexcept;

/// The box of places that may be land.
struct CountryBox {
    double west = 101.5, south = 7.5, east = 110.5, north = 24.5;
};

/// Square degrees of land.
[[nodiscard]] double landArea(std::uint64_t seed) noexcept;

} // namespace generator
