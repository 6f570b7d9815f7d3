// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/latitude_metres.h"

#include "gis/crs/local_metres.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gis {

namespace {

constexpr double kSemiMajorAxis = 6'378'137.0; // WGS 84
constexpr double kFlattening = 1 / 298.257223563;
constexpr double kSquaredEccentricity = kFlattening * (2 - kFlattening);

LatitudeMetres::Scale scaleAt(double latitude) {
    constexpr double kRadian = std::numbers::pi / 180;
    const double sine = std::sin(latitude * kRadian);
    const double root = std::sqrt(1 - kSquaredEccentricity * sine * sine);
    const double meridian = kSemiMajorAxis * (1 - kSquaredEccentricity) / (root * root * root);
    return {kSemiMajorAxis / root * std::cos(latitude * kRadian) * kRadian, meridian * kRadian};
}

} // namespace

LatitudeMetres::LatitudeMetres(const Crs& crs, const Box& box) {
    if (!crs.known() || box.empty()) {
        return;
    }
    if (crs.geographic()) {
        measureDegrees(box);
    } else {
        measureProjection(crs, box);
    }
    m_table.push_back(m_table.back());
}

void LatitudeMetres::measureDegrees(const Box& box) {
    constexpr double kPerDegree = 128;
    m_perUnit = kPerDegree;
    m_first = std::clamp(box.min.y, -90.0, 90.0);
    const double last = std::clamp(box.max.y, -90.0, 90.0);
    for (int row = 0; row == 0 || m_first + (row - 1) / kPerDegree < last; ++row) {
        m_table.push_back(scaleAt(std::min(90.0, m_first + row / kPerDegree)));
    }
}

void LatitudeMetres::measureProjection(const Crs& crs, const Box& box) {
    constexpr int kRows = 16; // as many as LocalMetres measures
    const LocalMetres metres(crs, box);
    m_first = box.min.y;
    m_perUnit = box.height() > 0 ? kRows / box.height() : 0;
    for (int row = 0; row <= kRows; ++row) {
        const LocalMetres::Scale scale =
            metres.at({(box.min.x + box.max.x) / 2, box.min.y + box.height() * row / kRows});
        m_table.push_back({scale.x, scale.y});
    }
}

double squaredDistance(const Point& p, const Point& a, const Point& b, LatitudeMetres::Scale scale) noexcept {
    const double alongX = (b.x - a.x) * scale.x;
    const double alongY = (b.y - a.y) * scale.y;
    const double toX = (p.x - a.x) * scale.x;
    const double toY = (p.y - a.y) * scale.y;
    const double length2 = alongX * alongX + alongY * alongY;
    const double share = length2 > 0 ? std::clamp((toX * alongX + toY * alongY) / length2, 0.0, 1.0) : 0;
    const double x = toX - share * alongX;
    const double y = toY - share * alongY;
    return x * x + y * y;
}

} // namespace gis
