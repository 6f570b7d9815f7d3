// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/colour.h"

namespace diaban {

/// A colour in CIE L*a*b* (1976), white point D65.
struct Lab {
    double lightness = 0, a = 0, b = 0;
};

/// Red, green and blue of an sRGB colour as shares of light, 0 to 1 (IEC 61966-2-1).
struct LinearRgb {
    double red = 0, green = 0, blue = 0;

    /// Relative luminance, 0 to 1: the Y of CIE XYZ.
    [[nodiscard]] double luminance() const noexcept { return 0.2126 * red + 0.7152 * green + 0.0722 * blue; }
};
[[nodiscard]] LinearRgb linearOf(const Colour& colour) noexcept;
/// The nearest sRGB colour; what lies outside its range is taken to the edge.
[[nodiscard]] Colour colourOf(const LinearRgb& light) noexcept;

[[nodiscard]] Lab labOf(const Colour& colour) noexcept;

/// The colour difference CIEDE2000 with kL = kC = kH = 1, as Sharma, Wu and Dalal (2005) state it. About 1 is just
/// seen where two large patches touch.
[[nodiscard]] double ciede2000(const Lab& one, const Lab& other) noexcept;
[[nodiscard]] double colourDifference(const Colour& one, const Colour& other) noexcept;

/// The contrast of WCAG 2: 1 (none) to 21 (black on white); text needs 4.5.
[[nodiscard]] double contrastRatio(const Colour& one, const Colour& other) noexcept;

} // namespace diaban
