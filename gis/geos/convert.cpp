// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geos/convert.h"

#include <new>
#include <vector>

namespace gis::geos {

namespace {

Geometry owned(GEOSContextHandle_t context, GEOSGeometry* geometry) {
    return {geometry, GeometryDestroy(context)};
}

Geometry ringOf(GEOSContextHandle_t context, std::span<const Point> ring) {
    static_assert(sizeof(Point) == 2 * sizeof(double), "a ring is read as x, y, x, y");
    GEOSCoordSequence* points = GEOSCoordSeq_copyFromBuffer_r(context, ring.empty() ? nullptr : &ring[0].x,
                                                              static_cast<unsigned>(ring.size()), 0, 0);
    // The ring takes the points, also where it cannot be made.
    return owned(context, points == nullptr ? nullptr : GEOSGeom_createLinearRing_r(context, points));
}

/// GEOS takes what is in the list, also where it fails.
std::vector<GEOSGeometry*> released(std::vector<Geometry>& geometries) {
    std::vector<GEOSGeometry*> list;
    list.reserve(geometries.size());
    for (Geometry& geometry : geometries) {
        list.push_back(geometry.release());
    }
    return list;
}

Geometry partOf(GEOSContextHandle_t context, const Polygons& polygons, std::size_t part) {
    const Polygons::Range rings = polygons.ringsOf(part);
    std::vector<Geometry> built;
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        built.push_back(ringOf(context, polygons.ring(r)));
        if (!built.back()) {
            return owned(context, nullptr);
        }
    }
    if (built.empty()) {
        return owned(context, GEOSGeom_createEmptyPolygon_r(context));
    }
    std::vector<GEOSGeometry*> list = released(built);
    return owned(context,
                 GEOSGeom_createPolygon_r(context, list[0], list.data() + 1, static_cast<unsigned>(list.size() - 1)));
}

void addRing(Polygons& to, GEOSContextHandle_t context, const GEOSGeometry* ring) {
    const GEOSCoordSequence* points = GEOSGeom_getCoordSeq_r(context, ring);
    unsigned count = 0;
    if (points == nullptr || GEOSCoordSeq_getSize_r(context, points, &count) == 0) {
        throw std::bad_alloc();
    }
    const std::span<Point> target = to.growRing(count);
    if (count > 0 && GEOSCoordSeq_copyToBuffer_r(context, points, &target[0].x, 0, 0) == 0) {
        throw std::bad_alloc();
    }
}

void addParts(Polygons& to, GEOSContextHandle_t context, const GEOSGeometry* geometry) {
    const int type = GEOSGeomTypeId_r(context, geometry);
    if (type == GEOS_POLYGON && GEOSisEmpty_r(context, geometry) == 0) {
        addRing(to, context, GEOSGetExteriorRing_r(context, geometry));
        const int holes = GEOSGetNumInteriorRings_r(context, geometry);
        for (int i = 0; i < holes; ++i) {
            addRing(to, context, GEOSGetInteriorRingN_r(context, geometry, i));
        }
        to.endPart();
    } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
        const int members = GEOSGetNumGeometries_r(context, geometry);
        for (int i = 0; i < members; ++i) {
            addParts(to, context, GEOSGetGeometryN_r(context, geometry, i));
        }
    }
}

} // namespace

Geometry toGeos(GEOSContextHandle_t context, const Polygons& polygons, std::size_t unit) {
    const Polygons::Range parts = polygons.partsOf(unit);
    if (parts.size() == 1) {
        return partOf(context, polygons, parts.first);
    }
    std::vector<Geometry> built;
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        built.push_back(partOf(context, polygons, part));
        if (!built.back()) {
            return owned(context, nullptr);
        }
    }
    std::vector<GEOSGeometry*> list = released(built);
    return owned(context, GEOSGeom_createCollection_r(context, GEOS_MULTIPOLYGON, list.data(),
                                                      static_cast<unsigned>(list.size())));
}

void addUnit(Polygons& to, GEOSContextHandle_t context, const GEOSGeometry* geometry) {
    addParts(to, context, geometry);
    to.endUnit();
}

} // namespace gis::geos
