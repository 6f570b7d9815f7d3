// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/ranked_columns.h"

#include <algorithm>

namespace diaban::ui {

RankedColumns rankedColumns(int row, int rank, int value, bool signs) {
    constexpr double kNames = 0.36, kBar = 0.4, kMostForValue = 0.35; ///< of the width
    constexpr int kSign = 16, kShortNames = 60, kLeastNames = 44;
    RankedColumns columns{rank, signs ? kSign : 0, static_cast<int>(row * kNames), 0,
                          std::min(value, static_cast<int>(row * kMostForValue))};
    const auto lacking = [&, bar = static_cast<int>(row * kBar)] {
        return bar - (row - columns.rank - columns.sign - columns.names - columns.value);
    };
    const auto shorten = [&](int least) {
        columns.names = std::max(columns.names - std::max(0, lacking()), std::min(least, columns.names));
    };
    shorten(kShortNames);
    columns.rank = lacking() > 0 ? 0 : columns.rank;
    shorten(kLeastNames);
    columns.value = lacking() > 0 ? 0 : columns.value;
    // What was left out may leave names more room, but one without room for names has none.
    const int wanted = columns.value == 0 ? row : static_cast<int>(row * kNames);
    columns.names = std::clamp(columns.names - lacking(), 0, wanted);
    columns.bar = std::max(0, row - columns.rank - columns.sign - columns.names - columns.value);
    return columns;
}

} // namespace diaban::ui
