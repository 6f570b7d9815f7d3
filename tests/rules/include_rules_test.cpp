// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/include_rules.h"

#include <gtest/gtest.h>

namespace diaban::rules {
namespace {

TEST(Includes, FollowTheArrows) {
    const SourceTree tree = readCode(DIABAN_SOURCE_DIR);
    ASSERT_GT(tree.size(), 50U) << "the tree was not found";
    const Faults faults = arrowFaults(tree);
    EXPECT_TRUE(faults.empty()) << "\n" << describe(faults);
}

TEST(Includes, LibrariesStayInTheirFolder) {
    const Faults faults = libraryFaults(readCode(DIABAN_SOURCE_DIR));
    EXPECT_TRUE(faults.empty()) << "\n" << describe(faults);
}

TEST(Includes, OwnHeadersComeFirst) {
    const Faults faults = ownHeaderFaults(readCode(DIABAN_SOURCE_DIR));
    EXPECT_TRUE(faults.empty()) << "\n" << describe(faults);
}

TEST(OwnHeader, IsWantedBeforeAllElse) {
    const auto faultsOf = [](const std::string& path, const std::string& text) {
        return ownHeaderFaults({sourceFile("gis/io/a.h", "#pragma once\n"), sourceFile(path, text)}).size();
    };
    EXPECT_EQ(faultsOf("gis/io/a.cpp", "// a\n#include \"gis/io/a.h\"\n#include <string>\n"), 0U);
    EXPECT_EQ(faultsOf("gis/io/a.cpp", "#include <string>\n#include \"gis/io/a.h\"\n"), 1U);
    EXPECT_EQ(faultsOf("gis/io/a.cpp", "#define X\n#include \"gis/io/a.h\"\n"), 1U);
    EXPECT_EQ(faultsOf("gis/io/a.cpp", "int x;\n"), 1U);
    EXPECT_EQ(faultsOf("gis/io/b.cpp", "#include <string>\n"), 0U) << "has no header";
}

struct IncludeCase {
    const char* name;
    const char* path;
    const char* include;
    bool allowed;
};

class Arrow : public testing::TestWithParam<IncludeCase> {};

TEST_P(Arrow, IsJudged) {
    const auto& param = GetParam();
    const auto faults = arrowFaults({sourceFile(param.path, std::string("#include ") + param.include + '\n')});
    EXPECT_EQ(faults.empty(), param.allowed) << describe(faults);
}

INSTANTIATE_TEST_SUITE_P(
    Rule, Arrow,
    testing::Values(IncludeCase{"GisToSrc", "gis/io/a.cpp", "\"src/unit/units.h\"", false},
                    IncludeCase{"IoToGeometry", "gis/io/a.cpp", "\"gis/geometry/box.h\"", true},
                    IncludeCase{"IoToGeos", "gis/io/a.cpp", "\"gis/geos/repair.h\"", false},
                    IncludeCase{"GeosToCrs", "gis/geos/a.cpp", "\"gis/crs/crs.h\"", false},
                    IncludeCase{"BaseToGeometry", "gis/base/a.h", "\"gis/geometry/box.h\"", false},
                    IncludeCase{"StatisticsToCoverage", "gis/statistics/a.h", "\"gis/coverage/arcs.h\"", true},
                    IncludeCase{"SameFolder", "gis/io/a.cpp", "\"gis/io/layer.h\"", true},
                    IncludeCase{"SrcToGis", "src/unit/a.h", "\"gis/io/layer.h\"", true},
                    IncludeCase{"JoinToTable", "src/join/a.h", "\"src/table/table.h\"", true},
                    IncludeCase{"TableToJoin", "src/table/a.h", "\"src/join/join.h\"", false},
                    IncludeCase{"NestedFolder", "src/cli/main/main.cpp", "\"src/cli/command.h\"", true},
                    IncludeCase{"RunToCli", "src/run/a.cpp", "\"src/cli/command.h\"", false},
                    IncludeCase{"SrcToUi", "src/run/a.cpp", "\"ui/app/window.h\"", false},
                    IncludeCase{"UiToSrc", "ui/app/a.cpp", "\"src/run/run.h\"", true},
                    IncludeCase{"ViewToMap", "ui/views/a.cpp", "\"ui/map/map_view.h\"", true},
                    IncludeCase{"MapToView", "ui/map/a.cpp", "\"ui/views/table_view.h\"", false},
                    IncludeCase{"UnknownUiFolder", "ui/stuff/a.cpp", "\"src/run/run.h\"", false},
                    IncludeCase{"SrcToTests", "src/run/a.cpp", "\"tests/support/grid.h\"", false},
                    IncludeCase{"TestToAll", "tests/src/run/a_test.cpp", "\"src/run/run.h\"", true},
                    IncludeCase{"NotFromTheRoot", "gis/io/a.cpp", "\"layer.h\"", false},
                    IncludeCase{"UnknownFolder", "src/stuff/a.cpp", "<vector>", false},
                    IncludeCase{"Spaced", "gis/io/a.cpp", " \"src/unit/units.h\" // why", false}),
    [](const auto& row) { return row.param.name; });

class Library : public testing::TestWithParam<IncludeCase> {};

TEST_P(Library, IsJudged) {
    const auto& param = GetParam();
    const auto faults = libraryFaults({sourceFile(param.path, std::string("#include ") + param.include + '\n')});
    EXPECT_EQ(faults.empty(), param.allowed) << describe(faults);
}

INSTANTIATE_TEST_SUITE_P(Rule, Library,
                         testing::Values(IncludeCase{"GeosInGeos", "gis/geos/a.cpp", "<geos_c.h>", true},
                                         IncludeCase{"GeosInTests", "tests/gis/io/a_test.cpp", "<geos_c.h>", false},
                                         IncludeCase{"GdalInIo", "gis/io/a.cpp", "<gdal.h>", true},
                                         IncludeCase{"GdalInTests", "tests/gis/io/a_test.cpp", "<ogr_api.h>", true},
                                         IncludeCase{"GdalInSrc", "src/run/a.cpp", "<cpl_vsi.h>", false},
                                         IncludeCase{"SqliteInIo", "gis/io/a.h", "<sqlite3.h>", true},
                                         IncludeCase{"SqliteInTable", "src/table/a.cpp", "<sqlite3.h>", false},
                                         IncludeCase{"ProjInCrs", "gis/crs/a.cpp", "<proj.h>", true},
                                         IncludeCase{"ProjInSrc", "src/run/a.cpp", "<geodesic.h>", false},
                                         IncludeCase{"QtInGis", "gis/base/a.cpp", "<QString>", false},
                                         IncludeCase{"QtModuleInGis", "gis/base/a.cpp", "<QtCore/QString>", false},
                                         IncludeCase{"QtGuiInSrc", "src/publish/a.cpp", "<QImage>", true},
                                         IncludeCase{"WidgetInSrc", "src/publish/a.cpp", "<QWidget>", false},
                                         IncludeCase{"WidgetInDocument", "ui/document/a.cpp", "<QWidget>", false},
                                         IncludeCase{"WidgetInUi", "ui/app/a.cpp", "<QWidget>", true}),
                         [](const auto& row) { return row.param.name; });

} // namespace
} // namespace diaban::rules
