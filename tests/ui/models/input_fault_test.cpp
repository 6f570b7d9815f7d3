// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/temp_folder.h"
#include "tests/ui/models/loaded_sample.h"
#include "ui/models/input_fault.h"

#include <gmock/gmock.h>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;

/// The id of what is said of a file in a place of the sample's project; empty where the project can use it.
std::string faultOf(InputRole role, const std::string& path) {
    Project project = loadedSample()->project;
    project.unitLists.resize(1);
    project.clusters.emplace();
    for (std::string* written : {&project.neighbours.path, &project.unitLists[0].path, &project.corrections,
                                 &project.style, &project.tables[0].treatment.crosswalk, &project.clusters->source.path,
                                 &project.clusters->hamlets, &project.clusters->land, &project.outputs[0].slides.office,
                                 &project.tables[0].path, &project.boundaries.path}) {
        *written = path;
    }
    const std::optional<gis::Error> fault = inputFault(project, {role, 0, path}, loadedSample(), {});
    return fault ? fault->message().id : std::string();
}

TEST(InputFault, TellsWhatAFileLacksForItsPlace) {
    test::TempFolder folder;
    const std::string sample = fs::path(DIABAN_SOURCE_DIR) / "data/sample";
    const std::string few = folder.write("few.csv", "Mã xã;Tổng số hộ\n09801;2\n09804;9\n09807;0\n");
    const std::string broken = folder.write("broken.gpkg", "no layer");
    struct Case {
        InputRole role;
        std::string path, fault;
    };
    const std::vector<Case> cases{
        {InputRole::Table, sample + "/indicators.csv", ""},
        {InputRole::Table, sample + "/indicators-2025-Q2.xlsx", ""},
        {InputRole::Table, few, "table.column_missing"},
        {InputRole::Boundaries, sample + "/boundaries.gpkg", ""},
        {InputRole::Neighbours, sample + "/boundaries.gpkg", ""},
        {InputRole::Style, sample + "/office.yaml", ""},
        {InputRole::Clusters, sample + "/clusters.csv", ""},
    };
    for (const Case& each : cases) {
        EXPECT_EQ(faultOf(each.role, each.path), each.fault) << static_cast<int>(each.role) << ' ' << each.path;
    }
    EXPECT_NE(faultOf(InputRole::Boundaries, broken), "");
}

TEST(InputFault, AFileOfAnotherKindIsOneWhereverItStands) {
    test::TempFolder folder;
    const std::string text = folder.write("letter.txt", "Kính gửi: Ủy ban nhân dân xã\n");
    for (const InputRole role : {InputRole::Boundaries, InputRole::Neighbours, InputRole::UnitList, InputRole::Style,
                                 InputRole::Corrections, InputRole::Table, InputRole::Crosswalk, InputRole::Clusters,
                                 InputRole::Hamlets, InputRole::Land, InputRole::Template}) {
        EXPECT_NE(faultOf(role, text), "") << static_cast<int>(role);
        EXPECT_NE(faultOf(role, (folder.path() / "none.txt").string()), "") << static_cast<int>(role);
    }
}

/// Which columns tell the unit is only known once there are units.
TEST(InputFault, ATableIsNotHeldToUnitsThatAreNotThere) {
    test::TempFolder folder;
    Project project = loadedSample()->project;
    project.tables[0].key.clear();
    project.tables[0].name.clear();
    project.tables[0].parent.clear();
    const InputPlace place{InputRole::Table, 0, project.tables[0].path};
    EXPECT_FALSE(inputFault(project, place, nullptr, {}));
    EXPECT_FALSE(inputFault(project, place, loadedSample(), {}));
}

} // namespace
} // namespace diaban::ui
