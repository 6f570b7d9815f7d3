// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/large_pages.h"
#include "ui/map/ground_view.h"
#include "ui/map/map_ground.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace diaban::ui {

/// Which unit each pixel of a view shows: the lowest that covers the pixel's middle, MapGround::outside() where none.
/// Borders are those of the level for the scale. Pixels are the same however many threads draw them.
class UnitRaster {
public:
    /// Draws anew; memory of the last time is used again. `threads` is 1 or 2.
    void draw(const MapGround& ground, const GroundView& view, int threads = 2);

    [[nodiscard]] const GroundView& view() const noexcept { return m_view; }
    [[nodiscard]] std::uint32_t outside() const noexcept { return m_outside; }
    [[nodiscard]] std::span<const std::uint32_t> row(int y) const noexcept {
        const auto width = static_cast<std::size_t>(m_view.width);
        return {m_units.data() + static_cast<std::size_t>(y) * width, width};
    }
    /// Nothing outside all units, or off the view.
    [[nodiscard]] std::optional<std::uint32_t> unitAt(int x, int y) const noexcept;

    /// A border crossed on the way along a row: where, which border, and whether it runs down the map there.
    struct Crossing {
        std::uint16_t row, column; ///< column 0: at the row's first pixel or before
        std::uint32_t border;      ///< twice its number, and 1 where it runs down
    };

private:
    /// What one thread needs for its rows.
    struct Band {
        int first = 0, end = 0;
        std::vector<Crossing> found;   ///< as they come
        std::vector<Crossing> ordered; ///< by row
        std::vector<std::uint32_t> rowStart;
        std::vector<std::uint32_t> head, next; ///< of the crossings of one row, by column
        std::vector<std::uint64_t> columns;    ///< a bit for each column that has one
    };
    void drawBand(const MapGround& ground, Band& band);
    void fillRow(const MapGround& ground, Band& band, int row);

    GroundView m_view;
    std::uint32_t m_outside = 0;
    std::vector<std::uint32_t, gis::LargePages<std::uint32_t>> m_units;
    std::array<Band, 2> m_bands;
};

} // namespace diaban::ui
