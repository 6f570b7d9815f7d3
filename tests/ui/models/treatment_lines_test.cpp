// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/models/loaded_sample.h"
#include "ui/models/treatment_lines.h"

#include <gmock/gmock.h>

namespace diaban::ui {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

FaultyInput refused(const std::string& id, const std::string& path = "indicators.csv") {
    return {{InputRole::Table, 0, path}, gis::badInput(path, {}, {id, {}})};
}

/// The sample's table as the project treats it, and what was told of reading it.
class TreatmentLinesTest : public testing::Test {
protected:
    TreatmentLinesTest() : m_project(loadedSample()->project), m_study(loadedSample()->study) {}

    std::vector<TreatmentLine> lines(const std::vector<FaultyInput>& faulty = {}) {
        LoadedProject loaded(std::make_shared<const Study>(m_study));
        loaded.problems = m_problems;
        return treatmentLines(m_project, &loaded, faulty, m_words);
    }
    /// The only one.
    TreatmentLine line(const std::vector<FaultyInput>& faulty = {}) {
        const std::vector<TreatmentLine> all = lines(faulty);
        EXPECT_EQ(all.size(), 1U);
        return all.empty() ? TreatmentLine{} : all.front();
    }
    TableSource& table() { return m_project.tables.front(); }
    void noteKept(const std::string& file, const std::string& sheet, std::int64_t kept, std::int64_t read) {
        m_problems.note(file, sheet,
                        {"selection.kept", {{"selection", "Tỉnh = Sơn Hải"}, {"kept", kept}, {"read", read}}});
    }
    std::string fileOfTable() { return (m_project.folder / "indicators.csv").lexically_normal().string(); }

