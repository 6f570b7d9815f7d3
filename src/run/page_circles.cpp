// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/page_circles.h"

#include "gis/base/error.h"
#include "src/cartography/circle_legend.h"
#include "src/cartography/circle_scale.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr double kPixels = 720;                         ///< of the map that the scale is for, its longer side
constexpr double kLargest = 46;                         ///< radius, pixels
constexpr double kOverlap = 0.2, kOverlapOnFills = 0.1; ///< as on maps
constexpr double kLeast = 3.2;
constexpr int kMostDecimals = 9;

void requirePositive(const MapRequest& request, std::size_t unit, double value) {
    if (value < 0) {
        throw gis::badInput({}, request.codes[unit] + ' ' + request.names[unit],
                            {"circles.negative", {{"value", formatShort(value, 6, request.language)}}});
    }
}

} // namespace

std::optional<PageCircles> pageCircles(const MapRequest& vi, const MapRequest& en, const PageShapes& shapes,
                                       std::span<const double> areas) {
    const bool both = vi.kind == MapKind::Both;
    if (!both && vi.kind != MapKind::Circles) {
        return std::nullopt;
    }
    const std::vector<double>& values = both ? vi.second.values : vi.values;
    const std::vector<UnitState>& states = both ? vi.second.states : vi.states;
    const double pixels = kPixels / std::max(1, std::max(shapes.width, shapes.height));
    const double perMetre = shapes.metresPerStep > 0 ? pixels / shapes.metresPerStep : 0;
    PageCircles circles;
    std::vector<CirclePlace> places;
    double greatest = 0, land = 0;
    bool whole = true;
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        land += areas[unit] * perMetre * perMetre;
        const bool has = states[unit] == UnitState::Value && std::isfinite(values[unit]);
        circles.sizes.push_back(has ? values[unit] : -1);
        requirePositive(vi, unit, has ? values[unit] : 0);
        const GridPoint at = shapes.anchors[unit].at;
        if (has && values[unit] > 0 && at.x >= 0) {
            places.push_back({{at.x * pixels, at.y * pixels}, values[unit]});
            greatest = std::max(greatest, values[unit]);
            whole = whole && values[unit] == std::floor(values[unit]);
        }
    }
    land = land > 0 ? land : kPixels * kPixels / 2;
    circles.scale = circleScale(places, {land, kLargest, both ? kOverlapOnFills : kOverlap, kLeast});
    circles.fill = both ? vi.style.circleOver : vi.style.circle;
    circles.rim = vi.style.circleRim;
    for (const double value : circleValues(greatest, circles.scale, whole)) {
        circles.samples.push_back(
            {value,
             {formatShort(value, kMostDecimals, Language::Vi), formatShort(value, kMostDecimals, Language::En)}});
    }
    circles.title = both ? LocalText{vi.second.title, en.second.title} : LocalText{};
    return circles;
}

} // namespace diaban
