// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/neighbour_layer.h"

#include "gis/base/error.h"
#include "gis/io/read_layer.h"

namespace diaban {

NeighbourLayer readNeighbours(const std::filesystem::path& folder, const BoundariesSource& source,
                              const gis::Limits& limits, gis::Problems& problems, const gis::Progress& progress) {
    const std::string file = (folder / source.path).string();
    gis::ReadOptions options;
    options.limits = limits;
    options.layer = source.layer;
    options.encoding = source.encoding;
    options.assumedCrs = source.crs;
    options.swapAxes = source.swapAxes;
    gis::Layer layer = gis::readLayer(file, options, problems, progress);
    if (!layer.crs.known()) {
        throw gis::badInput(file, {}, {"crs.missing", {}});
    }
    keepUnits(layer, source.only, problems);
    NeighbourLayer result;
    if (!source.fields.name.empty()) {
        const gis::Field* field = layer.attributes.find(source.fields.name);
        if (field == nullptr) {
            throw gis::badInput(file, source.fields.name, {"neighbours.field_missing", {}});
        }
        for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
            result.names.push_back(field->isNull[unit] != 0 ? std::string{} : field->asText(unit));
        }
    }
    result.crs = layer.crs;
    result.polygons = std::move(layer.polygons);
    return result;
}

} // namespace diaban
