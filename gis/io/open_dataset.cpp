// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/open_dataset.h"

#include "gis/base/error.h"
#include "gis/io/geojson_crs.h"
#include "gis/io/json_scan.h"
#include "gis/io/kml_file.h"
#include "gis/io/shapefile_set.h"
#include "gis/io/topo_json.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <vector>

namespace gis {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void notFormat(const InputFile& input, const std::string& reason) {
    throw badInput(
        input.path, "",
        {"layer.not_format",
         {{"format", std::string(driverName(input.format))}, {"reason", reason.empty() ? "" : ": " + reason}}});
}

void checkStart(const InputFile& input, std::string_view magic) {
    const std::string start = firstBytes(input.path, magic.size());
    if (start != magic) {
        notFormat(input, "");
    }
}

/// SQLite keeps the text of each view as "CREATE VIEW name"; the name may be quoted in four ways.
bool hasCatalogueView(const std::string& path) {
    constexpr std::string_view kView = "CREATE VIEW ";
    constexpr std::size_t kBlock = 1 << 20, kOverlap = 32;
    std::ifstream stream(path, std::ios::binary);
    std::string block;
    while (stream) {
        const std::string kept = block.substr(block.size() - std::min(block.size(), kOverlap));
        block = kept;
        block.resize(kept.size() + kBlock);
        stream.read(block.data() + kept.size(), static_cast<std::streamsize>(kBlock));
        block.resize(kept.size() + static_cast<std::size_t>(stream.gcount()));
        for (auto at = block.find(kView); at != std::string::npos; at = block.find(kView, at + 1)) {
            const std::string_view name = std::string_view(block).substr(at + kView.size(), 6);
            if (name.rfind("gpkg_", 0) == 0 || name.substr(std::min<std::size_t>(1, name.size())) == "gpkg_") {
                return true;
            }
        }
    }
    return false;
}

/// A view in place of a catalogue table may never end, and GDAL asks it while opening.
void refuseCatalogueView(const InputFile& input) {
    if (hasCatalogueView(input.path)) {
        throw badInput(input.path, "", {"layer.gpkg_view", {{"layer", std::string("gpkg_*")}}});
    }
}

void checkGeoJson(OpenedFile& file, const Limits& limits, Problems& problems) {
    const std::string& path = file.input.path;
    const JsonScan scan = scanJson(allBytes(path), limits.documentDepth);
    if (scan.utf16) {
        throw badInput(path, "", {"layer.geojson_utf16", {}});
    }
    if (scan.depth > limits.documentDepth) {
        throw badInput(path, "", {"layer.too_deep", {{"limit", limits.documentDepth}}});
    }
    if (scan.depth == 0) {
        notFormat(file.input, "");
    }
    if (!scan.closed || scan.trailing) {
        throw badInput(path, "", {scan.trailing ? "layer.geojson_trailing" : "layer.geojson_cut", {}});
    }
    if (scan.rootType == "Topology") {
        file.input.format = LayerFormat::TopoJson;
        return;
    }
    if (file.input.format == LayerFormat::TopoJson) {
        notFormat(file.input, "");
    }
    if (scan.rootType != "FeatureCollection" && scan.rootType != "Feature") {
        throw badInput(path, "", {"layer.geojson_not_collection", {{"type", scan.rootType}}});
    }
    if (scan.features > limits.units) {
        throw badInput(path, "", {"layer.limit_units", {{"units", scan.features}, {"limit", limits.units}}});
    }
    file.badCrs = !scan.crs.empty() && !isKnownGeoJsonCrs(scan.crs);
    file.expectedUnits = scan.rootType == "Feature" ? 1 : scan.features;
    if (scan.byteOrderMark) {
        problems.note(path, "", {"layer.geojson_bom", {}});
    }
}

void openTopoJson(OpenedFile& file, const Limits& limits, Problems& problems) {
    const std::string& path = file.input.path;
    TopoJson topology = readTopoJson(allBytes(path), path, limits);
    if (topology.layers.empty()) {
        throw badInput(path, "", {"topojson.no_objects", {}});
    }
    file.dataset = memoryDataset(std::move(topology.layers), topology.crs, path, problems);
}

void openKmlLayers(OpenedFile& file, const Limits& limits, Problems& problems) {
    const std::string& path = file.input.path;
    auto layers = readKml(openKml(path, limits, problems), path, fs::path(path).stem().string(), limits);
    if (layers.empty()) {
        throw badInput(path, "", {"kml.no_units", {}});
    }
    file.dataset = memoryDataset(std::move(layers), Crs::fromText("EPSG:4326"), path, problems);
}

/// Whether "%20" or its like stands in a path, as in names of files that were downloaded.
bool hasEscape(const std::string& path) {
    const auto isHex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    for (auto at = path.find('%'); at != std::string::npos; at = path.find('%', at + 1)) {
        if (at + 2 < path.size() && isHex(path[at + 1]) && isHex(path[at + 2])) {
            return true;
        }
    }
    return false;
}

std::vector<std::string> openOptions(LayerFormat format, const std::string& path) {
    switch (format) {
    case LayerFormat::GeoPackage:
        if (hasEscape(path)) { // GDAL hands an immutable one to SQLite as an address, and leaves '%' in it as it is
            return {"LIST_ALL_TABLES=NO"};
        }
        return {"IMMUTABLE=YES", "LIST_ALL_TABLES=NO"};
    case LayerFormat::GeoJson:
        return {"DATE_AS_STRING=YES", "NATIVE_DATA=NO"};
    case LayerFormat::Shapefile:
        return {"ENCODING=", "ADJUST_TYPE=YES", "AUTO_REPACK=NO"};
    default:
        return {"VERIFY_BUFFERS=YES"};
    }
}

DatasetHandle openWith(const InputFile& input, GdalScope& gdal) {
    // An absolute path never looks like a connection string.
    const std::string path = fs::absolute(input.path).string();
    std::vector<std::string> options = openOptions(input.format, path);
    std::vector<const char*> pointers;
    std::transform(options.begin(), options.end(), std::back_inserter(pointers), [](auto& o) { return o.c_str(); });
    pointers.push_back(nullptr);
    const char* drivers[] = {driverName(input.format), nullptr};
    constexpr unsigned kFlags = GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR;
    DatasetHandle dataset(GDALOpenEx(path.c_str(), kFlags, drivers, pointers.data(), nullptr));
    const bool nothing =
        dataset && input.format != LayerFormat::GeoPackage && GDALDatasetGetLayerCount(dataset.get()) == 0;
    if (!dataset || nothing) {
        notFormat(input, gdal.takeFailure());
    }
    return dataset;
}

} // namespace

