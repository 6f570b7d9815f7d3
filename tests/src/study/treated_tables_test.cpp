// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/study/add_indicator.h"
#include "tests/src/study/study_of_three.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

class TreatedTables : public StudyOfThree {
protected:
    void addTreated(const std::string& csv, std::vector<FigureColumn> columns, const TableTreatment& treatment,
                    std::vector<std::pair<std::string, Adds>> knownKinds = {}) {
        TableSource source;
        source.path = "t.csv";
        source.key = "ma";
        source.columns = std::move(columns);
        source.treatment = treatment;
        source.knownKinds = std::move(knownKinds);
        m_folder.write("t.csv", csv);
        addTable(m_study, m_folder.path(), source, {}, m_problems);
    }
};

TEST_F(TreatedTables, carryPartsAndMakeTheShareAnew) {
    m_folder.write("x.csv", "old_code,new_code,share_of_old\nA,001,1\nB,001,0.5\nB,002,0.5\n");
    TableTreatment treatment;
    treatment.crosswalk = "x.csv";
    addTreated("ma;ho;ky;Tỷ lệ (%)\nA;100;50;50\nB;200;200;100\n",
               {{"households", "ho"}, {"pledged", "ky"}, {"stated", "Tỷ lệ (%)"}}, treatment);
    EXPECT_EQ(m_study.find("households", "")->values.values[0], 200);
    EXPECT_EQ(m_study.find("pledged", "")->values.values[1], 100);
    EXPECT_EQ(m_study.find("stated", ""), nullptr) << "a share is not carried";
    EXPECT_EQ(m_study.find("households", "")->values.states[2], UnitState::NotMatched);
    ASSERT_EQ(m_study.tables.size(), 1U);
    ASSERT_EQ(m_study.tables[0].notes.size(), 1U);
    EXPECT_EQ(m_study.tables[0].notes[0].id, "carry.note");
    EXPECT_EQ(m_study.tables[0].carried->columns[0].after, 300);

    Indicator share;
    share.key = "pledged_share";
    share.kind = IndicatorKind::Share;
    share.numerator = "pledged";
    share.denominator = "households";
    addIndicator(m_study, share, Language::Vi, "p.yaml", m_problems);
    EXPECT_EQ(m_study.find("pledged_share", "")->values.values[0], 75) << "150 of 200, not the mean of 50 and 100";
}

TEST_F(TreatedTables, refuseSeveralRowsOfAUnitUnlessItIsDeclared) {
    const std::string csv = "ma;ho\n001;1\n002;2\n001;3\n";
    try {
        addTreated(csv, {{"households", "ho"}}, {});
        ADD_FAILURE() << "not refused";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "aggregate.unit_twice");
    }
    TableTreatment treatment;
    treatment.aggregation = AggregationSpec{};
    addTreated(csv, {{"households", "ho"}}, treatment);
    EXPECT_EQ(m_study.find("households", "")->values.values[0], 4);
    EXPECT_EQ(m_study.tables.back().notes[0].id, "aggregate.note");
}

TEST_F(TreatedTables, sharesAndStatusesThatAreKnownAreNeitherCarriedNorAddedUp) {
    m_folder.write("x.csv", "old_code,new_code,share_of_old\nA,001,1\nB,001,1\nC,002,1\n");
    TableTreatment treatment;
    treatment.crosswalk = "x.csv";
    const std::vector<FigureColumn> columns{{"households", "ho"}, {"ps", "Kết quả ký"}, {"safe", "An toàn"}};
    const std::vector<std::pair<std::string, Adds>> known{
        {"ho", Adds::Yes}, {"Kết quả ký", Adds::Ratio}, {"An toàn", Adds::Status}};
    addTreated("ma;ho;Kết quả ký;An toàn\nA;100;50;1\nB;200;50;1\nC;300;10;0\n", columns, treatment, known);
    EXPECT_EQ(m_study.find("households", "")->values.values[0], 300);
    EXPECT_EQ(m_study.find("ps", ""), nullptr);
    EXPECT_EQ(m_study.find("safe", ""), nullptr);
    EXPECT_EQ(m_problems.count("carry.left_ratios"), 1U);
    EXPECT_EQ(m_problems.count("carry.left_statuses"), 1U);
    EXPECT_EQ(m_problems.count("carry.assumed_counts"), 0U);
}

TEST_F(TreatedTables, aColumnThatIsNotThereIsNotTakenForOneLeftBehind) {
    m_folder.write("x.csv", "old_code,new_code,share_of_old\nA,001,1\n");
    TableTreatment treatment;
    treatment.crosswalk = "x.csv";
    try {
        addTreated("ma;ho\nA;100\n", {{"households", "ho"}, {"pledged", "Hộ ký"}}, treatment);
        ADD_FAILURE() << "not refused";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "table.column_missing");
    }
}

TEST_F(TreatedTables, refusePersons) {
    try {
        addTreated("ma;ho;sdt\n001;1;0912345678\n", {{"households", "ho"}}, {});
        ADD_FAILURE() << "not refused";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "person.phone");
    }
}

} // namespace
} // namespace diaban
