// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_frame.h"

#include "ui/map/painted_raster.h"

#include <algorithm>
#include <chrono>

namespace diaban::ui {

namespace {

constexpr double kMostSeconds = 0.008; ///< for the borders of a frame of sixty a second

} // namespace

void MapFrame::draw(const MapGround& ground, const GroundView& view, const MapPaint& paint,
                    std::span<const std::uint8_t> selected, double pixelRatio, bool moving) {
    if (m_coarse && !moving) {
        outlinesChanged();
    }
    if (m_stale == Stale::Nothing) {
        return;
    }
    const BorderLook look = borderLook(ground, view.pixelsPerUnit, pixelRatio);
    if (m_stale >= Stale::Units) {
        m_units.draw(ground, view);
    }
    if (m_stale >= Stale::Borders) {
        m_coarse = moving && m_smoothSeconds > kMostSeconds;
        if (m_coarse) {
            m_borders.drawCoarse(ground, m_units, look, paint.outlined);
        } else {
            const auto start = std::chrono::steady_clock::now();
            m_borders.draw(ground, m_units, look, paint.outlined);
            m_smoothSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        }
    }
    if (m_stale >= Stale::Selection) {
        m_borders.drawSelected(ground, m_units, look, selected);
    }
    paintRaster(m_units, m_borders, paint, pixelRatio, m_image);
    m_stale = Stale::Nothing;
}

} // namespace diaban::ui
