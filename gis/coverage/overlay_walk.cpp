// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/overlay_walk.h"

#include "gis/base/error.h"
#include "gis/coverage/crossing.h"
#include "gis/crs/to_degrees.h"

#include <algorithm>
#include <optional>
#include <ranges>
#include <tuple>

namespace gis::overlaying {

namespace {

/// Calls visit(unit, ring, hole) for the rings of units that have an area.
template <typename Visit> void forRings(const Polygons& polygons, std::size_t unit, Visit visit) {
    const Polygons::Range parts = polygons.partsOf(unit);
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        const Polygons::Range rings = polygons.ringsOf(part);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            visit(r, r != rings.first);
        }
    }
}

/// The places of crossings as they are measured; one a thread.
class Places {
public:
    explicit Places(const WalkInput& input) {
        if (input.crs != nullptr && !input.crs->geographic()) {
            m_toDegrees.emplace(*input.crs);
        }
    }
    [[nodiscard]] Point measured(const Point& place) {
        return m_toDegrees ? (*m_toDegrees)({&place, 1}).front() : place;
    }

private:
    std::optional<ToDegrees> m_toDegrees;
};

/// What the walks of both layers do with every ring.
class Walker {
public:
    Walker(const WalkInput& input, const OverlayLayer& own, std::span<const double> levels, Polygons::Range units)
        : m_own(own), m_places(input), m_walk(input.measure, levels, m_result.shares), m_units(units) {
        m_result.areas.assign(units.size(), 0);
    }

    /// findHits(unit, segment, hits) for every segment.
    template <typename FindHits>
    WalkResult run(std::span<const UnitSet> inside, const Progress& progress, FindHits findHits) {
        for (std::size_t unit = m_units.first; unit < m_units.last; ++unit) {
            forRings(m_own.polygons(), unit, [&](std::size_t ring, bool hole) {
                walkRing(unit, ring, hole, inside[ring], progress, findHits);
            });
        }
        return std::move(m_result);
    }

    [[nodiscard]] Places& places() noexcept { return m_places; }
    [[nodiscard]] WalkResult& result() noexcept { return m_result; }

private:
    /// The first half tells how far it is; both hear that they should stop.
    void tell(const Progress& progress, std::size_t unit) {
        constexpr std::size_t kStep = 16'384; // segments
        if (m_segments++ % kStep != 0) {
            return;
        }
        if (m_units.first == 0) {
            progress.at("stage.overlay", static_cast<std::int64_t>(unit), static_cast<std::int64_t>(m_units.last));
        } else if (progress.stopRequested()) {
            throw Error(ErrorKind::Stopped, {}, {}, {"job.stopped", {}});
        }
    }

    template <typename FindHits>
    void walkRing(std::size_t unit, std::size_t ring, bool hole, const UnitSet& inside, const Progress& progress,
                  FindHits& findHits) {
        const std::span<const Point> points = m_own.polygons().ring(ring);
        const double sign = signOf(points, hole);
        if (sign == 0) {
            return;
        }
        const auto first = static_cast<std::size_t>(points.data() - m_own.polygons().points().data());
        const std::span<const Point> measured = m_own.measured().subspan(first, points.size());
        const auto owner = static_cast<std::uint32_t>(unit);
        m_walk.start(owner, m_own.levels()[unit], sign, inside, measured.front());
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            tell(progress, unit);
            m_hits.clear();
            findHits(owner, static_cast<std::uint32_t>(first + i), m_hits);
            if (m_hits.empty()) {
                m_walk.edge(measured[i], measured[i + 1]);
                continue;
            }
            const auto order = [](const Hit& hit) { return std::tuple(hit.at, hit.segment); };
            std::ranges::sort(m_hits, {}, order);
            m_walk.edge(measured[i], measured[i + 1], m_hits);
        }
        m_result.areas[unit - m_units.first] += m_walk.end(measured.back());
        if (!m_walk.closed()) {
            m_result.unclosed.push_back(owner);
        }
    }

    const OverlayLayer& m_own;
    Places m_places;
    WalkResult m_result;
    BorderWalk m_walk;
    Polygons::Range m_units;
    std::vector<Hit> m_hits;
    std::size_t m_segments = 0; ///< walked so far
};

/// Finds what crosses a segment of the old layer.
class CrossingFinder {
public:
    CrossingFinder(const WalkInput& input, const SegmentGrid& segments, const RingStarts& newStarts, Places& places,
                   WalkResult& result)
        : m_input(input), m_segments(segments), m_newStarts(newStarts), m_places(places), m_result(result),
          m_old(input.old.polygons().points()), m_new(input.now.polygons().points()), m_budget(input) {
        m_result.evidence.rings.resize(input.now.polygons().ringCount());
    }

