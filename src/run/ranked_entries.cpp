// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/ranked_entries.h"

#include "src/run/deck_words.h"

#include <algorithm>

namespace diaban {

std::vector<RankedEntry> rankedEntries(const FigureStanding& standing, const Study& study, bool fromEnd,
                                       std::size_t most, const Catalogue& catalogue) {
    std::vector<std::uint32_t> order = standing.ranked;
    if (fromEnd) {
        std::ranges::reverse(order);
    }
    const std::vector<double>& values = standing.figure->values.values;
    std::vector<RankedEntry> entries;
    for (std::size_t first = 0; first < order.size() && entries.size() < most;) {
        const double value = values[order[first]];
        std::size_t after = first; // equal values follow each other
        while (after < order.size() && values[order[after]] == value) {
            ++after;
        }
        const std::size_t equal = after - first;
        if (equal > most) {
            const auto count = static_cast<std::int64_t>(equal);
            entries.push_back({catalogue.text({"slides.units.unit", {{"count", count}}}), value});
            break;
        }
        for (; first < after && entries.size() < most; ++first) {
            entries.push_back({unitName(study, order[first]), value});
        }
        first = after;
    }
    return entries;
}

std::string allEqualSentence(const FigureStanding& standing, const Catalogue& catalogue) {
    const std::vector<double>& values = standing.figure->values.values;
    if (standing.ranked.size() < 2 || values[standing.ranked.front()] != values[standing.ranked.back()]) {
        return {};
    }
    const auto count = static_cast<std::int64_t>(standing.ranked.size());
    return catalogue.text({"slides.all_equal",
                           {{"units", catalogue.text({"slides.units.unit", {{"count", count}}})},
                            {"value", standingValue(standing, values[standing.ranked.front()], catalogue)}}});
}

} // namespace diaban
