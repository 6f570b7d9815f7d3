// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/legend_counts.h"

#include "src/message/number_format.h"

#include <cstdint>

namespace diaban {

namespace {

constexpr std::size_t kCountedPanels = 4; ///< of more only the first and the last are counted

} // namespace

std::string rowCounts(const LegendRow& row, const MapRequest& request, const std::vector<SceneUnit>& units) {
    if (request.panels.empty()) {
        return formatInteger(static_cast<std::int64_t>(row.count), request.language);
    }
    std::vector<std::int64_t> counts(request.panels.size(), 0);
    for (const SceneUnit& unit : units) {
        counts[unit.panel] += unit.state == row.state && unit.classIndex == row.classIndex ? 1 : 0;
    }
    if (counts.size() > kCountedPanels) {
        return formatInteger(counts.front(), request.language) + " … " + formatInteger(counts.back(), request.language);
    }
    std::string words;
    for (const std::int64_t count : counts) {
        words += (words.empty() ? "" : " · ") + formatInteger(count, request.language);
    }
    return words;
}

std::string countsNote(const MapRequest& request, const Catalogue& catalogue) {
    const std::size_t panels = request.panels.size();
    return panels == 0 ? std::string{}
                       : catalogue.text(panels <= kCountedPanels ? "panels.counts" : "panels.counts.ends");
}

} // namespace diaban
