// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/border_loss.h"

#include "gis/base/two_threads.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace gis {

namespace {

constexpr std::size_t kReach = 256; ///< segments to either side
constexpr double kRounding = 1e-6;  ///< ranks are floats

/// What the stretches of some arcs lose.
class Loss {
public:
    Loss(const Coverage& coverage, const DetailLevel& level, const LatitudeMetres& metres, double tolerance,
         std::vector<double>& leftLoses)
        : m_coverage(coverage), m_level(level), m_metres(metres),
          m_tolerance2(tolerance * (1 + kRounding) * tolerance * (1 + kRounding)), m_leftLoses(leftLoses) {}

    void measure(std::size_t firstArc, std::size_t endArc) {
        for (std::size_t arc = firstArc; arc < endArc; ++arc) {
            const std::span<const std::uint32_t> kept = m_level.of(arc);
            double area = 0;
            for (std::size_t i = 0; i + 1 < kept.size(); ++i) {
                area += kept[i + 1] - kept[i] > 1 ? measureStretch(kept, i) : 0;
            }
            m_leftLoses[arc] = area;
        }
    }

    double largest2 = 0;
    Point at;
    std::vector<std::uint32_t> beyond;

private:
    /// Square metres between a stretch and its segment, positive where the unit on the left loses them.
    double measureStretch(std::span<const std::uint32_t> kept, std::size_t segment) {
        const Point& a = m_coverage.points[kept[segment]];
        const Point& b = m_coverage.points[kept[segment + 1]];
        double twice = 0;
        for (std::uint32_t i = kept[segment] + 1; i < kept[segment + 1]; ++i) {
            const Point& p = m_coverage.points[i];
            const Point& q = m_coverage.points[i + 1];
            const LatitudeMetres::Scale scale = m_metres.at(p.y);
            twice += ((p.x - a.x) * (q.y - a.y) - (q.x - a.x) * (p.y - a.y)) * scale.x * scale.y;
            if (const double distance2 = squaredDistance(p, a, b, scale);
                distance2 > std::min(largest2, m_tolerance2)) {
                lookAround(kept, segment, i, distance2);
            }
        }
        return twice / 2;
    }

    /// A point that seems far off may lie near another segment of the new line.
    void lookAround(std::span<const std::uint32_t> kept, std::size_t segment, std::uint32_t point, double distance2) {
        const Point& p = m_coverage.points[point];
        const LatitudeMetres::Scale scale = m_metres.at(p.y);
        const double enough = std::min(largest2, m_tolerance2);
        const auto comeNear = [&](std::size_t other) {
            distance2 = std::min(distance2, squaredDistance(p, m_coverage.points[kept[other]],
                                                            m_coverage.points[kept[other + 1]], scale));
        };
        for (std::size_t step = 1; step <= kReach && distance2 > enough; ++step) {
            if (segment >= step) {
                comeNear(segment - step);
            }
            if (segment + step + 1 < kept.size()) {
                comeNear(segment + step);
            }
        }
        if (distance2 > m_tolerance2) {
            beyond.push_back(point);
        }
        if (distance2 > largest2) {
            largest2 = distance2;
            at = p;
        }
    }

    const Coverage& m_coverage;
    const DetailLevel& m_level;
    const LatitudeMetres& m_metres;
    double m_tolerance2;
    std::vector<double>& m_leftLoses;
};

} // namespace

BorderLoss measureLoss(const Coverage& coverage, const DetailLevel& level, const LatitudeMetres& metres,
                       double toleranceMetres) {
    BorderLoss result;
    result.leftLoses.resize(coverage.arcCount());
    Loss first(coverage, level, metres, toleranceMetres, result.leftLoses);
    Loss second(coverage, level, metres, toleranceMetres, result.leftLoses);
    const std::size_t middle = coverage.arcCount() / 2;
    inTwoThreads([&] { first.measure(0, middle); }, [&] { second.measure(middle, coverage.arcCount()); });
    const auto isLower = [](const Point& a, const Point& b) { return a.x != b.x ? a.x < b.x : a.y < b.y; };
    const bool takeSecond = second.largest2 > first.largest2 ||
                            (second.largest2 == first.largest2 && second.largest2 > 0 && isLower(second.at, first.at));
    result.largestShift = std::sqrt(takeSecond ? second.largest2 : first.largest2);
    result.shiftedMost = takeSecond ? second.at : first.at;
    result.beyond = std::move(first.beyond);
    result.beyond.insert(result.beyond.end(), second.beyond.begin(), second.beyond.end());
    return result;
}

void putPointsBack(const std::vector<std::uint32_t>& points, DetailLevel& level) {
    DetailLevel next;
    next.kept.reserve(level.kept.size() + points.size());
    auto point = points.begin();
    for (std::size_t arc = 0; arc + 1 < level.start.size(); ++arc) {
        for (const std::uint32_t kept : level.of(arc)) {
            for (; point != points.end() && *point < kept; ++point) {
                next.kept.push_back(*point);
            }
            next.kept.push_back(kept);
        }
        next.start.push_back(static_cast<std::uint32_t>(next.kept.size()));
    }
    level = std::move(next);
}

} // namespace gis
