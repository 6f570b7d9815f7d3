// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/geojson_crs.h"

#include "gis/base/text.h"
#include "gis/io/gdal_scope.h"

#include <simdjson.h>

#include <filesystem>
#include <string>

namespace gis {

namespace {

namespace dom = simdjson::dom;

std::string textOf(const dom::element& object, std::string_view key) {
    return std::string(std::string_view(object[key]));
}

/// GDAL takes a CRS from a file, too, which is not what a layer may ask for; the network is refused by GdalScope.
bool namesFile(const std::string& text) {
    std::error_code none;
    return text.starts_with("/vsi") || std::filesystem::exists(text, none);
}

bool isKnown(const dom::element& crs) {
    const GdalScope quiet;
    const std::string type = foldCase(textOf(crs, "type"));
    const dom::element properties = crs["properties"];
    const SpatialReferenceHandle found(OSRNewSpatialReference(nullptr));
    if (type.starts_with("name")) {
        const std::string name = textOf(properties, "name");
        return !namesFile(name) && OSRSetFromUserInput(found.get(), name.c_str()) == OGRERR_NONE;
    }
    if (type.starts_with("epsg")) {
        return OSRImportFromEPSG(found.get(), static_cast<int>(std::int64_t(properties["code"]))) == OGRERR_NONE;
    }
    if (type == "ogc") {
        const std::string urn = textOf(properties, "urn");
        return foldCase(urn).starts_with("urn:") && OSRSetFromUserInput(found.get(), urn.c_str()) == OGRERR_NONE;
    }
    return false;
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
