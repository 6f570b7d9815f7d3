// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/class_choice.h"
#include "src/cli/options.h"
#include "src/study/unit_weights.h"
#include "src/study/value_statistics.h"

#include <cstdint>
#include <optional>
#include <string>

namespace diaban {

/// What `diaban stats` is told, as written.
struct StatsWords {
    LayerOptions layer;
    std::string value, output, breaks;
    std::string weights = "queen";
    std::size_t order = 1;
    bool lowerOrders = false, fileWeights = false, allowAreaChange = false;
    StatisticsChoice choice;
    std::string smoothed, empiricalBayesMoran, interval; ///< NUM:DEN
};

void addStatsOptions(CLI::App& verb, const Session& session, StatsWords& words);

/// Throws gis::Error{BadUsage "usage.weights"}.
[[nodiscard]] WeightsChoice weightsChoiceOf(const StatsWords& words);
/// "METHOD:K", or METHOD alone for five classes; nothing where it is empty. Throws gis::Error{BadUsage
/// "usage.breaks_method"}.
[[nodiscard]] std::optional<ClassChoice> breaksChoiceOf(const std::string& text);

} // namespace diaban
