// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/job.h"
#include "ui/map/ground_view.h"

#include <QImage>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

class QPainter;

namespace diaban::ui {

/// A picture of what lies over the map and takes long to draw. It is drawn for one view and some room around it; while
/// the map moves it is put where it then belongs, and what comes in at the sides follows once the map rests.
class KeptPicture : public QObject {
    Q_OBJECT

public:
    /// Draws into the view that it is given, whose first pixel is the painter's origin; on two threads at once, of
    /// which each has its own rows, and maybe later: so it owns all that it needs. It may end early once stopping is
    /// asked for.
    using Draw = std::function<void(QPainter& painter, const GroundView& view, const gis::Progress& progress)>;

    ~KeptPicture() override;

    /// To be drawn anew, whatever the view; what is there is seen until then.
    void renew();
    /// There is nothing to be seen any more.
    void clear();
    /// Draws now what is missing. The painter's unit is the device pixel.
    void paint(QPainter& painter, const GroundView& view, const Draw& draw);
    /// Paints what there is; what is missing is drawn in a job, but while the map moves, and then told. A job whose
    /// picture is of no use any more is left.
    void paintLater(QPainter& painter, const GroundView& view, bool moving, const Draw& draw);
    [[nodiscard]] bool isDrawing() const noexcept { return m_job != nullptr; }

signals:
    /// By a job: it can be painted.
    void drawn();

private:
    struct Picture {
        GroundView view;
        QImage image;
    };
    [[nodiscard]] static Picture drawFor(const GroundView& view, const Draw& draw, const gis::Progress& progress);
    void take();
    void show(QPainter& painter, const GroundView& view) const;

    std::optional<Picture> m_picture;
    bool m_stale = false; ///< the picture is one of what was there before
    GroundView m_asked;   ///< of the job
    std::shared_ptr<Picture> m_result;
    std::unique_ptr<Job> m_job;
};

} // namespace diaban::ui
