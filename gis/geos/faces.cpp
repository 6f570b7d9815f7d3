// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geos/faces.h"

#include "gis/base/error.h"
#include "gis/geos/convert.h"
#include "gis/geos/geos_handles.h"

namespace gis {

namespace {

using geos::Geometry;

Geometry checked(GEOSContextHandle_t context, GEOSGeometry* geometry) {
    if (geometry == nullptr) {
        throw badInput({}, {}, {"coverage.tangled", {}});
    }
    return {geometry, geos::GeometryDestroy(context)};
}

Geometry lineOf(GEOSContextHandle_t context, std::span<const Point> line) {
    GEOSCoordSequence* points =
        GEOSCoordSeq_copyFromBuffer_r(context, &line[0].x, static_cast<unsigned>(line.size()), 0, 0);
    return checked(context, points == nullptr ? nullptr : GEOSGeom_createLineString_r(context, points));
}

/// GEOS takes what is in the list.
Geometry collection(GEOSContextHandle_t context, int type, std::vector<Geometry>& members) {
    std::vector<GEOSGeometry*> list;
    list.reserve(members.size());
    for (Geometry& member : members) {
        list.push_back(member.release());
    }
    return checked(context,
                   GEOSGeom_createCollection_r(context, type, list.data(), static_cast<unsigned>(list.size())));
}

/// The units of a set together; they may lie over each other.
Geometry covered(GEOSContextHandle_t context, const Polygons& polygons) {
    std::vector<Geometry> units;
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        units.push_back(geos::toGeos(context, polygons, unit));
        if (!units.back()) {
            throw badInput({}, {}, {"coverage.tangled", {}});
        }
    }
    const Geometry all = collection(context, GEOS_GEOMETRYCOLLECTION, units);
    return checked(context, GEOSUnaryUnion_r(context, all.get()));
}

} // namespace

Polygons facesOfLines(std::span<const std::span<const Point>> crossing,
                      std::span<const std::span<const Point>> others) {
    const geos::Context context = geos::makeContext();
    std::vector<Geometry> members;
    members.reserve(crossing.size());
    for (const std::span<const Point> line : crossing) {
        members.push_back(lineOf(context.get(), line));
    }
    Geometry all = collection(context.get(), GEOS_MULTILINESTRING, members);
    std::vector<Geometry> noded;
    noded.push_back(checked(context.get(), GEOSUnaryUnion_r(context.get(), all.get())));
    all.reset();
    for (const std::span<const Point> line : others) {
        noded.push_back(lineOf(context.get(), line));
    }
    std::vector<const GEOSGeometry*> inputs;
    inputs.reserve(noded.size());
    for (const Geometry& geometry : noded) {
        inputs.push_back(geometry.get());
    }
    const Geometry polygons =
        checked(context.get(), GEOSPolygonize_r(context.get(), inputs.data(), static_cast<unsigned>(inputs.size())));
    Polygons faces;
    const int count = GEOSGetNumGeometries_r(context.get(), polygons.get());
    for (int i = 0; i < count; ++i) {
        geos::addUnit(faces, context.get(), GEOSGetGeometryN_r(context.get(), polygons.get(), i));
    }
    return faces;
}

std::vector<Point> pointsInside(const Polygons& polygons) {
    const geos::Context context = geos::makeContext();
    std::vector<Point> points(polygons.unitCount());
    for (std::size_t unit = 0; unit < points.size(); ++unit) {
        const Geometry geometry = geos::toGeos(context.get(), polygons, unit);
        points[unit] = polygons.boxOf(unit).centre();
        const Geometry inside(geometry ? GEOSPointOnSurface_r(context.get(), geometry.get()) : nullptr,
                              geos::GeometryDestroy(context.get()));
        if (inside && GEOSisEmpty_r(context.get(), inside.get()) == 0) {
            GEOSGeomGetX_r(context.get(), inside.get(), &points[unit].x);
            GEOSGeomGetY_r(context.get(), inside.get(), &points[unit].y);
        }
    }
    return points;
}

Polygons unionOf(const Polygons& polygons) {
    const geos::Context context = geos::makeContext();
    Polygons result;
    geos::addUnit(result, context.get(), covered(context.get(), polygons).get());
    return result;
}

Polygons withoutAndWith(const Polygons& polygons, std::size_t unit, const Polygons& lost, const Polygons& won) {
    const geos::Context context = geos::makeContext();
    Geometry geometry = geos::toGeos(context.get(), polygons, unit);
    if (!geometry) {
        throw badInput({}, {}, {"coverage.tangled", {}});
    }
    if (lost.unitCount() > 0) {
        const Geometry away = covered(context.get(), lost);
        geometry = checked(context.get(), GEOSDifference_r(context.get(), geometry.get(), away.get()));
    }
    if (won.unitCount() > 0) {
        const Geometry more = covered(context.get(), won);
        geometry = checked(context.get(), GEOSUnion_r(context.get(), geometry.get(), more.get()));
    }
    Polygons result;
    geos::addUnit(result, context.get(), geometry.get());
    return result;
}

Polygons ribbon(std::span<const Point> line, double reachX, double reachY) {
    const geos::Context context = geos::makeContext();
    std::vector<Point> flat;
    for (const Point& p : line) {
        flat.push_back({(p.x - line[0].x) / reachX, (p.y - line[0].y) / reachY});
    }
    constexpr int kQuadrant = 2; ///< sides of a quarter of a circle
    const Geometry geometry =
        checked(context.get(), GEOSBuffer_r(context.get(), lineOf(context.get(), flat).get(), 1, kQuadrant));
    Polygons result;
    geos::addUnit(result, context.get(), geometry.get());
    for (Point& p : result.points()) {
        p = {line[0].x + p.x * reachX, line[0].y + p.y * reachY};
    }
    return result;
}

} // namespace gis
