// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/circle_scale.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace diaban {

namespace {

constexpr double kMostOfLand = 0.25;
constexpr double kStep = 0.92; ///< from one try to the next

/// What two circles have in common.
double lens(double a, double b, double distance) {
    if (distance >= a + b) {
        return 0;
    }
    if (distance <= std::fabs(a - b)) {
        const double inner = std::min(a, b);
        return std::numbers::pi * inner * inner;
    }
    const double atA = std::clamp((distance * distance + a * a - b * b) / (2 * distance * a), -1.0, 1.0);
    const double atB = std::clamp((distance * distance + b * b - a * a) / (2 * distance * b), -1.0, 1.0);
    const double kite = (a + b - distance) * (distance + a - b) * (distance - a + b) * (distance + a + b);
    return a * a * std::acos(atA) + b * b * std::acos(atB) - std::sqrt(std::max(kite, 0.0)) / 2;
}

} // namespace

double overlapShare(std::span<const CirclePlace> places, double scale) {
    std::vector<CirclePlace> sorted(places.begin(), places.end());
    std::ranges::sort(sorted, {}, [](const CirclePlace& place) { return place.at.x; });
    double most = 0;
    double squares = 0; // of radii, as the sum of values may be more than a number can be
    for (const CirclePlace& place : sorted) {
        most = std::max(most, place.value);
        const double radius = scale * std::sqrt(std::max(place.value, 0.0));
        squares += radius * radius;
    }
    const double reach = 2 * scale * std::sqrt(most);
    double common = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const double radius = scale * std::sqrt(std::max(sorted[i].value, 0.0));
        for (std::size_t k = i + 1; k < sorted.size() && sorted[k].at.x - sorted[i].at.x < reach; ++k) {
            const double other = scale * std::sqrt(std::max(sorted[k].value, 0.0));
            const double y = std::fabs(sorted[k].at.y - sorted[i].at.y);
            if (y < radius + other) {
                common += lens(radius, other, std::hypot(sorted[k].at.x - sorted[i].at.x, y));
            }
        }
    }
    return squares > 0 ? common / (std::numbers::pi * squares) : 0;
}

double circleScale(std::span<const CirclePlace> places, const CircleRoom& room) {
    double most = 0;
    for (const CirclePlace& place : places) {
        most = std::max(most, place.value);
    }
    if (!(most > 0) || !std::isfinite(most)) {
        return 0;
    }
    double sum = 0; // in units of the greatest
    for (const CirclePlace& place : places) {
        sum += std::max(place.value, 0.0) / most;
    }
    double scale =
        std::min(room.mostRadius, std::sqrt(kMostOfLand * room.land / (std::numbers::pi * sum))) / std::sqrt(most);
    const double least = room.leastRadius / std::sqrt(most);
    scale = std::max(scale, least);
    while (scale * kStep >= least && overlapShare(places, scale) > room.mostOverlap) {
        scale *= kStep;
    }
    return scale;
}

} // namespace diaban
