// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/dropped_files.h"

#include <gmock/gmock.h>

namespace diaban::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(DroppedFiles, AreSortedByTheEndingsOfTheirNames) {
    const DroppedFiles sorted = sortedByUse({"xã.SHP", "xã.dbf", "số liệu.XLSX", "a.csv", "b.xlsm", "ảnh.png"});
    EXPECT_FALSE(sorted.project);
    EXPECT_THAT(sorted.layers, ElementsAre("xã.SHP"));
    EXPECT_THAT(sorted.tables, ElementsAre("số liệu.XLSX", "a.csv", "b.xlsm"));
}

TEST(DroppedFiles, PartsOfAShapefileAreKnown) {
    for (const char* file : {"xã.DBF", "a.shx", "a.prj", "a.cpg"}) {
        EXPECT_TRUE(isPartOfShapefile(file)) << file;
    }
    EXPECT_FALSE(isPartOfShapefile("a.shp"));
    EXPECT_FALSE(isPartOfShapefile("dbf"));
}

TEST(DroppedFiles, TheFirstProjectCounts) {
    const DroppedFiles sorted = sortedByUse({"a.csv", "b.diaban.yaml", "c.diaban.yaml", "d.yaml"});
    ASSERT_TRUE(sorted.project);
    EXPECT_EQ(sorted.project->string(), "b.diaban.yaml");
    EXPECT_THAT(sorted.layers, IsEmpty());
}

TEST(DroppedFiles, AreTakenOnceEach) {
    EXPECT_THAT(sortedByUse({"a.gpkg", "b.csv", "a.gpkg", "b.csv"}).layers, ElementsAre("a.gpkg"));
    EXPECT_THAT(sortedByUse({"b.csv", "b.csv"}).tables, ElementsAre("b.csv"));
}

} // namespace
} // namespace diaban::ui
