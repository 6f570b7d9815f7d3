// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/figure_standing.h"
#include "ui/app/map_control.h"
#include "ui/models/style_effects.h"

#include <algorithm>

namespace diaban::ui {

std::vector<std::string> MapControl::periods() const {
    return !m_shown                        ? std::vector<std::string>{}
           : m_shown->spec.periods.empty() ? periodsToShow(m_loaded->study, m_shown->spec.indicator)
                                           : m_shown->spec.periods;
}

int MapControl::periodIndex() const {
    const std::vector<std::string> all = periods();
    const auto found = std::ranges::find(all, m_shown ? m_shown->period : std::string());
    return found != all.end() ? static_cast<int>(found - all.begin()) : 0;
}

bool MapControl::sharesClasses() const {
    return m_shown && m_shown->request.breaks.size() > 0 &&
           (!m_shown->request.classed.empty() || m_shown->spec.classes.method == gis::ClassMethod::Manual);
}

const char* MapControl::sharedWords() const {
    return sharesClasses()                                ? "period.shared_classes"
           : m_shown && !m_shown->request.circled.empty() ? "period.shared_circles"
                                                          : nullptr;
}

void MapControl::stepPeriod(int by) {
    const int last = static_cast<int>(periods().size()) - 1;
    const int next = std::clamp(periodIndex() + by, 0, std::max(last, 0));
    if (m_shown && next != periodIndex()) {
        choosePeriod(next);
    }
}

void MapControl::previewPeriod(int index) {
    const std::vector<std::string> all = periods();
    if (index < 0 || static_cast<std::size_t>(index) >= all.size()) {
        return;
    }
    const std::string& period = all[static_cast<std::size_t>(index)];
    whenDrawn(m_shown->spec, period, [this, period] { takePeriod(period); });
}

void MapControl::takePeriod(const std::string& period) {
    try {
        m_shown = showPeriod(m_document.project(), *m_loaded, m_shown->spec, period, m_words.catalogue());
    } catch (const gis::Error& error) {
        emit failed(error);
        return;
    }
    showTable(); // whose figures are those of the colours beside them
    showInViews(true);
    markSelection();
    paint();
    emit shownChanged();
}

void MapControl::choosePeriod(int index) {
    const std::vector<std::string> all = periods();
    if (index < 0 || static_cast<std::size_t>(index) >= all.size()) {
        return;
    }
    if (!m_shown->spec.periods.empty()) {
        previewPeriod(index);
        return;
    }
    MapSpec spec = m_shown->spec;
    spec.period = all[static_cast<std::size_t>(index)];
    if (spec.period == m_shown->spec.period) {
        keepOwnPeriod(spec);
    } else {
        edit(spec, qt(spec.key + ":period"));
    }
}

/// After others were looked at it stays in the classes that they were seen in, as another period would.
void MapControl::keepOwnPeriod(MapSpec spec) {
    const bool seenInShared = !spec.sharedClasses && !m_shown->request.classed.empty() &&
                              styleEffects(*m_shown, periods().size()).shared == nullptr;
    if (!seenInShared) {
        refresh();
        return;
    }
    spec.sharedClasses = true;
    edit(spec, qt(spec.key + ":period"));
    emit told(m_words("window.period.shared"));
}

} // namespace diaban::ui
