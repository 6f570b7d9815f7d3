// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/number_format.h"
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
    m_looked = LookedAt{m_shown->spec.key, period};
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
    const std::string& period = all[static_cast<std::size_t>(index)];
    const bool own = m_shown->spec.periods.empty() && period == m_shown->spec.period;
    if (own && !isSeenInShared()) {
        m_looked.reset();
    } else { // its own stays in the classes that the others were seen in, so that colours can be compared
        m_looked = LookedAt{m_shown->spec.key, period};
    }
    const MapSpec spec = m_shown->spec;
    tellOfPeriod({}); // of the period before
    showSpec(spec, false);
}

void MapControl::usePeriod() {
    if (!m_shown || !m_looked || !m_shown->spec.periods.empty()) {
        return;
    }
    MapSpec spec = m_shown->spec;
    const QString merge = qt(spec.key + ":period");
    if (spec.period != m_looked->period) {
        spec.period = m_looked->period;
        edit(spec, merge);
    } else if (isSeenInShared()) {
        spec.sharedClasses = true;
        m_looked.reset();
        edit(spec, merge);
        tellOfPeriod(m_words("window.period.shared"));
    }
}

void MapControl::leavePeriod() {
    if (!m_shown || !m_looked || !m_shown->spec.periods.empty()) {
        return;
    }
    const MapSpec spec = m_shown->spec;
    m_looked.reset();
    tellOfPeriod({}); // of the period before
    showSpec(spec, false);
}

void MapControl::showOwnPeriod(const std::string& period) {
    if (!m_shown || m_shown->spec.periods.empty()) {
        leavePeriod();
    } else if (m_shown->period != period) {
        const std::vector<std::string> all = periods();
        previewPeriod(static_cast<int>(std::ranges::find(all, period) - all.begin()));
    }
}

/// Whether the map is looked at in classes that it will not be written with.
bool MapControl::isSeenInShared() const {
    return m_shown && !m_shown->spec.sharedClasses && m_shown->spec.periods.empty() &&
           !m_shown->request.classed.empty() && styleEffects(*m_shown, periods().size()).shared == nullptr;
}

QString MapControl::lookedBeside() const {
    if (!m_shown || !m_looked || !m_shown->spec.periods.empty()) {
        return {};
    }
    const std::string& own = m_shown->spec.period;
    if (m_shown->period != own) {
        const char* words = isSeenInShared() ? "window.period.looking_other_shared" : "window.period.looking";
        return m_words({words, {{"period", formatPeriodWithin(own, m_words.language())}}});
    }
    return isSeenInShared() ? m_words("window.period.looking_shared") : QString();
}

/// Of another map, or of a figure that has no such period any more.
void MapControl::leaveLooked(const MapSpec& spec) {
    if (!m_looked) {
        return;
    }
    const std::vector<std::string> all =
        spec.periods.empty() ? periodsToShow(m_loaded->study, spec.indicator) : spec.periods;
    if (m_looked->map != spec.key || std::ranges::find(all, m_looked->period) == all.end()) {
        m_looked.reset();
    }
}

} // namespace diaban::ui
