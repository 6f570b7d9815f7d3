// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/layer_coverage.h"

#include "gis/base/error.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/doubtful_units.h"
#include "gis/geos/repair.h"

#include <optional>

namespace diaban {

namespace {

struct Borders {
    gis::BuiltCoverage built;
    std::vector<gis::ArcClash> clashes;
};

Borders bordersOf(const gis::Polygons& polygons) {
    Borders borders;
    borders.built = gis::buildCoverage(polygons);
    borders.clashes = gis::findArcClashes(borders.built.coverage);
    return borders;
}

/// Nothing where invalid polygons may be what makes it impossible.
std::optional<Borders> tryBordersOf(const gis::Polygons& polygons) {
    try {
        return bordersOf(polygons);
    } catch (const gis::Error& error) {
        if (error.message().id != "coverage.tangled") {
            throw;
        }
        return std::nullopt;
    }
}

Borders bordersOfFile(const gis::Layer& layer) {
    try {
        return bordersOf(layer.polygons);
    } catch (const gis::Error& error) {
        throw gis::Error(error.kind(), layer.file, error.place(), error.message());
    }
}

} // namespace

LayerCoverage coverLayer(gis::Layer& layer, const Units& units, const RepairOptions& options, gis::Problems& problems) {
    std::optional<Borders> borders = tryBordersOf(layer.polygons);
    const std::vector<gis::InvalidUnit> invalid =
        borders ? gis::invalidUnits(layer.polygons, gis::doubtfulUnits(borders->built, borders->clashes))
                : gis::invalidUnits(layer.polygons);
    LayerCoverage result;
    result.repaired = repairUnits(layer, units, invalid, options, problems);
    if (!borders || result.repaired > 0) {
        borders = bordersOfFile(layer);
    }
    result.tidied = std::move(borders->built.tidied);
    result.tJunctions = borders->built.tJunctions;
    result.coverage = std::move(borders->built.coverage);
    result.clashes = std::move(borders->clashes);
    return result;
}

LayerCoverage coverValidLayer(const gis::Layer& layer) {
    Borders borders = bordersOfFile(layer);
    return {std::move(borders.built.coverage), std::move(borders.clashes), 0, std::move(borders.built.tidied),
            borders.built.tJunctions};
}

} // namespace diaban
