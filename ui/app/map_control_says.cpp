// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/text.h"
#include "src/cartography/archipelagos.h"
#include "src/cartography/unit_names.h"
#include "src/cluster/code_order.h"
#include "src/run/figure_standing.h"
#include "src/unit/parent_names.h"
#include "ui/app/map_control.h"
#include "ui/map/map_view.h"
#include "ui/models/mapped_units.h"
#include "ui/models/own_numbers.h"
#include "ui/models/undrawn_maps.h"
#include "ui/views/style_panel.h"

#include <algorithm>

namespace diaban::ui {

namespace {

/// The names of the parents: none of those that are known by a code alone.
std::vector<std::string> parentNamesOn(const MapGround& ground, const Study& study) {
    std::vector<std::string> names(ground.parentNames.size());
    for (std::size_t unit = 0; unit < ground.parents.size(); ++unit) {
        std::string& name = names[ground.parents[unit]];
        if (name.empty()) {
            name = parentName(study.boundaries.units, unit);
        }
    }
    const bool none = std::ranges::all_of(names, [](const std::string& name) { return name.empty(); });
    return none ? std::vector<std::string>{} : names;
}

/// Cities among provinces: people look for them first.
std::vector<std::uint32_t> citiesAmong(const std::vector<std::string>& parents) {
    std::vector<std::uint32_t> cities;
    for (std::uint32_t parent = 0; parent < parents.size(); ++parent) {
        if (gis::foldCase(parents[parent]).starts_with("thành phố ")) {
            cities.push_back(parent);
        }
    }
    return cities;
}

/// A text that is broken into lines nowhere.
std::string unbroken(const std::string& text) {
    return qt(text).replace(QLatin1Char(' '), QChar(QChar::Nbsp)).toStdString();
}

/// "Quần đảo Hoàng Sa (TP. Đà Nẵng)", with the province where it is known, else the unit that has them.
std::vector<std::string> islandNamesOn(const MapGround& ground, const Study& study, const Catalogue& catalogue) {
    std::vector<std::string> names;
    for (const NamedIslands& named : ground.islands) {
        const std::string& unit = study.boundaries.units.names[named.unit];
        const std::string parent = parentName(study.boundaries.units, named.unit);
        const bool ownName = unit.find(named.islands->ofUnit) != std::string::npos;
        const std::string owner =
            ownerOfIslands(parent.empty() ? (ownName ? std::string() : unit) : parent, catalogue.language());
        std::string& name = names.emplace_back(unbroken(catalogue.text(named.islands->name)));
        if (!owner.empty()) {
            name.append(" (").append(unbroken(owner)).append(")");
        }
    }
    return names;
}

} // namespace

void MapControl::sayUnits() {
    if (!m_loaded || m_groundJob) {
        return;
    }
    if (m_namesOf != m_loaded->read) { // of all units: not anew for each map
        m_names = bareNames(m_loaded->study.boundaries.units.names);
        m_namesOf = m_loaded->read;
    }
    MapWords words;
    words.names = m_names;
    if (const MapGround* ground = m_views.map.ground()) {
        const std::vector<std::string> parents = parentNamesOn(*ground, m_loaded->study);
        words.firstParents = citiesAmong(parents);
        words.parents = bareNames(parents);
        words.islands = islandNamesOn(*ground, m_loaded->study, m_words.catalogue());
    }
    words.tip = [this](std::uint32_t unit) {
        const std::optional<MappedUnit> said = mapped(unit);
        return said ? tipOf(*said, m_words.catalogue()) : nameOf(unit);
    };
    words.spoken = [this](std::uint32_t unit) {
        const std::optional<MappedUnit> said = mapped(unit);
        return said ? spokenOf(*said) : nameOf(unit);
    };
    words.fewNumbers = [this](std::size_t shown, std::size_t all) {
        return m_words.catalogue().text(
            {"window.map.few_numbers",
             {{"shown", static_cast<std::int64_t>(shown)}, {"all", static_cast<std::int64_t>(all)}}});
    };
    words.how = m_words.catalogue().text("window.map.keys");
    m_views.map.setWords(std::move(words));
}

/// A figure that is missing may be in a file that cannot be read: that is what to mend then.
void MapControl::showUndrawn(const MapSpec& spec, const gis::Error& why) {
    m_fault.emplace(why);
    showGroundAlone();
    const Project& project = m_document.project();
    const std::vector<FaultyInput>& faulty = m_loaded->faulty;
    const bool ofFile = !faulty.empty() && missingFigure(project, m_loaded->study, spec);
    const gis::Message said =
        ofFile ? undrawnByInput(project, spec, faulty, m_words.language())
               : gis::Message{"undrawn.map", {{"why", faultWords(why.message(), project, m_words).toStdString()}}};
    m_views.style.showUndrawn(spec, m_words(said), drawablePeriods(project, m_loaded->study, spec));
}

/// Of a project of which nothing can be mapped yet.
void MapControl::sayWhatIsMissing() {
    const Project& project = m_document.project();
    if (project.tables.empty()) {
        const bool own = hasOwnNumbers(project, m_loaded->study);
        m_views.style.showNothingYet(own ? MissingYet::TableButOwnColumns : MissingYet::Table);
    } else if (m_loaded->faulty.empty() && !m_document.isLoading()) {
        m_views.style.showNothingYet(MissingYet::Indicator);
    }
}

/// What the map that is shown says of a unit; nothing where there is none.
std::optional<MappedUnit> MapControl::mapped(std::uint32_t unit) const {
    return m_loaded && m_shown && !m_groundJob && m_document.isOpen()
               ? std::optional(MappedUnits(m_document.project(), *m_loaded, *m_shown, m_words.catalogue())[unit])
               : std::nullopt;
}

std::string MapControl::nameOf(std::uint32_t unit) const {
    // while another ground is made, and where that was stopped, the map still has the units of the one before
    const bool known = m_loaded && !m_groundJob && unit < m_loaded->study.boundaries.units.size();
    return known ? m_loaded->study.boundaries.units.names[unit] : std::string();
}

/// All units: by rank, then those without a figure, or without a rank all, by their codes.
std::vector<std::uint32_t> MapControl::walked() const {
    const Figure* figure = m_shown ? m_loaded->study.find(m_shown->spec.figureKey(), m_shown->period) : nullptr;
    std::vector<std::uint32_t> units;
    if (figure != nullptr) {
        units = standingOf(m_document.project(), m_loaded->study, *figure, m_words.language()).ranked;
    }
    const std::vector<std::string>& codes = m_loaded->study.boundaries.units.codes;
    std::vector<bool> isRanked(codes.size(), false);
    for (const std::uint32_t unit : units) {
        isRanked[unit] = true;
    }
    std::vector<std::uint32_t> rest;
    for (std::uint32_t unit = 0; unit < codes.size(); ++unit) {
        if (!isRanked[unit]) {
            rest.push_back(unit);
        }
    }
    rest = inCodeOrder(rest, codes);
    units.insert(units.end(), rest.begin(), rest.end());
    return units;
}

void MapControl::walk(int direction) {
    const std::vector<std::uint32_t> ranked = m_loaded ? walked() : std::vector<std::uint32_t>{};
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
