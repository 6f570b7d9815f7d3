// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/layer_crs.h"

#include "gis/base/error.h"

#include <array>
#include <string>

namespace gis {

namespace {

bool isUndefined(OGRSpatialReferenceH srs) {
    const char* name = OSRGetName(srs);
    const std::string text = name != nullptr ? name : "";
    // A CRS without a name of its own ("unknown", from a PROJ string) is one all the same.
    const bool measured = OSRIsGeographic(srs) != 0 || OSRIsProjected(srs) != 0;
    return text.rfind("Undefined", 0) == 0 || !measured || OSRIsLocal(srs) != 0;
}

} // namespace

bool statesCrs(OGRLayerH layer) {
    OGRSpatialReferenceH srs = OGR_L_GetSpatialRef(layer);
    return srs != nullptr && !isUndefined(srs);
}

Crs crsOf(OGRLayerH layer) {
    if (!statesCrs(layer)) {
        return {};
    }
    OGRSpatialReferenceH srs = OGR_L_GetSpatialRef(layer);
    const std::array<const char*, 2> options{"FORMAT=WKT2_2019", nullptr};
    char* wkt = nullptr;
    const bool exported = OSRExportToWktEx(srs, &wkt, options.data()) == OGRERR_NONE && wkt != nullptr;
    const std::string text = exported ? wkt : "";
    CPLFree(wkt);
    try {
        return text.empty() ? Crs() : Crs::fromText(text);
    } catch (const Error&) {
        return {};
    }
}

void settleCrs(Layer& layer, bool stated, const std::string& assumed, Problems& problems) {
    if (layer.crs.known()) {
        return;
    }
    if (!assumed.empty()) {
        layer.crs = Crs::fromText(assumed);
        return;
    }
    problems.warn(layer.file, "", {stated ? "layer.bad_crs" : "layer.no_crs", {}});
}

SpatialReferenceHandle spatialReference(const Crs& crs) {
    if (!crs.known()) {
        return nullptr;
    }
    SpatialReferenceHandle srs(OSRNewSpatialReference(nullptr));
    const bool byCode = !crs.code().empty() && OSRSetFromUserInput(srs.get(), crs.code().c_str()) == OGRERR_NONE;
    if (!byCode) {
        std::string wkt = crs.wkt();
        char* at = wkt.data();
        if (OSRImportFromWkt(srs.get(), &at) != OGRERR_NONE) {
            return nullptr;
        }
    }
    OSRSetAxisMappingStrategy(srs.get(), OAMS_TRADITIONAL_GIS_ORDER);
    return srs;
}

} // namespace gis
