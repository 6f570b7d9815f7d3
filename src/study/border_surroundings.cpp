// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/coverage/arc_lengths.h"
#include "gis/coverage/beyond.h"
#include "gis/crs/transform.h"
#include "gis/io/read_layer.h"
#include "src/study/border_study.h"
#include "src/study/selection.h"

#include <optional>

namespace diaban {

namespace {

/// The polygons of a file in the CRS of the boundaries; nothing for an empty path.
std::optional<gis::Polygons> readSurrounding(const std::string& path, const std::string& layerName,
                                             const Selection& only, const gis::Crs& crs, const gis::Limits& limits,
                                             gis::Problems& problems, const gis::Progress& progress) {
    if (path.empty()) {
        return std::nullopt;
    }
    gis::ReadOptions options;
    options.limits = limits;
    options.layer = layerName;
    gis::Layer layer = gis::readLayer(path, options, problems, progress);
    if (!layer.crs.known()) {
        throw gis::badInput(path, {}, {"crs.missing", {}});
    }
    keepUnits(layer, only, problems);
    const gis::Transform transform(layer.crs, crs, layer.polygons.box());
    if (transform.apply(layer.polygons.points()) > 0) {
        problems.note(path, {}, {"borders.surrounding_cut", {{"crs", crs.name()}}});
    }
    return std::move(layer.polygons);
}

gis::BorderLines cutLines(const gis::Coverage& coverage, const std::vector<gis::BeyondStretch>& stretches,
                          const gis::Crs& crs) {
    const gis::CutOuterArcs cut = gis::cutOuterArcs(coverage, stretches);
    return gis::borderLines(cut.coverage, gis::geodesicArcLengths(cut.coverage, crs), cut.beyond);
}

} // namespace

gis::BorderLines linesOf(const BorderStudy& study, const Boundaries& boundaries, const SurroundingFiles& files,
                         const gis::Limits& limits, gis::Problems& problems, const gis::Progress& progress) {
    const gis::Coverage& coverage = study.built->coverage;
    const gis::Crs& crs = boundaries.layer.crs;
    if (files.around.empty() && files.land.empty()) {
        return study.within ? cutLines(study.within->coverage, study.within->stretches, crs)
                            : gis::borderLines(coverage, study.arcLengths);
    }
    const auto around =
        readSurrounding(files.around, files.aroundLayer, files.aroundOnly, crs, limits, problems, progress);
    const auto land = readSurrounding(files.land, files.landLayer, {}, crs, limits, problems, progress);
    gis::Surroundings surroundings;
    surroundings.around = around ? &*around : nullptr;
    surroundings.land = land ? &*land : nullptr;
    surroundings.reachMetres = files.reachMetres;
    const gis::Coverage& looked = study.within ? study.within->coverage : coverage;
    const auto beyond = gis::lookBeyond(looked, boundaries.layer.polygons, crs, surroundings);
    return cutLines(looked, study.within ? gis::withAround(study.within->stretches, beyond) : beyond, crs);
}

} // namespace diaban
