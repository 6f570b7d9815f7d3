// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_back.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/io/qgis_carrier.h"
#include "gis/io/read_back_geopackage.h"
#include "gis/io/read_features.h"
#include "gis/io/read_geojson.h"
#include "gis/io/read_shapefile.h"

#include <algorithm>
#include <limits>

namespace gis {

namespace {

Limits noLimits() {
    constexpr std::int64_t kAny = std::numeric_limits<std::int64_t>::max();
    Limits limits;
    limits.bytes = limits.units = limits.vertices = limits.verticesOfUnit = limits.fields = limits.values =
        limits.textBytes = kAny;
    return limits;
}

/// The layer of the file; a table of styles may stand beside it.
OGRLayerH onlyLayer(const std::string& path, const OpenedFile& file) {
    OGRLayerH only = nullptr;
    std::int64_t layers = 0;
    for (int i = 0; i < GDALDatasetGetLayerCount(file.dataset.get()); ++i) {
        OGRLayerH layer = GDALDatasetGetLayer(file.dataset.get(), i);
        if (isQgisTable(OGR_L_GetName(layer))) {
            continue;
        }
        ++layers;
        only = layer;
    }
    if (layers != 1) {
        throw Error(ErrorKind::CannotWrite, path, "layers",
                    {"write.read_back", {{"written", std::int64_t{1}}, {"read", layers}}});
    }
    return only;
}

/// One after the other, each perhaps turned.
bool sameRings(const Polygons& a, const Polygons& b, std::size_t unit) {
    const auto ringsA = a.ringsOfUnit(unit);
    const auto ringsB = b.ringsOfUnit(unit);
    bool same = ringsA.size() == ringsB.size();
    for (std::size_t i = 0; same && i < ringsA.size(); ++i) {
        const auto ringA = a.ring(ringsA.first + i);
        const auto ringB = b.ring(ringsB.first + i);
        same = std::equal(ringA.begin(), ringA.end(), ringB.begin(), ringB.end()) ||
               std::equal(ringA.begin(), ringA.end(), ringB.rbegin(), ringB.rend());
    }
    return same;
}

/// A reader of shapefiles may sort rings into other parts; their points stay.
std::vector<std::pair<double, double>> sortedPoints(const Polygons& polygons, std::size_t unit) {
    std::vector<std::pair<double, double>> points;
    const auto rings = polygons.ringsOfUnit(unit);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        for (const Point& p : polygons.ring(r)) {
            points.emplace_back(p.x, p.y);
        }
    }
    std::sort(points.begin(), points.end());
    return points;
}

class Comparison {
public:
    Comparison(const std::string& path, LayerFormat format) : m_path(path), m_format(format) {}

    void layers(const Layer& written, const Layer& read) const {
        same("units", written.unitCount(), read.unitCount());
        same("fields", written.attributes.fields.size(), read.attributes.fields.size());
        for (std::size_t i = 0; i < written.attributes.fields.size(); ++i) {
            fields(written.attributes.fields[i], read.attributes.fields[i]);
        }
        coordinates(written.polygons, read.polygons);
        same("vertices", written.polygons.vertexCount(), read.polygons.vertexCount());
        for (std::size_t unit = 0; unit < written.unitCount(); ++unit) {
            const auto empty = [unit](const Layer& layer) -> std::size_t {
                return layer.polygons.partsOf(unit).size() == 0 ? 1 : 0;
            };
            same("geometry", empty(written), empty(read));
        }
        if (!(written.polygons.box() == read.polygons.box())) {
            differs("extent", 0, 1);
        }
    }

private:
    void coordinates(const Polygons& written, const Polygons& read) const {
        if (m_format == LayerFormat::GeoJson && !(written == read)) {
            differs("coordinates", 0, 1);
        }
        for (std::size_t unit = 0; m_format == LayerFormat::Shapefile && unit < written.unitCount(); ++unit) {
            if (!sameRings(written, read, unit) && sortedPoints(written, unit) != sortedPoints(read, unit)) {
                differs("coordinates", unit, unit + 1);
            }
        }
    }

    void fields(const Field& written, const Field& read) const {
        const bool shapefile = m_format == LayerFormat::Shapefile;
        for (std::size_t unit = 0; unit < written.size(); ++unit) {
            const bool emptyText = written.values.index() == 0 && written.texts()[unit].empty();
            const bool null = written.isNull[unit] != 0 || (shapefile && emptyText);
            same(written.name, null ? 1 : 0, read.isNull[unit]);
            // A .dbf drops spaces at the end of text.
            const bool exact = !shapefile && written.type == FieldType::Text && read.values.index() == 0;
            if (exact && written.texts()[unit] != read.texts()[unit] && isNfc(written.texts()[unit])) {
                differs(written.name, 0, 1);
            }
            const bool number = !shapefile && !null && written.type == read.type && written.values.index() > 0;
            if (number && written.asNumber(unit) != read.asNumber(unit)) {
                differs(written.name, 0, 1);
            }
        }
    }

    void same(const std::string& what, std::size_t written, std::size_t read) const {
        if (written != read) {
            differs(what, written, read);
        }
    }

    [[noreturn]] void differs(const std::string& what, std::size_t written, std::size_t read) const {
        throw Error(ErrorKind::CannotWrite, m_path, what,
                    {"write.read_back",
                     {{"written", static_cast<std::int64_t>(written)}, {"read", static_cast<std::int64_t>(read)}}});
    }

    const std::string& m_path;
    LayerFormat m_format;
};

std::optional<Layer> readFast(const std::string& path, LayerFormat format) {
    Problems ignored; // told when the layer was read first
    ReadOptions options;
    options.limits = noLimits();
    switch (format) {
    case LayerFormat::GeoJson:
        return readGeoJson(inputFile(path, options.limits), options, ignored, {});
    case LayerFormat::Shapefile:
        return readShapefile(inputFile(path, options.limits), options, ignored, {});
    default:
        return std::nullopt;
    }
}

Layer readByDriver(const std::string& path, GeometryKind kind) {
    GdalScope gdal;
    Problems ignored;
    const OpenedFile file = openLayerFile(path, noLimits(), {}, gdal, ignored);
    return readFeatures(file, onlyLayer(path, file), noLimits(), gdal, ignored, {}, kind);
}

} // namespace

void readBack(const std::string& path, LayerFormat format, const Layer& layer) {
    const bool polygons = layer.geometry == GeometryKind::Polygons;
    if (format == LayerFormat::GeoPackage && polygons) {
        readBackGeoPackage(path, layer);
        return;
    }
    try {
        auto fast = polygons ? readFast(path, format) : std::nullopt;
        const Layer read = fast ? *std::move(fast) : readByDriver(path, layer.geometry);
        Comparison(path, format).layers(layer, read);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::BadInput) {
            throw;
        }
        throw Error(ErrorKind::CannotWrite, path, "", {"write.unreadable", {{"reason", std::string(error.what())}}});
    }
}

} // namespace gis
