// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_shapefile.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/io/gdal_scope.h"
#include "gis/io/layer_crs.h"
#include "gis/io/memory_folder.h"
#include "gis/io/read_fields.h"
#include "gis/io/read_geometry.h"
#include "gis/io/shape_records.h"
#include "gis/io/shapefile_set.h"

#include <algorithm>
#include <filesystem>

namespace gis {

namespace {

constexpr std::uint32_t kPolygons = 5;
constexpr std::int64_t kReportEvery = 1000;

DatasetHandle open(const std::string& path, const char* adjustTypes) {
    const char* drivers[] = {"ESRI Shapefile", nullptr};
    const char* options[] = {"ENCODING=", adjustTypes, "AUTO_REPACK=NO", nullptr};
    return DatasetHandle(GDALOpenEx(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options, nullptr));
}

OGRLayerH onlyLayer(const DatasetHandle& dataset) {
    return dataset && GDALDatasetGetLayerCount(dataset.get()) == 1 ? GDALDatasetGetLayer(dataset.get(), 0) : nullptr;
}

/// Its values are read from the copy of the table in memory.
void ignoreFields(OGRLayerH layer) {
    OGRFeatureDefnH defn = OGR_L_GetLayerDefn(layer);
    const int count = OGR_FD_GetFieldCount(defn);
    std::vector<const char*> names(static_cast<std::size_t>(count) + 1); // null at the end
    for (int i = 0; i < count; ++i) {
        names[static_cast<std::size_t>(i)] = OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(defn, i));
    }
    OGR_L_SetIgnoredFields(layer, names.data());
}

class ShapefileReader {
public:
    /// `shapes` is the layer of the .shp.
    ShapefileReader(const ShapefileSet& set, OGRLayerH shapes, const std::string& file, const Limits& limits,
                    bool geographic, Problems& problems)
        : m_set(set), m_shapes(shapes), m_file(file), m_limits(limits), m_records(set, set.index), m_problems(problems),
          m_geometry(file, limits, geographic, problems) {}

    /// False where the set is not for this lane.
    bool run(OGRLayerH table, const std::string& encoding, const GdalScope& gdal, const Progress& progress,
             Layer& layer) {
        FieldReader fields(m_file, OGR_L_GetLayerDefn(table), TextReader(encoding), m_limits, m_problems);
        const auto units = static_cast<std::size_t>(m_set.shapes);
        fields.reserve(units);
        layer.polygons.reserve(units, std::filesystem::file_size(m_set.shp) / sizeof(Point));
        for (std::int64_t unit = 0; unit < m_set.shapes; ++unit) {
            const FeatureHandle feature(OGR_L_GetNextFeature(table));
            const std::string place = "FID " + std::to_string(unit);
            if (!feature || OGR_F_GetFID(feature.get()) != unit) {
                return false;
            }
            fields.read(feature.get(), place);
            if (!readUnit(unit, place, layer.polygons)) {
                return false;
            }
            if ((unit + 1) % kReportEvery == 0) {
                progress.at("stage.read", unit + 1, m_set.shapes);
            }
        }
        progress.at("stage.read", m_set.shapes, m_set.shapes);
        m_geometry.tellCounts();
        layer.attributes = fields.finish();
        return !gdal.failed();
    }

private:
    bool readUnit(std::int64_t number, const std::string& place, Polygons& polygons) {
        const auto content = m_records.next();
        const ShapeKind kind = content ? readShape(*content, m_rings) : ShapeKind::Odd;
        if (kind == ShapeKind::Null) {
            m_geometry.read(nullptr, place, polygons);
            return true;
        }
        const auto vertices = static_cast<std::int64_t>(m_rings.points.size());
        const auto before = static_cast<std::int64_t>(polygons.vertexCount());
        if (kind == ShapeKind::Odd || vertices > m_limits.verticesOfUnit || before + vertices > m_limits.vertices) {
            return false;
        }
        if (m_rings.count() > 1) {
            return readGrouped(number, place, polygons);
        }
        const std::size_t unit = polygons.unitCount();
        polygons.addRing(m_rings.points);
        polygons.endPart();
        polygons.endUnit();
        m_geometry.countOutside(polygons.boxOf(unit), place);
        return true;
    }

    /// Which ring is a hole of which: GDAL's judgement, as on the general road.
    bool readGrouped(std::int64_t unit, const std::string& place, Polygons& polygons) {
        const FeatureHandle feature(OGR_L_GetFeature(m_shapes, unit));
        OGRGeometryH geometry = feature ? OGR_F_GetGeometryRef(feature.get()) : nullptr;
        m_geometry.read(geometry, place, polygons);
        return geometry != nullptr;
    }

    const ShapefileSet& m_set;
    OGRLayerH m_shapes;
    const std::string& m_file;
    const Limits& m_limits;
    ShapeRecords m_records;
    ShapeRings m_rings;
    Problems& m_problems;
    GeometryReader m_geometry;
};

struct OrdinarySet {
    ShapefileSet set;
    DbfEncoding encoding;
};

/// Nothing where the general road refuses the set, and says why.
std::optional<OrdinarySet> ordinarySet(const std::string& path, const ReadOptions& options, Problems& problems) {
    try {
        ShapefileSet set = findShapefile(path, options.limits, problems);
        if (set.shapeType != kPolygons || set.deleted > 0 || set.shapes > options.limits.units) {
            return std::nullopt;
        }
        DbfEncoding encoding = dbfEncoding(set, options.encoding, problems);
        return OrdinarySet{std::move(set), std::move(encoding)};
    } catch (const Error&) {
        return std::nullopt;
    }
}

} // namespace

std::optional<Layer> readShapefile(const InputFile& input, const ReadOptions& options, Problems& problems,
                                   const Progress& progress) {
    Problems told = problems;
    const auto ordinary = ordinarySet(input.path, options, told);
    if (!ordinary) {
        return std::nullopt;
    }
    const auto& [set, encoding] = *ordinary;
    GdalScope gdal;
    const DatasetHandle whole = open(std::filesystem::absolute(input.path).string(), "ADJUST_TYPE=NO");
    OGRLayerH handle = onlyLayer(whole);
    std::string bytes = allBytes(set.dbf.string());
    MemoryFolder folder;
    const DatasetHandle rows = open(folder.put(set.shp.stem().string() + ".dbf", bytes), "ADJUST_TYPE=YES");
    OGRLayerH table = onlyLayer(rows);
    if (handle == nullptr || table == nullptr) {
        return std::nullopt;
    }
    Layer layer;
    layer.file = input.path;
    layer.name = TextReader(encoding.name).read(OGR_L_GetName(handle));
    layer.format = driverName(input.format);
    layer.encoding = encoding.shown;
    layer.crs = crsOf(handle);
    if (!options.layer.empty() && toNfc(options.layer) != TextReader().read(OGR_L_GetName(handle))) {
        return std::nullopt;
    }
    ignoreFields(handle);
    ShapefileReader reader(set, handle, input.path, options.limits, layer.crs.geographic(), told);
    if (!reader.run(table, encoding.name, gdal, progress, layer) || !gdal.takeWarnings().empty()) {
        return std::nullopt;
    }
    settleCrs(layer, statesCrs(handle) || set.prj.has_value(), options.assumedCrs, told);
    problems = std::move(told);
    return layer;
}

} // namespace gis
