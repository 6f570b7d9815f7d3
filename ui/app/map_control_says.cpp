// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/unit_names.h"
#include "src/run/deck_words.h"
#include "src/run/figure_standing.h"
#include "ui/app/map_control.h"
#include "ui/map/map_view.h"

#include <algorithm>

namespace diaban::ui {

namespace {

bool isCode(const std::string& name) {
    return std::ranges::any_of(name, [](char letter) { return letter >= '0' && letter <= '9'; }) &&
           name.find(' ') == std::string::npos;
}

} // namespace

void MapControl::sayUnits() {
    if (!m_shown || m_groundJob) {
        return;
    }
    const Figure* figure = m_loaded->study.find(m_shown->spec.figureKey(), m_shown->spec.period);
    std::optional<FigureStanding> standing;
    if (figure != nullptr) {
        standing = standingOf(m_document.project(), m_loaded->study, *figure, m_words.language());
    }
    const std::vector<std::uint32_t> rows = rowsOfUnits(m_shown->legend.rows, m_shown->legend.units);
    MapWords words;
    words.names = bareNames(m_loaded->study.boundaries.units.names);
    if (const MapGround* ground = m_views.map.ground()) {
        words.parents = ground->parentNames;
        if (std::ranges::any_of(words.parents, isCode)) {
            words.parents.clear(); // nobody knows provinces by their codes
        }
    }
    for (std::uint32_t unit = 0; unit < m_shown->legend.units.size(); ++unit) {
        const SceneUnit& shown = m_shown->legend.units[unit];
        const bool listed = rows[unit] < m_shown->legend.rows.size(); // circles have their values in no row
        const std::string row = listed ? m_shown->legend.rows[rows[unit]].text : std::string();
        const bool valued = standing && shown.state == UnitState::Value;
        const std::string value =
            valued ? standingValue(*standing, figure->values.values[unit], m_words.catalogue()) : row;
        words.tips.push_back(shown.name + "\n" + value);
        words.spoken.push_back(shown.name + ", " + value + (valued && listed ? ", " + row : std::string{}));
    }
    m_views.map.setWords(std::move(words));
}

void MapControl::walk(int direction) {
    const Figure* figure = m_shown ? m_loaded->study.find(m_shown->spec.figureKey(), m_shown->spec.period) : nullptr;
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
