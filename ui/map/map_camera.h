// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"
#include "ui/map/ground_view.h"

namespace diaban::ui {

/// Where a window stands on the plane of a ground, and how it moves. Sizes and places on it are device pixels.
class MapCamera {
public:
    /// Of another ground; shows all of it.
    void setGround(const gis::Box& box);
    /// The middle of the view stays where it is.
    void setSize(int width, int height);

    [[nodiscard]] GroundView view() const noexcept;
    [[nodiscard]] double pixelsPerUnit() const noexcept { return m_pixelsPerUnit; }
    /// Pixels of the longer side of the ground where all of it is shown.
    [[nodiscard]] double pixelsOfAll() const noexcept;
    [[nodiscard]] const gis::Point& middle() const noexcept { return m_middle; }

    void showAll() { show(m_box); }
    /// Makes a box fill the view but for a margin; a point comes to the middle at the scale that is.
    void show(const gis::Box& box);
    /// What is seen moves by so many pixels, y down.
    void moveBy(double right, double down);
    /// What is seen grows by a factor, and what lies at a place of the view stays there.
    void zoomAt(double factor, const gis::Point& place);
    void centreOn(const gis::Point& plane);

private:
    [[nodiscard]] double fitting(const gis::Box& box) const noexcept;
    void keepWithin();

    gis::Box m_box;
    gis::Point m_middle;
    double m_pixelsPerUnit = 1;
    int m_width = 1, m_height = 1;
};

} // namespace diaban::ui
