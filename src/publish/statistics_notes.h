// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/publish/statistics_table.h"
#include "src/study/unit_weights.h"

#include <filesystem>
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

/// The file beside a table that its notes stand in, so that the table itself is read by any program: of "out.csv"
/// "out.method.txt".
[[nodiscard]] std::filesystem::path methodFileOf(std::filesystem::path table);
/// Its text: UTF-8, a note a line. A line break within a note (a name) is a space.
[[nodiscard]] std::string methodText(const std::vector<std::string>& notes);

} // namespace diaban
