// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace diaban::ui {

/// How wide the parts of a row of a ranking are, in pixels, with their margins; 0: left out.
struct RankedColumns {
    int rank = 0, sign = 0, names = 0, bar = 0, value = 0;
};

/// Parts of a row of that width, of which rank and value take so much; `signs`: where some rows have a sign. Bars are
/// what a ranking is looked at for: they have four tenths of a narrow row, where names are elided and then rank and
/// value left to the tip.
[[nodiscard]] RankedColumns rankedColumns(int row, int rank, int value, bool signs = true);

} // namespace diaban::ui
