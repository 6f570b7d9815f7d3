// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/cluster_map.h"
#include "ui/app/map_control.h"
#include "ui/views/style_panel.h"

namespace diaban::ui {

namespace {

/// Draws for units and permutations that take some 12 ms; more of them are made in a job.
constexpr double kAtOnce = 2e6;

} // namespace

/// Shows at once what waits for no draws; else once they are made, and what is shown stays until then.
void MapControl::whenDrawn(const MapSpec& spec, const std::string& period, std::function<void()> show) {
    leaveDrawing();
    const Study& study = m_loaded->study;
    const double draws = static_cast<double>(figuresToDraw(study, spec, period).size()) *
                         static_cast<double>(study.boundaries.units.size()) *
                         static_cast<double>(spec.analysis.permutations.permutations);
    if (draws <= kAtOnce) {
        show();
        return;
    }
    if (!m_shown || m_shown->spec.key != spec.key) {
        m_views.style.wait();
    }
    if (!m_shown) { // what was read anew is in the table already
        showTable();
    }
    m_drawing = std::make_unique<Job>([loaded = m_loaded, spec, period](const gis::Progress& progress) {
        drawClusters(loaded->study, spec, period, progress);
    });
    connect(m_drawing.get(), &Job::progressed, this, &MapControl::drawProgressed);
    connect(m_drawing.get(), &Job::ended, this, [this, show = std::move(show)] { endDrawing(show); });
    m_drawing->start();
    emit drawProgressed(QStringLiteral("stage.draws"), 0, 0);
}

/// A fault comes again where the map is made, which tells it.
void MapControl::endDrawing(const std::function<void()>& show) {
    const std::unique_ptr<Job> job = std::move(m_drawing);
    emit drawEnded();
    if (job->wasStopped()) {
        showAsBefore();
        emit told(m_words("window.draws.stopped"));
    } else {
        show();
    }
}

void MapControl::leaveDrawing() {
    if (m_drawing) {
        leave(std::move(m_drawing));
        emit drawEnded();
    }
}

/// The choices go back to what the map still shows.
void MapControl::showAsBefore() {
    m_looked.reset();
    if (!m_shown) {
        showGroundAlone();
        return;
    }
    m_key = m_shown->spec.key;
    if (m_shown->spec.periods.empty() && m_shown->period != m_shown->spec.period) {
        m_looked = LookedAt{m_key, m_shown->period};
    }
    m_views.style.show(*m_shown, periods());
    emit shownChanged();
}

void MapControl::stop() {
    for (Job* job : {m_groundJob.get(), m_drawing.get()}) {
        if (job != nullptr) {
            job->stop();
        }
    }
}

} // namespace diaban::ui
