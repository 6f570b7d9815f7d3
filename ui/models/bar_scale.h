// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace diaban::ui {

/// The ends of the room for bars that all begin at zero.
struct BarScale {
    double low = 0, high = 1; ///< low is never above zero, high never below it

    [[nodiscard]] bool holds(double value) const noexcept { return low <= value && value <= high; }
    /// Where a value lies between the ends, from 0 to 1; beyond them: at the end.
    [[nodiscard]] double share(double value) const noexcept;
};

/// A scale on which bars can be compared: it reaches to the largest value that is at most twice as large as all but the
/// largest 2 % of the values (of few: all but the largest one), so that a few values far beyond the others do not
/// flatten them; the bars of these are to be broken off. The same below zero.
[[nodiscard]] BarScale barScale(std::span<const double> values);

} // namespace diaban::ui
