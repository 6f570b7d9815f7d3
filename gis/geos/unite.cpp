// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geos/unite.h"

#include "gis/geos/convert.h"
#include "gis/geos/geos_handles.h"
#include "gis/geos/repair.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace gis {

namespace {

/// The units from west to east: in what order they are joined changes last digits.
std::vector<std::uint32_t> inOrderOfPlace(const Polygons& polygons, std::span<const std::uint32_t> units) {
    struct Placed {
        Box box;
        double area;
        std::uint32_t unit;
    };
    std::vector<Placed> placed;
    placed.reserve(units.size());
    for (const std::uint32_t unit : units) {
        double area = 0;
        const Polygons::Range rings = polygons.ringsOfUnit(unit);
        for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
            area += std::abs(signedArea(polygons.ring(ring)));
        }
        placed.push_back({polygons.boxOf(unit), area, unit});
    }
    const auto key = [](const Placed& p) {
        return std::tuple(p.box.min.x, p.box.min.y, p.box.max.x, p.box.max.y, p.area);
    };
    std::stable_sort(placed.begin(), placed.end(), [&](const Placed& a, const Placed& b) { return key(a) < key(b); });
    std::vector<std::uint32_t> ordered;
    ordered.reserve(placed.size());
    for (const Placed& one : placed) {
        ordered.push_back(one.unit);
    }
    return ordered;
}

geos::Geometry validUnit(GEOSContextHandle_t context, const Polygons& polygons, std::uint32_t unit) {
    geos::Geometry geometry = geos::toGeos(context, polygons, unit);
    if (!geometry || GEOSisValid_r(context, geometry.get()) != 1) {
        geometry = geos::toGeos(context, makeValid(polygons, unit), 0);
    }
    return geometry;
}

} // namespace

std::optional<Polygons> unite(const Polygons& polygons, std::span<const std::uint32_t> units) {
    const geos::Context context = geos::makeContext();
    std::vector<geos::Geometry> built;
    for (const std::uint32_t unit : inOrderOfPlace(polygons, units)) {
        built.push_back(validUnit(context.get(), polygons, unit));
        if (!built.back()) {
            return std::nullopt;
        }
    }
    // GEOS takes the members, also where it fails.
    std::vector<GEOSGeometry*> members;
    members.reserve(built.size());
    for (geos::Geometry& geometry : built) {
        members.push_back(geometry.release());
    }
    const geos::Geometry all(GEOSGeom_createCollection_r(context.get(), GEOS_GEOMETRYCOLLECTION, members.data(),
                                                         static_cast<unsigned>(members.size())),
                             geos::GeometryDestroy(context.get()));
    const geos::Geometry joined(all ? GEOSUnaryUnion_r(context.get(), all.get()) : nullptr,
                                geos::GeometryDestroy(context.get()));
    if (!joined) {
        return std::nullopt;
    }
    Polygons result;
    geos::addUnit(result, context.get(), joined.get());
    return result;
}

} // namespace gis
