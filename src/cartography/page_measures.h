// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/page_words.h"

#include <algorithm>
#include <cmath>

namespace diaban {

/// Sizes of a page that everything on it shares, in points.
struct PageMeasures {
    double scale;  ///< of words
    double margin; ///< above and below; on a slide 5 % of the page, which projectors may cut
    double side;   ///< the same left and right
    double gap;
    double insetSide; ///< at most, of what an inset shows
    double insetPad;
    double leastLabel; ///< see PageSize

    explicit PageMeasures(const PageSize& page)
        : scale(wordScale(page)),
          margin(page.words > 0  ? kPartMargin
                 : isSlide(page) ? 0.05 * page.height
                                 : std::clamp(std::min(page.width, page.height) * 0.045, 2.0, 30.0)),
          side(page.words <= 0 && isSlide(page) ? 0.05 * page.width : margin), gap(9 * scale),
          insetSide(0.25 * std::min(page.width, page.height)), insetPad(5 * scale), leastLabel(page.leastLabel) {}
    /// Height of an inset's name and scale bar.
    [[nodiscard]] double caption() const { return 27 * scale; }
    [[nodiscard]] double bodyWidth(const PageSize& page) const { return page.width - 2 * side; }

private:
    static constexpr double kPartMargin = 2; ///< of a part of a page
    /// 16:9 or 4:3, of any size.
    [[nodiscard]] static bool isSlide(const PageSize& page) {
        constexpr double kNear = 0.005;
        const double shape = page.width / page.height;
        return std::fabs(shape - 16.0 / 9) < kNear || std::fabs(shape - 4.0 / 3) < kNear;
    }
};

} // namespace diaban
