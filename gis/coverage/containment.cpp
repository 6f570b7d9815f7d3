// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/containment.h"

#include "gis/base/error.h"

#include <algorithm>
#include <numeric>

namespace gis::overlaying {

namespace {

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// The column of the first centre of a row that lies right of an upward segment; the number of columns where none does.
std::uint32_t firstCentreRightOf(const Grid& grid, Segments segments, const Point& low, const Point& high,
                                 std::uint32_t row) {
    const double y = grid.middleOfRow(row);
    const double x = low.x + (y - low.y) / (high.y - low.y) * (high.x - low.x);
    std::uint32_t column = grid.columnOf(x);
    const auto isRight = [&](std::uint32_t at) { return sideOf(segments, low, high, grid.centre(at, row)) < 0; };
    while (column > 0 && isRight(column - 1)) {
        --column;
    }
    while (column < grid.columns() && !isRight(column)) {
        ++column;
    }
    return column;
}

/// All pairs, sorted: by the row of the cell first, so that no sort is over many.
Pairs sortedByCell(std::span<const Evidence> evidence, const Grid& grid) {
    std::vector<std::size_t> next(grid.rows() + 1, 0);
    for (const Evidence& part : evidence) {
        for (const auto& [cell, unit] : part.rows) {
            ++next[cell / grid.columns() + 1];
        }
    }
    std::partial_sum(next.begin(), next.end(), next.begin());
    const std::vector<std::size_t> start = next;
    Pairs sorted(start.back());
    for (const Evidence& part : evidence) {
        for (const auto& pair : part.rows) {
            sorted[next[pair.first / grid.columns()]++] = pair;
        }
    }
    for (std::uint32_t row = 0; row < grid.rows(); ++row) {
        std::sort(sorted.data() + start[row], sorted.data() + start[row + 1]);
    }
    return sorted;
}

} // namespace

void toggle(UnitSet& set, std::uint32_t unit) {
    const auto at = std::lower_bound(set.begin(), set.end(), unit);
    if (at != set.end() && *at == unit) {
        set.erase(at);
    } else {
        set.insert(at, unit);
    }
}

void Evidence::addRows(const Grid& grid, Segments segments, const PlacedSegment& segment, std::uint32_t unit) {
    const bool up = segment.b.y > segment.a.y;
    const Point& low = up ? segment.a : segment.b;
    const Point& high = up ? segment.b : segment.a;
    const auto [first, last] = std::minmax(segment.ofA.row, segment.ofB.row);
    for (std::uint32_t row = first; row <= last; ++row) {
        const double y = grid.middleOfRow(row);
        if (isAbove(segments, low, y) != isAbove(segments, high, y)) {
            const std::uint32_t column = firstCentreRightOf(grid, segments, low, high, row);
            if (column < grid.columns()) {
                rows.emplace_back(static_cast<std::uint32_t>(grid.cell(column, row)), unit);
            }
        }
    }
}

RingStarts::RingStarts(const Polygons& polygons, const Grid& grid)
    : m_polygons(polygons), m_grid(grid), m_marked(grid.cells(), false) {
    std::vector<std::uint64_t> order;
    for (std::size_t ring = 0; ring < polygons.ringCount(); ++ring) {
        const auto points = polygons.ring(ring);
        if (!points.empty() && grid.box().contains(points.front())) {
            order.push_back(std::uint64_t{grid.cellOf(points.front())} << 32U | ring);
        }
    }
    std::sort(order.begin(), order.end());
    for (const std::uint64_t item : order) {
        m_rings.push_back(static_cast<std::uint32_t>(item));
        m_cells.push_back(static_cast<std::uint32_t>(item >> 32U));
        m_marked[m_cells.back()] = true;
    }
}

std::span<const std::uint32_t> RingStarts::inCell(std::size_t cell) const noexcept {
    const auto [first, last] = std::equal_range(m_cells.begin(), m_cells.end(), static_cast<std::uint32_t>(cell));
    return {m_rings.data() + (first - m_cells.begin()), m_rings.data() + (last - m_cells.begin())};
}

std::vector<UnitSet> RingStarts::sets(std::span<const Evidence> evidence, std::size_t most) const {
    const Pairs rows = sortedByCell(evidence, m_grid);
    std::vector<UnitSet> sets(m_polygons.ringCount());
    UnitSet atCentre;
    std::size_t row = 0;
    std::size_t members = 0;
    auto next = rows.begin();
    for (std::size_t i = 0; i < m_rings.size(); ++i) {
        if (m_cells[i] / m_grid.columns() != row) {
            row = m_cells[i] / m_grid.columns();
            atCentre.clear();
            const auto first = static_cast<std::uint32_t>(row * m_grid.columns());
            next = std::lower_bound(next, rows.end(), std::pair{first, std::uint32_t{0}});
        }
        for (; next != rows.end() && next->first <= m_cells[i]; ++next) {
            toggle(atCentre, next->second);
        }
        UnitSet& set = sets[m_rings[i]];
        set = atCentre;
        for (const Evidence& part : evidence) {
            for (const std::uint32_t unit : part.rings[m_rings[i]]) {
                toggle(set, unit);
            }
        }
        members += set.size();
        if (members > most) {
            throw badInput({}, {}, {"overlay.too_many_pairs", {{"limit", static_cast<std::int64_t>(most)}}});
        }
    }
    return sets;
}

} // namespace gis::overlaying
