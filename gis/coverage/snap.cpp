// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/snap.h"

#include "gis/coverage/build_coverage.h"
#include "gis/coverage/cross_points.h"
#include "gis/coverage/join_chains.h"
#include "gis/coverage/join_points.h"
#include "gis/coverage/near_pairs.h"
#include "gis/coverage/put_corners.h"
#include "gis/coverage/reassemble.h"
#include "gis/coverage/snap_guard.h"
#include "gis/crs/geodesic.h"
#include "gis/geometry/bounds.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace gis {

namespace {

/// Corners and points are brought together in turns, each on what the turn before has made; more turns than these are
/// not needed on real layers.
constexpr int kMostTurns = 4;

/// Lets a closed line begin at a point that it has, where it has it.
void turnTo(std::vector<Point>& line, const Point& start) {
    const auto at = std::find(line.begin(), line.end(), start);
    if (line.front() == line.back() && at != line.begin() && at != line.end()) {
        line.pop_back();
        std::rotate(line.begin(), at, line.end());
        line.push_back(line.front());
    }
}

ChangedArcs changedArcs(const Coverage& coverage, const LooseBorders& borders) {
    ChangedArcs changed;
    for (const LooseBorders::Line& line : borders.lines) {
        std::vector<Point> points;
        for (const std::uint32_t point : line.points) {
            const Point& at = borders.points[borders.now(point)].at;
            if (points.empty() || !(points.back() == at)) {
                points.push_back(at);
            }
        }
        const std::span<const Point> arc = coverage.arc(line.arc);
        turnTo(points, arc.front());
        if (!std::equal(points.begin(), points.end(), arc.begin(), arc.end())) {
            changed.emplace(line.arc, std::move(points));
        }
    }
    return changed;
}

using Pair = std::pair<std::uint32_t, std::uint32_t>;

std::map<Pair, std::vector<std::uint32_t>> sharedArcsByPair(const Coverage& coverage) {
    std::map<Pair, std::vector<std::uint32_t>> arcs;
    for (std::uint32_t arc = 0; arc < coverage.arcCount(); ++arc) {
        if (coverage.shared(arc)) {
            arcs[std::minmax(coverage.left[arc], coverage.right[arc])].push_back(arc);
        }
    }
    return arcs;
}

double lengthOf(std::span<const Point> line, const Crs& crs, const LocalMetres& metres) {
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        length += crs.geographic() ? geodesicLength(line[i - 1], line[i]) : metres.between(line[i - 1], line[i]);
    }
    return length;
}

/// The pairs that share a border after and not before.
std::vector<SnappedPair> foundPairs(const Coverage& old, const Coverage& now, const Crs& crs, const LocalMetres& metres,
                                    double tolerance) {
    const auto oldPairs = sharedArcsByPair(old);
    std::map<Pair, double> gaps;
    for (const NearPair& near : nearPairs(old, crs, tolerance)) {
        gaps[{near.left, near.right}] = near.gapMetres;
    }
    std::vector<SnappedPair> found;
    for (auto& [pair, arcs] : sharedArcsByPair(now)) {
        if (oldPairs.contains(pair)) {
            continue;
        }
        std::vector<double> lengths;
        std::pair<double, Point> longest{-1, {}};
        for (const std::uint32_t arc : arcs) {
            const std::span<const Point> line = now.arc(arc);
            lengths.push_back(lengthOf(line, crs, metres));
            const Point& middle = line[line.size() / 2];
            const auto key = [](double length, const Point& p) { return std::tuple(length, p.x, p.y); };
            if (key(lengths.back(), middle) > key(longest.first, longest.second)) {
                longest = {lengths.back(), middle};
            }
        }
        std::sort(lengths.begin(), lengths.end()); // the sum does not depend on the order of the arcs
        const auto gap = gaps.find(pair);
        found.push_back({pair.first, pair.second, std::accumulate(lengths.begin(), lengths.end(), 0.0),
                         gap == gaps.end() ? 0 : gap->second, longest.second});
    }
    return found;
}

} // namespace

Snapped snap(const Polygons& polygons, const Crs& crs, double toleranceMetres) {
    BuiltCoverage built = buildCoverage(polygons);
    const Polygons original = built.tidied == TidyReport{} ? Polygons() : tidyRings(polygons).polygons;
    const Polygons& tidy = built.tidied == TidyReport{} ? polygons : original;
    const Coverage first = built.coverage;
    const LocalMetres metres(crs, boundsOf(first.points.data(), first.points.size()).box);
    Snapped snapped;
    std::set<std::size_t> changed;
    Polygons now;
    int unchangedTurns = 0;
    for (int turn = 0; turn < kMostTurns && unchangedTurns < 2; ++turn) {
        LooseBorders borders = looseBorders(built.coverage, metres, toleranceMetres);
        const LooseCrossings crossings(built.coverage);
        const JoinReach reach{metres, crossings, toleranceMetres, turn % 2 == 0};
        joinPoints(borders, reach);
        putCornersIn(borders, reach);
        const auto crossingsFrom = static_cast<std::uint32_t>(borders.points.size());
        putCrossingsIn(borders);
        joinChains(borders, metres, toleranceMetres);
        takeUnusedOut(borders, crossingsFrom);
        const ChangedArcs arcs = changedArcs(built.coverage, borders);
        unchangedTurns = arcs.empty() ? unchangedTurns + 1 : 0;
        if (!arcs.empty()) {
            now = polygonsWith(built.coverage, arcs);
            for (const auto& [arc, line] : arcs) {
                changed.insert(std::min(built.coverage.left[arc], built.coverage.right[arc])); // one is outside
            }
            built = buildCoverage(now);
        }
    }
    if (changed.empty()) {
        snapped.polygons = polygons;
        return snapped;
    }
    const std::vector<std::size_t> units(changed.begin(), changed.end());
    const Polygons kept = giveBack(tidy, now, units, metres, toleranceMetres, snapped.report);
    for (const GivenBack& unit : snapped.report.givenBack) {
        changed.erase(unit.unit);
    }
    snapped.polygons.reserve(polygons.unitCount(), kept.vertexCount());
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        snapped.polygons.addUnit(changed.contains(unit) ? kept : polygons, unit);
    }
    snapped.report.pairs = foundPairs(first, buildCoverage(snapped.polygons).coverage, crs, metres, toleranceMetres);
    return snapped;
}

} // namespace gis
