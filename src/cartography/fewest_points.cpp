// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/fewest_points.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace diaban {

namespace {

gis::Point between(const gis::Point& from, const gis::Point& to) {
    return {to.x - from.x, to.y - from.y};
}

double distanceToSegment(const gis::Point& p, const gis::Point& a, const gis::Point& b) {
    const gis::Point along = between(a, b);
    const gis::Point to = between(a, p);
    const double square = along.x * along.x + along.y * along.y;
    const double part = square > 0 ? std::clamp((to.x * along.x + to.y * along.y) / square, 0.0, 1.0) : 0;
    return std::hypot(to.x - part * along.x, to.y - part * along.y);
}

/// The directions from a point that pass all points seen so far within the tolerance, or a hair more.
class Wedge {
public:
    explicit Wedge(double tolerance) : m_tolerance(tolerance) {}

    [[nodiscard]] bool holds(const gis::Point& d) const {
        const double angle = angleFromMiddle(d);
        return !m_narrow || (angle >= -m_half && angle <= m_half);
    }

    /// Whether any direction is left that also passes what lies at `d`.
    bool pass(const gis::Point& d) {
        const double distance = std::hypot(d.x, d.y);
        if (distance <= m_tolerance) {
            return true;
        }
        const double half = std::asin(m_tolerance / distance) + kHair;
        const double angle = angleFromMiddle(d);
        const double right = m_narrow ? std::max(-m_half, angle - half) : angle - half;
        const double left = m_narrow ? std::min(m_half, angle + half) : angle + half;
        m_narrow = true;
        m_middle += (right + left) / 2;
        m_half = (left - right) / 2;
        return right <= left;
    }

private:
    static constexpr double kHair = 1e-9;

    [[nodiscard]] double angleFromMiddle(const gis::Point& d) const {
        return std::remainder(std::atan2(d.y, d.x) - m_middle, 2 * std::numbers::pi);
    }

    double m_tolerance;
    bool m_narrow = false;
    double m_middle = 0, m_half = 0;
};

bool allNear(std::span<const gis::Point> line, double tolerance) {
    return std::all_of(line.begin(), line.end(), [&](const gis::Point& point) {
        return distanceToSegment(point, line.front(), line.back()) <= tolerance;
    });
}

} // namespace

std::vector<std::size_t> fewestPoints(std::span<const gis::Point> line, double tolerance) {
    std::vector<std::size_t> steps(line.size(), std::numeric_limits<std::size_t>::max());
    std::vector<std::size_t> before(line.size(), 0);
    if (line.empty()) {
        return {};
    }
    steps[0] = 0;
    for (std::size_t from = 0; from + 1 < line.size(); ++from) {
        Wedge wedge(tolerance);
        for (std::size_t to = from + 1; to < line.size(); ++to) {
            const gis::Point way = between(line[from], line[to]);
            if (steps[from] + 1 < steps[to] && wedge.holds(way) &&
                allNear(line.subspan(from, to - from + 1), tolerance)) {
                steps[to] = steps[from] + 1;
                before[to] = from;
            }
            if (!wedge.pass(way)) {
                break;
            }
        }
    }
    std::vector<std::size_t> kept{line.size() - 1};
    while (kept.back() != 0) {
        kept.push_back(before[kept.back()]);
    }
    std::reverse(kept.begin(), kept.end());
    return kept;
}

} // namespace diaban