    void operator()(std::uint32_t unit, std::uint32_t segment, std::vector<Hit>& hits) {
        const Point& a = m_old[segment];
        const Point& b = m_old[segment + 1];
        const Grid& grid = m_segments.grid();
        if (a == b || !touchesRows(grid.box(), a, b)) {
            return;
        }
        const CellPlace ofA = grid.placeOf(a, m_lastPlace);
        const PlacedSegment placed{a, b, ofA, grid.placeOf(b, ofA)};
        m_lastPlace = placed.ofB;
        m_result.evidence.addRows(grid, Segments::OfOld, placed, unit);
        if (!touches(grid.box(), a, b)) {
            return;
        }
        m_found.clear();
        grid.alongSegment(placed, [&](std::size_t cell) {
            if (m_newStarts.anyInCell(cell)) {
                compareWithStarts(cell, a, b, unit);
            }
            m_segments.near(cell, a, b, [&](std::span<const std::uint32_t> others) { compare(a, b, others); });
        });
        if (!m_found.empty()) {
            addHits(segment, hits);
        }
    }

private:
    void compare(const Point& a, const Point& b, std::span<const std::uint32_t> others) {
        m_budget.spend(others.size());
        for (const std::uint32_t other : others) {
            if (boxesMeet(a, b, m_new[other], m_new[other + 1]) &&
                cross(Segments::OfOld, a, b, m_new[other], m_new[other + 1])) {
                m_found.push_back(other);
            }
        }
    }

    void compareWithStarts(std::size_t cell, const Point& a, const Point& b, std::uint32_t unit) {
        const Grid& grid = m_segments.grid();
        const Point centre = grid.centreOf(cell);
        const std::span<const std::uint32_t> rings = m_newStarts.inCell(cell);
        m_budget.spend(rings.size());
        for (const std::uint32_t ring : rings) {
            const Point start = m_newStarts.startOf(ring);
            if (start != centre && boxesMeet(a, b, centre, start) && cross(Segments::OfOld, a, b, centre, start)) {
                toggle(m_result.evidence.rings[ring], unit);
            }
        }
    }

    void addHits(std::uint32_t segment, std::vector<Hit>& hits) {
        std::ranges::sort(m_found); // a pair that shares several cells was found in each
        m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
        constexpr std::size_t kCostOfCrossing = 16; // what is kept of it takes memory
        m_budget.spend(kCostOfCrossing * m_found.size());
        for (const std::uint32_t other : m_found) {
            const Crossing crossing = crossingOf(m_old[segment], m_old[segment + 1], m_new[other], m_new[other + 1]);
            hits.push_back({crossing.onOld, other, m_input.now.unitOf(other), m_places.measured(crossing.place)});
            m_result.crossings.push_back({segment, other});
        }
    }

    const WalkInput& m_input;
    const SegmentGrid& m_segments;
    const RingStarts& m_newStarts;
    Places& m_places;
    WalkResult& m_result;
    std::span<const Point> m_old, m_new;
    std::vector<std::uint32_t> m_found;
    CellPlace m_lastPlace; ///< of the last segment's end
    CompareBudget m_budget;
};

} // namespace

CompareBudget::CompareBudget(const WalkInput& input) noexcept {
    constexpr std::size_t kPerSegment = 400;
    constexpr std::size_t kFew = 1'000'000;
    m_left = kPerSegment * (kFew + input.old.polygons().vertexCount() + input.now.polygons().vertexCount());
}

void CompareBudget::refuse() {
    throw badInput({}, {}, {"overlay.tangled", {}});
}

WalkResult walkOld(const WalkInput& input, const SegmentGrid& segments, const RingStarts& newStarts,
                   std::span<const UnitSet> inside, Polygons::Range units, const Progress& progress) {
    Walker walker(input, input.old, {}, units);
    return walker.run(inside, progress, CrossingFinder(input, segments, newStarts, walker.places(), walker.result()));
}

CrossingsOfNew::CrossingsOfNew(std::size_t segments, std::span<const WalkResult> walks) : start(segments + 1, 0) {
    for (const WalkResult& walk : walks) {
        for (const CrossingPair& crossing : walk.crossings) {
            ++start[crossing.ofNew];
        }
    }
    std::uint32_t sum = 0;
    for (std::uint32_t& count : start) {
        sum += count;
        count = sum;
    }
    segment.resize(sum);
    for (const WalkResult& walk : std::views::reverse(walks)) {
        for (const CrossingPair& crossing : std::views::reverse(walk.crossings)) {
            segment[--start[crossing.ofNew]] = crossing.ofOld;
        }
    }
}

WalkResult walkNew(const WalkInput& input, const CrossingsOfNew& crossings, std::span<const UnitSet> inside,
                   Polygons::Range units, const Progress& progress) {
    const std::span<const Point> old = input.old.polygons().points();
    const std::span<const Point> now = input.now.polygons().points();
    Walker walker(input, input.now, input.old.levels(), units);
    Places& places = walker.places();
    return walker.run(inside, progress, [&](std::uint32_t /*unit*/, std::uint32_t segment, std::vector<Hit>& hits) {
        for (std::uint32_t i = crossings.start[segment]; i < crossings.start[segment + 1]; ++i) {
            const std::uint32_t other = crossings.segment[i];
            const Crossing crossing = crossingOf(old[other], old[other + 1], now[segment], now[segment + 1]);
            hits.push_back({crossing.onNew, other, input.old.unitOf(other), places.measured(crossing.place)});
        }
    });
}

} // namespace gis::overlaying
