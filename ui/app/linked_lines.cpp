// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/linked_lines.h"

#include "ui/app/cluster_lines.h"
#include "ui/app/linked_overlay.h"
#include "ui/map/map_view.h"

#include <utility>

namespace diaban::ui {

LinkedLines::LinkedLines(MapView& map, QObject* parent) : QObject(parent), m_map(map) {}

LinkedLines::~LinkedLines() {
    leave(std::move(m_job));
}

/// The job holds all that it reads: the request refers to the study of the project.
void LinkedLines::show(const std::shared_ptr<const LoadedProject>& loaded, const std::optional<MapRequest>& request) {
    leave(std::move(m_job));
    m_result = std::make_shared<std::shared_ptr<const DrawnOverlay>>();
    m_job = std::make_unique<Job>(
        [loaded, request, ground = m_map.sharedGround(), result = m_result](const gis::Progress& progress) {
            const ClusterStudy& study = loaded->clusters->study;
            const gis::Crs& layer = loaded->study.boundaries.layer.crs;
            *result = std::make_shared<const DrawnOverlay>(
                request ? linkedOverlay(*request, study, layer, *ground, progress)
                        : clusterLines(study, layer, ground->crs, kNumberedGaps, progress));
        });
    connect(m_job.get(), &Job::ended, this, &LinkedLines::take);
    m_job->start();
}

void LinkedLines::clear() {
    leave(std::move(m_job));
    m_map.setOverlay(MapOverlay{});
}

void LinkedLines::take() {
    const std::unique_ptr<Job> job = std::move(m_job);
    if (*m_result) {
        m_map.setOverlay(std::move(*m_result));
    } else if (const std::optional<gis::Error> fault = job->fault()) {
        emit failed(*fault);
    }
}

} // namespace diaban::ui
