// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/write_layer.h"

#include <algorithm>
#include <filesystem>

namespace gis {

namespace {

std::string extensionOf(const std::string& path) {
    std::string extension = std::filesystem::path(path).extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return extension;
}

} // namespace

std::optional<LayerFormat> layerFormatOf(const std::string& path) {
    const std::string extension = extensionOf(path);
    if (extension == ".gpkg") {
        return LayerFormat::GeoPackage;
    }
    if (extension == ".geojson" || extension == ".json") {
        return LayerFormat::GeoJson;
    }
    if (extension == ".shp") {
        return LayerFormat::Shapefile;
    }
    if (extension == ".fgb") {
        return LayerFormat::FlatGeobuf;
    }
    if (extension == ".kml") {
        return LayerFormat::Kml;
    }
    if (extension == ".csv") {
        return LayerFormat::Csv;
    }
    return std::nullopt;
}

std::optional<LayerFormat> inputFormatOf(const std::string& path) {
    const std::string extension = extensionOf(path);
    if (extension == ".kmz") {
        return LayerFormat::Kml;
    }
    if (extension == ".topojson") {
        return LayerFormat::TopoJson;
    }
    const auto format = layerFormatOf(path);
    return format == LayerFormat::Csv ? std::nullopt : format;
}

} // namespace gis
