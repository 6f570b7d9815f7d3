// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/unit_names.h"
#include "src/run/figure_standing.h"
#include "ui/app/map_control.h"
#include "ui/map/map_view.h"
#include "ui/models/mapped_units.h"

#include <algorithm>

namespace diaban::ui {

void MapControl::sayUnits() {
    if (!m_loaded || m_groundJob) {
        return;
    }
    MapWords words;
    words.names = bareNames(m_loaded->study.boundaries.units.names);
    if (const MapGround* ground = m_views.map.ground()) {
        words.parents = ground->parentNames;
        if (std::ranges::any_of(words.parents, isCode)) {
            words.parents.clear(); // nobody knows provinces by their codes
        }
    }
    if (!m_shown) {
        words.tips = m_loaded->study.boundaries.units.names;
        words.spoken = words.tips;
        m_views.map.setWords(std::move(words));
        return;
    }
    const MappedUnits units(m_document.project(), *m_loaded, *m_shown, m_words.catalogue());
    for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
        const MappedUnit said = units[unit];
        words.tips.push_back(tipOf(said, m_words.catalogue()));
        words.spoken.push_back(spokenOf(said));
    }
    m_views.map.setWords(std::move(words));
}

void MapControl::walk(int direction) {
    const Figure* figure = m_shown ? m_loaded->study.find(m_shown->spec.figureKey(), m_shown->period) : nullptr;
    if (figure == nullptr) {
        return;
    }
    const std::vector<std::uint32_t> ranked =
        standingOf(m_document.project(), m_loaded->study, *figure, m_words.language()).ranked;
    if (ranked.empty()) {
        return;
    }
    const auto now = m_selection.current() ? std::ranges::find(ranked, *m_selection.current()) : ranked.end();
    const auto place = now == ranked.end() ? (direction > 0 ? 0 : static_cast<std::ptrdiff_t>(ranked.size()) - 1)
                                           : now - ranked.begin() + direction;
    const auto next = std::clamp<std::ptrdiff_t>(place, 0, static_cast<std::ptrdiff_t>(ranked.size()) - 1);
    const std::uint32_t unit = ranked[static_cast<std::size_t>(next)];
    m_selection.set({unit});
    m_views.map.setFocusedUnit(unit);
}

} // namespace diaban::ui
