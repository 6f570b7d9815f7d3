// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/gdal_scope.h"
#include "tests/gis/io/sample_layer.h"

#include <string>
#include <vector>

namespace gis::test {

/// Runs SQL on a GeoPackage as an attacker, or another program, would.
inline void runSql(const std::string& path, const std::vector<std::string>& statements) {
    GdalScope gdal;
    const char* drivers[] = {"GPKG", nullptr};
    const DatasetHandle dataset(GDALOpenEx(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, drivers, nullptr, nullptr));
    ASSERT_TRUE(dataset) << path;
    for (const std::string& statement : statements) {
        OGRLayerH answer = GDALDatasetExecuteSQL(dataset.get(), statement.c_str(), nullptr, "SQLITE");
        if (answer != nullptr) {
            GDALDatasetReleaseResultSet(dataset.get(), answer);
        }
        ASSERT_EQ(gdal.takeFailure(), "") << statement;
    }
}

/// A GeoPackage of the sample layer, named "units".
class GeoPackageFile : public testing::Test {
protected:
    void SetUp() override {
        Problems problems;
        writeLayer(m_path, LayerFormat::GeoPackage, sampleLayer(), {"units", "", "2025-09-30"}, problems);
    }

    void sql(const std::vector<std::string>& statements) const { runSql(m_path, statements); }

    TempFolder m_folder;
    std::string m_path = m_folder / "x.gpkg";
};

} // namespace gis::test
