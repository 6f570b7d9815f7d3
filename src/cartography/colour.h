// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace diaban {

/// An opaque sRGB colour.
struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;

    friend bool operator==(const Colour&, const Colour&) = default;
};

/// 0xRRGGBB as a colour.
[[nodiscard]] constexpr Colour colourOf(std::uint32_t rgb) noexcept {
    return {static_cast<std::uint8_t>(rgb >> 16U), static_cast<std::uint8_t>(rgb >> 8U),
            static_cast<std::uint8_t>(rgb)};
}

/// "#rrggbb".
[[nodiscard]] std::string hexOf(const Colour& colour);

/// The colour a share (0 to 1) of the way from one to another.
[[nodiscard]] Colour mix(const Colour& from, const Colour& to, double share) noexcept;

} // namespace diaban
