// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/bisectors.h"

#include "gis/coverage/near_segments.h"

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
constexpr double kBeyond = 1.05;           ///< reaches: farther off nothing is cut
constexpr double kFar = 8;                 ///< reaches beyond all lines, where the diagram ends
constexpr double kMostInteger = 1e9;
constexpr double kFinest = 1000; ///< parts of a unit of length

} // namespace

} // namespace gis

template <> struct boost::polygon::geometry_concept<gis::Site> {
    using type = point_concept; // NOLINT(readability-identifier-naming): Boost's name
};
template <> struct boost::polygon::point_traits<gis::Site> {
    using coordinate_type = std::int32_t; // NOLINT(readability-identifier-naming): Boost's name
    static coordinate_type get(const gis::Site& site, const orientation_2d& axis) {
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

using Diagram = boost::polygon::voronoi_diagram<double>;

/// Edges between sets, put together to lines as long as they may be: where three meet, or one ends, a line ends.
class EdgeChains {
public:
    EdgeChains(const Diagram& diagram, const std::vector<Site>& sites, const Sites& places, double reach)
        : m_diagram(diagram), m_sites(sites), m_places(places), m_reach(reach) {}

    std::vector<std::vector<Point>> make() {
        // Each edge has a twin: a line is walked along the one or the other, and both are done then.
        for (const auto& edge : m_diagram.edges()) {
            edge.color(parts(edge) ? kOpen : kDone);
        }
        for (const auto& edge : m_diagram.edges()) {
            if (edge.color() == kOpen && nextOf(*edge.twin()) == nullptr) {
                walk(edge);
            }
        }
        for (const auto& edge : m_diagram.edges()) { // what is left runs round
            if (edge.color() == kOpen) {
                walk(edge);
            }
        }
        return std::move(m_lines);
    }

private:
    using Edge = Diagram::edge_type;
    static constexpr std::size_t kOpen = 1;
    static constexpr std::size_t kDone = 0;

    /// True of an edge between two sets that comes within the reach of both.
    [[nodiscard]] bool parts(const Edge& edge) const {
        const Site& site = m_sites[edge.cell()->source_index()];
        const Site& other = m_sites[edge.twin()->cell()->source_index()];
        if (site.set == other.set || site.set == kNoSet || other.set == kNoSet || !edge.is_finite()) {
            return false;
        }
        const Point from = m_places.placeOf(edge.vertex0()->x(), edge.vertex0()->y());
        const Point to = m_places.placeOf(edge.vertex1()->x(), edge.vertex1()->y());
        return !(from == to) && distanceTo(m_places.placeOf(site.x, site.y), from, to) <= kBeyond * m_reach;
    }

    /// The edge that goes on where this one ends, where there is one alone.
    [[nodiscard]] static const Edge* nextOf(const Edge& edge) {
        const Edge* next = nullptr;
        for (const Edge* one = edge.next(); one != edge.twin(); one = one->twin()->next()) {
            if (one->color() == kOpen || one->twin()->color() == kOpen) {
                if (next != nullptr) {
                    return nullptr;
                }
                next = one;
            }
        }
        return next;
    }

    void walk(const Edge& first) {
        std::vector<Point> line{m_places.placeOf(first.vertex0()->x(), first.vertex0()->y())};
        for (const Edge* edge = &first; edge != nullptr && edge->color() == kOpen;) {
            const Edge* next = nextOf(*edge);
            edge->color(kDone);
            edge->twin()->color(kDone);
            line.push_back(m_places.placeOf(edge->vertex1()->x(), edge->vertex1()->y()));
            edge = next;
        }
        m_lines.push_back(std::move(line));
    }

    const Diagram& m_diagram;
    const std::vector<Site>& m_sites;
    const Sites& m_places;
    double m_reach;
    std::vector<std::vector<Point>> m_lines;
};

} // namespace

std::vector<std::vector<Point>> bisectors(const Polygons& lines, const NearestLine& nearest, double reach) {
    Sites places(lines, nearest, reach);
    const std::vector<Site> sites = places.make();
    Diagram diagram;
    boost::polygon::construct_voronoi(sites.begin(), sites.end(), &diagram);
    return EdgeChains(diagram, sites, places, reach).make();
}

} // namespace gis
