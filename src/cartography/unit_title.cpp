// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/unit_title.h"

#include "src/cartography/legend_limits.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace diaban {

namespace {

constexpr int kMost = 9; ///< decimals

double rounded(double value, int decimals) {
    const double power = std::pow(10, decimals);
    return std::round(value * power) / power;
}

/// Decimals by which a figure is written no more than a hundredth of it off.
int enoughDecimals(double value, int decimals) {
    while (decimals < kMost && std::fabs(rounded(value, decimals) - value) > std::fabs(value) / 100) {
        ++decimals;
    }
    return decimals;
}

/// The verdict of a rule may stand without the figure that the map is of.
bool hasFigure(const SceneUnit& unit) {
    return unit.state == UnitState::Value && std::isfinite(unit.value);
}

} // namespace

const LegendRow* legendRowOf(const MapScene& scene, const SceneUnit& unit) {
    const auto row = std::ranges::find_if(
        scene.legend, [&](const LegendRow& r) { return r.classIndex == unit.classIndex && r.state == unit.state; });
    return row == scene.legend.end() ? nullptr : &*row;
}

UnitTitles::UnitTitles(const MapScene& scene, const Catalogue& catalogue)
    : m_scene(scene), m_catalogue(catalogue), m_written(scene.breaks) {
    std::vector<double> values;
    for (const SceneUnit& unit : scene.units) {
        if (unit.state == UnitState::Value) {
            values.push_back(unit.value);
        }
    }
    m_written.limits = legendLimits(scene.breaks, values, scene.decimals).limits;
    // "Under 80" shows no lower limit, "85 and more" no upper one.
    constexpr double kFar = std::numeric_limits<double>::infinity();
    if (m_written.openLow && !m_written.limits.empty()) {
        m_written.limits.front() = -kFar;
    }
    if (m_written.openHigh && !m_written.limits.empty()) {
        m_written.limits.back() = kFar;
    }
}

std::string UnitTitles::nameOf(const SceneUnit& unit) const {
    std::string name = unit.name.empty() ? unit.code : unit.name;
    if (unit.panel < m_scene.panels.size()) {
        name += ", ";
        name += m_scene.panels[unit.panel].title;
    }
    return name;
}

std::string UnitTitles::withoutClass(const SceneUnit& unit) const {
    if (!hasFigure(unit) || m_scene.namedClasses || m_scene.overlay.plainGround) {
        return of(unit);
    }
    return m_catalogue.text({"picture.unit.nothing", {{"name", nameOf(unit)}, {"why", figuresOf(unit)}}});
}

std::string UnitTitles::of(const SceneUnit& unit) const {
    const LegendRow* row = legendRowOf(m_scene, unit);
    const std::string name = nameOf(unit);
    if (m_scene.overlay.plainGround) {
        return name;
    }
    const std::string meaning = row != nullptr ? row->text : std::string{};
    if (!hasFigure(unit) || m_scene.namedClasses) {
        return m_catalogue.text({"picture.unit.nothing", {{"name", name}, {"why", meaning}}});
    }
    const std::string value = figuresOf(unit);
    if (m_scene.kind == MapKind::Circles) {
        return m_catalogue.text({"picture.unit.nothing", {{"name", name}, {"why", value}}});
    }
    return meaning.empty()
               ? m_catalogue.text({"picture.unit.nothing", {{"name", name}, {"why", value}}})
               : m_catalogue.text({"picture.unit.value", {{"name", name}, {"value", value}, {"class", meaning}}});
}

std::string UnitTitles::figuresOf(const SceneUnit& unit) const {
    std::string figures = valueOf(unit);
    if (unit.second) {
        figures += "; ";
        figures += m_scene.secondTitle;
        figures += m_scene.secondTitle.empty() ? "" : ": ";
        figures += formatNumber(*unit.second, enoughDecimals(*unit.second, m_scene.secondDecimals), m_scene.language);
    }
    return figures;
}

std::string UnitTitles::valueOf(const SceneUnit& unit) const {
    if (m_scene.kind == MapKind::Circles) {
        return formatNumber(unit.value, enoughDecimals(unit.value, m_scene.decimals), m_scene.language);
    }
    if (m_scene.givenClasses) {
        return formatNumber(unit.value, m_scene.decimals, m_scene.language);
    }
    for (int decimals = m_scene.decimals; decimals <= kMost; ++decimals) {
        if (m_written.classOf(rounded(unit.value, decimals)) == unit.classIndex) {
            return formatNumber(unit.value, decimals, m_scene.language);
        }
    }
    return formatNumber(unit.value, m_scene.decimals, m_scene.language);
}

} // namespace diaban
