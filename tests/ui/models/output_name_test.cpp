// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"
#include "tests/support/temp_folder.h"
#include "ui/models/output_name.h"

#include <gtest/gtest.h>

namespace diaban::ui {
namespace {

Project twoOutputs() {
    Project project;
    project.outputs.push_back({OutputKind::Layer, "a.gpkg", {}});
    OutputSpec& qgis = project.outputs.emplace_back();
    qgis.kind = OutputKind::QgisProject;
    qgis.path = "a.qgz";
    qgis.layer = "a.gpkg";
    return project;
}

TEST(OutputName, WhatNamesTheOutputFollows) {
    const Project after = withOutputPath(twoOutputs(), 0, "thư mục/b.gpkg");
    EXPECT_EQ(after.outputs[0].path, "thư mục/b.gpkg");
    EXPECT_EQ(after.outputs[1].layer, "thư mục/b.gpkg");
    EXPECT_EQ(after.outputs[1].path, "a.qgz");
}

TEST(OutputName, ANameWithoutAnEndingKeepsIt) {
    EXPECT_EQ(withOutputPath(twoOutputs(), 1, "Bản đồ").outputs[1].path, "Bản đồ.qgz");
    EXPECT_EQ(withOutputPath(twoOutputs(), 1, "Bản đồ 30.9.2025").outputs[1].path, "Bản đồ 30.9.2025.qgz");
    EXPECT_EQ(withOutputPath(twoOutputs(), 1, "30.9/ban-do").outputs[1].path, "30.9/ban-do.qgz");
    EXPECT_EQ(withOutputPath(twoOutputs(), 1, "b.gpkg").outputs[1].path, "b.gpkg") << "which is refused, and told";
    EXPECT_EQ(withOutputPath(twoOutputs(), 7, "x").outputs.size(), 2U);
}

TEST(OutputName, DotsAndSpacesAtTheEndAreNoPartOfAName) {
    EXPECT_EQ(withOutputPath(twoOutputs(), 1, "x.").outputs[1].path, "x.qgz");
    EXPECT_EQ(withOutputPath(twoOutputs(), 1, "Bản đồ 2025. . ").outputs[1].path, "Bản đồ 2025.qgz");
    EXPECT_EQ(withOutputPath(twoOutputs(), 1, "x.qgz. ").outputs[1].path, "x.qgz");
    EXPECT_EQ(withOutputPath(twoOutputs(), 1, "a.b/x..").outputs[1].path, "a.b/x.qgz");
    EXPECT_EQ(withOutputPath(twoOutputs(), 1, "a/..").outputs[1].path, "a/...qgz") << "there is nothing else";
}

TEST(OutputName, AnInputIsKnownThroughOtherPathsAndLetters) {
    const test::TempFolder folder;
    folder.write("units.gpkg", "");
    gis::Problems problems;
    const Project project =
        readProject(folder.write("p.diaban.yaml", "version: 1\nboundaries: {path: units.gpkg}\n"), problems);
    const std::filesystem::path here = folder.path();
    EXPECT_TRUE(inputUnder(project, here, "units.gpkg").has_value());
    EXPECT_TRUE(inputUnder(project, here / "output", "../units.gpkg").has_value());
    EXPECT_TRUE(inputUnder(project, here, "Units.GPKG").has_value());
    EXPECT_FALSE(inputUnder(project, here / "output", "units.gpkg").has_value());
    EXPECT_FALSE(inputUnder(project, here, "units2.gpkg").has_value());
}

} // namespace
} // namespace diaban::ui
