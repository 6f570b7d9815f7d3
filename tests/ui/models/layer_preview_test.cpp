// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/temp_folder.h"
#include "ui/models/layer_preview.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace diaban::ui {
namespace {

const std::filesystem::path& sampleFolder() {
    static const std::filesystem::path folder = DIABAN_SOURCE_DIR "/data/sample";
    return folder;
}

BoundariesSource communes() {
    BoundariesSource source;
    source.path = "boundaries.gpkg";
    source.layer = "communes";
    return source;
}

std::size_t fieldOf(const LayerPreview& preview, const char* name) {
    const auto found = std::ranges::find(preview.columns, name, &PreviewColumn::header);
    EXPECT_NE(found, preview.columns.end()) << name;
    return static_cast<std::size_t>(found - preview.columns.begin());
}

TEST(LayerPreview, SaysWhatWasFound) {
    const LayerPreview preview = previewLayer(sampleFolder(), communes(), {});
    ASSERT_FALSE(preview.fault) << preview.fault->what();
    EXPECT_EQ(preview.units, 150U);
    EXPECT_GT(preview.vertices, 1'000U);
    EXPECT_FALSE(preview.crs.empty());
    EXPECT_THAT(preview.layers, testing::Contains("communes"));
    EXPECT_EQ(preview.columns[fieldOf(preview, "code")].use, ColumnUse::Code);
    EXPECT_EQ(preview.columns[fieldOf(preview, "name")].use, ColumnUse::Name);
    EXPECT_EQ(preview.grid->rows(), 150U);
}

TEST(LayerPreview, AFieldIsUsedOtherwise) {
    LayerPreview preview = previewLayer(sampleFolder(), communes(), {});
    BoundariesSource source = withFieldUse(preview, fieldOf(preview, "district_name"), ColumnUse::Parent);
    EXPECT_EQ(source.fields.parent, "district_name");
    preview = previewLayer(sampleFolder(), source, {});
    EXPECT_EQ(preview.columns[fieldOf(preview, "district_name")].use, ColumnUse::Parent);
    source = withFieldUse(preview, fieldOf(preview, "district_name"), ColumnUse::Ignored);
    EXPECT_EQ(source.fields.parent, "");
    source = withFieldUse(preview, fieldOf(preview, "name"), ColumnUse::Code);
    EXPECT_EQ(source.fields.key, "name");
    EXPECT_EQ(source.fields.name, "");
}

TEST(LayerPreview, OffersLayersOfPolygonsAlone) {
    BoundariesSource source = communes();
    EXPECT_EQ(previewLayer(sampleFolder(), source, {}).layers, std::vector<std::string>{"communes"});
    source.layer = "rivers";
    const LayerPreview lines = previewLayer(sampleFolder(), source, {});
    EXPECT_TRUE(lines.fault.has_value());
    EXPECT_EQ(lines.layers, std::vector<std::string>{"communes"}) << "to choose the right one";
}

TEST(LayerPreview, ACrsThatIsNoneIsTold) {
    BoundariesSource source = communes();
    source.crs = "EPSG:99999999";
    EXPECT_TRUE(previewLayer(sampleFolder(), source, {}).fault.has_value());
}

struct BadLayer {
    const char* name;
    std::string content;
};

class LayerPreviewOfBadFile : public testing::TestWithParam<BadLayer> {};

TEST_P(LayerPreviewOfBadFile, IsTold) {
    const test::TempFolder folder;
    folder.write(GetParam().name, GetParam().content);
    BoundariesSource source;
    source.path = GetParam().name;
    const LayerPreview preview = previewLayer(folder.path(), source, {});
    ASSERT_TRUE(preview.fault);
    EXPECT_EQ(preview.fault->kind(), gis::ErrorKind::BadInput);
    EXPECT_EQ(preview.grid, nullptr);
}

INSTANTIATE_TEST_SUITE_P(Sorts, LayerPreviewOfBadFile,
                         testing::Values(BadLayer{"empty.gpkg", ""}, BadLayer{"binary.geojson", "\x01\x02\x03"},
                                         BadLayer{"pdf.shp", "%PDF-1.7"}, BadLayer{"words.kml", "no xml"},
                                         BadLayer{"none.geojson", R"({"type":"FeatureCollection","features":[]})"}));

} // namespace
} // namespace diaban::ui
