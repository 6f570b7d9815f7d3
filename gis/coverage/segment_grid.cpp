// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/segment_grid.h"

#include <cmath>
#include <ranges>

namespace gis::overlaying {

namespace {

constexpr double kMostStretches = 30'000;
constexpr double kMostCellsOfSegment = 3; // on average
constexpr std::size_t kSample = 20'000;

/// The box's part that a segment's box covers, as its ends.
std::pair<Point, Point> clipped(const Box& box, const Point& a, const Point& b) {
    return {
        {std::clamp(std::min(a.x, b.x), box.min.x, box.max.x), std::clamp(std::min(a.y, b.y), box.min.y, box.max.y)},
        {std::clamp(std::max(a.x, b.x), box.min.x, box.max.x), std::clamp(std::max(a.y, b.y), box.min.y, box.max.y)}};
}

std::vector<std::uint32_t> segmentsIn(const Box& box, const Polygons& polygons) {
    std::vector<std::uint32_t> segments;
    for (std::size_t r = 0; r < polygons.ringCount(); ++r) {
        const std::span<const Point> ring = polygons.ring(r);
        const auto first = static_cast<std::uint32_t>(ring.data() - polygons.points().data());
        for (std::uint32_t i = 0; i + 1 < ring.size(); ++i) {
            if (ring[i] != ring[i + 1] && touches(box, ring[i], ring[i + 1])) {
                segments.push_back(first + i);
            }
        }
    }
    return segments;
}

std::vector<Point> sampleOf(std::span<const std::uint32_t> segments, std::span<const Point> points) {
    std::vector<Point> sample;
    const std::size_t step = segments.size() / kSample + 1;
    for (std::size_t i = 0; i < segments.size(); i += step) {
        sample.push_back(points[segments[i]]);
        sample.push_back(points[segments[i] + 1]);
    }
    return sample;
}

} // namespace

Grid::Grid(const Box& box, double cells, std::span<const Point> sample) : m_box(box) {
    constexpr double kRounding = 1e-13;
    m_rounding =
        kRounding * std::max({std::abs(box.min.x), std::abs(box.max.x), std::abs(box.min.y), std::abs(box.max.y)});
    const double shape = std::clamp(std::max(box.width(), 1e-300) / std::max(box.height(), 1e-300), 1e-6, 1e6);
    std::vector<double> xs;
    std::vector<double> ys;
    for (const Point& p : sample) {
        xs.push_back(p.x);
        ys.push_back(p.y);
    }
    for (double target = cells;; target /= 4) {
        const double across = std::clamp(std::sqrt(target * shape), 1.0, kMostStretches);
        const double up = std::clamp(std::sqrt(target / shape), 1.0, kMostStretches);
        m_x = GridAxis(box.min.x, box.max.x, static_cast<std::size_t>(across), xs);
        m_y = GridAxis(box.min.y, box.max.y, static_cast<std::size_t>(up), ys);
        double visited = 0;
        for (std::size_t i = 0; i < sample.size(); i += 2) {
            const auto [low, high] = clipped(box, sample[i], sample[i + 1]);
            const CellPlace from = placeOf(low);
            const CellPlace to = placeOf(high);
            visited += 1.0 + (to.column - from.column) + (to.row - from.row);
        }
        if (target <= 1 || visited * 2 <= kMostCellsOfSegment * static_cast<double>(sample.size())) {
            return;
        }
    }
}

std::pair<std::uint32_t, std::uint32_t>
Grid::columnsInRow(const Point& a, const Point& b, std::uint32_t row,
                   std::pair<std::uint32_t, std::uint32_t> within) const noexcept {
    const auto [south, north] = std::minmax(a.y, b.y);
    if (south == north) { // in several rows that are thinner than rounding
        return within;
    }
    const double bottom = std::clamp(m_y.begin(row) - m_rounding, south, north);
    const double top = std::clamp(m_y.end(row) + m_rounding, south, north);
    const double slope = (b.x - a.x) / (b.y - a.y);
    const auto [x1, x2] = std::minmax({a.x + (bottom - a.y) * slope, a.x + (top - a.y) * slope});
    return {std::max(columnOf(x1 - m_rounding), within.first), std::min(columnOf(x2 + m_rounding), within.second)};
}

PlacedSegment Grid::thick(const Point& a, const Point& b, const CellPlace& guess) const noexcept {
    const auto [west, east] = std::minmax(a.x, b.x);
    const auto [south, north] = std::minmax(a.y, b.y);
    // Which end is which does not matter for the cells that are visited.
    return {a, b, placeOf({west - m_rounding, south - m_rounding}, guess),
            placeOf({east + m_rounding, north + m_rounding}, guess)};
}

SegmentGrid::SegmentGrid(const Polygons& polygons, const Box& box, double cells)
    : SegmentGrid(polygons.points(), segmentsIn(box, polygons), box, cells) {
    refine(polygons.points(), 0);
}

SegmentGrid::SegmentGrid(std::span<const Point> points, std::span<const std::uint32_t> segments, const Box& box,
                         double cells)
    : m_grid(box, cells, sampleOf(segments, points)), m_start(m_grid.cells() + 1, 0) {
    PlacedSegment placed;
    for (const std::uint32_t s : segments) {
        placed = m_grid.thick(points[s], points[s + 1], placed.ofA);
        m_grid.alongSegment(placed, [&](std::size_t cell) { ++m_start[cell]; });
    }
    std::uint32_t sum = 0;
    for (std::uint32_t& count : m_start) {
        sum += count;
        count = sum;
    }
    m_segments.resize(sum);
    for (const std::uint32_t s : std::views::reverse(segments)) {
        placed = m_grid.thick(points[s], points[s + 1], placed.ofA);
        m_grid.alongSegment(placed, [&](std::size_t cell) { m_segments[--m_start[cell]] = s; });
    }
}

double SegmentGrid::pairs() const noexcept {
    double pairs = 0;
    for (std::size_t cell = 0; cell < m_grid.cells(); ++cell) {
        const auto count = static_cast<double>(inCell(cell).size());
        pairs += count * count;
    }
    return pairs;
}

void SegmentGrid::refine(std::span<const Point> points, int depth) {
    constexpr int kDeepest = 8;
    constexpr std::size_t kMany = 64;
    if (depth == kDeepest) {
        return;
    }
    for (std::size_t cell = 0; cell < m_grid.cells(); ++cell) {
        const std::span<const std::uint32_t> segments = inCell(cell);
        const auto count = static_cast<double>(segments.size());
        if (segments.size() <= kMany) {
            continue;
        }
        std::unique_ptr<SegmentGrid> finer(new SegmentGrid(points, segments, m_grid.boxOf(cell), count / 2));
        if (finer->pairs() < count * count / 4) { // else they all run through one point, or side by side
            finer->refine(points, depth + 1);
            m_finer.resize(m_grid.cells());
            m_finer[cell] = std::move(finer);
        }
    }
}

} // namespace gis::overlaying
