// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_features.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/io/layer_crs.h"
#include "gis/io/odd_numbers.h"
#include "gis/io/read_fields.h"
#include "gis/io/read_geometry.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace gis {

namespace {

constexpr std::int64_t kReportEvery = 1000;

std::string placeOf(OGRFeatureH feature) {
    return "FID " + std::to_string(OGR_F_GetFID(feature));
}

/// A value that the driver has read as a number, though it is none.
struct HalfRead {
    std::string text;
    int field = -1; ///< of the feature
};

/// What "Value 'X' of field LAYER.FIELD parsed incompletely to real 0." says; nothing for other words.
std::optional<HalfRead> halfRead(OGRFeatureH feature, std::string_view warning) {
    constexpr std::string_view kBegin = "Value '";
    constexpr std::string_view kMiddle = "' of field ";
    constexpr std::string_view kEnd = " parsed incompletely to ";
    const std::size_t middle = warning.find(kMiddle, kBegin.size());
    const std::size_t end = warning.rfind(kEnd);
    if (warning.substr(0, kBegin.size()) != kBegin || middle == std::string_view::npos ||
        end == std::string_view::npos || end < middle) {
        return std::nullopt;
    }
    const std::string_view field = warning.substr(middle, end - middle);
    HalfRead half{std::string(warning.substr(kBegin.size(), middle - kBegin.size())), -1};
    for (int i = 0; i < OGR_F_GetFieldCount(feature); ++i) {
        const std::string name = std::string(".") + OGR_Fld_GetNameRef(OGR_F_GetFieldDefnRef(feature, i));
        if (field.size() > name.size() && field.substr(field.size() - name.size()) == name) {
            half.field = i;
        }
    }
    return half.field < 0 ? std::nullopt : std::optional(half);
}

class FeatureLoop {
public:
    FeatureLoop(const OpenedFile& file, const Limits& limits, GdalScope& gdal, Problems& problems,
                const Progress& progress)
        : m_file(file), m_path(file.input.path), m_limits(limits), m_gdal(gdal), m_problems(problems),
          m_progress(progress) {}

    void run(OGRLayerH handle, Layer& layer) {
        const std::int64_t told = m_file.expectedUnits.value_or(OGR_L_GetFeatureCount(handle, TRUE));
        limitUnits(told);
        FieldReader fields(m_path, OGR_L_GetLayerDefn(handle), TextReader(m_file.textEncoding), m_limits, m_problems);
        GeometryReader geometry(m_path, m_limits, layer.crs.geographic(), m_problems, layer.geometry);
        // A cut file may tell any number: a unit takes more than a byte of it.
        const auto units = static_cast<std::size_t>(std::clamp<std::int64_t>(told, 0, m_file.input.bytes));
        fields.reserve(units);
        layer.polygons.reserve(units, mostVertices());
        OGR_L_ResetReading(handle);
        m_gdal.takeFailure();
        while (const FeatureHandle feature{OGR_L_GetNextFeature(handle)}) {
            next(feature.get(), told, fields, geometry, layer);
        }
        finish(told);
        geometry.tellCounts();
        layer.attributes = fields.finish();
        if (m_file.input.format == LayerFormat::GeoJson) {
            keepIds(m_ids, layer.attributes);
        }
    }

private:
    void limitUnits(std::int64_t units) const {
        if (units > m_limits.units) {
            throw badInput(m_path, "", {"layer.limit_units", {{"units", units}, {"limit", m_limits.units}}});
        }
    }

    /// More do not fit into the file. What is reserved but not used costs addresses, not memory.
    [[nodiscard]] std::size_t mostVertices() const {
        constexpr auto kVertexBytes = static_cast<std::int64_t>(sizeof(Point));
        return static_cast<std::size_t>(
            std::clamp<std::int64_t>(m_file.input.bytes / kVertexBytes, 0, m_limits.vertices));
    }

