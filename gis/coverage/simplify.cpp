// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/simplify.h"

#include "gis/coverage/border_loss.h"
#include "gis/coverage/detail_level.h"
#include "gis/geometry/bounds.h"

#include <algorithm>
#include <limits>

namespace gis {

namespace {

void tellLoss(const Coverage& coverage, const BorderLoss& loss, SimplifyReport& report) {
    report.largestShift = loss.largestShift;
    report.shiftedMost = loss.shiftedMost;
    report.areaChange.assign(coverage.unitCount(), 0);
    const auto change = [&](std::uint32_t unit, double area) {
        if (unit != kOutside) {
            report.areaChange[unit] += area;
        }
    };
    for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
        change(coverage.left[arc], -loss.leftLoses[arc]);
        change(coverage.right[arc], loss.leftLoses[arc]);
    }
    for (const ExtraUse& use : coverage.extraUses) {
        change(use.unit, use.left ? -loss.leftLoses[use.arc] : loss.leftLoses[use.arc]);
    }
}

/// All points that went from arcs that have some of these.
std::vector<std::uint32_t> allOfTheirArcs(const Coverage& coverage, const DetailLevel& level,
                                          const std::vector<std::uint32_t>& points) {
    std::vector<std::uint32_t> all;
    for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
        const auto some = std::lower_bound(points.begin(), points.end(), coverage.arcStart[arc]);
        if (some == points.end() || *some >= coverage.arcStart[arc + 1]) {
            continue;
        }
        const std::span<const std::uint32_t> kept = level.of(arc);
        auto next = kept.begin();
        for (std::uint32_t point = coverage.arcStart[arc]; point < coverage.arcStart[arc + 1]; ++point) {
            if (next != kept.end() && *next == point) {
                ++next;
            } else {
                all.push_back(point);
            }
        }
    }
    return all;
}

/// A point that came back to keep borders apart draws the line to itself, and away from points that the line was near
/// before: these come back too.
BorderLoss keepWithin(const Coverage& coverage, const VertexRanks& ranks, std::span<const ArcClash> clashes,
                      const LatitudeMetres& metres, DetailLevel& level, SimplifyReport& report) {
    constexpr int kRoundsOfSome = 8;
    BorderLoss loss = measureLoss(coverage, level, metres, report.toleranceMetres);
    for (int round = 0; !loss.beyond.empty(); ++round) {
        const std::size_t before = level.kept.size();
        putPointsBack(round < kRoundsOfSome ? loss.beyond : allOfTheirArcs(coverage, level, loss.beyond), level);
        report.givenBack.arcs += keepApart(coverage, ranks, clashes, level).arcs;
        report.givenBack.points += level.kept.size() - before;
        loss = measureLoss(coverage, level, metres, report.toleranceMetres);
    }
    return loss;
}

} // namespace

Simplified simplify(const Coverage& coverage, const Crs& crs, const SimplifyOptions& options,
                    std::span<const ArcClash> clashes) {
    const LatitudeMetres metres(crs, boundsOf(coverage.points.data(), coverage.points.size()).box);
    const VertexRanks ranks = rankVertices(coverage, options.method, metres);
    Simplified result;
    SimplifyReport& report = result.report;
    if (const auto* share = std::get_if<SimplifyOptions::Share>(&options.amount)) {
        report.toleranceMetres = toleranceOfShare(coverage, ranks, share->kept);
    } else {
        report.toleranceMetres = std::get<SimplifyOptions::Tolerance>(options.amount).metres;
    }
    DetailLevel level = levelAt(coverage, ranks, report.toleranceMetres);
    report.givenBack = keepApart(coverage, ranks, clashes, level);
    BorderLoss loss;
    if (options.method == SimplifyMethod::DouglasPeucker) {
        loss = keepWithin(coverage, ranks, clashes, metres, level, report);
    } else {
        loss = measureLoss(coverage, level, metres, std::numeric_limits<double>::infinity());
    }
    report.pointsBefore = coverage.points.size();
    report.pointsAfter = level.kept.size();
    tellLoss(coverage, loss, report);
    result.coverage = atLevel(coverage, level);
    return result;
}

} // namespace gis
