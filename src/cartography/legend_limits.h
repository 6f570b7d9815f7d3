// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/class_breaks.h"

#include <span>
#include <vector>

namespace diaban {

/// Class limits as a legend writes them.
struct LegendLimits {
    std::vector<double> limits; ///< ascending; the inner ones with no more than `decimals` decimals
    int decimals = 0;
    int endDecimals = 0; ///< of the lowest and the highest, not fewer than `decimals`
};

/// Limits with as few decimals as tell them apart and part the values as the exact ones do: a legend that says
/// "5 – 9" never leaves out a 9. A computed limit may become any round number between the same two values. Its ends are
/// the least and the greatest figure, rounded as these are everywhere else: with `ofFigures` decimals, and not fewer
/// than the limits have. Given limits stay, with the decimals they were given with. `decimals` of computed ones: that
/// many; -1: as few as are needed, up to three more than tell the limits apart. Where figures stand closer than that,
/// the limits part them as they are written with these decimals.
[[nodiscard]] LegendLimits legendLimits(const gis::ClassBreaks& breaks, std::span<const double> values,
                                        int decimals = -1, int ofFigures = -1);

/// Decimals of the figures themselves beside those limits: as many as asked for, and not fewer than the limits have.
[[nodiscard]] int figureDecimals(const gis::ClassBreaks& breaks, std::span<const double> values, int decimals = -1);

} // namespace diaban
