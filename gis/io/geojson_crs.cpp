// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/geojson_crs.h"

#include "gis/base/text.h"
#include "gis/io/gdal_scope.h"

#include <ogr_spatialref.h>
#include <simdjson.h>

#include <string>

namespace gis {

namespace {

namespace dom = simdjson::dom;

std::string textOf(const dom::element& object, std::string_view key) {
    return std::string(std::string_view(object[key]));
}

bool isKnown(const dom::element& crs) {
    const GdalScope quiet;
    const std::string type = foldCase(textOf(crs, "type"));
    const dom::element properties = crs["properties"];
    OGRSpatialReference found;
    if (type.starts_with("name")) {
        return found.SetFromUserInput(textOf(properties, "name").c_str(),
                                      OGRSpatialReference::SET_FROM_USER_INPUT_LIMITATIONS_get()) == OGRERR_NONE;
    }
    if (type.starts_with("epsg")) {
        return found.importFromEPSG(static_cast<int>(std::int64_t(properties["code"]))) == OGRERR_NONE;
    }
    return type == "ogc" && found.importFromURN(textOf(properties, "urn").c_str()) == OGRERR_NONE;
}

} // namespace

bool isKnownGeoJsonCrs(std::string_view json) {
    try {
        dom::parser parser;
        const dom::element crs = parser.parse(json.data(), json.size());
        return crs.is_null() || isKnown(crs);
    } catch (const simdjson::simdjson_error&) {
        return false;
    }
}

} // namespace gis
