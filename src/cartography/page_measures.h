// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/page_words.h"

#include <algorithm>

namespace diaban {

/// Sizes of a page that everything on it shares, in points.
struct PageMeasures {
    double scale; ///< of words
    double margin;
    double gap;
    double insetSide; ///< at most, of what an inset shows
    double insetPad;

    explicit PageMeasures(const PageSize& page)
        : scale(wordScale(page)), margin(std::clamp(std::min(page.width, page.height) * 0.045, 2.0, 30.0)),
          gap(9 * scale), insetSide(0.25 * std::min(page.width, page.height)), insetPad(5 * scale) {}
    /// Height of an inset's name and scale bar.
    [[nodiscard]] double caption() const { return 27 * scale; }
    [[nodiscard]] double bodyWidth(const PageSize& page) const { return page.width - 2 * margin; }
};

} // namespace diaban
