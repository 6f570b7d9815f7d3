// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_layer.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/io/gpkg_numbers.h"
#include "gis/io/layer_crs.h"
#include "gis/io/layer_place.h"
#include "gis/io/open_dataset.h"
#include "gis/io/qgis_carrier.h"
#include "gis/io/read_features.h"
#include "gis/io/read_fields.h"
#include "gis/io/read_geojson.h"
#include "gis/io/read_geopackage.h"
#include "gis/io/read_shapefile.h"

namespace gis {

namespace {

bool mayHoldLines(OGRwkbGeometryType type) {
    const auto flat = wkbFlatten(type);
    return flat == wkbUnknown || flat == wkbLineString || flat == wkbMultiLineString || flat == wkbGeometryCollection;
}

bool mayHoldPolygons(OGRwkbGeometryType type) {
    switch (wkbFlatten(type)) {
    case wkbUnknown:
    case wkbPolygon:
    case wkbMultiPolygon:
    case wkbCurvePolygon:
    case wkbMultiSurface:
    case wkbSurface:
    case wkbGeometryCollection:
        return true;
    default:
        return false;
    }
}

std::string nameOf(OGRLayerH layer) {
    return TextReader().read(OGR_L_GetName(layer));
}

std::string join(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names) {
        all += (all.empty() ? "" : ", ") + name;
    }
    return all;
}

OGRLayerH namedLayer(const OpenedFile& file, const std::string& name) {
    std::vector<std::string> names;
    for (int i = 0; i < GDALDatasetGetLayerCount(file.dataset.get()); ++i) {
        OGRLayerH layer = GDALDatasetGetLayer(file.dataset.get(), i);
        names.push_back(nameOf(layer));
        if (names.back() == toNfc(name)) {
            return layer;
        }
    }
    throw badInput(file.input.path, "", {"layer.not_found", {{"layer", name}, {"layers", join(names)}}});
}

bool mayHold(GeometryKind kind, OGRLayerH layer, LayerFormat format) {
    const OGRwkbGeometryType type = OGR_L_GetGeomType(layer);
    if (kind == GeometryKind::Lines) {
        return mayHoldLines(type) || format == LayerFormat::Kml; // whose own reader does not say
    }
    return mayHoldPolygons(type);
}

OGRLayerH onlyLayerOf(const OpenedFile& file, GeometryKind kind) {
    std::vector<OGRLayerH> candidates;
    std::vector<std::string> names;
    std::string types;
    for (int i = 0; i < GDALDatasetGetLayerCount(file.dataset.get()); ++i) {
        OGRLayerH layer = GDALDatasetGetLayer(file.dataset.get(), i);
        const OGRwkbGeometryType type = OGR_L_GetGeomType(layer);
        types += (types.empty() ? "" : ", ") + std::string(OGRGeometryTypeToName(type));
        if (mayHold(kind, layer, file.input.format)) {
            candidates.push_back(layer);
            names.push_back(nameOf(layer));
        }
    }
    if (candidates.empty()) {
        throw badInput(file.input.path, "", {"layer.not_polygons", {{"type", types}}});
    }
    if (candidates.size() > 1) {
        throw badInput(file.input.path, "", {"layer.several", {{"layers", join(names)}}});
    }
    return candidates.front();
}

/// A GeoPackage layer may be a view or a virtual table, whose rows may never end or come from elsewhere.
void refuseView(const OpenedFile& file, OGRLayerH layer) {
    if (file.input.format != LayerFormat::GeoPackage) {
        return;
    }
    std::string name = OGR_L_GetName(layer);
    for (std::size_t at = name.find('\''); at != std::string::npos; at = name.find('\'', at + 2)) {
        name.insert(at, 1, '\'');
    }
    const std::string sql = "SELECT 1 FROM sqlite_master WHERE lower(name) = lower('" + name +
                            "') AND type = 'table' AND upper(sql) NOT LIKE 'CREATE VIRTUAL%'";
    GDALDatasetH dataset = file.dataset.get();
    OGRLayerH answer = GDALDatasetExecuteSQL(dataset, sql.c_str(), nullptr, nullptr);
    const bool table = answer != nullptr && OGR_L_GetFeatureCount(answer, TRUE) > 0;
    if (answer != nullptr) {
        GDALDatasetReleaseResultSet(dataset, answer);
    }
    if (!table) {
        throw badInput(file.input.path, "", {"layer.gpkg_view", {{"layer", nameOf(layer)}}});
    }
}

bool hasPolygon(const Polygons& polygons) {
    return polygons.partCount() > 0;
}

LayerInfo infoOf(const OpenedFile& file, OGRLayerH layer) {
    LayerInfo info;
    TextReader text(file.textEncoding);
    info.name = nameOf(layer);
    info.geometryType = OGRGeometryTypeToName(OGR_L_GetGeomType(layer));
    info.features = file.expectedUnits.value_or(OGR_L_GetFeatureCount(layer, TRUE));
    info.crs = file.badCrs ? Crs() : crsOf(layer);
    OGRFeatureDefnH defn = OGR_L_GetLayerDefn(layer);
    for (int i = 0; i < OGR_FD_GetFieldCount(defn); ++i) {
        OGRFieldDefnH field = OGR_FD_GetFieldDefn(defn, i);
        if (const auto type = fieldTypeOf(field)) {
            info.fields.emplace_back(text.read(OGR_Fld_GetNameRef(field)), *type);
        }
    }
    return info;
}

} // namespace

