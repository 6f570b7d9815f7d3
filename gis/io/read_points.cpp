// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_points.h"

#include "gis/base/error.h"
#include "gis/io/gdal_scope.h"
#include "gis/io/layer_crs.h"
#include "gis/io/open_dataset.h"

#include <cmath>

namespace gis {

namespace {

bool holdsPoints(OGRLayerH layer) {
    const auto type = OGR_GT_Flatten(OGR_L_GetGeomType(layer));
    return type == wkbPoint || type == wkbMultiPoint || type == wkbUnknown;
}

OGRLayerH layerOf(const OpenedFile& opened, const std::string& name) {
    OGRLayerH found = nullptr;
    std::string names;
    std::size_t count = 0;
    for (int i = 0; i < GDALDatasetGetLayerCount(opened.dataset.get()); ++i) {
        OGRLayerH layer = GDALDatasetGetLayer(opened.dataset.get(), i);
        names += (names.empty() ? "" : ", ") + std::string(OGR_L_GetName(layer));
        if (name.empty() ? holdsPoints(layer) : name == OGR_L_GetName(layer)) {
            found = layer;
            ++count;
        }
    }
    if (found == nullptr || !holdsPoints(found)) {
        throw badInput(opened.input.path, name, {"points.none", {{"layers", names}}});
    }
    if (count > 1) {
        throw badInput(opened.input.path, {}, {"points.several", {{"layers", names}}});
    }
    return found;
}

/// Adds the points of a geometry; false where it has none or something else.
bool addPoints(OGRGeometryH geometry, std::vector<Point>& points) {
    const auto type = OGR_GT_Flatten(OGR_G_GetGeometryType(geometry));
    if (type == wkbPoint && OGR_G_IsEmpty(geometry) == 0) {
        Point p{};
        OGR_G_GetPoints(geometry, &p.x, sizeof(Point), &p.y, sizeof(Point), nullptr, 0);
        const bool finite = std::isfinite(p.x) && std::isfinite(p.y);
        if (finite) {
            points.push_back(p);
        }
        return finite;
    }
    bool any = false;
    if (type == wkbMultiPoint) {
        for (int i = 0; i < OGR_G_GetGeometryCount(geometry); ++i) {
            any = addPoints(OGR_G_GetGeometryRef(geometry, i), points) || any;
        }
    }
    return any;
}

} // namespace

PointLayer readPoints(const std::string& file, const std::string& layer, const Limits& limits, Problems& problems) {
    GdalScope gdal;
    const OpenedFile opened = openLayerFile(file, limits, {}, gdal, problems);
    OGRLayerH handle = layerOf(opened, layer);
    PointLayer result;
    result.crs = crsOf(handle);
    std::int64_t read = 0;
    std::int64_t leftOut = 0;
    OGR_L_ResetReading(handle);
    while (const FeatureHandle feature{OGR_L_GetNextFeature(handle)}) {
        if (++read > limits.units) {
            throw badInput(file, {}, {"layer.limit_units", {{"units", read}, {"limit", limits.units}}});
        }
        OGRGeometryH geometry = OGR_F_GetGeometryRef(feature.get());
        leftOut += geometry != nullptr && addPoints(geometry, result.points) ? 0 : 1;
    }
    if (gdal.failed()) {
        throw badInput(file, {}, {"layer.damaged", {{"read", read}, {"reason", gdal.takeFailure()}}});
    }
    if (leftOut > 0) {
        problems.warn(file, {}, {"points.left_out", {{"count", leftOut}}});
    }
    return result;
}

} // namespace gis
