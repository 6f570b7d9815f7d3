// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/page_circles.h"

#include "src/cartography/circle_sizes.h"
#include "src/message/catalogue.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <limits>

namespace diaban {

namespace {

constexpr int kMostDecimals = 9;

CirclePlane planeOf(const PageShapes& shapes) {
    constexpr double kNowhere = std::numeric_limits<double>::quiet_NaN();
    CirclePlane plane;
    plane.side = std::max(1, std::max(shapes.width, shapes.height));
    plane.metresPerUnit = shapes.metresPerStep;
    for (const auto& anchor : shapes.anchors) {
        const GridPoint at = anchor.at;
        plane.places.push_back(at.x >= 0 ? gis::Point{double(at.x), double(at.y)} : gis::Point{kNowhere, kNowhere});
    }
    return plane;
}

} // namespace

std::optional<PageCircles> pageCircles(const MapRequest& vi, const MapRequest& en, const PageShapes& shapes,
                                       std::span<const double> areas) {
    const bool both = vi.kind == MapKind::Both;
    if (!both && vi.kind != MapKind::Circles) {
        return std::nullopt;
    }
    CircleSizes sizes = circleSizes(vi, planeOf(shapes), areas);
    PageCircles circles;
    circles.scale = sizes.scale;
    circles.sizes = std::move(sizes.values);
    circles.fill = both ? vi.style.circleOver : vi.style.circle;
    circles.rim = vi.style.circleRim;
    for (const double value : sizes.samples) {
        circles.samples.push_back(
            {value,
             {formatShort(value, kMostDecimals, Language::Vi), formatShort(value, kMostDecimals, Language::En)}});
    }
    if (!vi.circled.empty()) {
        circles.note = {Catalogue(Language::Vi).text("circles.shared"), Catalogue(Language::En).text("circles.shared")};
    }
    circles.title = both ? LocalText{vi.second.title, en.second.title} : LocalText{};
    return circles;
}

} // namespace diaban
