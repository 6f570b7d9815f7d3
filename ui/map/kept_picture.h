// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/map/ground_view.h"

#include <QImage>
#include <functional>
#include <optional>

class QPainter;

namespace diaban::ui {

/// A picture of what lies over the map and takes long to draw. It is drawn for one view and some room around it, and
/// while the map moves it is put where it then belongs: what comes in at the sides follows once the map rests.
class KeptPicture {
public:
    /// Draws by `draw` into the view that it is given, whose first pixel is the painter's origin; on two threads at
    /// once, of which each has its own rows.
    using Draw = std::function<void(QPainter& painter, const GroundView& view)>;

    /// To be drawn anew, whatever the view.
    void forget() noexcept { m_view.reset(); }
    /// The painter's unit is the device pixel.
    void paint(QPainter& painter, const GroundView& view, bool moving, const Draw& draw);

private:
    void drawFor(const GroundView& view, const Draw& draw);
    [[nodiscard]] bool covers(const GroundView& view) const;

    std::optional<GroundView> m_view; ///< of the picture; nothing: it is stale
    QImage m_image;
};

} // namespace diaban::ui
