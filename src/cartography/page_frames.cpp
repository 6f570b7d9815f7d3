// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/page_frames.h"

#include "src/cartography/box_clusters.h"
#include "src/cartography/cut_shapes.h"
#include "src/cartography/frame_lines.h"
#include "src/cartography/group_outlines.h"
#include "src/cartography/hatch_lines.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace diaban {

namespace {

constexpr double kTiny = 2.4;      ///< points: what is smaller than this both ways becomes a dot
constexpr double kDotRadius = 1.3; ///< points
constexpr double kAlone = 0.8;     ///< points to the nearest other unit

SceneDot dotOf(const gis::Box& box, std::uint32_t unit) {
    return {box.centre(), kDotRadius, unit};
}

bool isTiny(const gis::Box& box) {
    return !box.empty() && box.width() < kTiny && box.height() < kTiny;
}

void addPartDots(const Frame& frame, std::size_t shape, std::vector<SceneDot>& dots) {
    const auto parts = frame.shapes.partsOf(shape);
    const std::size_t first = dots.size();
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        const gis::Box box = frame.shapes.boxOfPart(part);
        if (!isTiny(box)) {
            continue;
        }
        const gis::Point at = box.centre();
        const bool shown =
            std::any_of(dots.begin() + static_cast<std::ptrdiff_t>(first), dots.end(),
                        [&](const SceneDot& dot) { return std::hypot(dot.at.x - at.x, dot.at.y - at.y) < kDotRadius; });
        if (!shown) {
            dots.push_back(dotOf(box, frame.units[shape]));
        }
    }
}

/// The side of a square as large as the middling unit, in points.
double typicalSide(const gis::Polygons& shapes) {
    std::vector<double> sides;
    for (std::size_t unit = 0; unit < shapes.unitCount(); ++unit) {
        const gis::Box box = shapes.boxOf(unit);
        sides.push_back(std::sqrt(box.width() * box.height()));
    }
    if (sides.empty()) {
        return 0;
    }
    const auto middle = sides.begin() + static_cast<std::ptrdiff_t>(sides.size() / 2);
    std::nth_element(sides.begin(), middle, sides.end());
    return *middle;
}

} // namespace

double pointsPerUnit(const gis::Box& box, double width, double height) noexcept {
    const double least = std::max({box.width(), box.height(), 1e-9}) * 1e-6;
    return std::min(width / std::max(box.width(), least), height / std::max(box.height(), least));
}

void toPage(gis::Polygons& shapes, const gis::Box& box, double perUnit, const gis::Point& corner) {
    for (gis::Point& point : shapes.points()) {
        point = {corner.x + (point.x - box.min.x) * perUnit, corner.y + (box.max.y - point.y) * perUnit};
    }
}

PageGround groundOf(const gis::Box& box, double perUnit, const gis::Point& corner) noexcept {
    return {{box.min.x - corner.x / perUnit, box.max.y + corner.y / perUnit}, 1 / perUnit};
}

std::vector<SceneDot> tinyDots(const Frame& frame) {
    std::vector<SceneDot> dots;
    if (frame.window) {
        return dots; // what is cut is no island
    }
    if (frame.inset) {
        for (std::size_t shape = 0; shape < frame.shapes.unitCount(); ++shape) {
            addPartDots(frame, shape, dots);
        }
        return dots;
    }
    std::vector<gis::Box> boxes;
    for (std::size_t shape = 0; shape < frame.shapes.unitCount(); ++shape) {
        boxes.push_back(frame.shapes.boxOf(shape));
    }
    const std::vector<std::uint32_t> clusters = clusterBoxes(boxes, kAlone);
    std::vector<std::uint32_t> sizes(boxes.size(), 0);
    for (const std::uint32_t cluster : clusters) {
        ++sizes[cluster];
    }
    for (std::size_t shape = 0; shape < boxes.size(); ++shape) {
        if (isTiny(boxes[shape]) && sizes[clusters[shape]] == 1) {
            dots.push_back(dotOf(boxes[shape], frame.units[shape]));
        }
    }
    return dots;
}

void finishFrame(Frame& frame, std::span<const std::uint32_t> vertices, const std::vector<SceneUnit>& units) {
    frame.outlineWidth = std::clamp(typicalSide(frame.shapes) * 0.02, 0.12, 0.6);
    frame.coastWidth = std::clamp(frame.outlineWidth * 1.2, 0.35, 0.8);
    if (frame.inset && !frame.window) { // islets: a line that would fit the unit's extent would hide their fill
        frame.outlineWidth = 0.12;
        frame.coastWidth = 0.3;
    }
    FrameLines lines = frameLines(frame.shapes, vertices);
    frame.borders = std::move(lines.borders);
    frame.coast = std::move(lines.coast);
    keepInWindow(frame);
    frame.dots = tinyDots(frame);
    std::array<Hatching, 3> hatchings{Hatching{Hatch::NoData, {}}, Hatching{Hatch::NotMatched, {}},
                                      Hatching{Hatch::Suppressed, {}}};
    for (std::size_t shape = 0; shape < frame.units.size(); ++shape) {
        const Hatch hatch = units[frame.units[shape]].hatch;
        if (hatch != Hatch::None) {
            Hatching& hatching = hatchings[static_cast<std::size_t>(hatch) - 1];
            addHatchLines(frame.shapes, shape, patternOf(hatch), hatching.lines);
        }
    }
    for (Hatching& hatching : hatchings) {
        if (!hatching.lines.empty()) {
            frame.hatchings.push_back(std::move(hatching));
        }
    }
}

void weighLines(Frame& frame, const MapRequest& request) {
    constexpr std::array kOfLevel{1.0, 1.25, 1.6, 2.0};
    const double level = kOfLevel[static_cast<std::size_t>(request.furniture.level)];
    frame.outlineWidth *= level * request.style.borderWeight;
    frame.parentBorderWidth *= level * request.style.parentWeight;
    frame.coastWidth *= level * request.style.outlineWeight;
    frame.landOutlineWidth = 1.5 * frame.coastWidth; // a border of the next level, which no coast is
}

void keepInWindow(Frame& frame) {
    if (frame.window) {
        dropRim(frame.borders, *frame.window);
        dropRim(frame.coast, *frame.window);
        dropRim(frame.parentBorders, *frame.window);
    }
}

void addParentBorders(Frame& frame, const MapScene& scene) {
    if (!scene.parents.empty()) {
        frame.parentBorders = groupOutlines(frame.shapes, parentsOf(scene, frame), scene.parents.size()).between;
        if (frame.parentBorderWidth == 0) {
            frame.parentBorderWidth = std::clamp(2.2 * frame.outlineWidth, 0.5, 1.2);
        }
        keepInWindow(frame);
    }
}

} // namespace diaban
