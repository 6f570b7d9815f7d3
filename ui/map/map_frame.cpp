// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_frame.h"

#include "ui/map/painted_raster.h"

namespace diaban::ui {

void MapFrame::draw(const MapGround& ground, const GroundView& view, const MapPaint& paint,
                    std::span<const std::uint8_t> selected, double pixelRatio) {
    if (m_stale == Stale::Nothing) {
        return;
    }
    const BorderLook look = borderLook(ground, view.pixelsPerUnit, pixelRatio);
    if (m_stale >= Stale::Units) {
        m_units.draw(ground, view);
    }
    if (m_stale >= Stale::Borders) {
        m_borders.draw(ground, m_units, look, paint.outlined);
    }
    if (m_stale >= Stale::Selection) {
        m_borders.drawSelected(ground, m_units, look, selected);
    }
    paintRaster(m_units, m_borders, paint, pixelRatio, m_image);
    m_selection.reset();
    m_stale = Stale::Nothing;
}

const SelectionPicture& MapFrame::selection(const MapPaint& paint) {
    if (!m_selection) {
        m_selection = selectionPicture(m_units, m_borders, paint);
    }
    return *m_selection;
}

} // namespace diaban::ui
