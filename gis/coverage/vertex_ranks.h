// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"
#include "gis/coverage/latitude_metres.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

enum class SimplifyMethod { Visvalingam, DouglasPeucker };

/// For each point of the arcs the tolerance in metres up to which it stays; infinite for the ends of arcs. The points
/// of the arcs at any level of detail are those with a rank of at least its tolerance: a pyramid in one array.
using VertexRanks = std::vector<float, LargePages<float>>;

/// Ranks all points; two threads.
///
/// Visvalingam and Whyatt (1993), "Line generalisation by repeated elimination of points", The Cartographic Journal 30:
/// the point with the smallest triangle with its neighbours goes first. The triangle is weighted by 1 - 0.7 cos of the
/// angle at the point, as mapshaper does by default, so that spikes go before wide bends. The rank is the square root
/// of the weighted area in square metres, as in GEOS and PostGIS. O(n log n).
///
/// Douglas and Peucker (1973), "Algorithms for the reduction of the number of points required to represent a digitized
/// line or its caricature", Cartographica 10: the point farthest from the straight line stays first. The rank is that
/// distance; no point lies farther than the tolerance from what stays by rank. Lines that would take quadratic time are
/// cut in the middle after 48 steps down: O(n log n), and a few more points stay.
[[nodiscard]] VertexRanks rankVertices(const Coverage& coverage, SimplifyMethod method, const LatitudeMetres& metres);

/// Ranks the points of one line each; what they need for that is kept from line to line.
class VisvalingamRanking {
public:
    explicit VisvalingamRanking(const LatitudeMetres& metres) : m_metres(metres) {}
    void rank(std::span<const Point> line, std::span<float> ranks);

private:
    struct Entry {
        double area;
        std::uint32_t point;
    };
    [[nodiscard]] double areaAt(std::span<const Point> line, std::uint32_t point) const;
    void update(std::span<const Point> line, std::uint32_t point);
    void siftUp(std::size_t at);
    void siftDown(std::size_t at);
    void put(std::size_t at, Entry entry) {
        m_heap[at] = entry;
        m_place[entry.point] = static_cast<std::uint32_t>(at);
    }

    const LatitudeMetres& m_metres;
    std::vector<Entry> m_heap;
    std::vector<std::uint32_t> m_place; ///< of each point in the heap
    std::vector<std::uint32_t> m_before, m_after;
};

class DouglasPeuckerRanking {
public:
    explicit DouglasPeuckerRanking(const LatitudeMetres& metres) : m_metres(metres) {}
    void rank(std::span<const Point> line, std::span<float> ranks);

private:
    struct Stretch {
        std::uint32_t first, last;
        float most; ///< the rank of the point that cut it off
        int depth;
    };
    const LatitudeMetres& m_metres;
    std::vector<Stretch> m_open;
};

} // namespace gis
