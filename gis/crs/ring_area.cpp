// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/ring_area.h"

#include <geodesic.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gis {

namespace {

constexpr double kA = 6'378'137.0;
constexpr double kF = 1 / 298.257223563;
constexpr double kE2 = kF * (2 - kF);
constexpr double kRadians = std::numbers::pi / 180;
constexpr double kShortDegrees = 0.02;
constexpr double kWideDegrees = 90;
constexpr double kPolarDegrees = 85;

const geod_geodesic& wgs84() {
    static const geod_geodesic kEllipsoid = [] {
        geod_geodesic ellipsoid{};
        geod_init(&ellipsoid, kA, kF);
        return ellipsoid;
    }();
    return kEllipsoid;
}

/// Area between the equator and a latitude, a radian of longitude wide (Snyder 1987, 3-12, times a^2/2).
double zone(double sinLatitude) {
    static const double kE = std::sqrt(kE2);
    const double es = kE * sinLatitude;
    return kA * kA * (1 - kE2) / 2 * (sinLatitude / (1 - es * es) + std::atanh(es) / kE);
}

/// Area between the parallel whose zone is `reference` and a short geodesic, positive eastwards in the north.
///
/// With latitude p(t) and longitude l(t) along the edge, t from 0 to 1, the area is the integral of zone(p) dl. The
/// geodesic bends from the straight line in (l, p) by t (1 - t) times -p''/2 and -l''/2, which the geodesic equations
/// give at the middle: p'' = -(N/M) sin p cos p dl^2 - (M'/M) dp^2 and l'' = 2 (M/N) tan p dl dp, M and N being the
/// radii of curvature. Expanding zone about the middle and integrating leaves terms of the fifth order in the edge's
/// length.
double underShortEdge(const Point& a, const Point& b, double reference) {
    const double dl = (b.x - a.x) * kRadians;
    const double dp = (b.y - a.y) * kRadians;
    const double p = (a.y + b.y) / 2 * kRadians;
    const double s = std::sin(p);
    const double c = std::cos(p);
    const double w2 = 1 - kE2 * s * s;
    const double w = std::sqrt(w2);
    const double n = kA / w;
    const double m = n * (1 - kE2) / w2;
    const double slopeOfM = 3 * kE2 * s * c / w2; // M'/M
    const double slope = m * n * c;               // d zone / d p
    const double bend = slope * (slopeOfM + kE2 * s * c / w2) - m * n * s;
    const double curveP = (n / m * s * c * dl * dl + slopeOfM * dp * dp) / 2; // -p''/2
    const double curveL = -(m / n) * (s / c) * dl * dp;                       // -l''/2
    // The middle of the geodesic lies curveP / 4 beside the middle of its ends; the integral of t (1 - t) is 1/6.
    return (zone(s) - reference) * dl + slope * (curveP * dl - curveL * dp) / 6 + bend * dp * dp * dl / 24;
}

double underLongEdge(const Point& a, const Point& b, double reference) {
    double area = 0;
    geod_geninverse(&wgs84(), a.y, a.x, b.y, b.x, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, &area);
    return area - reference * (b.x - a.x) * kRadians;
}

/// True where no edge runs far east or west and no point is near a pole: then the sum over edges is the whole area.
bool isPlain(std::span<const Point> ring) {
    double west = ring.front().x;
    double east = west;
    double farthest = 0;
    for (const Point& point : ring) {
        if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
            return false;
        }
        west = std::min(west, point.x);
        east = std::max(east, point.x);
        farthest = std::max(farthest, std::abs(point.y));
    }
    return east - west < kWideDegrees && west >= -540 && east <= 540 && farthest < kPolarDegrees;
}

} // namespace

double ringAreaByKarney(std::span<const Point> ring) {
    const bool closed = ring.size() > 1 && ring.front() == ring.back();
    geod_polygon polygon{};
    geod_polygon_init(&polygon, 0);
    for (const Point& point : ring.first(closed ? ring.size() - 1 : ring.size())) {
        geod_polygon_addpoint(&wgs84(), &polygon, point.y, point.x);
    }
    double area = 0;
    double perimeter = 0;
    geod_polygon_compute(&wgs84(), &polygon, 0, 1, &area, &perimeter);
    return std::abs(area);
}

double ringArea(std::span<const Point> ring) {
    if (ring.size() < 3 || !isPlain(ring)) {
        return ringAreaByKarney(ring);
    }
    // Measured from the ring's own parallel instead of the equator, so that large numbers do not cancel.
    const double reference = zone(std::sin(ring.front().y * kRadians));
    double area = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point& a = ring[i];
        const Point& b = ring[i + 1 < ring.size() ? i + 1 : 0];
        const bool isShort = std::abs(b.x - a.x) <= kShortDegrees && std::abs(b.y - a.y) <= kShortDegrees;
        area += isShort ? underShortEdge(a, b, reference) : underLongEdge(a, b, reference);
    }
    return std::abs(area);
}

} // namespace gis
