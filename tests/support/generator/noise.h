// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace generator {

/// Smooth noise between -1 and 1 with one random value a lattice point; uses only + - * and floor, so that every
/// machine gets the same.
[[nodiscard]] double valueNoise(std::uint64_t seed, double x, double y) noexcept;

/// Octaves of valueNoise, each twice as fine and half as strong; about -1 to 1.
[[nodiscard]] double fractalNoise(std::uint64_t seed, double x, double y, int octaves) noexcept;

} // namespace generator
