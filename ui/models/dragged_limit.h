// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/value_axis.h"

#include <optional>

namespace diaban::ui {

/// How round a class limit is that is dragged.
struct LimitGrid {
    int decimals = -1;  ///< that limits are written with, at most; -1: as many as the width of the axis asks for
    bool whole = false; ///< all values are whole numbers, which whole limits part: heeded where decimals are -1
};

/// Where a limit is dragged to, and the numbers that it has to stay between.
struct LimitDrag {
    double value = 0, below = 0, above = 0;
};

/// The distance between the limits that a drag reaches at that place of the axis: a power of ten, about a pixel wide or
/// as much as the decimals show; where these are automatic, at most a hundredth of the axis.
[[nodiscard]] double limitStep(const ValueAxis& axis, double value, const LimitGrid& grid);

/// Where a limit stands that is dragged: the nearest multiple of limitStep between its neighbours, or of a finer step
/// that the decimals can still show. Nothing where there is none.
[[nodiscard]] std::optional<double> draggedLimit(const ValueAxis& axis, const LimitDrag& drag, const LimitGrid& grid);

} // namespace diaban::ui
