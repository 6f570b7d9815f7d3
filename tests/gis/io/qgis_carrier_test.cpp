// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/text.h"
#include "gis/io/gdal_scope.h"
#include "gis/io/qgis_carrier.h"
#include "tests/gis/io/sample_layer.h"
#include "tests/support/sqlite_text.h"

#include <gmock/gmock.h>

namespace gis {
namespace {

using test::TempFolder;

WriteOptions styled() {
    WriteOptions options;
    options.layerName = "Xã 'hay' \"dở\"";
    options.date = "2025-09-30";
    options.qgis.styles = {{"theo luật", "dòng 1", "<qgis a=\"1\">'; DROP TABLE gpkg_contents; --</qgis>"},
                           {"phân khoảng", "", "<qgis/>"}};
    options.qgis.metadata = "<qgis><title>Tỉnh</title></qgis>";
    return options;
}

class QgisCarrierFile : public testing::Test {
protected:
    void write(const WriteOptions& options) {
        Problems problems;
        (void)writeLayer(m_path, LayerFormat::GeoPackage, test::sampleLayer(), options, problems);
    }
    std::string ask(const std::string& sql) { return diaban::test::sqlText(m_path, sql); }

    TempFolder m_folder;
    std::string m_path = m_folder / "a.gpkg";
};

TEST_F(QgisCarrierFile, rowsAreAsQgisLooksForThem) {
    write(styled());
    EXPECT_EQ(ask("SELECT count(*) FROM layer_styles"), "2");
    EXPECT_EQ(ask("SELECT styleName FROM layer_styles WHERE useAsDefault = 1"), "theo luật");
    EXPECT_EQ(ask("SELECT f_table_name FROM layer_styles WHERE id = 2"), styled().layerName);
    EXPECT_EQ(ask("SELECT f_geometry_column FROM layer_styles WHERE id = 1"),
              ask("SELECT column_name FROM gpkg_geometry_columns"));
    EXPECT_EQ(ask("SELECT count(*) FROM layer_styles WHERE f_table_schema = '' AND f_table_catalog = ''"), "2");
    EXPECT_EQ(ask("SELECT styleQML FROM layer_styles WHERE id = 1"), styled().qgis.styles[0].qml);
    EXPECT_EQ(ask("SELECT DISTINCT update_time FROM layer_styles"), "2025-09-30T00:00:00.000Z");
    EXPECT_EQ(ask("SELECT data_type FROM gpkg_contents WHERE table_name = 'layer_styles'"), "attributes");
    EXPECT_EQ(ask("SELECT metadata FROM gpkg_metadata JOIN gpkg_metadata_reference ON md_file_id = id"),
              styled().qgis.metadata);
    EXPECT_EQ(ask("SELECT count(*) FROM gpkg_extensions WHERE extension_name = 'gpkg_metadata'"), "2");
    EXPECT_EQ(ask("PRAGMA integrity_check"), "ok");
    EXPECT_EQ(ask("PRAGMA foreign_key_check"), "");
}

TEST_F(QgisCarrierFile, theLayerIsReadAsBeforeAndTheOnlyOneTold) {
    write(styled());
    EXPECT_EQ(test::readBackOf(m_path).unitCount(), 5U);
    const std::vector<LayerInfo> layers = layersOf(m_path, {});
    ASSERT_EQ(layers.size(), 1U);
    EXPECT_EQ(layers[0].name, toNfc(styled().layerName));
}

TEST_F(QgisCarrierFile, gdalOpensAllOfItWithoutAWarning) {
    write(styled());
    GdalScope gdal;
    const DatasetHandle dataset(GDALOpenEx(m_path.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr));
    ASSERT_NE(dataset, nullptr);
    ASSERT_EQ(GDALDatasetGetLayerCount(dataset.get()), 2);
    OGRLayerH styles = GDALDatasetGetLayerByName(dataset.get(), "layer_styles");
    OGR_L_ResetReading(styles);
    int rows = 0;
    while (FeatureHandle row{OGR_L_GetNextFeature(styles)}) {
        ++rows;
    }
    EXPECT_EQ(rows, 2);
    EXPECT_TRUE(gdal.takeWarnings().empty());
    EXPECT_EQ(gdal.takeFailure(), "");
}

TEST_F(QgisCarrierFile, sameInputSameBytes) {
    write(styled());
    const std::string first = test::slurp(m_path);
    std::filesystem::remove(m_path);
    write(styled());
    EXPECT_TRUE(first == test::slurp(m_path));
    EXPECT_EQ(m_folder.names(), std::vector<std::string>{"a.gpkg"}) << "no journal stays";
}

TEST_F(QgisCarrierFile, nothingToCarryAddsNothing) {
    WriteOptions options = styled();
    options.qgis = {};
    write(options);
    EXPECT_EQ(ask("SELECT count(*) FROM sqlite_master WHERE name IN ('layer_styles', 'gpkg_metadata')"), "0");
    options.qgis.metadata = "<qgis/>";
    std::filesystem::remove(m_path);
    write(options);
    EXPECT_EQ(ask("SELECT count(*) FROM sqlite_master WHERE name IN ('layer_styles', 'gpkg_metadata')"), "1");
}

TEST_F(QgisCarrierFile, aLayerThatTakesTheTablesNameIsRefusedAndNothingIsLeft) {
    WriteOptions options = styled();
    options.layerName = "Layer_Styles";
    EXPECT_EQ(test::errorId([&] { write(options); }), "write.style_table");
    EXPECT_TRUE(m_folder.names().empty());
}

TEST_F(QgisCarrierFile, whatDiffersWhenReadBackIsAnError) {
    write(styled());
    QgisCarrier other = styled().qgis;
    other.styles[1].qml += ' ';
    EXPECT_EQ(test::errorId([&] { readBackQgisCarrier(m_path, styled().layerName, other); }), "write.read_back");
    other = styled().qgis;
    other.metadata.clear();
    EXPECT_EQ(test::errorId([&] { readBackQgisCarrier(m_path, styled().layerName, other); }), "");
    EXPECT_EQ(test::errorId([&] { readBackQgisCarrier(m_path, "another", other); }), "write.read_back");
}

TEST_F(QgisCarrierFile, whatIsNoGeoPackageIsToldInSqlitesWords) {
    EXPECT_EQ(test::errorId([&] { addQgisCarrier(m_path, "a", styled().qgis, "2025-09-30"); }), "write.driver");
    test::spit(m_path, std::string(4096, 'x'));
    EXPECT_EQ(test::errorId([&] { addQgisCarrier(m_path, "a", styled().qgis, "2025-09-30"); }), "write.driver");
    EXPECT_EQ(test::errorId([&] { readBackQgisCarrier(m_path, "a", styled().qgis); }), "write.driver");
}

} // namespace
} // namespace gis
