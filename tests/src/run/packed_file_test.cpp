// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/run/packed_file.h"
#include "src/run/project_inputs.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

namespace fs = std::filesystem;

using test::TempFolder;

Project projectIn(const TempFolder& folder) {
    Project project;
    project.file = folder.write("a.diaban.yaml", "version: 1\n");
    project.folder = folder.path();
    return project;
}

std::vector<std::string> namesOf(const std::vector<PackedFile>& files) {
    std::vector<std::string> names;
    for (const PackedFile& file : files) {
        names.push_back(file.name);
    }
    return names;
}

TEST(Sha256, isThatOfTheStandard) {
    const TempFolder folder;
    EXPECT_EQ(sha256Of(folder.write("abc", "abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256Of(folder.write("empty", "")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256Of(folder.write("a", std::string(1000000, 'a'))), // beyond one block is what follows
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    EXPECT_NE(sha256Of(folder.write("b", std::string(3000000, 'a'))), sha256Of(folder.file("a")));
    EXPECT_THROW((void)sha256Of(folder.file("not-there")), gis::Error);
}

TEST(ProjectInputs, areAllThatBelongsToThem) {
    const TempFolder folder;
    Project project = projectIn(folder);
    for (const char* name : {"x.shp", "x.dbf", "x.SHX", "x.prj", "x.csv", "xy.dbf", "logo.png", "t.csv"}) {
        folder.write(name, "1");
    }
    folder.write("a.corrections.csv", "");
    folder.write("office.yaml", "version: 1\nlogo: {path: logo.png}\n");
    project.boundaries.path = "x.shp";
    project.style = "office.yaml";
    project.tables.emplace_back().path = "./t.csv";
    project.tables.emplace_back().path = "t.csv";
    std::vector<std::string> names;
    for (const fs::path& input : projectInputs(project)) {
        names.push_back(input.lexically_relative(folder.path()).string());
    }
    EXPECT_THAT(names, testing::ElementsAre("a.diaban.yaml", "x.shp", "x.SHX", "x.dbf", "x.prj", "t.csv",
                                            "a.corrections.csv", "office.yaml", "logo.png"));
}

TEST(PackedInputs, lieUnderTheProjectAndNowhereElse) {
    const TempFolder folder;
    const TempFolder outside;
    Project project = projectIn(folder);
    folder.write("in.csv", "a");
    fs::create_directory(folder.path() / "sub");
    folder.write("sub/in.csv", "b");
    outside.write("out.gpkg", "c");
    fs::create_symlink(outside.file("out.gpkg"), folder.path() / "link.csv");
    project.boundaries.path = outside.file("out.gpkg");
    for (const char* path : {"in.csv", "sub/../sub/in.csv", "link.csv"}) {
        project.tables.emplace_back().path = path;
    }
    const std::vector<PackedFile> files = packedInputs(project);
    EXPECT_THAT(namesOf(files), testing::ElementsAre("project/a.diaban.yaml", "out.gpkg", "project/in.csv",
                                                     "project/sub/in.csv", "link.csv"));
    EXPECT_FALSE(files[1].packed);
    EXPECT_FALSE(files[4].packed) << "leads outside";
    EXPECT_TRUE(files[3].packed);
    EXPECT_EQ(files[2].bytes, 1);
    EXPECT_EQ(files[1].sha256, "2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6");
}

TEST(PackedOutputs, areNamedByTheirPlaceInAFolderThatMayBeRelativeAndNotThereYet) {
    const TempFolder folder;
    const std::string staged = folder.write("staged", "x");
    const fs::path here = fs::weakly_canonical(fs::current_path());
    const auto files = packedOutputs({{here / "no-such/b/c.csv", staged}, {here / "no-such/a.csv", staged}}, "no-such");
    EXPECT_THAT(namesOf(files), testing::ElementsAre("output/a.csv", "output/b/c.csv"));
    EXPECT_EQ(files[0].file, staged);
}

} // namespace
} // namespace diaban
