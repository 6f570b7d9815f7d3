// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/unit_lookup.h"

#include "gis/coverage/near_segments.h"
#include "gis/geometry/bounds.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gis {

namespace {

std::vector<SegmentBlocks::Chain> allChains(const Coverage& coverage) {
    std::vector<SegmentBlocks::Chain> chains;
    for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
        chains.push_back({coverage.arcStart[arc], coverage.arcStart[arc + 1] - 1});
    }
    return chains;
}

/// True where a ray from p towards lower x crosses the segment.
bool rayCrosses(const Point& p, Point a, Point b) {
    if ((a.y > p.y) == (b.y > p.y)) {
        return false;
    }
    if (a.y > b.y) {
        std::swap(a, b);
    }
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) < 0;
}

} // namespace

UnitLookup::UnitLookup(const Coverage& coverage)
    : m_coverage(coverage), m_box(boundsOf(coverage.points.data(), coverage.points.size()).box),
      m_blocks(coverage.points, allChains(coverage)) {
    const double largest =
        std::max({std::abs(m_box.min.x), std::abs(m_box.max.x), std::abs(m_box.min.y), std::abs(m_box.max.y)});
    m_rounding = 16 * std::numeric_limits<double>::epsilon() * largest;
    std::uint32_t arc = 0;
    for (const SegmentBlocks::Block& block : m_blocks.blocks()) {
        while (coverage.arcStart[arc + 1] <= block.first) {
            ++arc;
        }
        m_arcOf.push_back(arc);
    }
}

std::vector<std::uint32_t> UnitLookup::unitsOf(std::uint32_t arc) const {
    std::vector<std::uint32_t> units;
    for (const std::uint32_t unit : {m_coverage.left[arc], m_coverage.right[arc]}) {
        if (unit != kOutside) {
            units.push_back(unit);
        }
    }
    const auto& extra = m_coverage.extraUses;
    for (auto use = std::lower_bound(extra.begin(), extra.end(), arc,
                                     [](const ExtraUse& a, std::uint32_t value) { return a.arc < value; });
         use != extra.end() && use->arc == arc; ++use) {
        units.push_back(use->unit);
    }
    return units;
}

std::vector<std::uint32_t> UnitLookup::unitsAt(const Point& point) {
    m_blocks.meeting({{m_box.min.x, point.y}, point}, m_found);
    std::vector<std::uint32_t> crossed; // each as often as the ray crosses its border
    for (const std::uint32_t found : m_found) {
        const SegmentBlocks::Block& block = m_blocks.blocks()[found];
        bool odd = false;
        for (std::uint32_t s = block.first; s < block.first + block.count; ++s) {
            odd = odd != rayCrosses(point, m_coverage.points[s], m_coverage.points[s + 1]);
        }
        if (odd) {
            const std::vector<std::uint32_t> units = unitsOf(m_arcOf[found]);
            crossed.insert(crossed.end(), units.begin(), units.end());
        }
    }
    std::sort(crossed.begin(), crossed.end());
    std::vector<std::uint32_t> covering;
    for (std::size_t first = 0; first < crossed.size();) {
        const auto end = static_cast<std::size_t>(std::upper_bound(crossed.begin(), crossed.end(), crossed[first]) -
                                                  crossed.begin());
        if ((end - first) % 2 == 1) {
            covering.push_back(crossed[first]);
        }
        first = end;
    }
    return covering;
}

std::vector<UnitLookup::Segment> UnitLookup::segmentsAt(const Point& point) {
    const double reach = 1024 * m_rounding; // far more than cutting at crossings moves a line
    m_blocks.meeting({{point.x - reach, point.y - reach}, {point.x + reach, point.y + reach}}, m_found);
    std::vector<std::pair<double, Segment>> near;
    double least = reach;
    for (const std::uint32_t found : m_found) {
        const SegmentBlocks::Block& block = m_blocks.blocks()[found];
        for (std::uint32_t s = block.first; s < block.first + block.count; ++s) {
            const double distance = distanceTo(point, m_coverage.points[s], m_coverage.points[s + 1]);
            if (distance <= least + m_rounding) {
                near.emplace_back(distance, Segment{m_arcOf[found], s});
                least = std::min(least, distance);
            }
        }
    }
    std::vector<Segment> segments;
    for (const auto& [distance, segment] : near) {
        if (distance <= least + m_rounding) {
            segments.push_back(segment);
        }
    }
    return segments;
}

std::vector<std::uint32_t> UnitLookup::arcsMeeting(const Box& box) {
    m_blocks.meeting(box, m_found);
    std::vector<std::uint32_t> arcs;
    for (const std::uint32_t found : m_found) {
        if (arcs.empty() || arcs.back() != m_arcOf[found]) {
            arcs.push_back(m_arcOf[found]);
        }
    }
    return arcs;
}

} // namespace gis
