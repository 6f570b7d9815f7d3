// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/chosen_units.h"

#include "gis/base/disjoint_sets.h"

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

} // namespace diaban::ui
