// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geos/near_lines.h"

#include "gis/base/error.h"
#include "gis/geos/convert.h"
#include "gis/geos/geos_handles.h"

#include <vector>

namespace gis {

namespace {

using geos::Geometry;

constexpr int kQuadrant = 32; ///< sides of a quarter of a circle

Geometry checked(GEOSContextHandle_t context, GEOSGeometry* geometry) {
    if (geometry == nullptr) {
        throw badInput({}, {}, {"coverage.tangled", {}});
    }
    return {geometry, geos::GeometryDestroy(context)};
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

Geometry linesOf(GEOSContextHandle_t context, const Polygons& lines, std::size_t unit) {
    std::vector<Geometry> members;
    const Polygons::Range rings = lines.ringsOfUnit(unit);
    for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
        const std::span<const Point> line = lines.ring(ring);
        GEOSCoordSequence* points =
            GEOSCoordSeq_copyFromBuffer_r(context, &line[0].x, static_cast<unsigned>(line.size()), 0, 0);
        members.push_back(checked(context, points == nullptr ? nullptr : GEOSGeom_createLineString_r(context, points)));
    }
    return collection(context, GEOS_MULTILINESTRING, members);
}

bool isEmpty(GEOSContextHandle_t context, const Geometry& geometry) {
    double area = 0;
    return GEOSArea_r(context, geometry.get(), &area) == 0 || !(area > 0);
}

} // namespace

NearLines nearLines(const Polygons& polygon, const Polygons& lines, double reach) {
    const geos::Context context = geos::makeContext();
    const Geometry unit = checked(context.get(), geos::toGeos(context.get(), polygon, 0).release());
    std::vector<Geometry> near;
    std::vector<Box> boxes;
    NearLines result;
    for (std::size_t i = 0; i < lines.unitCount(); ++i) {
        const Geometry all = linesOf(context.get(), lines, i);
        const Geometry around = checked(context.get(), GEOSBuffer_r(context.get(), all.get(), reach, kQuadrant));
        near.push_back(checked(context.get(), GEOSIntersection_r(context.get(), around.get(), unit.get())));
        geos::addUnit(result.near, context.get(), near.back().get());
        boxes.push_back(result.near.boxOf(i));
    }
    std::vector<Geometry> common;
    for (std::size_t i = 0; i < near.size(); ++i) {
        for (std::size_t j = i + 1; j < near.size(); ++j) {
            if (!boxes[i].intersects(boxes[j])) {
                continue;
            }
            Geometry both = checked(context.get(), GEOSIntersection_r(context.get(), near[i].get(), near[j].get()));
            if (!isEmpty(context.get(), both)) {
                common.push_back(std::move(both));
            }
        }
    }
    const Geometry list = collection(context.get(), GEOS_GEOMETRYCOLLECTION, common);
    const Geometry contested = checked(context.get(), GEOSUnaryUnion_r(context.get(), list.get()));
    geos::addUnit(result.contested, context.get(), contested.get());
    return result;
}

} // namespace gis
