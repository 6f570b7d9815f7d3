// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/map_control.h"
#include "ui/map/map_view.h"

#include <utility>

namespace diaban::ui {

namespace {

/// Whether the ground of both is the same: tables, indicators and words are nothing to it.
bool haveOneGround(const GroundSource& one, const GroundSource& other) {
    const gis::Layer& first = one.study->boundaries.layer;
    const gis::Layer& second = other.study->boundaries.layer;
    return one.crs == other.crs && first.crs.wkt() == second.crs.wkt() &&
           one.study->boundaries.units.parents == other.study->boundaries.units.parents &&
           first.polygons == second.polygons;
}

} // namespace

std::string groundCrs(const Project& project) {
    return project.maps.empty() ? std::string{} : project.maps.front().crs;
}

/// Where the boundaries are those that were there, so is their ground.
void MapControl::startGround() {
    leave(std::move(m_groundJob));
    m_ground = std::make_shared<std::shared_ptr<const MapGround>>();
    m_groundNext = {m_loaded->inputs, groundCrs(m_loaded->project)};
    // The job gives it away; else two would be held until it ends.
    auto cut = std::make_shared<std::shared_ptr<const gis::BuiltCoverage>>(m_document.takeCut());
    if (!*cut) {
        *cut = m_loaded->study.borders->held();
    }
    m_groundJob = std::make_unique<Job>([source = m_groundNext, before = m_groundOf, there = m_views.map.sharedGround(),
                                         cut, result = m_ground](const gis::Progress& progress) {
        if (there && before.study && haveOneGround(before, source)) {
            *result = there;
            return;
        }
        const Boundaries& boundaries = source.study->boundaries;
        GroundOptions options{source.crs, boundaries.units.parents};
        if (*cut) {
            options.cut = source.study->borders->takeOut(std::exchange(*cut, nullptr));
        }
        *result = makeMapGround(boundaries.layer, std::move(options), progress);
    });
    connect(m_groundJob.get(), &Job::progressed, this, &MapControl::groundProgressed);
    connect(m_groundJob.get(), &Job::ended, this, &MapControl::endGround);
    m_groundJob->start();
    emit groundProgressed(QStringLiteral("stage.map"), 0, 0);
}

/// The ground of what was loaded before is that of what is loaded now; else both studies would be kept for it.
void MapControl::keepGround(const std::shared_ptr<const Study>& before) {
    for (GroundSource* source : {&m_groundOf, &m_groundNext}) {
        if (source->study == before) {
            source->study = m_loaded->inputs;
        }
    }
}

void MapControl::endGround() {
    const std::unique_ptr<Job> job = std::move(m_groundJob);
    if (*m_ground) {
        m_groundOf = std::exchange(m_groundNext, {});
        if (*m_ground != m_views.map.sharedGround()) {
            m_views.map.setGround(*m_ground);
        }
        paint();
        sayUnits();
        markSelection();
    } else if (const std::optional<gis::Error> fault = job->fault()) {
        emit failed(*fault);
    }
    emit groundReady();
    if (job->wasStopped()) {
        emit told(m_words("window.status.stopped"));
    }
}

} // namespace diaban::ui
