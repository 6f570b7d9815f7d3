// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/overlay.h"

#include "gis/base/error.h"
#include "gis/base/two_threads.h"
#include "gis/coverage/overlay_pieces.h"
#include "gis/coverage/overlay_walk.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace gis {

namespace {

using namespace overlaying;

constexpr double kRounding = 1e-12; // of the geometric mean of two units' areas: smaller pieces are none
constexpr std::size_t kMostPairs = 20'000'000;

template <typename Walk>
Walks walkHalves(const Polygons& polygons, bool twoThreads, Walk walk, const Progress& progress) {
    const std::size_t middle = middleUnit(polygons);
    Walks walks;
    const auto first = [&] { walks[0] = walk(Polygons::Range{0, middle}, progress); };
    const auto second = [&] { walks[1] = walk(Polygons::Range{middle, polygons.unitCount()}, progress); };
    if (twoThreads) {
        inTwoThreads(first, second);
    } else {
        first();
        second();
    }
    return walks;
}

/// The evidence of the new layer's segments along the rows of cells.
void addRowsOfNew(const OverlayLayer& now, const Grid& grid, Evidence& evidence) {
    const std::span<const Point> points = now.polygons().points();
    CellPlace last;
    for (std::size_t r = 0; r < now.polygons().ringCount(); ++r) {
        const std::span<const Point> ring = now.polygons().ring(r);
        const auto first = static_cast<std::size_t>(ring.data() - points.data());
        for (std::size_t i = first; i + 1 < first + ring.size(); ++i) {
            if (touchesRows(grid.box(), points[i], points[i + 1])) {
                const CellPlace ofA = grid.placeOf(points[i], last);
                last = grid.placeOf(points[i + 1], ofA);
                evidence.addRows(grid, Segments::OfNew, {points[i], points[i + 1], ofA, last}, now.unitOf(i));
            }
        }
    }
}

/// In which new units the rings of the old layer start.
std::vector<UnitSet> insideNew(const WalkInput& input, const SegmentGrid& segments) {
    const Grid& grid = segments.grid();
    const std::span<const Point> points = input.now.polygons().points();
    const RingStarts starts(input.old.polygons(), grid);
    Evidence evidence(input.old.polygons().ringCount());
    addRowsOfNew(input.now, grid, evidence);
    CompareBudget budget(input);
    for (const std::uint32_t ring : starts.rings()) {
        const Point start = starts.startOf(ring);
        const std::size_t cell = grid.cellOf(start);
        const Point centre = grid.centreOf(cell);
        const std::span<const std::uint32_t> near = segments.inCell(cell);
        budget.spend(near.size());
        for (const std::uint32_t s : near) {
            if (start != centre && boxesMeet(points[s], points[s + 1], centre, start) &&
                cross(Segments::OfNew, points[s], points[s + 1], centre, start)) {
                toggle(evidence.rings[ring], input.now.unitOf(s));
            }
        }
    }
    return starts.sets({&evidence, 1}, kMostPairs);
}

/// The box in which both layers may have something in common; one point where there is none.
Box sharedBox(const Box& a, const Box& b) {
    if (!a.intersects(b)) {
        const Point anywhere = b.empty() ? Point{} : b.min;
        return {anywhere, anywhere};
    }
    return {{std::max(a.min.x, b.min.x), std::max(a.min.y, b.min.y)},
            {std::min(a.max.x, b.max.x), std::min(a.max.y, b.max.y)}};
}

/// The old layer is walked first, and finds all crossings by looking at the new layer's segments near its own.
std::pair<Walks, Walks> walkBoth(const WalkInput& input, bool twoThreads, const Progress& progress) {
    const Polygons& old = input.old.polygons();
    const Polygons& now = input.now.polygons();
    const auto vertices = static_cast<double>(old.vertexCount() + now.vertexCount());
    const SegmentGrid segments(now, sharedBox(old.box(), now.box()), std::max(1.0, vertices / 2));
    const RingStarts newStarts(now, segments.grid());
    const std::vector<UnitSet> oldInside = insideNew(input, segments);
    Walks oldWalks = walkHalves(
        old, twoThreads,
        [&](Polygons::Range units, const Progress& tell) {
            return walkOld(input, segments, newStarts, oldInside, units, tell);
        },
        progress);
    const std::array<Evidence, 2> evidence{std::move(oldWalks[0].evidence), std::move(oldWalks[1].evidence)};
    const std::vector<UnitSet> newInside = newStarts.sets(evidence, kMostPairs);
    const CrossingsOfNew crossings(now.vertexCount(), oldWalks);
    Walks newWalks = walkHalves(
        now, twoThreads,
        [&](Polygons::Range units, const Progress& tell) { return walkNew(input, crossings, newInside, units, tell); },
        progress);
    return {std::move(oldWalks), std::move(newWalks)};
}

/// Leaves out what is rounding alone, and, told, what the options leave out.
void keep(const std::vector<OverlayPiece>& pieces, const OverlayOptions& options, Overlay& result) {
    for (const OverlayPiece& piece : pieces) {
        const double mean = std::sqrt(std::abs(result.oldAreas[piece.oldUnit] * result.newAreas[piece.newUnit]));
        if (!(piece.area > kRounding * mean)) {
            continue;
        }
        if (piece.area < options.dropBelow) {
            ++result.dropped;
            result.droppedArea += piece.area;
        } else {
            result.pieces.push_back(piece);
        }
    }
}

std::vector<double> sums(const std::vector<OverlayPiece>& pieces, std::size_t units,
                         std::uint32_t OverlayPiece::*unit) {
    std::vector<double> covered(units, 0);
    for (const OverlayPiece& piece : pieces) {
        covered[piece.*unit] += piece.area;
    }
    return covered;
}

} // namespace

std::vector<double> Overlay::oldCovered() const {
    return sums(pieces, oldAreas.size(), &OverlayPiece::oldUnit);
}

std::vector<double> Overlay::newCovered() const {
    return sums(pieces, newAreas.size(), &OverlayPiece::newUnit);
}

Overlay overlay(const Polygons& oldUnits, const Polygons& newUnits, const Crs& crs, const OverlayOptions& options,
                const Progress& progress) {
    const bool geodesic = options.measure == AreaMeasure::Geodesic;
    if (!geodesic && crs.geographic()) {
        throw badInput({}, {}, {"overlay.planar_degrees", {}});
    }
    const Crs* ofDegrees = geodesic ? &crs : nullptr;
    if (geodesic && !crs.known()) {
        throw badInput({}, {}, {"crs.missing", {}});
    }
    const EdgeMeasure measure(geodesic);
    const OverlayLayer old(oldUnits, measure, ofDegrees);
    const OverlayLayer now(newUnits, measure, ofDegrees);
    const WalkInput input{old, now, measure, ofDegrees};
    const auto [oldWalks, newWalks] = walkBoth(input, options.twoThreads, progress);

    Overlay result;
    result.oldAreas = areasOf(oldWalks, old);
    result.newAreas = areasOf(newWalks, now);
    std::vector<OverlayPiece> pieces = piecesOf(oldWalks, newWalks);
    result.byGeos = mendPieces(pieces, input, oldWalks, newWalks, result);
    keep(pieces, options, result);
    return result;
}

} // namespace gis
