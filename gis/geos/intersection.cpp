// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geos/intersection.h"

#include "gis/base/error.h"
#include "gis/geos/convert.h"
#include "gis/geos/geos_handles.h"
#include "gis/geos/repair.h"

namespace gis {

namespace {

geos::Geometry validGeometry(GEOSContextHandle_t context, const Polygons& polygons, std::size_t unit) {
    geos::Geometry geometry = geos::toGeos(context, polygons, unit);
    if (!geometry || GEOSisValid_r(context, geometry.get()) != 1) {
        geometry = geos::toGeos(context, makeValid(polygons, unit), 0);
    }
    return geometry;
}

} // namespace

Polygons intersectionOf(const Polygons& a, std::size_t unitOfA, const Polygons& b, std::size_t unitOfB) {
    const geos::Context context = geos::makeContext();
    const geos::Geometry first = validGeometry(context.get(), a, unitOfA);
    const geos::Geometry second = validGeometry(context.get(), b, unitOfB);
    const geos::Geometry common(first && second ? GEOSIntersection_r(context.get(), first.get(), second.get())
                                                : nullptr,
                                geos::GeometryDestroy(context.get()));
    if (!common) {
        throw Error(ErrorKind::Internal, {}, {}, {"geos.intersection", {}});
    }
    Polygons result;
    geos::addUnit(result, context.get(), common.get());
    return result;
}

} // namespace gis
