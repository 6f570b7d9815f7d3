// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/circle_sizes.h"

#include "gis/base/error.h"
#include "src/cartography/circle_legend.h"
#include "src/cartography/circle_scale.h"
#include "src/cartography/scene_circles.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr double kLargest = 46;                         ///< radius, pixels
constexpr double kOverlap = 0.2, kOverlapOnFills = 0.1; ///< as on maps
constexpr double kLeast = 3.2;
constexpr double kNone = -1;

/// What the circle of a unit stands for, if it has one.
std::optional<double> valueOf(const MapRequest& request, std::size_t unit) {
    const bool both = request.kind == MapKind::Both;
    const double value = both ? request.second.values[unit] : request.values[unit];
    const UnitState state = both ? request.second.states[unit] : request.states[unit];
    return state == UnitState::Value && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// The circles that are more than a zero, in pixels.
std::vector<CirclePlace> placesOf(const CircleSizes& sizes, const CirclePlane& plane, double pixels) {
    std::vector<CirclePlace> places;
    for (std::size_t unit = 0; unit < sizes.values.size(); ++unit) {
        const gis::Point& at = plane.places[unit];
        if (sizes.values[unit] > 0 && std::isfinite(at.x)) {
            places.push_back({{at.x * pixels, at.y * pixels}, sizes.values[unit]});
        }
    }
    return places;
}

} // namespace

void requirePositiveCircles(const MapRequest& request) {
    for (std::size_t unit = 0; hasCircles(request.kind) && unit < request.codes.size(); ++unit) {
        if (const auto value = valueOf(request, unit); value && *value < 0) {
            throw gis::badInput({}, request.codes[unit] + ' ' + request.names[unit],
                                {"circles.negative", {{"value", formatShort(*value, 6, request.language)}}});
        }
    }
}

CircleSizes circleSizes(const MapRequest& request, const CirclePlane& plane, std::span<const double> areas) {
    requirePositiveCircles(request);
    const bool both = request.kind == MapKind::Both;
    const double pixels = plane.side > 0 ? kCirclesFor / plane.side : 1;
    const double perMetre = plane.metresPerUnit > 0 ? pixels / plane.metresPerUnit : 0;
    CircleSizes sizes;
    double land = 0;
    for (std::size_t unit = 0; unit < request.codes.size(); ++unit) {
        land += areas[unit] * perMetre * perMetre;
        sizes.values.push_back(valueOf(request, unit).value_or(kNone));
    }
    land = land > 0 ? land : kCirclesFor * kCirclesFor / 2;
    const std::vector<CirclePlace> places = placesOf(sizes, plane, pixels);
    sizes.scale = circleScale(places, {land, kLargest, both ? kOverlapOnFills : kOverlap, kLeast});
    double greatest = 0;
    std::vector<double> radii;
    for (const CirclePlace& place : places) {
        greatest = std::max(greatest, place.value);
        radii.push_back(sizes.scale * std::sqrt(place.value));
    }
    const bool whole = std::ranges::all_of(places, [](const auto& at) { return at.value == std::floor(at.value); });
    sizes.samples = circleValues(greatest, sizes.scale, whole);
    const double largest = sizes.scale * std::sqrt(greatest);
    const RingWeight ring =
        both ? ringWeight(radii, land, largest) : RingWeight{circleRimWidth(largest, request.style), 0};
    sizes.line = ring.width;
    sizes.casing = ring.casing;
    return sizes;
}

} // namespace diaban
