// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// The example of docs/project-file.md is read by the real reader, so that it cannot rot.
#include "gis/base/error.h"
#include "src/project/read_project.h"
#include "tests/src/project/documented_project.h"
#include "tests/support/json_schema.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <regex>

namespace diaban {
namespace {

TEST(DocumentedProject, isReadWithEveryKey) {
    const test::TempFolder folder;
    folder.write("boundaries.gpkg", "");
    folder.write("neighbours.gpkg", "");
    folder.write("office.yaml", "");
    folder.write("clusters.csv", "");
    folder.write("hamlets.gpkg", "");
    folder.write("land.gpkg", "");
    folder.write("indicators.csv", "");
    folder.write("corrections.csv", "");
    gis::Problems problems;
    const Project project = readProject(folder.write("p.diaban.yaml", test::documentedProject()), problems);
    EXPECT_TRUE(problems.list().empty());
    EXPECT_EQ(project.boundaries.crs, "EPSG:4326");
    EXPECT_EQ(correctionsOf(project), project.folder / "corrections.csv");
    EXPECT_EQ(project.tables.at(0).style, NumberStyle::DecimalComma);
    EXPECT_EQ(project.maps.at(0).classes.limits.size(), 4U);
    EXPECT_FALSE(project.outputs.at(1).style) << "all maps";
    EXPECT_TRUE(project.outputs.at(2).style && project.outputs.at(2).style->empty());
    EXPECT_EQ(project.indicators.at(0).key, "households");
    EXPECT_EQ(project.indicators.at(1).target, 85);
    EXPECT_EQ(project.indicators.at(1).weight, 2);
    ASSERT_EQ(project.outputs.size(), 17U);
    EXPECT_EQ(project.outputs[6].kind, OutputKind::Slides);
    EXPECT_EQ(project.outputs[6].slides.size, *slideSizeOf("16:9"));
    EXPECT_EQ(project.outputs[7].kind, OutputKind::Atlas);
    EXPECT_EQ(project.outputs[7].atlas.per, AtlasPer::Both);
    EXPECT_EQ(project.outputs[8].kind, OutputKind::Weak);
    EXPECT_EQ(project.outputs[13].kind, OutputKind::Coverage);
    EXPECT_EQ(project.outputs[14].kind, OutputKind::BorderLayers);
    EXPECT_EQ(project.outputs[15].kind, OutputKind::Page);
    EXPECT_EQ(project.outputs.back().kind, OutputKind::QgisProject);
    EXPECT_EQ(geoPackageOf(project, project.outputs.back()), &project.outputs[1]);
    ASSERT_TRUE(project.index);
    EXPECT_EQ(project.findIndicator("index"), &project.index->indicator);
    EXPECT_EQ(project.weakness.rules.size(), 5U);
    EXPECT_TRUE(project.weakness.stated);
}

void addKeys(const nlohmann::json& schema, std::set<std::string>& keys) {
    if (schema.is_object() && schema.contains("properties") && schema["properties"].is_object()) {
        for (const auto& [key, part] : schema["properties"].items()) {
            keys.insert(key);
        }
    }
    for (const nlohmann::json& part : schema) {
        if (part.is_structured()) {
            addKeys(part, keys);
        }
    }
}

TEST(DocumentedProject, everyKeyOfTheSchemaIsOnThePage) {
    const std::string page = test::bytesOf(DIABAN_SOURCE_DIR "/docs/project-file.md");
    std::set<std::string> keys;
    addKeys(test::schemaFile("project.schema.json"), keys);
    ASSERT_GT(keys.size(), 50U);
    for (const std::string& key : keys) {
        EXPECT_TRUE(std::regex_search(page, std::regex("(^|[^A-Za-z_])" + key + "(:|`)"))) << key;
    }
}

} // namespace
} // namespace diaban
