// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/page_shapes.h"

#include "gis/base/two_threads.h"
#include "gis/crs/smooth_transform.h"
#include "src/cartography/cell_vertices.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace diaban {

namespace {

constexpr std::size_t kWorthAThread = 50'000; ///< vertices
constexpr double kToleranceCells = 0.05;      ///< of drawing, as part of a cell

/// The thinned rings of some units in one frame, as numbers of vertices.
struct ThinUnits {
    CellVertices vertices;
    std::vector<std::uint32_t> rings; ///< numbers of all rings, one after the other
    std::vector<std::size_t> ringEnd; ///< where each ring ends in `rings`
    std::vector<std::size_t> partEnd; ///< where each part ends in `ringEnd`
    std::vector<std::size_t> unitEnd; ///< where each unit ends in `partEnd`
    std::vector<std::uint32_t> units;

    void addRing(std::span<const std::uint32_t> ring) {
        rings.insert(rings.end(), ring.begin(), ring.end());
        ringEnd.push_back(rings.size());
    }
};

/// The corners of the box around a ring.
std::array<gis::Point, 4> cornersOf(std::span<const gis::Point> ring, double shift) {
    gis::Box box;
    for (const gis::Point& point : ring) {
        box.add(point);
    }
    return {{{box.min.x + shift, box.min.y},
             {box.max.x + shift, box.min.y},
             {box.max.x + shift, box.max.y},
             {box.min.x + shift, box.max.y}}};
}

void addPart(const gis::Polygons& from, std::size_t part, double shift, ThinUnits& to) {
    const auto rings = from.ringsOf(part);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        const auto ring = from.ring(r);
        if (const auto thin = to.vertices.thin(ring, shift); thin.size() >= 3) {
            to.addRing(thin);
        } else if (r == rings.first && !ring.empty()) {
            std::array<std::uint32_t, 4> box{};
            std::ranges::transform(cornersOf(ring, shift), box.begin(),
                                   [&](const gis::Point& corner) { return to.vertices.addAlone(corner); });
            to.addRing(box);
        } else if (r == rings.first) {
            return;
        }
    }
    to.partEnd.push_back(to.ringEnd.size());
}

/// Units [first, last), in the layer's coordinates.
std::vector<ThinUnits> thinned(const ShapesRequest& request, std::size_t first, std::size_t last) {
    const std::vector<gis::Box>& boxes = request.boxOfFrame;
    const gis::Polygons& from = *request.polygons;
    std::vector<ThinUnits> frames;
    for (std::size_t f = 0; f < boxes.size(); ++f) {
        // A cell so small that its number would not fit is as good as no thinning.
        const gis::Point least{boxes[f].width() / 1e6, boxes[f].height() / 1e6};
        const gis::Point& cell = request.cellOfFrame[f];
        frames.push_back(
            {CellVertices(boxes[f], {std::max({cell.x, least.x, 1e-300}), std::max({cell.y, least.y, 1e-300})}),
             {},
             {},
             {},
             {},
             {}});
    }
    for (std::size_t unit = first; unit < last; ++unit) {
        const auto parts = from.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            ThinUnits& frame = frames[request.frameOfPart[part]];
            addPart(from, part, request.shiftOfPart.empty() ? 0 : request.shiftOfPart[part], frame);
            if (frame.units.empty() || frame.units.back() != unit) {
                frame.units.push_back(static_cast<std::uint32_t>(unit));
                frame.unitEnd.push_back(0);
            }
            frame.unitEnd.back() = frame.partEnd.size();
        }
    }
    return frames;
}

/// Adds the shapes of thinned units whose vertices have the given places; points without a place are left out.
void addShapes(const ThinUnits& thin, const std::vector<std::uint32_t>& numbers, std::span<const gis::Point> places,
               FrameShapes& to) {
    std::size_t at = 0;
    std::size_t ring = 0;
    std::size_t part = 0;
    std::vector<std::uint32_t> kept;
    const auto addRing = [&](std::size_t end) {
        kept.clear();
        for (; at < end; ++at) {
            const std::uint32_t number = numbers.empty() ? thin.rings[at] : numbers[thin.rings[at]];
            if (std::isfinite(places[number].x + places[number].y)) {
                kept.push_back(number);
            }
        }
        if (kept.size() < 3) {
            return false;
        }
        kept.push_back(kept.front());
        std::ranges::transform(kept, to.shapes.growRing(kept.size()).begin(),
                               [&](std::uint32_t number) { return places[number]; });
        to.vertices.insert(to.vertices.end(), kept.begin(), kept.end());
        return true;
    };
    for (std::size_t unit = 0; unit < thin.units.size(); ++unit) {
        for (; part < thin.unitEnd[unit]; ++part) {
            bool shell = false;
            for (bool first = true; ring < thin.partEnd[part]; ++ring, first = false) {
                if (first || shell) {
                    shell = addRing(thin.ringEnd[ring]) || shell;
                } else {
                    at = thin.ringEnd[ring]; // holes of a shell that has no place
                }
            }
            if (shell) {
                to.shapes.endPart();
            }
        }
        to.shapes.endUnit();
        to.units.push_back(thin.units[unit]);
    }
}

void project(const ShapesRequest& request, std::size_t frame, std::span<gis::Point> points) {
    const gis::Box& box = request.boxOfFrame[frame];
    const gis::Crs& target = request.targets[frame];
    if (!request.source.known() || request.source.wkt() == target.wkt()) {
        return;
    }
    // A cell in units of the target, near the middle of the frame: what a tolerance means there.
    const gis::Transform exact(request.source, target, box);
    std::array<gis::Point, 2> ends{box.centre(), {box.centre().x, box.centre().y + request.cellOfFrame[frame].y}};
    const bool known = exact.apply(ends) == 0;
    const double cell = known ? std::hypot(ends[1].x - ends[0].x, ends[1].y - ends[0].y) : 0;
    (void)gis::SmoothTransform(request.source, target, box, cell * kToleranceCells).apply(points);
}

} // namespace

std::vector<FrameShapes> frameShapes(const ShapesRequest& request) {
    const gis::Polygons& polygons = *request.polygons;
    std::vector<ThinUnits> lower;
    std::vector<ThinUnits> upper;
    if (polygons.vertexCount() < kWorthAThread) {
        lower = thinned(request, 0, polygons.unitCount());
    } else {
        const std::size_t middle = gis::middleUnit(polygons);
        gis::inTwoThreads([&] { lower = thinned(request, 0, middle); },
                          [&] { upper = thinned(request, middle, polygons.unitCount()); });
    }
    std::vector<FrameShapes> frames(request.boxOfFrame.size());
    for (std::size_t f = 0; f < frames.size(); ++f) {
        std::vector<std::uint32_t> numbers;
        if (!upper.empty()) {
            numbers = lower[f].vertices.absorb(upper[f].vertices);
        }
        project(request, f, lower[f].vertices.points());
        frames[f].shapes.reserve(lower[f].units.size(), lower[f].rings.size() + lower[f].ringEnd.size());
        addShapes(lower[f], {}, lower[f].vertices.points(), frames[f]);
        if (!upper.empty()) {
            addShapes(upper[f], numbers, lower[f].vertices.points(), frames[f]);
        }
    }
    return frames;
}

} // namespace diaban
