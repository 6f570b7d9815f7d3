// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/publish/statistics_table.h"
#include "src/study/unit_weights.h"

#include <string>
#include <vector>

namespace diaban {

/// A p or q as people read it: as many decimals as tell it from zero, "< 0.000001" below that.
[[nodiscard]] std::string pText(double p, Language language);

/// Who is whose neighbour, in a sentence.
[[nodiscard]] std::string weightsWords(const WeightsChoice& weights, const Catalogue& catalogue);

/// How p was found: permutations and seed, or the normal distribution; and whether it is corrected for many tests.
[[nodiscard]] std::vector<std::string> pWords(const StatisticsChoice& choice, const Catalogue& catalogue);

/// What a reader of the figures has to know, a line each: source, methods, neighbours, p, and which units were left
/// out.
[[nodiscard]] std::vector<std::string> statisticsNotes(const UnitStatistics& statistics, const WeightsChoice& weights,
                                                       const std::string& source, const Catalogue& catalogue);

} // namespace diaban
