// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/indicator_control.h"

#include "src/project/drop_unknown.h"
#include "ui/app/map_control.h"
#include "ui/models/dropped_words.h"
#include "ui/models/figure_name.h"
#include "ui/views/drop_question.h"
#include "ui/views/indicator_form.h"
#include "ui/views/indicator_offers.h"
#include "ui/views/indicator_panel.h"
#include "ui/views/new_indicator_dialog.h"

#include <algorithm>
#include <utility>

namespace diaban::ui {

IndicatorControl::IndicatorControl(Document& document, MapControl& map, IndicatorPanel& panel,
                                   IndicatorListModel& model, const Words& words, QObject* parent)
    : QObject(parent), m_document(document), m_map(map), m_panel(panel), m_model(model), m_words(words) {
    connect(&document, &Document::opened, this, [this] {
        m_mapped = m_lost = {};
        m_followed.clear();
        show();
    });
    connect(&document, &Document::projectChanged, this, &IndicatorControl::show);
    connect(&document, &Document::loadedChanged, this, [this] {
        show();
        mapLostAgain();
    });
    connect(&map, &MapControl::shownChanged, this, &IndicatorControl::takeMapped);
    connect(&panel, &IndicatorPanel::chosen, this, &IndicatorControl::mapIt);
    connect(&panel, &IndicatorPanel::addAsked, this, &IndicatorControl::addAsking);
    connect(&panel, &IndicatorPanel::removeAsked, this, &IndicatorControl::remove);
    connect(&panel.offers(), &IndicatorOffers::taken, this,
            [this](int column) { takeOffered(static_cast<std::size_t>(column), 1); });
    connect(&panel.offers(), &IndicatorOffers::allTaken, this, [this] { takeOffered(0, m_offered.size()); });
    connect(&panel.form(), &IndicatorForm::edited, this, &IndicatorControl::edit);
    show();
}

void IndicatorControl::show() {
    m_model.show(m_document.isOpen() ? m_document.project() : Project{}, m_document.loaded());
    m_panel.setUsable(m_document.loaded() != nullptr);
    offer();
}

/// Columns that can become indicators by a click, while there are none.
void IndicatorControl::offer() {
    m_offered.clear();
    const bool open = m_document.isOpen() && m_document.loaded();
    if (open) {
        m_offered = offeredIndicators(m_document.project(), *m_document.loaded());
    }
    QStringList headers;
    for (const OfferedIndicator& offered : m_offered) {
        headers.push_back(qt(offered.source.title));
    }
    m_panel.offers().show(headers, open && !m_document.project().tables.empty());
}

/// So many of those offered, in one step that can be undone; the first of them is mapped.
void IndicatorControl::takeOffered(std::size_t first, std::size_t count) {
    const std::vector<OfferedIndicator> offered = m_offered; // the project that changes offers others
    Project project = m_document.project();
    for (std::size_t i = first; i < std::min(first + count, offered.size()); ++i) {
        project = withIndicator(project, offered[i].indicator, {offered[i].source});
    }
    if (first < offered.size() && m_document.change(project, m_words("indicators.undo.add"), Reach::Figures)) {
        m_panel.choose(offered[first].indicator.key);
    }
}

/// Remembers which map went with an indicator that was removed.
void IndicatorControl::takeMapped() {
    const Mapped now = m_map.shown() ? Mapped{m_map.shown()->spec.key, m_map.shown()->spec.indicator} : Mapped{};
    const auto isInProject = [this](const std::string& key) {
        return !key.empty() && m_document.isOpen() && m_document.project().findIndicator(key) != nullptr;
    };
    if (now.indicator != m_mapped.indicator && !m_mapped.indicator.empty() && !isInProject(m_mapped.indicator)) {
        m_lost = m_mapped;
    }
    if (isInProject(now.indicator)) {
        m_mapped = now;
    } else if (now.indicator != m_mapped.indicator) {
        m_mapped = {};
    }
    m_model.setMapped(now.indicator);
    followMapped(now.indicator);
}

/// The form shows what the map shows, until another is chosen; one that was removed is waited for (undo).
void IndicatorControl::followMapped(const std::string& indicator) {
    const bool waits = m_panel.chosenKey().empty() && !m_lost.indicator.empty();
    if (std::exchange(m_followed, indicator) != indicator && !waits) {
        m_panel.choose(indicator);
    }
}

/// An indicator that is there again, by undo, is mapped again, unless another was chosen since.
void IndicatorControl::mapLostAgain() {
    if (m_lost.indicator.empty() || m_document.project().findIndicator(m_lost.indicator) == nullptr) {
        return;
    }
    const Mapped lost = std::exchange(m_lost, {});
    const std::vector<MapSpec> maps = mapsToShow(m_document.project(), m_document.loaded()->study);
    if (m_panel.chosenKey() == lost.indicator && std::ranges::find(maps, lost.map, &MapSpec::key) != maps.end()) {
        m_map.choose(lost.map);
    }
}

/// On its own map, where the project has one that shows it as it is.
void IndicatorControl::mapIt(const std::string& key) {
    if (!m_document.loaded() || (m_map.shown() && m_map.shown()->spec.indicator == key)) {
        return;
    }
    const std::vector<MapSpec> maps = mapsToShow(m_document.project(), m_document.loaded()->study);
    const auto shows = [&](const MapSpec& map) {
        const AnalysisKind kind = map.analysis.kind;
        return map.indicator == key && (kind == AnalysisKind::None || kind == AnalysisKind::Circles);
    };
    const auto found = std::ranges::find_if(maps, shows);
    if (found != maps.end()) {
        m_map.choose(found->key);
    }
}

void IndicatorControl::edit(const Indicator& indicator, const QString& merge) {
    Project project = m_document.project();
    const auto found = std::ranges::find(project.indicators, indicator.key, &Indicator::key);
    if (found != project.indicators.end()) {
        *found = indicator;
        m_document.change(project, m_words("style.undo.indicator"), Reach::Figures, merge);
    }
}

void IndicatorControl::addAsking() {
    if (!m_document.loaded()) {
        return;
    }
    NewIndicatorDialog dialog(m_document.project(), *m_document.loaded(), m_words, m_panel.window());
    if (dialog.exec() == QDialog::Accepted) {
        add(dialog.indicator(), dialog.madeOf());
    }
}

void IndicatorControl::add(const Indicator& indicator, const std::vector<IndicatorSource>& madeOf) {
    if (m_document.change(withIndicator(m_document.project(), indicator, madeOf), m_words("indicators.undo.add"),
                          Reach::Figures)) {
        m_panel.choose(indicator.key);
    }
}

void IndicatorControl::remove(const std::string& key) {
    const Project& before = m_document.project();
    Project after = before;
    std::erase_if(after.indicators, [&](const Indicator& indicator) { return indicator.key == key; });
    const DroppedParts dropped = dropUnknown(after, before);
    const std::string name = figureName(before, key, m_words.language());
    if (dropped.any() && !mayDrop(*m_panel.window(),
                                  {m_words("indicators.remove"), m_words({"indicators.remove.text", {{"name", name}}}),
                                   droppedWords(dropped, before, m_words), m_words("indicators.remove")})) {
        return;
    }
    m_document.change(after, m_words("indicators.undo.remove"), Reach::Figures);
}

} // namespace diaban::ui