    Words m_words{Language::Vi};
    Project m_project;
    Study m_study;
    gis::Problems m_problems;
};

TEST_F(TreatmentLinesTest, ThereIsNoneWhereAProjectSaysNothingOfThat) {
    EXPECT_THAT(lines(), IsEmpty());
    EXPECT_THAT(lines({refused("table.column_missing")}), IsEmpty()) << "against which nothing here helps";
}

TEST_F(TreatmentLinesTest, ATableOfAnotherTimeIsCarriedOrForced) {
    for (const char* id :
         {"vintage.differs", "vintage.differs_by_name", "vintage.stated_differ", "vintage.names_differ"}) {
        EXPECT_THAT(actsAgainst(m_project, refused(id)), ElementsAre(TreatmentAct::Carry, TreatmentAct::Force)) << id;
    }
    const TreatmentLine said = line({refused("vintage.differs")});
    EXPECT_EQ(said.table, 0U);
    EXPECT_TRUE(said.warns);
    EXPECT_THAT(said.words.toStdString(), AllOf(HasSubstr("indicators.csv"), HasSubstr("khác thời điểm")));
    EXPECT_THAT(said.acts, ElementsAre(TreatmentAct::Carry, TreatmentAct::Force));
}

TEST_F(TreatmentLinesTest, ABadCrosswalkIsChangedOrLeft) {
    table().treatment.crosswalk = "data/quy-doi.csv";
    EXPECT_THAT(actsAgainst(m_project, refused("carry.nothing_known")),
                ElementsAre(TreatmentAct::CarryAnew, TreatmentAct::LeaveCarry));
    EXPECT_THAT(actsAgainst(m_project, refused("vintage.crosswalk_of_other")),
                ElementsAre(TreatmentAct::CarryAnew, TreatmentAct::Force, TreatmentAct::LeaveCarry));
    m_study.tables.clear();
    EXPECT_THAT(line({refused("carry.nothing_known")}).words.toStdString(), HasSubstr("được bằng quy-doi.csv"));
    EXPECT_TRUE(line().warns) << "the file of the crosswalk itself is missing";
}

TEST_F(TreatmentLinesTest, WhatACrosswalkLosesIsWarnedOf) {
    table().treatment.crosswalk = "quy-doi.csv";
    CarriedTable& carried = m_study.tables.front().carried.emplace();
    carried.crosswalk = "/elsewhere/quy-doi.csv";
    carried.columns = {{.name = "Số hộ", .before = 200, .after = 200}};
    EXPECT_FALSE(line().warns);
    EXPECT_FALSE(losesFigures(m_study.tables.front()));
    carried.columns.push_back({.name = "Dân số", .before = 200, .after = 50, .lostUnknown = 100, .lostUncovered = 50});
    EXPECT_TRUE(losesFigures(m_study.tables.front()));
    EXPECT_TRUE(line().warns);
    EXPECT_THAT(line().words.toStdString(), AllOf(HasSubstr("75 %"), HasSubstr("Dân số")));
}

TEST_F(TreatmentLinesTest, TablesOfOneSheetAreToldApartByTheirPeriods) {
    table().treatment.crosswalk = "quy-doi.csv";
    m_study.tables.front().carried.emplace().crosswalk = "quy-doi.csv";
    m_project.tables.push_back(table());
    m_project.tables.back().period = "2024-Q3";
    const std::vector<TreatmentLine> both = lines();
    ASSERT_EQ(both.size(), 2U);
    EXPECT_FALSE(both[0].warns);
    EXPECT_TRUE(both[1].warns) << "only the other one was joined";
    EXPECT_NE(both[0].words, both[1].words);
    EXPECT_THAT(both[1].words.toStdString(), HasSubstr("III/2024"));
}

/// The project may have been edited since its inputs were tried.
TEST_F(TreatmentLinesTest, AFaultOfATableThatIsThereNoMoreOffersNothing) {
    EXPECT_THAT(actsAgainst(m_project, refused("vintage.differs", "other.csv")), IsEmpty());
    EXPECT_THAT(actsAgainst(Project{}, refused("vintage.differs")), IsEmpty());
    const FaultyInput layer{{InputRole::Boundaries, 0, "b.gpkg"}, gis::badInput("b.gpkg", {}, {"vintage.differs", {}})};
    EXPECT_THAT(actsAgainst(m_project, layer), IsEmpty());
}

TEST_F(TreatmentLinesTest, AForcedJoinSaysSoAndIsTakenBack) {
    table().treatment.forceVintage = true;
    EXPECT_FALSE(line().warns) << "of the same time nothing was forced";
    m_study.tables.front().notes.push_back({"vintage.forced_names", {}});
    EXPECT_TRUE(line().warns);
    EXPECT_THAT(line().acts, ElementsAre(TreatmentAct::Carry, TreatmentAct::LeaveForce));
    m_study.tables.front().vintages = {"2025-07", "2025-06", {}};
    EXPECT_THAT(line().words.toStdString(), AllOf(HasSubstr("số liệu 2025-06"), HasSubstr("ranh giới 2025-07")));
    EXPECT_TRUE(isForced(m_study.tables.front()));
}

TEST_F(TreatmentLinesTest, CarriedFiguresAreCalledComputed) {
    table().treatment.crosswalk = "quy-doi.csv";
    m_study.tables.front().carried.emplace().crosswalk = "data/quy-doi.csv";
    EXPECT_FALSE(line().warns);
    EXPECT_THAT(line().words.toStdString(), AllOf(HasSubstr("số tính lại"), HasSubstr("quy-doi.csv")));
    EXPECT_THAT(line().acts, ElementsAre(TreatmentAct::CarryAnew, TreatmentAct::LeaveCarry));
}

TEST_F(TreatmentLinesTest, RowsThatAreTakenAloneAreCounted) {
    table().only = {{"Tỉnh", "Sơn Hải"}};
    EXPECT_THAT(line().words.toStdString(), AllOf(HasSubstr("Tỉnh = Sơn Hải"), Not(HasSubstr("/"))));
    noteKept("/elsewhere/indicators.csv", {}, 1, 2);
    EXPECT_FALSE(keptRows(m_project, 0, nullptr).has_value());
    noteKept(fileOfTable(), {}, 150, 3321);
    EXPECT_THAT(line().words.toStdString(), HasSubstr("chỉ lấy các dòng có Tỉnh = Sơn Hải (150/3.321 dòng)"));
    EXPECT_THAT(line().acts, ElementsAre(TreatmentAct::AllRows));
    EXPECT_FALSE(line().warns);
    EXPECT_THAT(actsAgainst(m_project, refused("selection.nothing_left")), ElementsAre(TreatmentAct::AllRows));
    EXPECT_THAT(line({refused("selection.nothing_left")}).acts, ElementsAre(TreatmentAct::AllRows)) << "said once";
}

TEST_F(TreatmentLinesTest, RowsOfSeveralSheetsAreCountedTogether) {
    table().only = {{"Tỉnh", "Sơn Hải"}};
    table().sheets = {{"Quý I", "2025-Q1"}, {"Quý II", "2025-Q2"}};
    for (const char* sheet : {"Quý I", "Quý II", "Bìa", "Quý II"}) {
        noteKept(fileOfTable(), sheet, 150, 600);
    }
    LoadedProject loaded(std::make_shared<const Study>(m_study));
    loaded.problems = m_problems;
    const std::optional<KeptRows> rows = keptRows(m_project, 0, &loaded);
    ASSERT_TRUE(rows.has_value());
    EXPECT_EQ(rows->kept, 300);
    EXPECT_EQ(rows->read, 1200) << "each sheet of the table once";
}

TEST(SourceName, IsTheFileWithItsSheetOrTheFirstFiles) {
    TableSource table;
    table.path = "so-lieu/t.xlsx";
    EXPECT_EQ(sourceName(table), "t.xlsx");
    table.sheet = "Biểu 1";
    EXPECT_EQ(sourceName(table), "t.xlsx (Biểu 1)");
    table = {};
    table.files = {{"a/q1.csv", "2025-Q1"}, {"a/q2.csv", "2025-Q2"}, {"a/q3.csv", "2025-Q3"}};
    EXPECT_THAT(sourceName(table), AllOf(HasSubstr("q1.csv, q2.csv"), Not(HasSubstr("q3"))));
}

} // namespace
} // namespace diaban::ui
