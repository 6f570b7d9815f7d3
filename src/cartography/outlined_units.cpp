// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/outlined_units.h"

#include "src/cartography/cut_shapes.h"

#include <algorithm>
#include <utility>

namespace diaban {

namespace {

/// Without the parts that are drawn as dots, which have a ring of their own; all of a shape of nothing but such parts.
gis::Polygons withoutDots(const gis::Polygons& shapes) {
    constexpr double kDot = 2.4; ///< points
    gis::Polygons larger;
    for (std::size_t shape = 0; shape < shapes.unitCount(); ++shape) {
        const auto parts = shapes.partsOf(shape);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const gis::Box box = shapes.boxOfPart(part);
            if (box.width() < kDot && box.height() < kDot) {
                continue;
            }
            const auto rings = shapes.ringsOf(part);
            for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
                larger.addRing(shapes.ring(ring));
            }
            larger.endPart();
        }
        larger.endUnit();
    }
    return larger.partCount() > 0 ? larger : shapes;
}

} // namespace

void addOutlines(Frame& frame, const std::vector<SceneUnit>& units) {
    constexpr double kThinnest = 0.7, kThickest = 1.3, kOfBorder = 3;
    constexpr double kOfIslets = 0.3; // a heavier line would hide what it runs around
    frame.outlines.clear();
    gis::Polygons members;
    for (std::size_t shape = 0; shape < frame.units.size(); ++shape) {
        if (units[frame.units[shape]].outlined) {
            members.addUnit(frame.shapes, shape);
        }
    }
    const bool islets = frame.inset && !frame.window;
    frame.outlinedWidth = islets ? kOfIslets : std::clamp(kOfBorder * frame.outlineWidth, kThinnest, kThickest);
    frame.outlined = islets ? withoutDots(members) : std::move(members);
    for (std::size_t r = 0; r < frame.outlined.ringCount(); ++r) {
        const auto ring = frame.outlined.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            frame.outlines.push_back({ring[i], ring[i + 1]});
        }
    }
    if (frame.window) {
        dropRim(frame.outlines, *frame.window);
    }
}

std::array<OutlineStroke, 3> outlineStrokes(const Frame& frame, const SceneStyle& style) {
    const double dark = frame.outlinedWidth, pale = 0.5 * dark;
    return {OutlineStroke{style.outlineCase, 2 * (pale + dark + pale)}, OutlineStroke{style.outline, 2 * (pale + dark)},
            OutlineStroke{style.outlineCase, 2 * pale}};
}

OutlineSwatch outlineSwatch(const gis::Box& swatch) noexcept {
    const double height = swatch.height();
    return {std::min(2.0, 0.2 * height), std::min(1.6, 0.16 * height)};
}

double outlineDotWidth(const Frame& frame) noexcept {
    return std::min(1.0, 1.5 * frame.outlinedWidth);
}

std::optional<LegendRow> outlineRow(const MapRequest& request, const SceneStyle& style) {
    if (request.outlined.units.empty()) {
        return std::nullopt;
    }
    LegendRow row;
    row.text = request.outlined.words;
    row.secondText = request.bilingual && request.outlined.secondWords != row.text ? request.outlined.secondWords : "";
    row.outlined = true;
    row.fill = style.background;
    row.count = static_cast<std::size_t>(
        std::ranges::count_if(request.outlined.units, [](std::uint8_t outlined) { return outlined != 0; }));
    return row;
}

} // namespace diaban
