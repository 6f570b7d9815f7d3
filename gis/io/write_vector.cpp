// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/write_vector.h"

#include "gis/io/file_writer.h"
#include "gis/io/layer_crs.h"

#include <algorithm>

namespace gis {

namespace {

constexpr std::size_t kReportEvery = 1000;

OGRFieldType ogrTypeOf(FieldType type) {
    switch (type) {
    case FieldType::Integer:
        return OFTInteger64;
    case FieldType::Boolean:
        return OFTInteger;
    case FieldType::Real:
        return OFTReal;
    case FieldType::Date:
        return OFTDate;
    case FieldType::DateTime:
        return OFTDateTime;
    default:
        return OFTString;
    }
}

/// Owned by what it is added to.
OGRGeometryH lineOf(OGRwkbGeometryType type, std::span<const Point> points) {
    OGRGeometryH line = OGR_G_CreateGeometry(type);
    OGR_G_SetPoints(line, static_cast<int>(points.size()), &points[0].x, sizeof(Point), &points[0].y, sizeof(Point),
                    nullptr, 0);
    return line;
}

OGRGeometryH multiPolygonOf(const Polygons& polygons, std::size_t unit) {
    const auto parts = polygons.partsOf(unit);
    OGRGeometryH multi = OGR_G_CreateGeometry(wkbMultiPolygon);
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        OGRGeometryH polygon = OGR_G_CreateGeometry(wkbPolygon);
        const auto rings = polygons.ringsOf(part);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            OGR_G_AddGeometryDirectly(polygon, lineOf(wkbLinearRing, polygons.ring(r)));
        }
        OGR_G_AddGeometryDirectly(multi, polygon);
    }
    return multi;
}

OGRGeometryH multiLineOf(const Polygons& lines, std::size_t unit) {
    OGRGeometryH multi = OGR_G_CreateGeometry(wkbMultiLineString);
    const auto rings = lines.ringsOfUnit(unit);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        OGR_G_AddGeometryDirectly(multi, lineOf(wkbLineString, lines.ring(r)));
    }
    return multi;
}

class VectorWriter {
public:
    VectorWriter(const VectorFile& file, GdalScope& gdal) : m_file(file), m_gdal(gdal) {}

    void run(const Layer& layer, const Progress& progress) {
        GDALDriverH driver = GDALGetDriverByName(m_file.driver.c_str());
        m_dataset.reset(GDALCreate(driver, m_file.path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
        require(m_dataset != nullptr);
        const bool transaction = GDALDatasetTestCapability(m_dataset.get(), ODsCTransactions) != 0;
        require(!transaction || GDALDatasetStartTransaction(m_dataset.get(), FALSE) == OGRERR_NONE);
        createLayer(layer);
        for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
            writeUnit(layer, unit);
            if (unit % kReportEvery == 0) {
                progress.at("stage.write", static_cast<std::int64_t>(unit),
                            static_cast<std::int64_t>(layer.unitCount()));
            }
        }
        require(!transaction || GDALDatasetCommitTransaction(m_dataset.get()) == OGRERR_NONE);
        m_dataset.reset();
        require(true);
    }

private:
    void require(bool done) {
        if (!done || m_gdal.failed()) {
            throw driverFailure(m_file.path, m_gdal);
        }
    }

    void createLayer(const Layer& layer) {
        std::vector<const char*> options;
        std::transform(m_file.layerOptions.begin(), m_file.layerOptions.end(), std::back_inserter(options),
                       [](const std::string& option) { return option.c_str(); });
        options.push_back(nullptr);
        const SpatialReferenceHandle srs = spatialReference(layer.crs);
        m_layer =
            GDALDatasetCreateLayer(m_dataset.get(), m_file.layerName.c_str(), srs.get(),
                                   layer.geometry == GeometryKind::Lines ? wkbMultiLineString : m_file.geometryType,
                                   const_cast<char**>(options.data()));
        require(m_layer != nullptr);
        for (const FieldPlan& plan : m_file.fields) {
            const FieldDefnHandle defn(OGR_Fld_Create(plan.name.c_str(), plan.type));
            OGR_Fld_SetSubType(defn.get(), plan.subType);
            OGR_Fld_SetWidth(defn.get(), plan.width);
            OGR_Fld_SetPrecision(defn.get(), plan.precision);
            require(OGR_L_CreateField(m_layer, defn.get(), FALSE) == OGRERR_NONE);
        }
    }

    void writeUnit(const Layer& layer, std::size_t unit) {
        const FeatureHandle feature(OGR_F_Create(OGR_L_GetLayerDefn(m_layer)));
        for (std::size_t i = 0; i < m_file.fields.size(); ++i) {
            setField(feature.get(), static_cast<int>(i), m_file.fields[i], unit);
        }
        if (m_file.withGeometry && layer.polygons.partsOf(unit).size() > 0) {
            OGR_F_SetGeometryDirectly(feature.get(), layer.geometry == GeometryKind::Lines
                                                         ? multiLineOf(layer.polygons, unit)
                                                         : multiPolygonOf(layer.polygons, unit));
        }
        require(OGR_L_CreateFeature(m_layer, feature.get()) == OGRERR_NONE);
    }

    void setField(OGRFeatureH feature, int index, const FieldPlan& plan, std::size_t unit) const {
        const Field& field = *plan.field;
        if (field.isNull[unit] != 0) {
            OGR_F_SetFieldNull(feature, index);
        } else if (field.values.index() == 1) {
            OGR_F_SetFieldInteger64(feature, index, field.integers()[unit]);
        } else if (field.values.index() == 2) {
            OGR_F_SetFieldDouble(feature, index, field.reals()[unit]);
        } else {
            OGR_F_SetFieldString(feature, index, field.texts()[unit].c_str());
            if (OGR_F_IsFieldSetAndNotNull(feature, index) == 0) {
                throw Error(ErrorKind::CannotWrite, m_file.path, std::to_string(unit + 1),
                            {"write.bad_value", {{"field", field.name}, {"value", field.texts()[unit]}}});
            }
        }
    }

    const VectorFile& m_file;
    GdalScope& m_gdal;
    DatasetHandle m_dataset;
    OGRLayerH m_layer = nullptr;
};

} // namespace

std::vector<FieldPlan> plainFields(const Attributes& attributes) {
    std::vector<FieldPlan> plans;
    for (const Field& field : attributes.fields) {
        const auto subType = field.type == FieldType::Boolean ? OFSTBoolean : OFSTNone;
        plans.push_back({&field, field.name, ogrTypeOf(field.type), subType, 0, 0});
    }
    return plans;
}

void writeVector(const VectorFile& file, const Layer& layer, GdalScope& gdal, const Progress& progress) {
    gdal.takeFailure();
    VectorWriter(file, gdal).run(layer, progress);
}

Error driverFailure(const std::string& path, GdalScope& gdal) {
    const int noRoom = gdal.noRoom();
    const std::string reason = gdal.takeFailure();
    if (noRoom != 0) {
        return writeFailure(path, noRoom);
    }
    return {ErrorKind::CannotWrite, path, "", {"write.driver", {{"reason", reason}}}};
}

} // namespace gis
