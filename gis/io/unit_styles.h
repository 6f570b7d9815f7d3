// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace gis {

struct StyleColour {
    std::uint8_t red = 0, green = 0, blue = 0;
    std::uint8_t alpha = 255; ///< 0 is transparent
};

/// How the units of one class are drawn.
struct UnitStyle {
    std::string name; ///< of the class, for people
    StyleColour fill;
    StyleColour line;
    double linePixels = 1;
};

/// The looks of a layer for formats that carry them inside (KML): a few styles, and for each unit which of them it has.
struct UnitStyles {
    std::vector<UnitStyle> styles;
    std::vector<std::size_t> ofUnit; ///< index into styles, one a unit; both empty: no styles are written
};

} // namespace gis
