// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// The example of docs/project-file.md is read by the real reader, so that it cannot rot.
#include "gis/base/error.h"
#include "src/project/read_project.h"
#include "tests/src/project/documented_project.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

TEST(DocumentedProject, isReadWithEveryKey) {
    const test::TempFolder folder;
    folder.write("boundaries.gpkg", "");
    folder.write("indicators.csv", "");
    gis::Problems problems;
    const Project project = readProject(folder.write("p.diaban.yaml", test::documentedProject()), problems);
    EXPECT_TRUE(problems.list().empty());
    EXPECT_EQ(project.boundaries.crs, "EPSG:5897");
    EXPECT_EQ(project.tables.at(0).style, NumberStyle::DecimalComma);
    EXPECT_EQ(project.maps.at(0).classes.limits.size(), 4U);
    EXPECT_EQ(project.outputs.size(), 4U);
    EXPECT_FALSE(project.outputs.at(1).style) << "all maps";
    EXPECT_TRUE(project.outputs.at(2).style && project.outputs.at(2).style->empty());
}

} // namespace
} // namespace diaban
