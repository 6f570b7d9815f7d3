// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/area_under_edge.h"

#include "gis/crs/wgs84.h"

#include <cmath>
#include <cstddef>
#include <numbers>
#include <vector>

namespace gis {

namespace {

constexpr double kA = kWgs84Axis;
constexpr double kF = kWgs84Flattening;
constexpr double kE2 = kF * (2 - kF);
constexpr double kRadians = std::numbers::pi / 180;
constexpr double kShortDegrees = 0.02;
constexpr double kPolarDegrees = 85;

/// Area between the equator and a latitude, a radian of longitude wide (Snyder 1987, 3-12, times a^2/2).
double zone(double sinLatitude) {
    static const double kE = std::sqrt(kE2);
    const double es = kE * sinLatitude;
    return kA * kA * (1 - kE2) / 2 * (sinLatitude / (1 - es * es) + std::atanh(es) / kE);
}

constexpr double kBandsPerDegree = 16;
constexpr double kHalfBand = kRadians / kBandsPerDegree / 2;

/// A parabola through three points of a function: at the middle of a band and at its rims.
struct Parabola {
    double c0 = 0, c1 = 0, c2 = 0;

    Parabola() = default;
    template <typename Function> Parabola(Function function, double middle) : c0(function(middle)) {
        const double low = function(middle - kHalfBand);
        const double high = function(middle + kHalfBand);
        c1 = (high - low) / (2 * kHalfBand);
        c2 = (high + low - 2 * c0) / (2 * kHalfBand * kHalfBand);
    }
    [[nodiscard]] double at(double d) const { return c0 + d * (c1 + d * c2); }
};

/// What the area under short edges needs of a latitude, as series about the middle of a narrow band of latitudes: a
/// fifth of the time of sine, square root and logarithm.
struct Band {
    double middle = 0;   ///< radians
    double zone[5] = {}; ///< zone, and its derivatives over their factorials
    Parabola bendOfDl;   ///< N/M sin p cos p / 2
    Parabola bendOfDp;   ///< M'/M / 2
    Parabola bendOfBoth; ///< -M/N tan p
};

/// The second derivative of d zone / d p = M N cos p.
double curveOfSlope(double p) {
    const double s = std::sin(p);
    const double c = std::cos(p);
    const double u = 1 - kE2 * s * s;
    const double e = kE2 / u;
    return kA * kA * (1 - kE2) / (u * u) * c *
           (-1 - 4 * e * s * s + 4 * e * (c * c - 2 * s * s) + 24 * e * e * s * s * c * c);
}

/// N/M
double ratioOfRadii(double p) {
    const double s = std::sin(p);
    return (1 - kE2 * s * s) / (1 - kE2);
}

Band bandAbout(double p) {
    const double s = std::sin(p);
    const double c = std::cos(p);
    const double u = 1 - kE2 * s * s;
    const double mn = kA * kA * (1 - kE2) / (u * u);
    constexpr double kStep = 1e-3;
    Band band;
    band.middle = p;
    band.zone[0] = zone(s);
    band.zone[1] = mn * c;
    band.zone[2] = mn * s * (4 * kE2 * c * c / u - 1) / 2;
    band.zone[3] = curveOfSlope(p) / 6;
    band.zone[4] = (curveOfSlope(p + kStep) - curveOfSlope(p - kStep)) / (2 * kStep) / 24;
    band.bendOfDl = Parabola([](double q) { return ratioOfRadii(q) * std::sin(q) * std::cos(q) / 2; }, p);
    band.bendOfDp =
        Parabola([](double q) { return 1.5 * kE2 * std::sin(q) * std::cos(q) / ((1 - kE2) * ratioOfRadii(q)); }, p);
    band.bendOfBoth = Parabola([](double q) { return -std::tan(q) / ratioOfRadii(q); }, p);
    return band;
}

const Band& bandAt(double latitude) {
    constexpr int kFirst = -static_cast<int>(kPolarDegrees * kBandsPerDegree) - 1; // from the south pole's side
    static const std::vector<Band> kBands = [] {
        std::vector<Band> bands;
        for (int i = kFirst; i <= -kFirst; ++i) {
            bands.push_back(bandAbout(i / kBandsPerDegree * kRadians));
        }
        return bands;
    }();
    return kBands[static_cast<std::size_t>(latitude * kBandsPerDegree + 0.5 - kFirst)];
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
    const double latitude = (a.y + b.y) / 2;
    const Band& band = bandAt(latitude);
    const double d = latitude * kRadians - band.middle;
    const double* z = band.zone;
    const double above = z[0] - reference + d * (z[1] + d * (z[2] + d * (z[3] + d * z[4])));
    const double slope = z[1] + d * (2 * z[2] + d * (3 * z[3] + d * 4 * z[4]));
    const double bend = 2 * z[2] + d * (6 * z[3] + d * 12 * z[4]);
    const double curveP = band.bendOfDl.at(d) * dl * dl + band.bendOfDp.at(d) * dp * dp; // -p''/2
    const double curveL = band.bendOfBoth.at(d) * dl * dp;                               // -l''/2
    // The middle of the geodesic lies curveP / 4 beside the middle of its ends; the integral of t (1 - t) is 1/6.
    return above * dl + slope * (curveP * dl - curveL * dp) / 6 + bend * dp * dp * dl / 24;
}

double underLongEdge(const Point& a, const Point& b, double reference) {
    double area = 0;
    geod_geninverse(&wgs84(), a.y, a.x, b.y, b.x, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, &area);
    return area - reference * (b.x - a.x) * kRadians;
}

} // namespace

double zoneArea(double latitude) {
    return zone(std::sin(latitude * kRadians));
}

double areaUnderEdge(const Point& a, const Point& b, double zoneOfParallel) {
    const bool isShort =
        std::abs(b.x - a.x) <= kShortDegrees && std::abs(b.y - a.y) <= kShortDegrees && std::abs(a.y) < kPolarDegrees;
    return isShort ? underShortEdge(a, b, zoneOfParallel) : underLongEdge(a, b, zoneOfParallel);
}

} // namespace gis
