// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/border_crossings.h"

#include <algorithm>
#include <array>

namespace diaban::ui {

namespace {

/// Rows and columns of all crossings of one line. Places are counted from the ground's corner, so that a view moved by
/// whole pixels finds the same.
class Walk {
public:
    Walk(const GroundView& view, double pixelsPerStep, int first, int end, std::vector<UnitRaster::Crossing>& found)
        : m_scale(pixelsPerStep), m_left(view.left), m_top(view.top), m_width(view.width), m_first(view.top + first),
          m_end(view.top + end), m_found(found) {}

    void along(std::span<const GridPoint> line, std::uint32_t border) {
        GridPoint from = line[0];
        std::int32_t fromRow = rowOf(from);
        for (const GridPoint& to : line.subspan(1)) {
            const std::int32_t toRow = rowOf(to);
            if (toRow != fromRow) {
                cross(from, to, fromRow, toRow, border);
            }
            from = to;
            fromRow = toRow;
        }
    }
    /// The same of a line that lies west of the view: of what it does in between nothing is left at its ends.
    void past(std::span<const GridPoint> line, std::uint32_t border) {
        along(std::array{line.front(), line.back()}, border);
    }

private:
    [[nodiscard]] std::int32_t rowOf(const GridPoint& p) const noexcept { return firstPixel(p.y * m_scale); }

    void cross(const GridPoint& from, const GridPoint& to, std::int32_t fromRow, std::int32_t toRow,
               std::uint32_t border) {
        const bool down = toRow > fromRow;
        const std::int32_t first = std::max(std::min(fromRow, toRow), m_first);
        const std::int32_t end = std::min(std::max(fromRow, toRow), m_end);
        const double x = from.x * m_scale;
        const double y = from.y * m_scale;
        const double slope = (to.x * m_scale - x) / (to.y * m_scale - y);
        for (std::int32_t row = first; row < end; ++row) {
            const std::int32_t column = firstPixel(x + (row + 0.5 - y) * slope) - m_left;
            if (column < m_width) {
                m_found.push_back({static_cast<std::uint16_t>(row - m_top),
                                   static_cast<std::uint16_t>(std::max(column, 0)),
                                   border << 1U | static_cast<std::uint32_t>(down)});
            }
        }
    }

    double m_scale;
    std::int32_t m_left, m_top, m_width, m_first, m_end;
    std::vector<UnitRaster::Crossing>& m_found;
};

} // namespace

void findCrossings(const MapGround& ground, const GroundView& view, int first, int end,
                   std::vector<UnitRaster::Crossing>& found) {
    const double scale = ground.step * view.pixelsPerUnit;
    const GroundLevel& level = ground.levelFor(view.pixelsPerUnit);
    const double west = view.left / scale;
    const double east = (view.left + static_cast<double>(view.width)) / scale;
    const double north = (view.top + static_cast<double>(first)) / scale;
    const double south = (view.top + static_cast<double>(end)) / scale;
    Walk walk(view, scale, first, end, found);
    for (std::uint32_t border = 0; border < ground.sides.size(); ++border) {
        const GridBox& box = ground.borderBoxes[border];
        if (box.top > south || box.bottom < north || box.left > east) {
            continue;
        }
        if (box.right < west) {
            walk.past(level.border(border), border);
        } else {
            walk.along(level.border(border), border);
        }
    }
}

} // namespace diaban::ui
