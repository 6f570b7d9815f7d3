// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/border_mask.h"
#include "ui/map/pixel_bands.h"

#include <algorithm>
#include <cmath>

namespace diaban::ui {

namespace {

constexpr std::uint8_t kFull = 255;

/// Of pixels of an outlined unit those that have another unit so many pixels beside, above or below them.
class Edge {
public:
    Edge(const UnitRaster& raster, int reach) : m_raster(raster), m_reach(reach) {}

    [[nodiscard]] bool at(int x, int y, std::uint32_t unit) const {
        const GroundView& view = m_raster.view();
        const auto other = [&](int column, int row) {
            return column >= 0 && row >= 0 && column < view.width && row < view.height &&
                   m_raster.row(row)[static_cast<std::size_t>(column)] != unit;
        };
        return other(x - m_reach, y) || other(x + m_reach, y) || other(x, y - m_reach) || other(x, y + m_reach);
    }

private:
    const UnitRaster& m_raster;
    int m_reach;
};

} // namespace

void BorderMask::drawCoarse(const MapGround& ground, const UnitRaster& raster, const BorderLook& look,
                            std::span<const std::uint8_t> outlined, int threads) {
    prepare(raster, look, !outlined.empty());
    const int width = raster.view().width;
    const int height = raster.view().height;
    const auto thinShare = static_cast<std::uint8_t>(std::lround(look.opacity * kFull));
    const std::uint32_t outside = raster.outside();
    const auto strong = [&](std::uint32_t a, std::uint32_t b) {
        return a == outside || b == outside || (!ground.parents.empty() && ground.parents[a] != ground.parents[b]);
    };
    const Edge edge(raster, std::max(1, static_cast<int>(std::lround(look.outlineWidth / 3))));
    inBands(height, threads, [&](int first, int end) {
        for (int y = first; y < end; ++y) {
            const std::uint32_t* const units = raster.row(y).data();
            const std::uint32_t* const below = raster.row(std::min(y + 1, height - 1)).data();
            for (int x = 0; x < width; ++x) {
                const std::uint32_t unit = units[x];
                const std::uint32_t east = units[std::min(x + 1, width - 1)];
                const std::size_t at = place(y) + static_cast<std::size_t>(x);
                const bool border = unit != east || unit != below[x];
                const bool heavy = (unit != east && strong(unit, east)) || (unit != below[x] && strong(unit, below[x]));
                m_thin[at] = border && !heavy ? thinShare : 0;
                m_strong[at] = heavy ? kFull : 0;
                if (!m_inner.empty()) {
                    const bool inner = unit < outlined.size() && outlined[unit] != 0 && edge.at(x, y, unit);
                    m_inner[at] = inner ? kFull * 3 / 5 : 0;
                }
            }
        }
    });
}

} // namespace diaban::ui