std::vector<LayerInfo> layersOf(const std::string& file, const Limits& limits, Road road) {
    const InputFile input = inputFile(file, limits);
    if (road == Road::Fastest && input.format == LayerFormat::GeoJson) {
        if (const auto info = geoJsonInfo(input, limits)) {
            return {*info};
        }
    }
    GdalScope gdal;
    Problems ignored; // told when the layer is read
    const OpenedFile opened = openLayerFile(file, limits, {}, gdal, ignored);
    std::vector<LayerInfo> layers;
    for (int i = 0; i < GDALDatasetGetLayerCount(opened.dataset.get()); ++i) {
        OGRLayerH layer = GDALDatasetGetLayer(opened.dataset.get(), i);
        if (isQgisTable(OGR_L_GetName(layer))) {
            continue;
        }
        refuseView(opened, layer);
        layers.push_back(infoOf(opened, layer));
    }
    return layers;
}

namespace {

/// By the fast lane of the format; nothing where it has none or the file is not for it.
std::optional<Layer> readFast(const std::string& file, const ReadOptions& options, Problems& problems,
                              const Progress& progress) {
    const InputFile input = inputFile(file, options.limits);
    if (options.road == Road::General || options.geometry != GeometryKind::Polygons) {
        return std::nullopt;
    }
    switch (input.format) {
    case LayerFormat::GeoPackage:
        checkGeoPackage(input);
        return readGeoPackage(input, options, problems, progress);
    case LayerFormat::GeoJson:
        return readGeoJson(input, options, problems, progress);
    case LayerFormat::Shapefile:
        return readShapefile(input, options, problems, progress);
    default:
        return std::nullopt;
    }
}

/// The driver gives 0 for a text in a column of numbers.
void mendNumbersOf(const OpenedFile& file, OGRLayerH handle, Layer& layer, Problems& problems) {
    if (file.input.format != LayerFormat::GeoPackage) {
        return;
    }
    std::vector<std::string> columns;
    OGRFeatureDefnH defn = OGR_L_GetLayerDefn(handle);
    for (int i = 0; i < OGR_FD_GetFieldCount(defn); ++i) {
        OGRFieldDefnH field = OGR_FD_GetFieldDefn(defn, i);
        if (fieldTypeOf(field)) {
            columns.emplace_back(OGR_Fld_GetNameRef(field));
        }
    }
    try {
        const SqliteDatabase database = SqliteDatabase::openUntrusted(file.input.path, file.input.bytes);
        mendNumbers(database, OGR_L_GetName(handle), columns, layer, problems);
    } catch (const SqliteFailure& failure) {
        throw badInput(
            file.input.path, "",
            {"layer.damaged",
             {{"read", static_cast<std::int64_t>(layer.unitCount())}, {"reason", std::string(failure.what())}}});
    }
}

Layer readByDriver(const std::string& file, const ReadOptions& options, Problems& problems, const Progress& progress) {
    GdalScope gdal;
    const OpenedFile opened = openLayerFile(file, options.limits, options.encoding, gdal, problems);
    OGRLayerH handle =
        options.layer.empty() ? onlyLayerOf(opened, options.geometry) : namedLayer(opened, options.layer);
    if (!mayHold(options.geometry, handle, opened.input.format)) {
        const std::string type = OGRGeometryTypeToName(OGR_L_GetGeomType(handle));
        throw badInput(file, "", {"layer.not_polygons", {{"type", type}}});
    }
    refuseView(opened, handle);
    Layer layer = readFeatures(opened, handle, options.limits, gdal, problems, progress, options.geometry);
    mendNumbersOf(opened, handle, layer, problems);
    const bool stated = statesCrs(handle) || opened.hasPrj || opened.badCrs;
    settleCrs(layer, stated, options.assumedCrs, problems);
    return layer;
}

Layer readChecked(const std::string& file, const ReadOptions& options, Problems& problems, const Progress& progress) {
    auto fast = readFast(file, options, problems, progress);
    Layer layer = fast ? std::move(*fast) : readByDriver(file, options, problems, progress);
    if (layer.unitCount() == 0) {
        throw badInput(file, "", {"layer.empty", {{"layer", layer.name}}});
    }
    if (!hasPolygon(layer.polygons)) {
        throw badInput(file, "", {"layer.no_polygons", {{"layer", layer.name}}});
    }
    settlePlace(layer, options, problems);
    return layer;
}

} // namespace

Layer readLayer(const std::string& file, const ReadOptions& options, Problems& problems, const Progress& progress) {
    try {
        return readChecked(file, options, problems, progress);
    } catch (const Error&) {
        throw;
    } catch (const std::exception& failure) { // a driver misled by a faulty file: no memory, impossible lengths
        throw badInput(file, "",
                       {"layer.damaged", {{"read", std::int64_t{0}}, {"reason", std::string(failure.what())}}});
    }
}

} // namespace gis
