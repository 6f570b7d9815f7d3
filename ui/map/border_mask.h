// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/large_pages.h"
#include "ui/map/unit_raster.h"

#include <cstdint>
#include <span>
#include <vector>

namespace diaban::ui {

/// How borders look at a scale, in device pixels.
struct BorderLook {
    double width = 1, strongWidth = 1.6;
    double opacity = 1;        ///< of the thin ones: less where units are small, so that their colours are seen
    double strongOpacity = 1;  ///< the same of the strong ones
    double outlineWidth = 4.5; ///< of the three lines within outlined units, together
    double selectedWidth = 3;  ///< of the line around selected units; another pale one of half of it on either side
};

/// The look that suits a ground at a scale; `pixelRatio` as QWidget::devicePixelRatioF().
[[nodiscard]] BorderLook borderLook(const MapGround& ground, double pixelsPerUnit, double pixelRatio);

/// How much of each pixel of a raster borders cover, whatever their colours: 0 to 255.
class BorderMask {
public:
    /// Smooth lines along the borders of the level for the scale. `outlined` as in MapPaint.
    void draw(const MapGround& ground, const UnitRaster& raster, const BorderLook& look,
              std::span<const std::uint8_t> outlined, int threads = 2);
    /// Lines around selected units (not 0), none between two of them; after draw().
    void drawSelected(const MapGround& ground, const UnitRaster& raster, const BorderLook& look,
                      std::span<const std::uint8_t> selected, int threads = 2);

    [[nodiscard]] const std::uint8_t* thin(int row) const noexcept { return m_thin.data() + place(row); }
    [[nodiscard]] const std::uint8_t* strong(int row) const noexcept { return m_strong.data() + place(row); }
    /// How near the border of its outlined unit a pixel lies: 255 on it, 0 as far in as the lines reach; null where no
    /// unit is outlined.
    [[nodiscard]] const std::uint8_t* inner(int row) const noexcept {
        return m_inner.empty() ? nullptr : m_inner.data() + place(row);
    }
    /// The same of the lines around selected units, to both sides; null where none is selected.
    [[nodiscard]] const std::uint8_t* selected(int row) const noexcept {
        return m_selected.empty() ? nullptr : m_selected.data() + place(row);
    }
    [[nodiscard]] const BorderLook& look() const noexcept { return m_look; }

private:
    using Plane = std::vector<std::uint8_t, gis::LargePages<std::uint8_t>>;
    [[nodiscard]] std::size_t place(int row) const noexcept {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_width);
    }
    void prepare(const UnitRaster& raster, const BorderLook& look, bool outlines);

    int m_width = 0;
    BorderLook m_look;
    Plane m_thin, m_strong, m_inner, m_selected;
};

} // namespace diaban::ui
