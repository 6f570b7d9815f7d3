// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/ranked_columns.h"

#include <algorithm>

namespace diaban::ui {

namespace {

constexpr int kSign = 16, kShortNames = 60, kLeastNames = 44;

/// All that the row has is there for words.
RankedColumns aboveBars(int row, int rank, int value, int sign) {
    RankedColumns columns{rank, sign, 0, row, value, true};
    const auto names = [&] { return row - columns.rank - columns.sign - columns.value; };
    columns.rank = names() < kShortNames ? 0 : rank;
    columns.value = names() < kLeastNames ? 0 : value;
    columns.names = std::max(0, names());
    return columns;
}

} // namespace

RankedColumns rankedColumns(int row, int rank, int value, bool signs) {
    constexpr double kNames = 0.36, kBar = 0.4; ///< of the width
    const int sign = signs ? kSign : 0;
    const int usual = static_cast<int>(row * kNames);
    const int room = row - static_cast<int>(row * kBar) - rank - sign - value;
    const int names = std::min(usual, room);
    if (names < std::min(kShortNames, usual)) {
        return aboveBars(row, rank, value, sign);
    }
    return {rank, sign, names, row - rank - sign - names - value, value, false};
}

} // namespace diaban::ui
