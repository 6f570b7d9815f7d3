// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/chosen_units.h"

#include "gis/base/disjoint_sets.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <vector>

namespace diaban::ui {

ChosenUnits lookAtChosen(const ClusterStudy& study, std::span<const std::uint32_t> units) {
    std::vector<std::uint32_t> sorted(units.begin(), units.end());
    std::ranges::sort(sorted);
    const auto placeOf = [&](std::uint32_t unit) -> std::optional<std::uint32_t> {
        const auto found = std::ranges::lower_bound(sorted, unit);
        return found != sorted.end() && *found == unit
                   ? std::optional(static_cast<std::uint32_t>(found - sorted.begin()))
                   : std::nullopt;
    };
    ChosenUnits chosen;
    chosen.units = sorted.size();
    chosen.pieces = sorted.size();
    gis::DisjointSets sets(sorted.size());
    for (std::size_t border = 0; border < study.borders.size(); ++border) {
        const SharedBorder& shared = study.borders[border];
        const auto left = placeOf(shared.left);
        const auto right = placeOf(shared.right);
        if (!left || !right) {
            continue;
        }
        chosen.pieces -= sets.rootOf(*left) != sets.rootOf(*right) ? 1U : 0U;
        sets.join(*left, *right);
        chosen.innerMetres += shared.metres;
        chosen.gainedMetres += study.covering.covered(border) ? 0 : shared.metres;
    }
    return chosen;
}

/// Lengths that would read as nothing are said to be nothing.
QString chosenWords(const ChosenUnits& chosen, const Words& words) {
    constexpr double kMetres = 1000;
    const Language language = words.language();
    const auto km = [&](double metres) { return formatNumber(metres / kMetres, 1, language); };
    const std::string nothing = km(0), inner = km(chosen.innerMetres), gained = km(chosen.gainedMetres);
    const bool together = chosen.pieces == 1;
    const char* id = "window.clusters.chosen_alone";
    if (gained != nothing || (together && inner == nothing)) {
        id = together ? "window.clusters.chosen" : "window.clusters.chosen_apart";
    } else if (inner != nothing) {
        id = together ? "window.clusters.chosen_covered" : "window.clusters.chosen_apart_covered";
    }
    return words({id,
                  {{"units", static_cast<std::int64_t>(chosen.units)},
                   {"pieces", static_cast<std::int64_t>(chosen.pieces)},
                   {"inner", inner},
                   {"gained", gained}}});
}

} // namespace diaban::ui
