// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace diaban::ui {

/// How wide the parts of a row of a ranking are, in pixels, with their margins; 0: left out.
struct RankedColumns {
    int rank = 0, sign = 0, names = 0, bar = 0, value = 0;
    bool below = false; ///< the bar is a line below the words, as long as the row may be
};

/// Parts of a row of that width, of which rank and value take so much; `signs`: where some rows have a sign. Bars are
/// what a ranking is looked at for: they have four tenths of a row. Where names are elided for that and there still is
/// no room beside rank and value, bars lie below the words; then ranks, which the order says too, are left out before
/// values.
[[nodiscard]] RankedColumns rankedColumns(int row, int rank, int value, bool signs = true);

} // namespace diaban::ui
