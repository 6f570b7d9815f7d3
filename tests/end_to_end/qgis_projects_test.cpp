// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// QGIS projects that a run writes, beside their GeoPackage and inside it; tests/readers has QGIS itself open them.
#include "tests/end_to_end/program.h"
#include "tests/support/sqlite_text.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban::test {
namespace {

namespace fs = std::filesystem;

std::string projectWith(const TempFolder& folder, const std::string& outputs) {
    fs::copy(sample(""), folder.file("p"), fs::copy_options::recursive);
    std::string yaml = bytesOf(folder.file("p/son-hai.diaban.yaml"));
    yaml.resize(yaml.find("outputs:"));
    return folder.write("p/son-hai.diaban.yaml", yaml + "outputs:\n" + outputs);
}

constexpr const char* kBoth = "  - {kind: layer, path: son-hai.gpkg}\n"
                              "  - {kind: qgis_project, path: son-hai.qgz}\n";

std::string hexOf(const std::string& bytes) {
    std::string hex;
    for (const char c : bytes) {
        constexpr const char* kDigits = "0123456789abcdef";
        hex += kDigits[static_cast<unsigned char>(c) >> 4U];
        hex += kDigits[static_cast<unsigned char>(c) & 15U];
    }
    return hex;
}

TEST(QgisProjects, lieBesideTheGeoPackageAndInsideIt) {
    const TempFolder folder;
    const ProgramRun run = diaban({"run", projectWith(folder, kBoth), "-o", folder.file("a")});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const std::string archive = bytesOf(folder.file("a/son-hai.qgz"));
    EXPECT_EQ(archive.substr(0, 2), "PK");
    const std::string gpkg = folder.file("a/son-hai.gpkg");
    EXPECT_EQ(sqlText(gpkg, "SELECT name FROM qgis_projects"), "son-hai");
    EXPECT_EQ(sqlText(gpkg, "SELECT content FROM qgis_projects"), hexOf(archive));
    EXPECT_EQ(sqlText(gpkg, "SELECT metadata FROM qgis_projects"),
              R"({"last_modified_time":"2025-09-30T00:00:00","last_modified_user":""})");
    ASSERT_EQ(diaban({"run", folder.file("p/son-hai.diaban.yaml"), "-o", folder.file("b")}).exitCode, 0);
    EXPECT_EQ(bytesOf(folder.file("b/son-hai.qgz")), archive) << "the same bytes";
    EXPECT_EQ(bytesOf(folder.file("b/son-hai.gpkg")), bytesOf(gpkg));
}

TEST(QgisProjects, bringTheirGeoPackageAlong) {
    const TempFolder folder;
    const std::string project = projectWith(folder, kBoth);
    ASSERT_EQ(diaban({"run", project, "-o", folder.file("all")}).exitCode, 0);
    ASSERT_EQ(diaban({"run", project, "-o", folder.file("one"), "--only", "qgis_project"}).exitCode, 0);
    ASSERT_EQ(diaban({"run", project, "-o", folder.file("layer"), "--only", "son-hai.gpkg"}).exitCode, 0);
    EXPECT_EQ(bytesOf(folder.file("one/son-hai.gpkg")), bytesOf(folder.file("all/son-hai.gpkg")));
    EXPECT_EQ(bytesOf(folder.file("layer/son-hai.gpkg")), bytesOf(folder.file("all/son-hai.gpkg")));
    EXPECT_FALSE(fs::exists(folder.file("layer/son-hai.qgz")));
}

struct Refusal {
    const char* name;
    const char* outputs;
    const char* words;
};

class RefusedQgisProject : public testing::TestWithParam<Refusal> {};

TEST_P(RefusedQgisProject, isToldInPlainWords) {
    const TempFolder folder;
    const ProgramRun run = diaban({"run", projectWith(folder, GetParam().outputs), "-o", folder.file("out")});
    EXPECT_EQ(run.exitCode, 3) << run.err;
    EXPECT_THAT(run.err, testing::HasSubstr(GetParam().words));
    EXPECT_FALSE(fs::exists(folder.file("out")));
}

INSTANTIATE_TEST_SUITE_P(
    Projects, RefusedQgisProject,
    testing::Values(Refusal{"withoutGeoPackage", "  - {kind: qgis_project, path: a.qgz}\n", "no GeoPackage to show"},
                    Refusal{"ofAnotherLayer",
                            "  - {kind: layer, path: a.gpkg}\n  - {kind: layer, path: b.shp}\n"
                            "  - {kind: qgis_project, path: a.qgz, layer: b.shp}\n",
                            "no GeoPackage to show"},
                    Refusal{"ofAnotherEnding",
                            "  - {kind: layer, path: a.gpkg}\n  - {kind: qgis_project, path: a.qgs}\n",
                            "does not fit this kind of output"},
                    Refusal{"ofOneNameTwice",
                            "  - {kind: layer, path: a.gpkg}\n  - {kind: qgis_project, path: a.qgz}\n"
                            "  - {kind: qgis_project, path: b/a.qgz}\n",
                            "would have the same name"}),
    [](const auto& row) { return std::string(row.param.name); });

} // namespace
} // namespace diaban::test
