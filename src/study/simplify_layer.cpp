// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/simplify_layer.h"

#include "gis/base/error.h"
#include "gis/coverage/doubtful_units.h"
#include "gis/crs/geodesic.h"
#include "gis/geos/repair.h"

#include <cmath>

namespace diaban {

namespace {

void requireValid(const gis::Layer& layer, const Units& units, const gis::Coverage& coverage) {
    gis::BuiltCoverage simplified;
    simplified.coverage = coverage;
    const auto clashes = gis::findArcClashes(coverage);
    const auto invalid = gis::invalidUnits(layer.polygons, gis::doubtfulUnits(simplified, clashes));
    if (!invalid.empty()) {
        throw gis::badInput(layer.file, units.describe(invalid.front().unit),
                            {"simplify.invalid", {{"reason", invalid.front().reason}}});
    }
}

/// The areas of a layer whose projection stretches them by place; else simplifying measures the change well enough.
std::vector<double> stretchedAreas(const gis::Layer& layer) {
    return layer.crs.known() && !layer.crs.geographic() ? gis::geodesicAreas(layer.polygons, layer.crs)
                                                        : std::vector<double>{};
}

void measureAreas(const gis::Layer& layer, const std::vector<double>& areasBefore, LayerSimplification& result) {
    if (!layer.crs.known()) {
        return;
    }
    const std::vector<double> after = gis::geodesicAreas(layer.polygons, layer.crs);
    for (std::size_t unit = 0; unit < areasBefore.size(); ++unit) {
        result.report.areaChange[unit] = after[unit] - areasBefore[unit];
    }
    double total = 0;
    double most = 0;
    for (std::size_t unit = 0; unit < after.size(); ++unit) {
        const double change = result.report.areaChange[unit];
        const double before = after[unit] - change;
        total += change;
        const double share = before > 0 ? change / before : 0;
        if (std::abs(share) > std::abs(most)) {
            most = share;
            result.mostChanged = unit;
        }
    }
    result.areaChange = total;
    result.largestShareChange = most;
}

} // namespace

LayerSimplification simplifyLayer(gis::Layer& layer, const Units& units, const LayerCoverage& borders,
                                  const gis::SimplifyOptions& options) {
    if (std::holds_alternative<gis::SimplifyOptions::Tolerance>(options.amount) && !layer.crs.known()) {
        throw gis::badInput(layer.file, {}, {"simplify.no_crs", {}});
    }
    LayerSimplification result;
    result.verticesBefore = layer.polygons.vertexCount();
    const std::vector<double> areasBefore = stretchedAreas(layer);
    gis::Simplified simplified;
    try {
        simplified = gis::simplify(borders.coverage, layer.crs, options, borders.clashes);
    } catch (const gis::Error& error) {
        throw gis::Error(error.kind(), layer.file, error.place(), error.message());
    }
    result.report = std::move(simplified.report);
    layer.polygons = gis::polygonsOf(simplified.coverage);
    result.verticesAfter = layer.polygons.vertexCount();
    requireValid(layer, units, simplified.coverage);
    measureAreas(layer, areasBefore, result);
    return result;
}

} // namespace diaban
