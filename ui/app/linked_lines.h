// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"
#include "ui/document/loaded_project.h"
#include "ui/jobs/job.h"
#include "ui/map/map_overlay.h"

#include <QObject>
#include <memory>
#include <optional>

namespace diaban::ui {

class MapView;

/// Brings the lines of linked clusters onto the map. They are made in a job, as those of a country take longer than a
/// frame; until then those before them are seen.
class LinkedLines : public QObject {
    Q_OBJECT

public:
    explicit LinkedLines(MapView& map, QObject* parent = nullptr);
    ~LinkedLines() override;

    /// Those of a project with clusters, on the ground that the map has: as a map of linked clusters shows them by its
    /// request, or borders and gaps alone.
    void show(const std::shared_ptr<const LoadedProject>& loaded, const std::optional<MapRequest>& request);
    void clear();
    [[nodiscard]] bool isMaking() const noexcept { return m_job != nullptr; }

signals:
    void failed(const gis::Error& error);

private:
    void take();

    MapView& m_map;
    std::shared_ptr<std::shared_ptr<const DrawnOverlay>> m_result;
    std::unique_ptr<Job> m_job;
};

} // namespace diaban::ui
