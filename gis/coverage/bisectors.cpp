// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/bisectors.h"

#include <boost/polygon/voronoi.hpp>

#include <algorithm>
#include <cmath>

namespace gis {

namespace {

/// A point of a line, on the integers of the diagram.
struct Site {
    std::int32_t x, y;
    std::uint32_t set;

    friend bool operator==(const Site&, const Site&) = default;
};

constexpr std::uint32_t kNoSet = 0xFFFF'FFFF;
constexpr double kStepShare = 1.0 / 12;    ///< of the distance to other lines
constexpr double kLeastShare = 1.0 / 1000; ///< of the reach
constexpr double kFar = 8;                 ///< reaches beyond all lines, where the diagram ends
constexpr double kMostInteger = 1e9;
constexpr double kFinest = 1000; ///< parts of a unit of length

} // namespace

} // namespace gis

template <> struct boost::polygon::geometry_concept<gis::Site> {
    using type = point_concept;
};
template <> struct boost::polygon::point_traits<gis::Site> {
    using coordinate_type = std::int32_t;
    static coordinate_type get(const gis::Site& site, orientation_2d axis) {
        return axis == HORIZONTAL ? site.x : site.y;
    }
};

namespace gis {

namespace {

class Sites {
public:
    Sites(const Polygons& lines, const NearestLine& nearest, double reach)
        : m_lines(lines), m_nearest(nearest), m_reach(reach), m_box(lines.box()) {
        m_centre = m_box.centre();
        const double size = std::max(m_box.width(), m_box.height()) + 2 * kFar * reach;
        m_scale = std::min(kFinest, kMostInteger / size);
    }

    std::vector<Site> make() {
        for (std::uint32_t set = 0; set < m_lines.unitCount(); ++set) {
            const Polygons::Range rings = m_lines.ringsOfUnit(set);
            for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
                const std::span<const Point> line = m_lines.ring(ring);
                for (std::size_t i = 1; i < line.size(); ++i) {
                    cut(line[i - 1], line[i], set);
                }
            }
        }
        dropCommon();
        addFrame();
        return std::move(m_sites);
    }

    [[nodiscard]] Point placeOf(double x, double y) const {
        return {m_centre.x + x / m_scale, m_centre.y + y / m_scale};
    }

private:
    /// Points of a segment, its middle first; none where no other line is near enough to matter.
    void cut(const Point& a, const Point& b, std::uint32_t set) {
        const Point middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
        const double length = std::hypot(b.x - a.x, b.y - a.y);
        const double limit = 2 * m_reach + length / 2;
        const double away = m_nearest.distanceToOthers(middle, set, limit);
        if (away >= limit) {
            return;
        }
        if (length <= std::max(away * kStepShare, m_reach * kLeastShare)) {
            add(a, set);
            add(b, set);
            return;
        }
        cut(a, middle, set);
        cut(middle, b, set);
    }

    void add(const Point& p, std::uint32_t set) {
        m_sites.push_back({static_cast<std::int32_t>(std::lround((p.x - m_centre.x) * m_scale)),
                           static_cast<std::int32_t>(std::lround((p.y - m_centre.y) * m_scale)), set});
    }

    /// Each place once. One of several sets, where lines meet, would draw what is about it to one of them: it goes.
    void dropCommon() {
        const auto key = [](const Site& site) { return std::tuple(site.x, site.y, site.set); };
        std::ranges::sort(m_sites, {}, key);
        m_sites.erase(std::unique(m_sites.begin(), m_sites.end()), m_sites.end());
        std::vector<Site> kept;
        for (std::size_t first = 0; first < m_sites.size();) {
            std::size_t end = first + 1;
            while (end < m_sites.size() && m_sites[end].x == m_sites[first].x && m_sites[end].y == m_sites[first].y) {
                ++end;
            }
            if (end - first == 1) {
                kept.push_back(m_sites[first]);
            }
            first = end;
        }
        m_sites = std::move(kept);
    }

    /// Far off on all sides, so that every edge that matters ends.
    void addFrame() {
        const double x = m_box.width() / 2 + kFar * m_reach;
        const double y = m_box.height() / 2 + kFar * m_reach;
        for (const Point& p : {Point{-x, -y}, Point{0, -y}, Point{x, -y}, Point{x, 0}, Point{x, y}, Point{0, y},
                               Point{-x, y}, Point{-x, 0}}) {
            add({m_centre.x + p.x, m_centre.y + p.y}, kNoSet);
        }
    }

    const Polygons& m_lines;
    const NearestLine& m_nearest;
    double m_reach;
    Box m_box;
    Point m_centre{};
    double m_scale = 1;
    std::vector<Site> m_sites;
};

} // namespace

std::vector<std::array<Point, 2>> bisectors(const Polygons& lines, const NearestLine& nearest, double reach) {
    Sites places(lines, nearest, reach);
    const std::vector<Site> sites = places.make();
    boost::polygon::voronoi_diagram<double> diagram;
    boost::polygon::construct_voronoi(sites.begin(), sites.end(), &diagram);
    std::vector<std::array<Point, 2>> found;
    for (const auto& edge : diagram.edges()) {
        const std::uint32_t set = sites[edge.cell()->source_index()].set;
        const std::uint32_t other = sites[edge.twin()->cell()->source_index()].set;
        // Each edge has a twin: one of the two is taken.
        if (set < other && other != kNoSet && edge.is_finite()) {
            found.push_back({places.placeOf(edge.vertex0()->x(), edge.vertex0()->y()),
                             places.placeOf(edge.vertex1()->x(), edge.vertex1()->y())});
        }
    }
    return found;
}

} // namespace gis
