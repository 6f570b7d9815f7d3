// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/locator_scene.h"

#include "src/cartography/fitted_lines.h"
#include "src/cartography/group_outlines.h"
#include "src/cartography/map_projection.h"
#include "src/cartography/page_frames.h"
#include "src/cartography/page_shapes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <set>
#include <tuple>

namespace diaban {

namespace {

constexpr double kCellPoints = 0.5;
constexpr double kTolerance = 0.4; ///< points
constexpr double kPad = 3;
constexpr double kSeen = 1.1;    ///< points: a part that is smaller is drawn as a square of this side
constexpr double kLeastMark = 6; ///< points: a place that is smaller has a frame around it

/// Parts of the polygons as one set for frameShapes.
gis::Polygons taken(const gis::Polygons& from, const std::vector<std::uint32_t>& units) {
    gis::Polygons to;
    for (const std::uint32_t unit : units) {
        to.addUnit(from, unit);
    }
    return to;
}

gis::Point cellOf(const gis::Box& lonLat, const gis::Crs& crs, const gis::Box& box, const PageSize& page) {
    const double narrow = crs.geographic() ? std::max(std::cos(lonLat.centre().y * std::numbers::pi / 180), 0.1) : 1;
    const double across = std::max(box.width() * narrow / page.width, box.height() / page.height);
    return {std::max(across, 1e-12) / narrow * kCellPoints, std::max(across, 1e-12) * kCellPoints};
}

FrameShapes projected(const gis::Polygons& polygons, const gis::Crs& crs, const gis::Crs& to, const PageSize& page) {
    const std::vector<std::uint32_t> frames(polygons.partCount(), 0);
    const gis::Box box = polygons.box();
    const gis::Point cell = cellOf(lonLatBox(box, crs), crs, box, page);
    return std::move(frameShapes({&polygons, frames, {}, {cell}, crs, {to}, {box}}).front());
}

/// Every part that is too small to be seen as a square that is not; one for all that would lie over one another.
gis::Polygons seen(const gis::Polygons& shapes) {
    gis::Polygons made;
    std::set<std::tuple<std::size_t, long, long>> taken; // unit, column, row
    for (std::size_t unit = 0; unit < shapes.unitCount(); ++unit) {
        const auto parts = shapes.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const auto rings = shapes.ringsOf(part);
            for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
                gis::Box box;
                std::ranges::for_each(shapes.ring(ring), [&](const gis::Point& point) { box.add(point); });
                if (std::max(box.width(), box.height()) >= kSeen) {
                    made.addRing(shapes.ring(ring));
                    continue;
                }
                const gis::Point at = box.centre();
                if (!taken.emplace(unit, std::lround(at.x / kSeen), std::lround(at.y / kSeen)).second) {
                    continue;
                }
                constexpr double kHalf = kSeen / 2;
                made.addRing(std::array<gis::Point, 5>{{{at.x - kHalf, at.y - kHalf},
                                                        {at.x + kHalf, at.y - kHalf},
                                                        {at.x + kHalf, at.y + kHalf},
                                                        {at.x - kHalf, at.y + kHalf},
                                                        {at.x - kHalf, at.y - kHalf}}});
            }
            made.endPart();
        }
        made.endUnit();
    }
    return made;
}

} // namespace

LocatorGround::LocatorGround(const LocatorSource& source, const PageSize& most) : m_page(most), m_style(source.style) {
    const gis::Polygons own = taken(*source.polygons, source.units);
    if (own.vertexCount() == 0) {
        return;
    }
    gis::Box lonLat = lonLatBox(own.box(), source.crs);
    const bool wider = source.around.polygons != nullptr && source.around.polygons->vertexCount() > 0;
    if (wider) {
        lonLat.add(lonLatBox(source.around.polygons->box(), source.around.crs));
    }
    const gis::Crs crs = chooseProjection(source.crs, {}, lonLat).crs;
    FrameShapes places = projected(own, source.crs, crs, most);
    std::vector<std::uint32_t> placeOf;
    for (const std::uint32_t unit : places.units) {
        placeOf.push_back(source.placeOf[unit]);
    }
    gis::Polygons land = places.shapes;
    if (wider) {
        land.append(projected(*source.around.polygons, source.around.crs, crs, most).shapes);
    }
    const gis::Box box = land.box();
    const double perUnit = pointsPerUnit(box, most.width - 2 * kPad, most.height - 2 * kPad);
    m_page = {box.width() * perUnit + 2 * kPad, box.height() * perUnit + 2 * kPad};
    toPage(land, box, perUnit, {kPad, kPad});
    toPage(places.shapes, box, perUnit, {kPad, kPad});
    land = FittedLines(land, kTolerance).shapes(land);
    m_land = seen(groupOutlines(land, std::vector<std::uint32_t>(land.unitCount(), 0), 1, 0).shapes);
    m_places = seen(groupOutlines(places.shapes, placeOf, source.places, 0).shapes);
}

MapScene LocatorGround::scene(std::uint32_t place) const {
    MapScene scene;
    scene.page = m_page;
    scene.style = m_style;
    LocatorMap locator;
    constexpr double kRim = 0.5;
    locator.page = {{kRim, kRim}, {m_page.width - kRim, m_page.height - kRim}};
    locator.land = m_land;
    if (place < m_places.unitCount()) {
        locator.here.addUnit(m_places, place);
    }
    const gis::Box here = locator.here.box();
    if (!here.empty() && std::max(here.width(), here.height()) < 2 * kLeastMark) {
        const gis::Point middle = here.centre();
        const double half = std::max(here.width(), here.height()) / 2 + kLeastMark / 2;
        locator.mark = {{std::max(middle.x - half, locator.page.min.x), std::max(middle.y - half, locator.page.min.y)},
                        {std::min(middle.x + half, locator.page.max.x), std::min(middle.y + half, locator.page.max.y)}};
    }
    scene.around.locator = std::move(locator);
    return scene;
}

} // namespace diaban
