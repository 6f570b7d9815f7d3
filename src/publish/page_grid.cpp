// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/page_grid.h"

#include "gis/coverage/arc_clashes.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/detail_level.h"
#include "gis/coverage/simplify.h"
#include "gis/crs/transform.h"
#include "gis/geometry/inner_place.h"
#include "src/cartography/furniture.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace diaban {

namespace {

constexpr double kSteps = 65'535;

/// The tolerance that leaves no more points than asked for.
double toleranceFor(const gis::Coverage& coverage, const gis::Crs& crs, const gis::Box& box, const PageDetail& detail) {
    const std::size_t points = coverage.points.size();
    const std::size_t ends = 2 * coverage.arcCount();
    if (points <= detail.mostPoints || points <= ends) {
        return detail.leastMetres;
    }
    const double may = detail.mostPoints > ends ? static_cast<double>(detail.mostPoints - ends) : 0.0;
    const auto ranks = gis::rankVertices(coverage, gis::SimplifyMethod::Visvalingam, gis::LatitudeMetres(crs, box));
    const double share = may / static_cast<double>(points - ends);
    return std::max(detail.leastMetres, gis::toleranceOfShare(coverage, ranks, share));
}

void toCrs(gis::Coverage& coverage, const gis::Crs& from, const gis::Crs& to, const gis::Box& box) {
    if (from.known() && to.known() && from.wkt() != to.wkt()) {
        (void)gis::Transform(from, to, box).apply(std::span(coverage.points.data(), coverage.points.size()));
    }
}

gis::Box finiteBox(std::span<const gis::Point> points) {
    gis::Box box;
    for (const gis::Point& point : points) {
        if (std::isfinite(point.x) && std::isfinite(point.y)) {
            box.add(point);
        }
    }
    return box;
}

/// Arcs on the grid: points that could not be transformed are left out, and those that came to lie on the one before.
void addArcs(PageShapes& shapes, const gis::Coverage& coverage) {
    for (std::size_t a = 0; a < coverage.arcCount(); ++a) {
        const std::size_t first = shapes.points.size();
        for (const gis::Point& point : coverage.arc(a)) {
            if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
                continue;
            }
            const GridPoint at = shapes.onGrid(point);
            if (shapes.points.size() == first || shapes.points.back() != at) {
                shapes.points.push_back(at);
            }
        }
        shapes.arcStart.push_back(static_cast<std::uint32_t>(shapes.points.size()));
    }
}

std::optional<std::size_t> largestPart(const gis::Polygons& polygons, std::size_t unit) {
    std::optional<std::size_t> largest;
    double most = 0;
    const auto parts = polygons.partsOf(unit);
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        const auto rings = polygons.ringsOf(part);
        const double area = rings.size() == 0 ? 0 : std::fabs(gis::signedArea(polygons.ring(rings.first)));
        if (area > most || (!largest && rings.size() > 0)) {
            most = area;
            largest = part;
        }
    }
    return largest;
}

PageAnchor anchorIn(const PageShapes& shapes, const gis::Polygons& polygons, std::size_t part) {
    const gis::Box box = polygons.boxOfPart(part);
    const double precision = std::max(shapes.step, 0.02 * std::min(box.width(), box.height()));
    const auto pole = gis::poleOfInaccessibility(polygons, part, precision);
    const gis::Point at = pole ? pole->at : box.centre();
    if (!std::isfinite(at.x) || !std::isfinite(at.y)) {
        return {{-1, -1}, 0};
    }
    return {shapes.onGrid(at), pole ? static_cast<std::int32_t>(pole->distance / shapes.step) : 0};
}

void addAnchors(PageShapes& shapes, const gis::Polygons& polygons) {
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const auto part = largestPart(polygons, unit);
        shapes.anchors.push_back(part ? anchorIn(shapes, polygons, *part) : PageAnchor{{-1, -1}, 0});
    }
}

std::vector<GridPoint> ringOn(const PageShapes& grid, std::span<const gis::Point> ring) {
    std::vector<GridPoint> points;
    for (const gis::Point& point : ring) {
        if (std::isfinite(point.x) && std::isfinite(point.y)) {
            const GridPoint at = grid.onGrid(point);
            if (points.empty() || points.back() != at) {
                points.push_back(at);
            }
        }
    }
    return points;
}

/// The longer side of what holds them.
double sizeOf(const std::vector<GridPoint>& points) {
    gis::Box box;
    for (const GridPoint& point : points) {
        box.add(gis::Point{static_cast<double>(point.x), static_cast<double>(point.y)});
    }
    return box.empty() ? 0 : std::max(box.width(), box.height());
}

} // namespace

GridPoint PageShapes::onGrid(const gis::Point& at) const noexcept {
    constexpr double kFar = 1e9; // a place on the other side of the earth is no more than far away
    const auto steps = [&](double units) {
        return static_cast<std::int32_t>(std::lround(std::clamp(units / step, -kFar, kFar)));
    };
    return {steps(at.x - corner.x), steps(corner.y - at.y)};
}

gis::Box PageShapes::onGrid(const gis::Box& box) const noexcept {
    return {{(box.min.x - corner.x) / step, (corner.y - box.max.y) / step},
            {(box.max.x - corner.x) / step, (corner.y - box.min.y) / step}};
}

PageShapes pageShapes(const gis::Polygons& polygons, const gis::Crs& from, const gis::Crs& to,
                      const PageDetail& detail) {
    gis::Coverage coverage = gis::buildCoverage(polygons).coverage;
    const gis::Box layerBox = polygons.box();
    PageShapes shapes;
    shapes.toleranceMetres = toleranceFor(coverage, from, layerBox, detail);
    if (shapes.toleranceMetres > 0) {
        coverage =
            gis::simplify(coverage, from,
                          {gis::SimplifyMethod::Visvalingam, gis::SimplifyOptions::Tolerance{shapes.toleranceMetres}},
                          gis::findArcClashes(coverage))
                .coverage;
    }
    toCrs(coverage, from, to, layerBox);
    const gis::Box box = finiteBox(coverage.points);
    if (!box.empty()) {
        shapes.corner = {box.min.x, box.max.y};
        const double side = std::max(box.width(), box.height());
        shapes.step = side > 0 ? side / kSteps : 1;
        shapes.width = static_cast<std::int32_t>(std::lround(box.width() / shapes.step));
        shapes.height = static_cast<std::int32_t>(std::lround(box.height() / shapes.step));
        if (const auto ground = groundAt(to, box.centre())) {
            shapes.metresPerStep = ground->metresPerUnit * shapes.step;
        }
    }
    addArcs(shapes, coverage);
    addAnchors(shapes, gis::polygonsOf(coverage));
    shapes.ringArcs = coverage.ringArcs;
    shapes.ringStart = coverage.ringStart;
    shapes.partStart = coverage.partStart;
    shapes.unitStart = coverage.unitStart;
    return shapes;
}

std::vector<PageLand> landOn(const PageShapes& grid, const gis::Polygons& land, double least) {
    std::vector<PageLand> all;
    for (std::size_t unit = 0; unit < land.unitCount(); ++unit) {
        PageLand one;
        const auto parts = land.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const auto rings = land.ringsOf(part);
            for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
                std::vector<GridPoint> points = ringOn(grid, land.ring(ring));
                if (points.size() > 3 && sizeOf(points) >= least) {
                    one.rings.push_back(std::move(points));
                }
            }
        }
        const auto largest = largestPart(land, unit);
        one.anchor = largest ? anchorIn(grid, land, *largest) : PageAnchor{{-1, -1}, 0};
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace diaban
