// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/temp_folder.h"
#include "ui/document/repair_input.h"

#include <gmock/gmock.h>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;

class RepairInputTest : public testing::Test {
protected:
    RepairInputTest() {
        m_project.folder = m_folder.path() / "work";
        m_project.file = m_project.folder / "p.diaban.yaml";
        m_project.boundaries.path = "data/b.gpkg";
        m_project.boundaries.layer = "communes";
        m_project.tables.resize(2);
        m_project.tables[0].path = "data/t.xlsx";
        m_project.tables[0].sheet = "Biểu 1";
        m_project.tables[1].path = "data/t.xlsx";
        m_project.tables[1].sheet = "Biểu 2";
        fs::create_directories(m_folder.path() / "work");
        fs::create_directories(m_folder.path() / "moved");
    }

    static FaultyInput missing(const InputPlace& place) {
        return {place, gis::badInput(place.path, {}, {kInputMissing, {{"path", place.path}}})};
    }

    test::TempFolder m_folder;
    Project m_project;
};

TEST_F(RepairInputTest, PathsNearTheProjectAreRelative) {
    EXPECT_EQ(writtenPath(m_project, m_project.folder / "x/t.csv"), "x/t.csv");
    EXPECT_EQ(writtenPath(m_project, m_folder.path() / "moved/t.csv"), "../moved/t.csv");
    EXPECT_EQ(writtenPath(m_project, "/t.csv"), "/t.csv");
}

TEST_F(RepairInputTest, OneFoundFileBringsTheOthersThatLieBesideIt) {
    m_folder.write("moved/t.xlsx", "x");
    m_folder.write("moved/b.gpkg", "x");
    std::vector<FaultyInput> faulty;
    for (const InputPlace& place : inputPlaces(m_project)) {
        faulty.push_back(missing(place));
    }
    const Project found = withFoundInput(m_project, faulty, 0, m_folder.path() / "moved/b.gpkg");
    EXPECT_EQ(found.boundaries.path, "../moved/b.gpkg");
    EXPECT_EQ(found.boundaries.layer, "communes");
    EXPECT_EQ(found.tables[0].path, "../moved/t.xlsx");
    EXPECT_EQ(found.tables[1].path, "../moved/t.xlsx");
    EXPECT_EQ(found.tables[1].sheet, "Biểu 2");
}

TEST_F(RepairInputTest, TheSheetThatIsMeantIsThatOfThePlace) {
    m_folder.write("moved/t.ods", "x");
    const std::vector<FaultyInput> faulty{missing({InputRole::Table, 0, "data/t.xlsx"}),
                                          missing({InputRole::Table, 1, "data/t.xlsx"})};
    const Project found = withFoundInput(m_project, faulty, 1, m_folder.path() / "moved/t.ods", "Quý 3");
    EXPECT_EQ(found.tables[1].path, "../moved/t.ods");
    EXPECT_EQ(found.tables[1].sheet, "Quý 3");
    EXPECT_EQ(found.tables[0].sheet, "Quý 3") << "it names none of the other kind of file";
}

TEST_F(RepairInputTest, AnotherNameIsTakenWhereverTheOldOneStood) {
    const std::vector<FaultyInput> faulty{missing({InputRole::Table, 0, "data/t.xlsx"}),
                                          missing({InputRole::Table, 1, "data/t.xlsx"})};
    const Project found = withFoundInput(m_project, faulty, 0, m_folder.write("work/new.xlsx", "x"));
    EXPECT_EQ(found.tables[0].path, "new.xlsx");
    EXPECT_EQ(found.tables[1].path, "new.xlsx");
}

TEST_F(RepairInputTest, ABadFileIsReplacedInItsPlaceAlone) {
    const FaultyInput bad{{InputRole::Table, 0, "data/t.xlsx"}, gis::badInput("t.xlsx", {}, {"table.no_data", {}})};
    const Project found = withFoundInput(m_project, {bad}, 0, m_project.folder / "new.csv");
    EXPECT_EQ(found.tables[0].path, "new.csv");
    EXPECT_EQ(found.tables[0].sheet, "") << "a CSV has none";
    EXPECT_EQ(found.tables[1].path, "data/t.xlsx");
}

TEST_F(RepairInputTest, CorrectionsBesideTheProjectGetAPlaceInIt) {
    const FaultyInput bad{{InputRole::Corrections, 0, "p.corrections.csv"}, gis::badInput("c", {}, {"x", {}})};
    EXPECT_FALSE(canDoWithout(m_project, bad.place));
    EXPECT_EQ(withFoundInput(m_project, {bad}, 0, m_project.folder / "mine.csv").corrections, "mine.csv");
}

} // namespace
} // namespace diaban::ui
