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
constexpr int kCoarse = 4;

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

Geometry linesOf(GEOSContextHandle_t context, const Polygons& lines) {
    std::vector<Geometry> members;
    for (std::size_t ring = 0; ring < lines.ringCount(); ++ring) {
        const std::span<const Point> line = lines.ring(ring);
        GEOSCoordSequence* points =
            GEOSCoordSeq_copyFromBuffer_r(context, &line[0].x, static_cast<unsigned>(line.size()), 0, 0);
        members.push_back(checked(context, points == nullptr ? nullptr : GEOSGeom_createLineString_r(context, points)));
    }
    return collection(context, GEOS_MULTILINESTRING, members);
}

} // namespace

Polygons nearLines(const Polygons& polygon, const Polygons& lines, double reach) {
    const geos::Context context = geos::makeContext();
    const Geometry unit = checked(context.get(), geos::toGeos(context.get(), polygon, 0).release());
    const Geometry all = linesOf(context.get(), lines);
    const Geometry around = checked(context.get(), GEOSBuffer_r(context.get(), all.get(), reach, kQuadrant));
    const Geometry near = checked(context.get(), GEOSIntersection_r(context.get(), around.get(), unit.get()));
    Polygons result;
    geos::addUnit(result, context.get(), near.get());
    return result;
}

Polygons nearOutline(const Polygons& polygon, double reach) {
    const geos::Context context = geos::makeContext();
    const Geometry unit = checked(context.get(), geos::toGeos(context.get(), polygon, 0).release());
    const Geometry inner = checked(context.get(), GEOSBuffer_r(context.get(), unit.get(), -reach, kQuadrant));
    const Geometry near = checked(context.get(), GEOSDifference_r(context.get(), unit.get(), inner.get()));
    Polygons result;
    geos::addUnit(result, context.get(), near.get());
    return result;
}

Polygons insetOf(const Polygons& polygon, double by) {
    const geos::Context context = geos::makeContext();
    const Geometry unit = checked(context.get(), geos::toGeos(context.get(), polygon, 0).release());
    const Geometry inner = checked(context.get(), GEOSBuffer_r(context.get(), unit.get(), -by, kCoarse));
    Polygons result;
    geos::addUnit(result, context.get(), inner.get());
    return result;
}

} // namespace gis
