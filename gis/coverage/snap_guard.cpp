// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/snap_guard.h"

#include "gis/coverage/near_segments.h"
#include "gis/coverage/segment_blocks.h"
#include "gis/geos/repair.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <vector>

namespace gis {

namespace {

/// What rounding may add to a distance that was compared with the tolerance before.
constexpr double kRounding = 1 + 1e-9;

bool before(const Point& a, const Point& b) {
    return a.x != b.x ? a.x < b.x : a.y < b.y;
}

std::vector<Point> sortedPoints(const Polygons& single) {
    std::vector<Point> points(single.points().begin(), single.points().end());
    std::sort(points.begin(), points.end(), before);
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
}

/// Distances of points from the borders of one unit.
class Border {
public:
    Border(const Polygons& single, const LocalMetres& metres, double reach)
        : m_points(single.points()), m_metres(metres), m_reach(reach), m_blocks(m_points, chainsOf(single)) {}

    /// Nothing where it is farther than the reach.
    [[nodiscard]] std::optional<double> distance(const Point& p) {
        Box box;
        box.add(p);
        m_blocks.meeting(m_metres.grown(box, m_reach * kRounding), m_found);
        const LocalMetres::Scale scale = m_metres.at(p);
        const auto flat = [&](const Point& q) { return Point{(q.x - p.x) * scale.x, (q.y - p.y) * scale.y}; };
        double least = std::numeric_limits<double>::infinity();
        for (const std::uint32_t found : m_found) {
            const SegmentBlocks::Block& block = m_blocks.blocks()[found];
            for (std::uint32_t s = block.first; s < block.first + block.count; ++s) {
                least = std::min(least, distanceTo({0, 0}, flat(m_points[s]), flat(m_points[s + 1])));
            }
        }
        return least <= m_reach * kRounding ? std::optional(std::min(least, m_reach)) : std::nullopt;
    }

private:
    static std::vector<SegmentBlocks::Chain> chainsOf(const Polygons& single) {
        std::vector<SegmentBlocks::Chain> chains;
        for (std::size_t ring = 0; ring < single.ringCount(); ++ring) {
            const auto first = static_cast<std::uint32_t>(single.ring(ring).data() - single.points().data());
            chains.push_back({first, first + static_cast<std::uint32_t>(single.ring(ring).size()) - 1});
        }
        return chains;
    }

    std::span<const Point> m_points;
    const LocalMetres& m_metres;
    double m_reach;
    SegmentBlocks m_blocks;
    std::vector<std::uint32_t> m_found;
};

/// What has moved of one unit.
struct Moved {
    std::size_t vertices = 0;
    double farthest = 0;
};

/// Nothing where something moved farther than the tolerance.
std::optional<Moved> moved(const Polygons& old, const Polygons& now, const LocalMetres& metres, double tolerance) {
    const std::vector<Point> oldPoints = sortedPoints(old);
    const std::vector<Point> newPoints = sortedPoints(now);
    Moved result;
    const auto measure = [&](const std::vector<Point>& points, const std::vector<Point>& others, const Polygons& to) {
        std::vector<Point> only;
        std::set_difference(points.begin(), points.end(), others.begin(), others.end(), std::back_inserter(only),
                            before);
        Border border(to, metres, tolerance);
        for (const Point& p : only) {
            const auto distance = border.distance(p);
            if (!distance) {
                return std::optional<std::size_t>();
            }
            result.farthest = std::max(result.farthest, *distance);
        }
        return std::optional(only.size());
    };
    const auto gone = measure(oldPoints, newPoints, now);
    if (!gone || !measure(newPoints, oldPoints, old)) {
        return std::nullopt;
    }
    result.vertices = *gone;
    return result;
}

/// True where every ring is still there and the same way round.
bool ringsStand(const Polygons& old, const Polygons& now) {
    if (old.ringCount() != now.ringCount()) {
        return false;
    }
    for (std::size_t ring = 0; ring < old.ringCount(); ++ring) {
        const bool turned = (signedArea(now.ring(ring)) > 0) != (signedArea(old.ring(ring)) > 0);
        if (now.ring(ring).size() < 4 || turned) {
            return false;
        }
    }
    return true;
}

Polygons single(const Polygons& polygons, std::size_t unit) {
    Polygons one;
    one.addUnit(polygons, unit);
    return one;
}

/// Units of the second set that are not valid though those of the first are.
std::set<std::size_t> spoilt(const Polygons& old, const Polygons& now) {
    std::set<std::size_t> result;
    for (const InvalidUnit& unit : invalidUnits(now)) {
        result.insert(unit.unit);
    }
    Polygons those;
    std::vector<std::size_t> units(result.begin(), result.end());
    for (const std::size_t unit : units) {
        those.addUnit(old, unit);
    }
    for (const InvalidUnit& unit : invalidUnits(those)) {
        result.erase(units[unit.unit]); // was so before
    }
    return result;
}

} // namespace

Polygons giveBack(const Polygons& before, const Polygons& after, std::span<const std::size_t> changed,
                  const LocalMetres& metres, double tolerance, SnapReport& report) {
    Polygons old;
    Polygons now;
    for (const std::size_t unit : changed) {
        old.addUnit(before, unit);
        now.addUnit(after, unit);
    }
    const std::set<std::size_t> invalid = spoilt(old, now);
    Polygons oriented = old; // as the rings of a coverage are
    orientRings(oriented, true);
    Polygons result;
    result.reserve(before.unitCount(), before.vertexCount());
    std::size_t at = 0;
    for (std::size_t unit = 0; unit < before.unitCount(); ++unit) {
        if (at == changed.size() || changed[at] != unit) {
            result.addUnit(before, unit);
            continue;
        }
        const Polygons oldUnit = single(old, at);
        const Polygons newUnit = single(now, at);
        const bool stand = ringsStand(single(oriented, at), newUnit);
        const auto move = stand ? moved(oldUnit, newUnit, metres, tolerance) : std::nullopt;
        if (stand && move && !invalid.contains(at)) {
            result.addUnit(newUnit, 0);
            ++report.changedUnits;
            report.movedVertices += move->vertices;
            report.largestMoveMetres = std::max(report.largestMoveMetres, move->farthest);
        } else {
            result.addUnit(oldUnit, 0);
            report.givenBack.push_back({unit, !stand                 ? GivenBackWhy::Collapsed
                                              : invalid.contains(at) ? GivenBackWhy::Invalid
                                                                     : GivenBackWhy::TooFar});
        }
        ++at;
    }
    return result;
}

} // namespace gis
