// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/figure_standing.h"

#include <string>
#include <vector>

namespace diaban {

/// A line of a list of the best or the weakest: a unit, or how many units where they cannot all be named.
struct RankedEntry {
    std::string name;
    double value = 0;
};

/// The first `most` of the ranking, from its end where `fromEnd`. Where more than `most` units share a value and not
/// all of them have a place, none is named before the others: the last entry says how many they are.
[[nodiscard]] std::vector<RankedEntry> rankedEntries(const FigureStanding& standing, const Study& study, bool fromEnd,
                                                     std::size_t most, const Catalogue& catalogue);

/// That all units with a value have the same one, in a sentence; empty where they have not, or are fewer than two.
[[nodiscard]] std::string allEqualSentence(const FigureStanding& standing, const Catalogue& catalogue);

} // namespace diaban
