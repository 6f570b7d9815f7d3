// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator.h"

#include <optional>
#include <span>
#include <vector>

namespace diaban {

/// How indicators of different units are made comparable (OECD & JRC, Handbook on Constructing Composite Indicators,
/// 2008). In each the higher is the better, whichever way the indicator itself is better.
enum class Normalisation {
    MinMax,        ///< 0 for the worst unit, 1 for the best
    ZScore,        ///< standard deviations (n - 1) from the mean
    TargetDistance ///< 0 for the worst unit, 1 where the target is reached or passed
};

/// Values of one indicator, one a unit; none where there is no figure.
using Scores = std::vector<std::optional<double>>;

/// The values made comparable. Nothing where they do not differ, so that they say nothing of any unit; for
/// TargetDistance, where no target is given, all units reach it, or none is nearer to it than the worst.
[[nodiscard]] std::optional<Scores> normalised(std::span<const std::optional<double>> values, Direction direction,
                                               Normalisation method, std::optional<double> target = std::nullopt);

} // namespace diaban
