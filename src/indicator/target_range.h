// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator.h"

namespace diaban {

constexpr double kMostPercentOfTarget = 100;

/// False for a target that no figure of the indicator could have: of a share, or of a status (percent of units), below
/// 0 or above 100 %.
[[nodiscard]] constexpr bool isPossibleTarget(IndicatorKind kind, double target) noexcept {
    const bool percent = kind == IndicatorKind::Share || kind == IndicatorKind::Status;
    return !percent || (target >= 0 && target <= kMostPercentOfTarget);
}

} // namespace diaban
