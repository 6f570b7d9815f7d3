// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/unit_raster.h"

#include "ui/map/border_crossings.h"
#include "ui/map/pixel_bands.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace diaban::ui {

namespace {

constexpr std::size_t kBits = 64;

/// The units that cover a place, as borders are crossed in any order.
class Covering {
public:
    explicit Covering(std::uint32_t outside) : m_outside(outside) {}

    void enter(std::uint32_t unit, int times) {
        if (unit == m_outside) {
            return;
        }
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            if (m_units[i].unit == unit) {
                m_units[i].times += times;
                if (m_units[i].times == 0) {
                    m_units[i] = m_units.back();
                    m_units.pop_back();
                }
                return;
            }
        }
        m_units.push_back({unit, times});
    }
    [[nodiscard]] std::uint32_t lowest() const {
        std::uint32_t found = m_outside;
        for (const Entered& entered : m_units) {
            if (entered.times > 0) {
                found = std::min(found, entered.unit);
            }
        }
        return found;
    }
    void clear() { m_units.clear(); }

private:
    struct Entered {
        std::uint32_t unit;
        int times;
    };
    std::uint32_t m_outside;
    std::vector<Entered> m_units;
};

/// Crossings in the order of their rows, those of a row as they came.
void orderByRow(const std::vector<UnitRaster::Crossing>& found, int first, int end, std::vector<std::uint32_t>& start,
                std::vector<UnitRaster::Crossing>& ordered) {
    start.assign(static_cast<std::size_t>(end - first) + 2, 0);
    for (const UnitRaster::Crossing& crossing : found) {
        ++start[static_cast<std::size_t>(crossing.row - first) + 2];
    }
    for (std::size_t row = 2; row < start.size(); ++row) {
        start[row] += start[row - 1];
    }
    ordered.resize(found.size());
    for (const UnitRaster::Crossing& crossing : found) {
        ordered[start[static_cast<std::size_t>(crossing.row - first) + 1]++] = crossing;
    }
}

} // namespace

std::optional<std::uint32_t> UnitRaster::unitAt(int x, int y) const noexcept {
    if (x < 0 || y < 0 || x >= m_view.width || y >= m_view.height) {
        return std::nullopt;
    }
    const std::uint32_t unit = row(y)[static_cast<std::size_t>(x)];
    return unit == m_outside ? std::nullopt : std::optional(unit);
}

void UnitRaster::draw(const MapGround& ground, const GroundView& view, int threads) {
    m_view = view;
    m_outside = ground.outside();
    m_units.resize(static_cast<std::size_t>(view.width) * static_cast<std::size_t>(view.height));
    inBands(view.height, threads, [&](int first, int end) {
        Band& band = m_bands[first == 0 ? 0 : 1];
        band.first = first;
        band.end = end;
        drawBand(ground, band);
    });
}

void UnitRaster::drawBand(const MapGround& ground, Band& band) {
    band.found.clear();
    findCrossings(ground, m_view, band.first, band.end, band.found);
    orderByRow(band.found, band.first, band.end, band.rowStart, band.ordered);
    const auto width = static_cast<std::size_t>(m_view.width);
    band.head.resize(width);
    band.columns.assign(width / kBits + 1, 0);
    for (int row = band.first; row < band.end; ++row) {
        fillRow(ground, band, row);
    }
}

void UnitRaster::fillRow(const MapGround& ground, Band& band, int row) {
    constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    const std::size_t first = band.rowStart[static_cast<std::size_t>(row - band.first)];
    const std::size_t end = band.rowStart[static_cast<std::size_t>(row - band.first) + 1];
    const Crossing* const crossings = band.ordered.data() + first;
    const auto count = static_cast<std::uint32_t>(end - first);
    band.next.resize(std::max<std::size_t>(band.next.size(), count));
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::size_t column = crossings[i].column;
        std::uint64_t& word = band.columns[column / kBits];
        const std::uint64_t bit = std::uint64_t{1} << column % kBits;
        band.next[i] = (word & bit) != 0 ? band.head[column] : kNone;
        band.head[column] = i;
        word |= bit;
    }
    std::uint32_t* const pixels =
        m_units.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(m_view.width);
    Covering covering(m_outside);
    std::size_t filled = 0;
    std::uint32_t unit = m_outside;
    for (std::size_t w = 0; w < band.columns.size(); ++w) {
        for (std::uint64_t word = std::exchange(band.columns[w], 0); word != 0; word &= word - 1) {
            const std::size_t column = w * kBits + static_cast<std::size_t>(std::countr_zero(word));
            std::fill(pixels + filled, pixels + column, unit);
            filled = column;
            for (std::uint32_t i = band.head[column]; i != kNone; i = band.next[i]) {
                const BorderSides& sides = ground.sides[crossings[i].border >> 1U];
                const int down = (crossings[i].border & 1U) != 0 ? 1 : -1;
                covering.enter(sides.left, down);
                covering.enter(sides.right, -down);
            }
            unit = covering.lowest();
        }
    }
    std::fill(pixels + filled, pixels + m_view.width, unit);
}

} // namespace diaban::ui
