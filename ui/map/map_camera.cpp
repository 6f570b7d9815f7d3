// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_camera.h"

#include <algorithm>
#include <cmath>

namespace diaban::ui {

namespace {

constexpr double kMargin = 0.04;        ///< of the view, around what is to be seen
constexpr double kMostPixels = 1 << 24; ///< that the longer side of the ground can take
constexpr double kLeastPixels = 64;

} // namespace

void MapCamera::setGround(const gis::Box& box) {
    m_box = box;
    showAll();
}

void MapCamera::setSize(int width, int height) {
    m_width = std::max(1, width);
    m_height = std::max(1, height);
}

GroundView MapCamera::view() const noexcept {
    return {
        .pixelsPerUnit = m_pixelsPerUnit,
        .left = static_cast<std::int32_t>(std::lround((m_middle.x - m_box.min.x) * m_pixelsPerUnit - m_width / 2.0)),
        .top = static_cast<std::int32_t>(std::lround((m_box.max.y - m_middle.y) * m_pixelsPerUnit - m_height / 2.0)),
        .width = m_width,
        .height = m_height};
}

void MapCamera::show(const gis::Box& box) {
    if (box.empty()) {
        return;
    }
    m_middle = box.centre();
    if (box.width() > 0 || box.height() > 0) {
        m_pixelsPerUnit = fitting(box);
    }
    keepWithin();
}

double MapCamera::fitting(const gis::Box& box) const noexcept {
    const double share = 1 - 2 * kMargin;
    return share * std::min(box.width() > 0 ? m_width / box.width() : HUGE_VAL,
                            box.height() > 0 ? m_height / box.height() : HUGE_VAL);
}

double MapCamera::pixelsOfAll() const noexcept {
    const double side = std::max(m_box.width(), m_box.height());
    return side > 0 ? fitting(m_box) * side : kLeastPixels;
}

void MapCamera::moveBy(double right, double down) {
    m_middle.x -= right / m_pixelsPerUnit;
    m_middle.y += down / m_pixelsPerUnit;
    keepWithin();
}

void MapCamera::zoomAt(double factor, const gis::Point& place) {
    const gis::Point corner{m_box.min.x, m_box.max.y};
    const gis::Point stays = view().toPlane(corner, place);
    m_pixelsPerUnit *= factor;
    keepWithin();
    m_middle.x = stays.x - (place.x - m_width / 2.0) / m_pixelsPerUnit;
    m_middle.y = stays.y + (place.y - m_height / 2.0) / m_pixelsPerUnit;
    keepWithin();
}

void MapCamera::centreOn(const gis::Point& plane) {
    m_middle = plane;
    keepWithin();
}

/// The ground never leaves the view, nor becomes a dot or so large that its pixels cannot be counted.
void MapCamera::keepWithin() {
    const double side = std::max({m_box.width(), m_box.height(), 1e-9});
    m_pixelsPerUnit = std::clamp(m_pixelsPerUnit, kLeastPixels / side, kMostPixels / side);
    m_middle.x = std::clamp(m_middle.x, m_box.min.x, m_box.max.x);
    m_middle.y = std::clamp(m_middle.y, m_box.min.y, m_box.max.y);
}

} // namespace diaban::ui