void checkGeoPackage(const InputFile& input) {
    using namespace std::string_view_literals;
    checkStart(input, "SQLite format 3\0"sv);
    for (const char* suffix : {"-wal", "-journal"}) {
        std::error_code failure;
        const auto bytes = fs::file_size(input.path + suffix, failure);
        if (!failure && bytes > 0) {
            throw badInput(input.path, "",
                           {"layer.in_use", {{"other", fs::path(input.path + suffix).filename().string()}}});
        }
    }
}

OpenedFile openLayerFile(const std::string& path, const Limits& limits, const std::string& encoding, GdalScope& gdal,
                         Problems& problems) {
    using namespace std::string_view_literals;
    OpenedFile file;
    file.input = inputFile(path, limits);
    switch (file.input.format) {
    case LayerFormat::GeoPackage:
        checkGeoPackage(file.input);
        refuseCatalogueView(file.input);
        break;
    case LayerFormat::GeoJson:
    case LayerFormat::TopoJson:
        checkGeoJson(file, limits, problems);
        break;
    case LayerFormat::FlatGeobuf:
        checkStart(file.input, "fgb\3fgb"sv);
        break;
    case LayerFormat::Shapefile: {
        const ShapefileSet set = checkShapefile(path, limits, problems);
        const DbfEncoding found = dbfEncoding(set, encoding, problems);
        file.textEncoding = found.name;
        file.shownEncoding = found.shown;
        file.hasPrj = set.prj.has_value();
        if (set.shapes > limits.units) {
            throw badInput(path, "", {"layer.limit_units", {{"units", set.shapes}, {"limit", limits.units}}});
        }
        break;
    }
    case LayerFormat::Kml:
        openKmlLayers(file, limits, problems);
        break;
    case LayerFormat::Csv:
        break; // inputFile takes none
    }
    if (file.input.format == LayerFormat::TopoJson) {
        openTopoJson(file, limits, problems);
    }
    if (file.dataset) {
        return file;
    }
    file.dataset = openWith(file.input, gdal);
    return file;
}

} // namespace gis
