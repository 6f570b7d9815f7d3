// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/map/border_mask.h"
#include "ui/map/map_paint.h"
#include "ui/map/painted_raster.h"
#include "ui/map/unit_raster.h"

#include <QImage>
#include <algorithm>
#include <optional>
#include <span>

namespace diaban::ui {

/// The picture of the units in a view, made again only as far as something has changed.
class MapFrame {
public:
    /// What of it is out of date.
    void viewChanged() noexcept { m_stale = Stale::Units; }
    void outlinesChanged() noexcept { m_stale = std::max(m_stale, Stale::Borders); }
    void selectionChanged() noexcept { m_stale = std::max(m_stale, Stale::Selection); }
    void paintChanged() noexcept { m_stale = std::max(m_stale, Stale::Colours); }

    /// Brings it up to date.
    void draw(const MapGround& ground, const GroundView& view, const MapPaint& paint,
              std::span<const std::uint8_t> selected, double pixelRatio);

    [[nodiscard]] const QImage& image() const noexcept { return m_image; }
    [[nodiscard]] const UnitRaster& units() const noexcept { return m_units; }
    /// The line around selected units once more, to be drawn over what lies on the units; made when it is asked for.
    [[nodiscard]] const SelectionPicture& selection(const MapPaint& paint);

private:
    enum class Stale : std::uint8_t { Nothing, Colours, Selection, Borders, Units };

    Stale m_stale = Stale::Units;
    UnitRaster m_units;
    BorderMask m_borders;
    QImage m_image;
    std::optional<SelectionPicture> m_selection;
};

} // namespace diaban::ui
