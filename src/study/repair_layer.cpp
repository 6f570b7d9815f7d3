// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/repair_layer.h"

#include "gis/base/error.h"
#include "gis/crs/geodesic.h"
#include "gis/geometry/self_crossings.h"

#include <cmath>
#include <cstdio>
#include <map>

namespace diaban {

namespace {

constexpr double kSquareMetresPerSquareKilometre = 1e6;
/// GEOS needs seconds and gigabytes to sort out more.
constexpr double kMostCrossings = 100'000;

/// Geodesic area where the CRS is known, else planar in the file's own units.
double areaOf(const gis::Polygons& single, const gis::Crs& crs) {
    if (crs.known()) {
        return gis::geodesicAreas(single, crs).front() / kSquareMetresPerSquareKilometre;
    }
    double area = 0;
    for (std::size_t part = 0; part < single.partCount(); ++part) {
        const auto rings = single.ringsOf(part);
        for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
            const double size = std::abs(gis::signedArea(single.ring(ring)));
            area += ring == rings.first ? size : -size;
        }
    }
    return area;
}

std::string placeWords(const gis::Point& place) {
    constexpr int kSize = 64;
    std::string words(kSize, '\0');
    const int length = std::snprintf(words.data(), words.size(), "%.7g %.7g", place.x, place.y);
    words.resize(static_cast<std::size_t>(length));
    return words;
}

gis::Polygons repairUnit(const gis::Layer& layer, const Units& units, const gis::InvalidUnit& invalid,
                         const RepairOptions& options, gis::Problems& problems) {
    const double crossings = gis::estimatedCrossings(layer.polygons, invalid.unit);
    if (crossings > kMostCrossings) {
        throw gis::badInput(layer.file, units.describe(invalid.unit),
                            {"repair.tangled", {{"count", std::round(crossings / 1000) * 1000}}});
    }
    gis::Polygons before;
    before.addUnit(layer.polygons, invalid.unit);
    gis::Polygons after = gis::makeValid(layer.polygons, invalid.unit);
    const std::string unit = units.describe(invalid.unit);
    if (after.partCount() == 0) {
        throw gis::badInput(layer.file, unit,
                            {"repair.nothing_left", {{"reason", invalid.reason}, {"at", placeWords(invalid.place)}}});
    }
    const double areaBefore = areaOf(before, layer.crs);
    const double areaAfter = areaOf(after, layer.crs);
    const double change = areaBefore > 0 ? std::abs(areaAfter - areaBefore) / areaBefore : 1;
    gis::Message message{
        "repair.unit",
        {{"reason", invalid.reason}, {"at", placeWords(invalid.place)}, {"before", areaBefore}, {"after", areaAfter}}};
    if (change > options.mostAreaChange && !options.allowAreaChange) {
        message.id = "repair.area_changes";
        throw gis::badInput(layer.file, unit, std::move(message));
    }
    problems.warn(layer.file, unit, std::move(message));
    return after;
}

} // namespace

std::size_t repairLayer(gis::Layer& layer, const Units& units, const RepairOptions& options, gis::Problems& problems) {
    return repairUnits(layer, units, gis::invalidUnits(layer.polygons), options, problems);
}

std::size_t repairUnits(gis::Layer& layer, const Units& units, const std::vector<gis::InvalidUnit>& invalid,
                        const RepairOptions& options, gis::Problems& problems) {
    if (invalid.empty()) {
        return 0;
    }
    std::map<std::size_t, gis::Polygons> repaired;
    for (const gis::InvalidUnit& unit : invalid) {
        repaired.emplace(unit.unit, repairUnit(layer, units, unit, options, problems));
    }
    gis::Polygons all;
    all.reserve(layer.unitCount(), layer.polygons.vertexCount());
    for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
        const auto found = repaired.find(unit);
        if (found == repaired.end()) {
            all.addUnit(layer.polygons, unit);
        } else {
            all.addUnit(found->second, 0);
        }
    }
    layer.polygons = std::move(all);
    return invalid.size();
}

} // namespace diaban
