// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/geojson_frame.h"

#include "gis/io/gdal_scope.h"
#include "gis/io/geojson_crs.h"
#include "gis/io/json_scan.h"
#include "gis/io/layer_crs.h"
#include "gis/io/memory_folder.h"
#include "gis/io/plain_frame.h"
#include "gis/io/text_reader.h"

#include <filesystem>

namespace gis {

namespace {

constexpr std::string_view kSample =
    R"({"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}})";
constexpr std::int64_t kFeatureDepth = 8; ///< to the numbers of a multi-polygon

bool isCollection(const JsonScan& scan, std::int64_t depthLimit) {
    return scan.closed && !scan.trailing && !scan.utf16 && scan.rootType == "FeatureCollection" && scan.features == 1 &&
           scan.depth <= depthLimit && kFeatureDepth <= depthLimit;
}

} // namespace

std::optional<GeoJsonFrame> geoJsonFrame(const std::string& path, const std::string& head, const std::string& tail,
                                         std::int64_t depthLimit) {
    std::string text = head + std::string(kSample) + tail;
    const JsonScan scan = scanJson(text, depthLimit);
    if (!isCollection(scan, depthLimit)) {
        return std::nullopt;
    }
    if (auto plain = plainFrame(path, text)) {
        return plain;
    }
    if (!scan.crs.empty() && !isKnownGeoJsonCrs(scan.crs)) {
        return std::nullopt;
    }
    GdalScope gdal;
    MemoryFolder folder;
    const std::string file = folder.put(std::filesystem::path(path).filename().string(), text);
    const char* drivers[] = {"GeoJSON", nullptr};
    const char* options[] = {"NATIVE_DATA=NO", nullptr};
    const DatasetHandle dataset(GDALOpenEx(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options, nullptr));
    if (!dataset || GDALDatasetGetLayerCount(dataset.get()) != 1) {
        return std::nullopt;
    }
    OGRLayerH layer = GDALDatasetGetLayer(dataset.get(), 0);
    GeoJsonFrame frame{TextReader().read(OGR_L_GetName(layer)), crsOf(layer)};
    const bool plain = OGR_L_GetFeatureCount(layer, TRUE) == 1 && !gdal.failed() && gdal.takeWarnings().empty();
    return plain && frame.crs.known() ? std::optional(std::move(frame)) : std::nullopt;
}

} // namespace gis
