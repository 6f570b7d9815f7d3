// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/edge_length.h"

#include "gis/crs/geodesic.h"

#include <cmath>
#include <numbers>

namespace gis {

namespace {

constexpr double kA = 6'378'137.0;
constexpr double kF = 1 / 298.257223563;
constexpr double kE2 = kF * (2 - kF);
constexpr double kSecondE2 = kE2 / (1 - kE2);
constexpr double kRadians = std::numbers::pi / 180;
constexpr double kShortDegrees = 0.05;
constexpr double kPolarDegrees = 85;

bool before(const Point& a, const Point& b) {
    return a.x != b.x ? a.x < b.x : a.y < b.y;
}

} // namespace

double edgeLength(const Point& a, const Point& b) {
    const double eastwards = b.x - a.x;
    const double northwards = b.y - a.y;
    const bool isShort = std::abs(eastwards) <= kShortDegrees && std::abs(northwards) <= kShortDegrees &&
                         std::abs(a.y + b.y) < 2 * kPolarDegrees;
    if (!isShort) {
        return before(b, a) ? geodesicLength(b, a) : geodesicLength(a, b);
    }
    const double dl = eastwards * kRadians;
    const double dp = northwards * kRadians;
    const double middle = (a.y + b.y) / 2 * kRadians;
    const double s = std::sin(middle);
    const double c = std::cos(middle);
    const double t2 = s * s / (c * c);
    const double eta2 = kSecondE2 * c * c;
    const double v2 = 1 + eta2;
    const double w2 = 1 - kE2 * s * s;
    const double n = kA / std::sqrt(w2); // across the meridian
    const double m = n * (1 - kE2) / w2; // along it
    const double l = dl * c;
    const double dp2 = dp * dp / (v2 * v2);
    const double east = n * l * (1 - dl * dl * s * s / 24 + (1 + eta2 - 9 * eta2 * t2) / 24 * dp2);
    const double north = m * dp * (1 - dl * dl / 8) * (1 + (1 - 2 * eta2) / 24 * l * l + eta2 * (1 - t2) / 8 * dp2);
    return std::sqrt(east * east + north * north);
}

double edgeLength(std::span<const Point> line) {
    double metres = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        metres += edgeLength(line[i - 1], line[i]);
    }
    return metres;
}

} // namespace gis
