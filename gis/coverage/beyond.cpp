// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/beyond.h"

#include "gis/coverage/point_location.h"
#include "gis/crs/edge_length.h"
#include "gis/crs/to_degrees.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace gis {

namespace {

/// What lies beyond a run of edges: points [first, last] of an arc.
struct Run {
    std::uint32_t first, last;
    double metres;
    Beyond beyond;
};

class Looking {
public:
    Looking(const Coverage& coverage, const Polygons& polygons, const Crs& crs, const Surroundings& surroundings)
        : m_coverage(coverage), m_own(polygons), m_toDegrees(crs), m_geographic(crs.geographic()),
          m_reach(surroundings.reachMetres) {
        if (surroundings.around != nullptr) {
            m_around.emplace(*surroundings.around);
        }
        if (surroundings.land != nullptr) {
            m_land.emplace(*surroundings.land);
        }
    }

    void lookFrom(std::uint32_t arc, std::vector<BeyondStretch>& found) {
        std::vector<Run> runs = runsOf(arc);
        absorbShort(runs);
        for (const Run& run : runs) {
            found.push_back({arc, run.first, run.last, run.beyond});
        }
    }

private:
    /// Edges with the same beyond, one after another.
    std::vector<Run> runsOf(std::uint32_t arc) {
        const std::span<const Point> points = m_coverage.arc(arc);
        const std::span<const Point> moved = m_toDegrees(points);
        const std::vector<Point> degrees(moved.begin(), moved.end());
        const double side = m_coverage.left[arc] == kOutside ? 1 : -1;
        std::vector<Run> runs;
        double sinceLook = m_reach;
        for (std::uint32_t i = 0; i + 1 < points.size(); ++i) {
            const double metres = edgeLength(degrees[i], degrees[i + 1]);
            sinceLook += metres;
            if (runs.empty() || sinceLook > m_reach / 2) {
                const Beyond beyond = lookFrom(points[i], points[i + 1], side / std::max(metres, 1e-9));
                sinceLook = 0;
                if (runs.empty() || runs.back().beyond != beyond) {
                    runs.push_back({i, i, 0, beyond});
                }
            }
            runs.back().last = i + 1;
            runs.back().metres += metres;
        }
        return runs;
    }

    /// What is met on the way out, at right angles from the middle of an edge: a unit around the layer wherever it is
    /// met, else land or sea as far out as the layer itself is not met again (in a bend, across a strait). `perMetre`:
    /// lengths of the edge to a metre, to the left if positive.
    [[nodiscard]] Beyond lookFrom(const Point& a, const Point& b, double perMetre) {
        Beyond last = Beyond::Outside;
        for (const double share : {0.01, 0.05, 0.2, 1.0}) {
            const Beyond here = lookAt(a, b, perMetre * m_reach * share);
            if (here == Beyond::Around) {
                return here;
            }
            last = here == Beyond::Outside ? last : here;
        }
        return last;
    }

    /// What is at right angles to the middle of an edge, so many times its length away; to the left if positive.
    [[nodiscard]] Beyond lookAt(const Point& a, const Point& b, double lengths) {
        // Degrees of longitude are shorter than those of latitude: at right angles on the ground, not on paper.
        const double squeeze = m_geographic ? std::cos((a.y + b.y) / 2 * std::numbers::pi / 180) : 1;
        const double east = (b.x - a.x) * squeeze;
        const double north = b.y - a.y;
        const Point there{(a.x + b.x) / 2 - north * lengths / squeeze, (a.y + b.y) / 2 + east * lengths};
        if (m_own.unitAt(there)) {
            return Beyond::Outside;
        }
        if (m_around && m_around->unitAt(there)) {
            return Beyond::Around;
        }
        if (!m_land) {
            return Beyond::Outside;
        }
        return m_land->unitAt(there) ? Beyond::Land : Beyond::Sea;
    }

    /// Gives short runs to the longer of their neighbours, the shortest run first.
    void absorbShort(std::vector<Run>& runs) const {
        while (runs.size() > 1) {
            const auto least = std::min_element(runs.begin(), runs.end(),
                                                [](const Run& a, const Run& b) { return a.metres < b.metres; });
            if (least->metres >= m_reach) {
                return;
            }
            const bool first = least == runs.begin();
            const bool last = least + 1 == runs.end();
            const auto to = first                                                ? least + 1
                            : last || (least - 1)->metres >= (least + 1)->metres ? least - 1
                                                                                 : least + 1;
            to->first = std::min(to->first, least->first);
            to->last = std::max(to->last, least->last);
            to->metres += least->metres;
            runs.erase(least);
            mergeAlike(runs);
        }
    }

    static void mergeAlike(std::vector<Run>& runs) {
        for (std::size_t i = 1; i < runs.size();) {
            if (runs[i].beyond == runs[i - 1].beyond) {
                runs[i - 1].last = runs[i].last;
                runs[i - 1].metres += runs[i].metres;
                runs.erase(runs.begin() + static_cast<std::ptrdiff_t>(i));
            } else {
                ++i;
            }
        }
    }

    const Coverage& m_coverage;
    PointLocation m_own;
    ToDegrees m_toDegrees;
    bool m_geographic;
    double m_reach;
    std::optional<PointLocation> m_around;
    std::optional<PointLocation> m_land;
};

} // namespace

std::vector<BeyondStretch> lookBeyond(const Coverage& coverage, const Polygons& polygons, const Crs& crs,
                                      const Surroundings& surroundings) {
    Looking looking(coverage, polygons, crs, surroundings);
    std::vector<BeyondStretch> found;
    for (std::uint32_t arc = 0; arc < coverage.arcCount(); ++arc) {
        if (coverage.outer(arc)) {
            looking.lookFrom(arc, found);
        }
    }
    return found;
}

} // namespace gis
