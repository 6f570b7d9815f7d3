// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/page_shapes.h"

#include "gis/crs/transform.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <future>

namespace diaban {

namespace {

constexpr std::size_t kWorthAThread = 50'000; ///< vertices

struct Cell {
    std::int32_t x, y;
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// Thins rings to a grid of cells.
class Thinner {
public:
    Thinner(const gis::Point& cell, const gis::Point& origin)
        : m_perX(1 / cell.x), m_perY(1 / cell.y), m_origin(origin) {}

    /// The thinned ring, closed; fewer than 4 points where nothing of it would be seen. Valid until the next call.
    std::span<const gis::Point> thin(std::span<const gis::Point> ring) {
        m_kept.clear();
        Cell last{};
        for (const gis::Point& point : ring) {
            const Cell cell = cellOf(point);
            if (m_kept.empty() || cell != last) {
                m_kept.push_back(point);
                last = cell;
            } else if (point.x < m_kept.back().x || (point.x == m_kept.back().x && point.y < m_kept.back().y)) {
                m_kept.back() = point; // the westernmost stands for the run, whichever way the ring goes
            }
        }
        if (m_kept.size() > 1 && last == cellOf(m_kept.front())) {
            m_kept.pop_back();
        }
        if (!m_kept.empty()) {
            m_kept.push_back(m_kept.front());
        }
        return m_kept;
    }

private:
    [[nodiscard]] Cell cellOf(const gis::Point& point) const noexcept {
        // Truncation is enough, and fast: the origin lies south-west of all points.
        return {static_cast<std::int32_t>((point.x - m_origin.x) * m_perX),
                static_cast<std::int32_t>((point.y - m_origin.y) * m_perY)};
    }

    double m_perX, m_perY;
    gis::Point m_origin;
    std::vector<gis::Point> m_kept;
};

std::array<gis::Point, 5> outlineOf(std::span<const gis::Point> ring) {
    gis::Box box;
    for (const gis::Point& point : ring) {
        box.add(point);
    }
    return {{box.min, {box.max.x, box.min.y}, box.max, {box.min.x, box.max.y}, box.min}};
}

/// Adds a ring, moved by `shift`.
void addMoved(gis::Polygons& to, std::span<const gis::Point> ring, double shift) {
    const std::span<gis::Point> room = to.growRing(ring.size());
    std::transform(ring.begin(), ring.end(), room.begin(), [shift](const gis::Point& p) {
        return gis::Point{p.x + shift, p.y};
    });
}

void addPart(const gis::Polygons& from, std::size_t part, Thinner& thinner, double shift, gis::Polygons& to) {
    const auto rings = from.ringsOf(part);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        const auto thin = thinner.thin(from.ring(r));
        if (thin.size() >= 4) {
            addMoved(to, thin, shift);
        } else if (r == rings.first && !from.ring(r).empty()) {
            addMoved(to, outlineOf(from.ring(r)), shift);
        } else if (r == rings.first) {
            return;
        }
    }
    to.endPart();
}

/// The shapes of units [first, last), in the layer's coordinates.
std::vector<FrameShapes> thinned(const ShapesRequest& request, const gis::Box& box, std::size_t first,
                                 std::size_t last) {
    const gis::Polygons& from = *request.polygons;
    std::vector<FrameShapes> frames(request.cellOfFrame.size());
    std::vector<Thinner> thinners;
    for (const gis::Point& cell : request.cellOfFrame) {
        // A cell so small that its number would not fit is as good as no thinning.
        const gis::Point least{box.width() / 1e9, box.height() / 1e9};
        thinners.emplace_back(gis::Point{std::max({cell.x, least.x, 1e-300}), std::max({cell.y, least.y, 1e-300})},
                              box.min);
    }
    for (std::size_t unit = first; unit < last; ++unit) {
        const auto parts = from.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const std::size_t frame = request.frameOfPart[part];
            const double shift = request.shiftOfPart.empty() ? 0 : request.shiftOfPart[part];
            addPart(from, part, thinners[frame], shift, frames[frame].shapes);
            if (frames[frame].units.empty() || frames[frame].units.back() != unit) {
                frames[frame].units.push_back(static_cast<std::uint32_t>(unit));
            }
        }
        for (FrameShapes& frame : frames) {
            if (frame.shapes.unitCount() < frame.units.size()) {
                frame.shapes.endUnit();
            }
        }
    }
    return frames;
}

/// The same shapes without the points that could not be projected.
gis::Polygons onlyFinite(const gis::Polygons& shapes) {
    gis::Polygons clean;
    std::vector<gis::Point> kept;
    for (std::size_t unit = 0; unit < shapes.unitCount(); ++unit) {
        const auto parts = shapes.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const auto rings = shapes.ringsOf(part);
            bool shell = false;
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                kept.clear();
                std::copy_if(shapes.ring(r).begin(), shapes.ring(r).end(), std::back_inserter(kept),
                             [](const gis::Point& p) { return std::isfinite(p.x) && std::isfinite(p.y); });
                if (kept.size() >= 3 && (shell || r == rings.first)) {
                    if (!(kept.front() == kept.back())) {
                        kept.push_back(kept.front());
                    }
                    clean.addRing(kept);
                    shell = true;
                }
            }
            if (shell) {
                clean.endPart();
            }
        }
        clean.endUnit();
    }
    return clean;
}

std::vector<FrameShapes> projected(const ShapesRequest& request, const gis::Box& box, std::size_t first,
                                   std::size_t last) {
    std::vector<FrameShapes> frames = thinned(request, box, first, last);
    for (std::size_t f = 0; f < frames.size(); ++f) {
        const bool same = !request.source.known() || request.source.wkt() == request.targets[f].wkt();
        gis::Polygons& shapes = frames[f].shapes;
        if (!same && gis::Transform(request.source, request.targets[f], box).apply(shapes.points()) > 0) {
            shapes = onlyFinite(shapes);
        }
    }
    return frames;
}

/// The unit at which about half of the vertices are done.
std::size_t halfwayUnit(const gis::Polygons& polygons) {
    std::size_t done = 0;
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const auto rings = polygons.ringsOfUnit(unit);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            done += polygons.ring(r).size();
        }
        if (done * 2 >= polygons.vertexCount()) {
            return unit + 1;
        }
    }
    return polygons.unitCount();
}

} // namespace

std::vector<FrameShapes> frameShapes(const ShapesRequest& request) {
    const gis::Polygons& polygons = *request.polygons;
    const gis::Box box = polygons.box();
    if (polygons.vertexCount() < kWorthAThread) {
        return projected(request, box, 0, polygons.unitCount());
    }
    const std::size_t middle = halfwayUnit(polygons);
    auto second = std::async(std::launch::async, [&] { return projected(request, box, middle, polygons.unitCount()); });
    std::vector<FrameShapes> frames = projected(request, box, 0, middle);
    const std::vector<FrameShapes> rest = second.get();
    for (std::size_t f = 0; f < frames.size(); ++f) {
        frames[f].shapes.reserve(frames[f].units.size() + rest[f].units.size(),
                                 frames[f].shapes.vertexCount() + rest[f].shapes.vertexCount());
        for (std::size_t unit = 0; unit < rest[f].shapes.unitCount(); ++unit) {
            frames[f].shapes.addUnit(rest[f].shapes, unit);
        }
        frames[f].units.insert(frames[f].units.end(), rest[f].units.begin(), rest[f].units.end());
    }
    return frames;
}

} // namespace diaban
