// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/chart_control.h"

#include "src/unit/parent_names.h"
#include "ui/models/chart_axis.h"
#include "ui/models/chart_figures.h"
#include "ui/views/chart_panel.h"

#include <algorithm>
#include <cmath>

namespace diaban::ui {

ChartControl::ChartControl(Document& document, const MapControl& map, const Words& words, ChartPanel& panel,
                           RankedModel& ranked, QObject* parent)
    : QObject(parent), m_document(document), m_map(map), m_words(words), m_panel(panel), m_ranked(ranked) {
    connect(&map, &MapControl::shownChanged, this, &ChartControl::follow);
    connect(&panel, &ChartPanel::axesChosen, this, [this](const std::string& across, const std::string& up) {
        m_chosenAcross = across;
        m_chosenUp = up;
        m_across = across;
        m_up = up;
        showScatter();
    });
}

/// While classes are edited only colours change; all else is made anew when the figure or its project does.
void ChartControl::follow() {
    const auto& shown = m_map.shown();
    if (!shown) {
        m_loaded.reset();
        m_mapped = nullptr;
        m_panel.clear();
        m_ranked.show(Project{}, nullptr, nullptr);
        return;
    }
    const auto& loaded = m_document.loaded();
    const Figure* mapped = loaded->study.find(shown->spec.figureKey(), shown->period);
    const bool same = loaded == m_loaded && mapped == m_mapped && m_language == m_words.language();
    m_loaded = loaded;
    m_mapped = mapped;
    m_language = m_words.language();
    if (same) {
        takeColours();
    } else {
        m_ranked.show(m_document.project(), m_loaded, m_mapped);
        takeColours();
        showFigures();
    }
}

const Figure* ChartControl::figureOf(const std::string& key) const {
    const std::vector<const Figure*> figures = chartFigures(m_loaded->study, m_mapped);
    const auto found = std::ranges::find(figures, key, [](const Figure* figure) { return chartKey(*figure); });
    return found != figures.end() ? *found : nullptr;
}

void ChartControl::showFigures() {
    const std::vector<const Figure*> figures = chartFigures(m_loaded->study, m_mapped);
    if (figures.empty()) {
        m_panel.clear();
        return;
    }
    std::vector<std::pair<std::string, QString>> titles;
    for (const Figure* figure : figures) {
        titles.emplace_back(chartKey(*figure), chartTitle(m_document.project(), *figure, m_words));
    }
    const std::string usual = chartKey(*usualBeside(figures));
    const auto known = [&](const std::string& key) {
        return std::ranges::any_of(titles, [&](const auto& title) { return title.first == key; });
    };
    m_across = known(m_chosenAcross) ? m_chosenAcross : titles.front().first;
    m_up = known(m_chosenUp) ? m_chosenUp : usual;
    m_panel.setFigures(titles, m_across, m_up);
    showScatter();
}

void ChartControl::showScatter() {
    const Figure* across = figureOf(m_across);
    const Figure* up = figureOf(m_up);
    if (across == nullptr || up == nullptr) {
        return;
    }
    const Study& study = m_loaded->study;
    ScatterContent content;
    content.across = chartFigure(m_document.project(), study, *across, m_words);
    content.up = chartFigure(m_document.project(), study, *up, m_words);
    content.target = m_words("chart.target");
    content.weakWords = m_words("chart.weak_unit");
    content.logarithmic = m_words("chart.logarithmic");
    const Units& units = study.boundaries.units;
    std::int64_t points = 0;
    std::int64_t weakPoints = 0;
    std::int64_t below = 0;
    const auto acrossAxis = chartAxis(content.across.values, content.across.target);
    const auto upAxis = chartAxis(content.up.values, content.up.target);
    const std::vector<bool> weak = m_loaded->weakness ? m_loaded->weakness->areas.flags() : std::vector<bool>{};
    content.weak.assign(weak.begin(), weak.end());
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const std::string parent = parentName(units, unit);
        content.names.push_back(qt((units.names[unit].empty() ? units.codes[unit] : units.names[unit]) +
                                   (parent.empty() ? "" : ", " + parent)));
        const double acrossValue = content.across.values[unit];
        const double upValue = content.up.values[unit];
        const bool both = std::isfinite(acrossValue) && std::isfinite(upValue);
        const bool drawn = both && hasPlace(*acrossAxis, acrossValue) && hasPlace(*upAxis, upValue);
        points += drawn ? 1 : 0;
        below += both && !drawn ? 1 : 0;
        weakPoints += drawn && unit < weak.size() && weak[unit] ? 1 : 0;
    }
    const std::int64_t missing = static_cast<std::int64_t>(units.size()) - points - below;
    QStringList counted{m_words({"chart.points", {{"count", points}}})};
    if (!weak.empty()) {
        counted.append(m_words({"chart.weak_drawn", {{"count", weakPoints}}}));
    }
    counted.append(m_words({"chart.not_drawn", {{"count", missing}}}));
    if (below > 0) {
        counted.append(m_words({"chart.below_axis", {{"count", below}}}));
    }
    m_panel.show(std::move(content), counted.join(QStringLiteral(" · ")));
    takeColours();
}

void ChartControl::takeColours() {
    std::vector<QColor> colours;
    for (const SceneUnit& unit : m_map.shown()->legend.units) {
        colours.emplace_back(unit.fill.red, unit.fill.green, unit.fill.blue);
    }
    m_ranked.setColours(colours);
    m_panel.scatter().setColours(std::move(colours));
}

} // namespace diaban::ui
