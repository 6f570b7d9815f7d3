// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/colour.h"

#include <algorithm>
#include <cmath>

namespace diaban {

std::string hexOf(const Colour& colour) {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex = "#";
    for (const std::uint8_t part : {colour.red, colour.green, colour.blue}) {
        hex += kDigits[part >> 4U];
        hex += kDigits[part & 15U];
    }
    return hex;
}

Colour mix(const Colour& from, const Colour& to, double share) noexcept {
    const auto between = [share](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(a + share * (b - a)));
    };
    return {between(from.red, to.red), between(from.green, to.green), between(from.blue, to.blue)};
}

} // namespace diaban
