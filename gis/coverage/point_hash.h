// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"

#include <bit>
#include <cstdint>

namespace gis {

/// The 128-bit product of two words folded to 64 bits: mixes all bits of both.
[[nodiscard]] inline std::uint64_t foldedProduct(std::uint64_t a, std::uint64_t b) noexcept {
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
}

/// Equal for equal points, 0 and -0 included.
[[nodiscard]] inline std::uint64_t hashOf(const Point& p) noexcept {
    const auto x = std::bit_cast<std::uint64_t>(p.x + 0.0);
    const auto y = std::bit_cast<std::uint64_t>(p.y + 0.0);
    return foldedProduct(x ^ 0x9E37'79B9'7F4A'7C15U, std::rotl(y, 32) ^ 0xD6E8'FEB8'6659'FD93U) +
           std::rotl(x, 20) * 0xA24B'AED4'963E'E407U;
}

/// The same for a segment in both directions.
[[nodiscard]] inline std::uint64_t segmentHash(std::uint64_t a, std::uint64_t b) noexcept {
    return foldedProduct(a + b, (a ^ b) ^ 0x9FB2'1C65'1E98'DF25U) + a + b;
}

} // namespace gis
