// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/sample_files.h"

#include "gis/io/output_set.h"
#include "gis/io/write_layer.h"
#include "tests/support/generator/figures.h"
#include "tests/support/generator/office_sheet.h"

#include <cpl_conv.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <memory>
#include <stdexcept>

namespace generator {

namespace {

constexpr const char* kDate = "2025-09-30";
constexpr const char* kDescription = "Tỉnh Mẫu Sơn Hải: ranh giới và tên giả lập, không có thật. "
                                     "A made-up province: synthetic boundaries and names. CC0.";

struct FeatureRelease {
    void operator()(OGRFeature* feature) const noexcept { OGRFeature::DestroyFeature(feature); }
};

void require(bool done, const char* what) {
    if (!done) {
        throw std::runtime_error(what);
    }
}

} // namespace

void addRivers(const std::filesystem::path& geoPackage, const Province& province) {
    GDALAllRegister();
    const CPLConfigOptionSetter clock("OGR_CURRENT_DATE", "2025-09-30T00:00:00.000Z", false);
    const GDALDatasetUniquePtr file(
        GDALDataset::Open(geoPackage.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr));
    require(file != nullptr, "cannot open the GeoPackage");
    OGRSpatialReference wgs84;
    wgs84.importFromEPSG(4326);
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRLayer* rivers = file->CreateLayer("rivers", &wgs84, wkbLineString);
    require(rivers != nullptr, "cannot add a layer");
    OGRFieldDefn name("name", OFTString);
    require(rivers->CreateField(&name) == OGRERR_NONE, "cannot add a field");
    for (const River& river : province.rivers) {
        const std::unique_ptr<OGRFeature, FeatureRelease> feature(OGRFeature::CreateFeature(rivers->GetLayerDefn()));
        feature->SetField("name", river.name.c_str());
        OGRLineString line;
        for (const gis::Point& point : river.line) {
            line.addPoint(point.x, point.y);
        }
        feature->SetGeometry(&line);
        require(rivers->CreateFeature(feature.get()) == OGRERR_NONE, "cannot add a river");
    }
}

std::string sampleCsv(const Province& province) {
    const std::vector<double> areas = layerOf(province).attributes.find("area_km2")->reals();
    return csvOf(sheetOf(province, makeFigures(province, areas, 0), areas));
}

void writeSample(const std::filesystem::path& folder, const Province& province) {
    gis::OutputSet outputs;
    const std::filesystem::path boundaries = outputs.stage(folder / "boundaries.gpkg");
    gis::Problems problems;
    gis::writeLayer(boundaries.string(), gis::LayerFormat::GeoPackage, layerOf(province),
                    {"communes", kDescription, kDate}, problems);
    addRivers(boundaries, province);
    gis::writeFile(outputs.stage(folder / "indicators.csv"), sampleCsv(province));
    outputs.commit();
}

} // namespace generator
