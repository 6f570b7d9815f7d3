// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/crs/transform.h"
#include "gis/io/write_formats.h"

#include <algorithm>
#include <cmath>

namespace gis {

namespace {

constexpr double kHalfTurn = 180;

Layer transformed(const std::string& path, const Layer& layer, Problems& problems) {
    Layer result = layer;
    const Crs target = Crs::fromText("EPSG:4326");
    const Transform transform(layer.crs, target, layer.polygons.box());
    if (const std::size_t failed = transform.apply(result.polygons.points()); failed > 0) {
        throw Error(
            ErrorKind::CannotWrite, path, "",
            {"write.transform_failed", {{"count", static_cast<std::int64_t>(failed)}, {"from", layer.crs.name()}}});
    }
    result.crs = target;
    problems.note(path, "",
                  {"write.transformed",
                   {{"from", layer.crs.code().empty() ? layer.crs.name() : layer.crs.code()},
                    {"operation", transform.description()},
                    {"shift", std::round(transform.datumShiftMetres())}}});
    return result;
}

/// Shells counter-clockwise, holes clockwise; rings without an area are neither.
bool areRightHanded(const Polygons& polygons) {
    for (std::size_t part = 0; part < polygons.partCount(); ++part) {
        const auto rings = polygons.ringsOf(part);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            const double area = signedArea(polygons.ring(r));
            if (area != 0 && (area > 0) != (r == rings.first)) {
                return false;
            }
        }
    }
    return true;
}

/// A unit half at -180 and half at 180 degrees is not cut there.
void tellAntimeridian(const std::string& path, const Polygons& polygons, Problems& problems) {
    std::int64_t crossing = 0;
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const auto rings = polygons.ringsOfUnit(unit);
        bool crosses = false;
        for (std::size_t r = rings.first; r < rings.last && !crosses; ++r) {
            const auto ring = polygons.ring(r);
            for (std::size_t i = 1; i < ring.size() && !crosses; ++i) {
                crosses = std::abs(ring[i].x - ring[i - 1].x) > kHalfTurn;
            }
        }
        crossing += crosses ? 1 : 0;
    }
    if (crossing > 0) {
        problems.warn(path, "", {"write.antimeridian", {{"count", crossing}}});
    }
}

/// Nobody counts longitude so far round: such coordinates are metres, and no reader would find the place.
void refuseMetres(const std::string& path, const Layer& layer) {
    constexpr double kMostDegrees = 1000;
    const Box box = layer.polygons.box();
    if (layer.crs.geographic() && !box.empty() &&
        std::max({-box.min.x, box.max.x, -box.min.y, box.max.y}) > kMostDegrees) {
        throw Error(ErrorKind::CannotWrite, path, "", {"write.not_degrees", {{"crs", layer.crs.name()}}});
    }
}

} // namespace

std::optional<Layer> changedForGeoJson(const std::string& path, const Layer& layer, Problems& problems) {
    if (!layer.crs.known()) {
        throw Error(ErrorKind::CannotWrite, path, "", {"write.no_crs", {}});
    }
    refuseMetres(path, layer);
    const bool wgs84 = layer.crs.code() == "EPSG:4326" || layer.crs.code() == "OGC:CRS84";
    std::optional<Layer> changed;
    if (!wgs84) {
        changed = transformed(path, layer, problems);
    } else if (layer.geometry == GeometryKind::Polygons && !areRightHanded(layer.polygons)) {
        changed = layer;
    }
    if (changed && layer.geometry == GeometryKind::Polygons) {
        orientRings(changed->polygons, true);
    }
    tellAntimeridian(path, changed ? changed->polygons : layer.polygons, problems);
    return changed;
}

Layer toGeoJsonLayer(const std::string& path, const Layer& layer, Problems& problems) {
    auto changed = changedForGeoJson(path, layer, problems);
    return changed ? *std::move(changed) : layer;
}

} // namespace gis
