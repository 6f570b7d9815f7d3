// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/local_metres.h"

#include "gis/base/error.h"
#include "gis/crs/geodesic.h"
#include "gis/crs/transform.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace gis {

namespace {

constexpr double kSemiMajor = 6'378'137.0;
constexpr double kEccentricity2 = 0.00669437999014132;
constexpr double kRadians = std::numbers::pi / 180;
/// Nearer to a pole than this a degree of longitude is taken as it is here.
constexpr double kMostLatitude = 89.9;
constexpr std::size_t kGrid = 17;
constexpr double kStepShare = 1e-6; ///< of the box: the step over which a projection's scale is measured

LocalMetres::Scale onEllipsoid(double latitude) {
    const double phi = std::clamp(latitude, -kMostLatitude, kMostLatitude) * kRadians;
    const double sine = std::sin(phi);
    const double w2 = 1 - kEccentricity2 * sine * sine;
    const double prime = kSemiMajor / std::sqrt(w2);
    return {prime * std::cos(phi) * kRadians, prime * (1 - kEccentricity2) / w2 * kRadians};
}

double sound(double scale) {
    return std::isfinite(scale) && scale > 0 ? scale : 1;
}

} // namespace

LocalMetres::LocalMetres(const Crs& crs, const Box& box) : m_geographic(crs.geographic()), m_box(box) {
    if (!crs.known()) {
        throw badInput({}, {}, {"crs.missing", {}});
    }
    if (!m_geographic) {
        measureGrid(crs);
    }
}

void LocalMetres::measureGrid(const Crs& crs) {
    m_grid.assign(kGrid * kGrid, Scale{1, 1});
    if (m_box.empty()) {
        return;
    }
    const Transform toDegrees(crs, Crs::fromText("EPSG:4326"), m_box);
    const double step = std::max({m_box.width(), m_box.height(), 1.0}) * kStepShare;
    for (std::size_t row = 0; row < kGrid; ++row) {
        for (std::size_t column = 0; column < kGrid; ++column) {
            const Point at{m_box.min.x + m_box.width() * static_cast<double>(column) / (kGrid - 1),
                           m_box.min.y + m_box.height() * static_cast<double>(row) / (kGrid - 1)};
            std::array<Point, 4> cross{Point{at.x - step, at.y}, Point{at.x + step, at.y}, Point{at.x, at.y - step},
                                       Point{at.x, at.y + step}};
            if (toDegrees.apply(cross) == 0) {
                m_grid[row * kGrid + column] = {sound(geodesicLength(cross[0], cross[1]) / (2 * step)),
                                                sound(geodesicLength(cross[2], cross[3]) / (2 * step))};
            }
        }
    }
}

LocalMetres::Scale LocalMetres::onGrid(const Point& point) const noexcept {
    const auto place = [](double value, double min, double size) {
        const double at = size > 0 ? (value - min) / size * (kGrid - 1) : 0;
        return std::isfinite(at) ? std::clamp(at, 0.0, static_cast<double>(kGrid - 1)) : 0;
    };
    const double x = place(point.x, m_box.min.x, m_box.width());
    const double y = place(point.y, m_box.min.y, m_box.height());
    const std::size_t column = std::min(static_cast<std::size_t>(x), kGrid - 2);
    const std::size_t row = std::min(static_cast<std::size_t>(y), kGrid - 2);
    const double right = x - static_cast<double>(column);
    const double up = y - static_cast<double>(row);
    const Scale* low = &m_grid[row * kGrid + column];
    const Scale* high = low + kGrid;
    const auto mix = [&](double a, double b, double c, double d) {
        return (1 - up) * ((1 - right) * a + right * b) + up * ((1 - right) * c + right * d);
    };
    return {mix(low[0].x, low[1].x, high[0].x, high[1].x), mix(low[0].y, low[1].y, high[0].y, high[1].y)};
}

LocalMetres::Scale LocalMetres::at(const Point& point) const noexcept {
    return m_geographic ? onEllipsoid(point.y) : onGrid(point);
}

double LocalMetres::between(const Point& a, const Point& b) const noexcept {
    const Scale scale = at({(a.x + b.x) / 2, (a.y + b.y) / 2});
    return std::hypot((a.x - b.x) * scale.x, (a.y - b.y) * scale.y);
}

Box LocalMetres::grown(const Box& box, double metres) const noexcept {
    // The smallest scale of a box is at one of its corners.
    Scale scale = at(box.min);
    for (const Point& corner : {Point{box.max.x, box.min.y}, box.max, Point{box.min.x, box.max.y}}) {
        const Scale there = at(corner);
        scale = {std::min(scale.x, there.x), std::min(scale.y, there.y)};
    }
    constexpr double kMargin = 1.001;
    const double x = metres / scale.x * kMargin;
    const double y = metres / scale.y * kMargin;
    return {{box.min.x - x, box.min.y - y}, {box.max.x + x, box.max.y + y}};
}

} // namespace gis
