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
#include <iterator>

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
std::vector<CirclePlace> placesOf(const std::vector<double>& values, const CirclePlane& plane, double pixels) {
    std::vector<CirclePlace> places;
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        const gis::Point& at = plane.places[unit];
        if (values[unit] > 0 && std::isfinite(values[unit]) && std::isfinite(at.x)) {
            places.push_back({{at.x * pixels, at.y * pixels}, values[unit]});
        }
    }
    return places;
}

/// The scale at which the circles of each period keep within the room, and what a legend of them needs.
struct SharedScale {
    double scale = 0, greatest = 0;
    bool whole = true;

    void add(const std::vector<CirclePlace>& places, const CircleRoom& room) {
        const double own = circleScale(places, room);
        scale = own > 0 && (scale == 0 || own < scale) ? own : scale;
        for (const CirclePlace& place : places) {
            greatest = std::max(greatest, place.value);
            whole = whole && place.value == std::floor(place.value);
        }
    }
};

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
    const CircleRoom room{land, kLargest, both ? kOverlapOnFills : kOverlap, kLeast};
    const std::vector<CirclePlace> places = placesOf(sizes.values, plane, pixels);
    SharedScale shared;
    shared.add(places, room);
    for (const std::vector<double>& period : request.circled) {
        shared.add(placesOf(period, plane, pixels), room);
    }
    sizes.scale = shared.scale;
    std::vector<double> radii;
    std::ranges::transform(places, std::back_inserter(radii),
                           [&](const CirclePlace& place) { return sizes.scale * std::sqrt(place.value); });
    sizes.samples = circleValues(shared.greatest, sizes.scale, shared.whole);
    const double largest = sizes.scale * std::sqrt(shared.greatest);
    const RingWeight ring =
        both ? ringWeight(radii, land, largest) : RingWeight{circleRimWidth(largest, request.style), 0};
    sizes.line = ring.width;
    sizes.casing = ring.casing;
    return sizes;
}

} // namespace diaban
