// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/mapped_units.h"

#include "src/cartography/legend_rows.h"
#include "src/run/deck_words.h"
#include "src/unit/parent_names.h"
#include "src/weakness/figure_words.h"

namespace diaban::ui {

MappedUnits::MappedUnits(const Project& project, const LoadedProject& loaded, const ShownMap& map,
                         const Catalogue& catalogue)
    : m_loaded(loaded), m_map(map), m_catalogue(catalogue), m_rows(rowsOfUnits(map.legend.rows, map.legend.units)) {
    if (const Figure* figure = loaded.study.find(map.spec.figureKey(), map.period)) {
        m_standing = standingOf(project, loaded.study, *figure, catalogue.language());
    }
}

MappedUnit MappedUnits::operator[](std::uint32_t unit) const {
    const Units& units = m_loaded.study.boundaries.units;
    MappedUnit words;
    words.code = units.codes[unit];
    words.name = units.names[unit].empty() ? words.code : units.names[unit];
    words.parent = parentName(units, unit);
    const bool listed = m_rows[unit] < m_map.legend.rows.size(); // circles have their values in no row
    const std::string row = listed ? m_map.legend.rows[m_rows[unit]].text : std::string();
    if (!m_standing || m_standing->figure->values.states[unit] != UnitState::Value) {
        words.value = row;
        return words;
    }
    const double value = m_standing->figure->values.values[unit];
    words.value = standingValue(*m_standing, value, m_catalogue);
    words.inClass = row != words.value ? row : std::string{};
    words.target = targetWords(value);
    words.figure = standingTitle(*m_standing, m_catalogue.language());
    return words;
}

std::string MappedUnits::targetWords(double value) const {
    const Indicator& indicator = m_standing->indicator;
    if (!indicator.target || indicator.kind == IndicatorKind::Status) {
        return {};
    }
    const bool less = indicator.direction == Direction::Less;
    const bool missed = less ? value > *indicator.target : value < *indicator.target;
    const std::string target = FigureWords(indicator, m_catalogue).stated(*indicator.target);
    return m_catalogue.text({missed ? "tip.target_missed" : "tip.target_reached", {{"target", target}}});
}

std::string tipOf(const MappedUnit& unit, const Catalogue& catalogue) {
    std::string tip = unit.name;
    const auto add = [&tip](const char* between, const std::string& part) {
        if (!part.empty()) {
            tip.append(between).append(part);
        }
    };
    add(", ", unit.parent);
    add("\n", unit.code == unit.name ? std::string{} : catalogue.text({"tip.code", {{"code", unit.code}}}));
    add("\n", unit.figure);
    add(unit.figure.empty() ? "\n" : ": ", unit.value);
    add("\n", unit.inClass.empty() ? std::string{} : catalogue.text({"tip.class", {{"class", unit.inClass}}}));
    add("\n", unit.target);
    return tip;
}

std::string spokenOf(const MappedUnit& unit) {
    std::string spoken = unit.name;
    for (const std::string& part : {unit.value, unit.inClass, unit.target}) {
        if (!part.empty()) {
            spoken.append(", ").append(part);
        }
    }
    return spoken;
}

} // namespace diaban::ui
