// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/boundaries.h"

#include "gis/base/error.h"
#include "gis/io/read_layer.h"

#include <string>

namespace diaban {

namespace {

/// Units of a layer that has no key field: their place in the file stands for a code.
Units numberedUnits(const gis::Layer& layer) {
    Units units;
    units.file = layer.file;
    units.names.resize(layer.unitCount());
    units.parents.resize(layer.unitCount());
    for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
        units.codes.push_back('#' + std::to_string(unit + 1));
    }
    return units;
}

Units findUnits(const gis::Layer& layer, const BoundariesSource& source, gis::Problems& problems) {
    gis::Problems told;
    try {
        Units units = unitsOf(layer, source.fields, told);
        if (!source.fields.key.empty() || source.notKey.empty() || units.fields.key != source.notKey) {
            for (const gis::Problem& problem : told.list()) {
                problems.add(problem);
            }
            return units;
        }
    } catch (const gis::Error& error) {
        const std::string& id = error.message().id;
        const bool none = id == "unit.no_fields" || id == "unit.no_key" || id == "unit.key_ambiguous";
        if (source.keyNeeded || !source.fields.key.empty() || !none) {
            throw;
        }
    }
    problems.note(layer.file, {}, {"unit.numbered", {}});
    return numberedUnits(layer);
}

/// What the reader warns of, where it stands in the way of all that is measured or drawn.
void refuseOtherUnits(const gis::Problems& told) {
    for (const gis::Problem& problem : told.list()) {
        const std::string& id = problem.message.id;
        if (id == "layer.metres_for_degrees" || id == "layer.degrees_for_metres") {
            throw gis::badInput(problem.file, problem.place, problem.message);
        }
    }
}

} // namespace

Boundaries readBoundaries(const std::filesystem::path& folder, const BoundariesSource& source,
                          const std::optional<RepairOptions>& repair, const gis::Limits& limits,
                          gis::Problems& problems, const gis::Progress& progress) {
    gis::ReadOptions options;
    options.layer = source.layer;
    options.encoding = source.encoding;
    options.limits = limits;
    options.assumedCrs = source.crs;
    options.swapAxes = source.swapAxes;
    Boundaries result;
    gis::Problems told;
    result.layer = gis::readLayer((folder / source.path).lexically_normal().string(), options, told, progress);
    if (source.unitsOfCrs) {
        refuseOtherUnits(told);
    }
    for (const gis::Problem& problem : told.list()) {
        problems.add(problem);
    }
    problems.addNotKept(told);
    keepUnits(result.layer, source.only, problems);
    result.units = findUnits(result.layer, source, problems);
    if (repair) {
        progress.at("stage.repair", 0, static_cast<std::int64_t>(result.layer.unitCount()));
        result.repaired = repairLayer(result.layer, result.units, *repair, problems);
    }
    return result;
}

} // namespace diaban
