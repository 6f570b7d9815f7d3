// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/simplify.h"

#include "gis/base/two_threads.h"
#include "gis/coverage/detail_level.h"
#include "gis/geometry/bounds.h"

#include <algorithm>
#include <cmath>

namespace gis {

namespace {

/// What the stretches of some arcs lose.
class Loss {
public:
    Loss(const Coverage& coverage, const DetailLevel& level, const LatitudeMetres& metres,
         std::vector<double>& leftLoses)
        : m_coverage(coverage), m_level(level), m_metres(metres), m_leftLoses(leftLoses) {}

    void measure(std::size_t firstArc, std::size_t endArc) {
        for (std::size_t arc = firstArc; arc < endArc; ++arc) {
            const std::span<const std::uint32_t> kept = m_level.of(arc);
            double area = 0;
            for (std::size_t i = 0; i + 1 < kept.size(); ++i) {
                area += kept[i + 1] - kept[i] > 1 ? measureStretch(kept[i], kept[i + 1]) : 0;
            }
            m_leftLoses[arc] = area;
        }
    }

    double largest2 = 0;
    Point at;

private:
    /// Square metres between a stretch and its segment, positive where the unit on the left loses them.
    double measureStretch(std::uint32_t first, std::uint32_t last) {
        const Point& a = m_coverage.points[first];
        const Point& b = m_coverage.points[last];
        double twice = 0;
        for (std::uint32_t i = first + 1; i < last; ++i) {
            const Point& p = m_coverage.points[i];
            const Point& q = m_coverage.points[i + 1];
            const LatitudeMetres::Scale scale = m_metres.at(p.y);
            twice += ((p.x - a.x) * (q.y - a.y) - (q.x - a.x) * (p.y - a.y)) * scale.x * scale.y;
            if (const double distance2 = squaredDistance(p, a, b, scale); distance2 > largest2) {
                largest2 = distance2;
                at = p;
            }
        }
        return twice / 2;
    }

    const Coverage& m_coverage;
    const DetailLevel& m_level;
    const LatitudeMetres& m_metres;
    std::vector<double>& m_leftLoses;
};

void measureLoss(const Coverage& coverage, const DetailLevel& level, const LatitudeMetres& metres,
                 SimplifyReport& report) {
    std::vector<double> leftLoses(coverage.arcCount());
    Loss first(coverage, level, metres, leftLoses);
    Loss second(coverage, level, metres, leftLoses);
    const std::size_t middle = coverage.arcCount() / 2;
    inTwoThreads([&] { first.measure(0, middle); }, [&] { second.measure(middle, coverage.arcCount()); });
    const auto isLower = [](const Point& a, const Point& b) { return a.x != b.x ? a.x < b.x : a.y < b.y; };
    const bool takeSecond = second.largest2 > first.largest2 ||
                            (second.largest2 == first.largest2 && second.largest2 > 0 && isLower(second.at, first.at));
    report.largestShift = std::sqrt(takeSecond ? second.largest2 : first.largest2);
    report.shiftedMost = takeSecond ? second.at : first.at;
    report.areaChange.assign(coverage.unitCount(), 0);
    const auto change = [&](std::uint32_t unit, double area) {
        if (unit != kOutside) {
            report.areaChange[unit] += area;
        }
    };
    for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
        change(coverage.left[arc], -leftLoses[arc]);
        change(coverage.right[arc], leftLoses[arc]);
    }
    for (const ExtraUse& use : coverage.extraUses) {
        change(use.unit, use.left ? -leftLoses[use.arc] : leftLoses[use.arc]);
    }
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
    report.pointsBefore = coverage.points.size();
    report.pointsAfter = level.kept.size();
    measureLoss(coverage, level, metres, report);
    result.coverage = atLevel(coverage, level);
    return result;
}

} // namespace gis