    void next(OGRFeatureH feature, std::int64_t told, FieldReader& fields, GeometryReader& geometry, Layer& layer) {
        const std::string place = placeOf(feature);
        if (m_gdal.failed()) {
            m_problems.warn(m_path, place, {"layer.unit_damaged", {{"reason", m_gdal.takeFailure()}}});
        }
        limitUnits(++m_read);
        hearWarnings(feature, place);
        m_ids.push_back(OGR_F_GetFID(feature));
        fields.read(feature, place);
        geometry.read(OGR_F_GetGeometryRef(feature), place, layer.polygons);
        if (m_read % kReportEvery == 0) {
            fields.limitValues(m_read);
            m_progress.at("stage.read", m_read, std::max<std::int64_t>(told, m_read));
        }
    }

    /// A number that is none becomes null; other warnings are told at the end.
    void hearWarnings(OGRFeatureH feature, const std::string& place) {
        TextReader text(m_file.textEncoding);
        for (std::string& warning : m_gdal.takeWarnings()) {
            const auto half = halfRead(feature, warning);
            if (half) {
                OGR_F_SetFieldNull(feature, half->field);
                const char* name = OGR_Fld_GetNameRef(OGR_F_GetFieldDefnRef(feature, half->field));
                m_oddNumbers.add(text.read(name), place, text.read(half->text));
            } else {
                keepWarning(std::move(warning));
            }
        }
    }

    void keepWarning(std::string warning) {
        constexpr std::size_t kMost = 20;
        if (m_warnings.size() < kMost && std::find(m_warnings.begin(), m_warnings.end(), warning) == m_warnings.end()) {
            m_warnings.push_back(std::move(warning));
        }
    }

    void finish(std::int64_t told) {
        m_progress.at("stage.read", m_read, m_read);
        if (m_gdal.failed()) {
            throw badInput(m_path, "", {"layer.damaged", {{"read", m_read}, {"reason", m_gdal.takeFailure()}}});
        }
        for (std::string& warning : m_gdal.takeWarnings()) {
            keepWarning(std::move(warning));
        }
        m_oddNumbers.tell(m_path, m_problems);
        for (const std::string& text : m_warnings) {
            m_problems.warn(m_path, "", {"layer.driver_warning", {{"text", text}}});
        }
        const bool deletedRows = m_file.input.format == LayerFormat::Shapefile;
        if (m_read < told && !deletedRows) {
            throw badInput(m_path, "", {"layer.features_lost", {{"read", m_read}, {"told", told}}});
        }
        if (m_read > told && told >= 0) {
            m_problems.note(m_path, "", {"layer.more_features", {{"read", m_read}, {"told", told}}});
        }
    }

    const OpenedFile& m_file;
    const std::string& m_path;
    const Limits& m_limits;
    GdalScope& m_gdal;
    Problems& m_problems;
    const Progress& m_progress;
    std::int64_t m_read = 0;
    std::vector<std::int64_t> m_ids;
    std::vector<std::string> m_warnings;
    OddNumbers m_oddNumbers;
};

} // namespace

void keepIds(const std::vector<std::int64_t>& ids, Attributes& attributes) {
    bool counting = true;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        counting = counting && ids[i] == static_cast<std::int64_t>(i);
    }
    if (counting || attributes.find("id") != nullptr) {
        return;
    }
    Field field = makeField("id", FieldType::Integer, ids.size());
    std::fill(field.isNull.begin(), field.isNull.end(), std::uint8_t{0});
    field.values = ids;
    attributes.fields.insert(attributes.fields.begin(), std::move(field));
}

Layer readFeatures(const OpenedFile& file, OGRLayerH handle, const Limits& limits, GdalScope& gdal, Problems& problems,
                   const Progress& progress, GeometryKind kind) {
    Layer layer;
    layer.geometry = kind;
    layer.file = file.input.path;
    layer.name = TextReader(file.textEncoding).read(OGR_L_GetName(handle));
    layer.format = driverName(file.input.format);
    layer.encoding = file.shownEncoding;
    layer.crs = file.badCrs ? Crs() : crsOf(handle);
    FeatureLoop(file, limits, gdal, problems, progress).run(handle, layer);
    return layer;
}

} // namespace gis
