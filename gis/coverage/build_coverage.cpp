// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/build_coverage.h"

#include "gis/coverage/cut_arcs.h"
#include "gis/coverage/repeated_points.h"
#include "gis/coverage/t_junctions.h"

namespace gis {

namespace {

/// Points put into a border may come to lie on another one by rounding; not for ever.
constexpr int kMostRounds = 3;

/// The coverage of tidy rings; or, where points lie on straight borders and may be put there, nothing yet.
Coverage cut(const Polygons& polygons, std::vector<TJunction>* junctions) {
    const RingWalk walk(polygons);
    const std::span<const Point> points = polygons.points();
    const SegmentUses next = findSegmentUses(points, walk);
    if (junctions != nullptr) {
        *junctions = findTJunctions(points, walk, next);
        if (!junctions->empty()) {
            return {};
        }
    }
    auto marks = markBorders(points, walk, next);
    markRepeatedPoints(polygons, walk, marks);
    return cutArcs(polygons, walk, next, findNodes(points, walk, std::move(marks)));
}

} // namespace

BuiltCoverage buildCoverage(const Polygons& polygons) {
    TidyRings tidy = tidyRings(polygons);
    BuiltCoverage built;
    built.tidied = std::move(tidy.report);
    Polygons noded;
    const Polygons* rings = tidy.changed ? &tidy.polygons : &polygons;
    for (int round = 1;; ++round) {
        std::vector<TJunction> junctions;
        built.coverage = cut(*rings, round < kMostRounds ? &junctions : nullptr);
        if (junctions.empty()) {
            return built;
        }
        built.tJunctions += junctions.size();
        noded = withPoints(*rings, junctions);
        rings = &noded;
    }
}

} // namespace gis
