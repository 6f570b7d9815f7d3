// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "tests/src/study/study_of_three.h"
#include "tests/support/xlsx_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace diaban {
namespace {

using testing::ElementsAre;

class PeriodLayouts : public StudyOfThree {
protected:
    void SetUp() override {
        StudyOfThree::SetUp();
        m_source.path = "t.csv";
        m_source.key = "ma";
    }
    void add(const std::string& csv) {
        m_folder.write("t.csv", csv);
        addTable(m_study, m_folder.path(), m_source, {}, m_problems);
    }
    /// The id of the error, its place and the named arguments: "period.blank @3 row=3".
    std::string fault(const std::string& csv) {
        try {
            add(csv);
        } catch (const gis::Error& error) {
            std::string text = error.message().id + " @" + error.place();
            for (const auto& [name, value] : error.message().args) {
                if (const auto* whole = std::get_if<std::int64_t>(&value)) {
                    text += ' ' + name + '=' + std::to_string(*whole);
                }
            }
            return text;
        }
        return "none";
    }
    std::vector<double> values(const char* key, const char* period) {
        const Figure* figure = m_study.find(key, period);
        return figure == nullptr ? std::vector<double>{} : figure->values.values;
    }

    TableSource m_source;
};

TEST_F(PeriodLayouts, AColumnOfPeriods) {
    m_source.periodColumn = "Kỳ";
    m_source.columns = {{"households", "ho"}};
    add("ma;Kỳ;ho\n002;Quý II/2025;20\n001;Quý I/2025;1\n002;Q1/2025;2\n003;2025-Q1;3\n001;Quý 2 năm 2025;10\n");
    EXPECT_EQ(m_study.periodsOf("households"), (std::vector<std::string>{"2025-Q1", "2025-Q2"}));
    EXPECT_THAT(values("households", "2025-Q1"), ElementsAre(1, 2, 3));
    const Figure* second = m_study.find("households", "2025-Q2");
    ASSERT_NE(second, nullptr);
    EXPECT_EQ(second->values.values[1], 20);
    EXPECT_EQ(second->values.states[2], UnitState::NotMatched);
    ASSERT_EQ(m_study.tables.size(), 2U);
    EXPECT_EQ(m_study.tables[1].join.rows, 2U);
    EXPECT_EQ(m_study.tables[1].table.rowNumbers, (std::vector<std::uint32_t>{2, 6}));
}

TEST_F(PeriodLayouts, OnePeriodOfTheRowsIsToldBesideWhatItMisses) {
    m_source.periodColumn = "ky";
    m_source.columns = {{"households", "ho"}};
    add("ma;ky;ho\n001;2024;1\n002;2024;2\n003;2024;3\n001;2025;4\n002;2025;5\n");
    ASSERT_EQ(m_problems.count("join.units_without_row"), 1U);
    const auto told = std::ranges::find_if(
        m_problems.list(), [](const auto& problem) { return problem.message.id == "join.units_without_row"; });
    EXPECT_EQ(told->place, "2025");
}

TEST_F(PeriodLayouts, TheKeyColumnIsFoundOnceForAllPeriods) {
    m_source.key.clear();
    m_source.periodColumn = "ky";
    m_source.columns = {{"households", "ho"}};
    add("ma;ky;ho\n001;2024;1\n002;2024;2\n003;2024;3\n001;2025;4\n002;2025;5\n003;2025;6\n");
    EXPECT_THAT(values("households", "2025"), ElementsAre(4, 5, 6));
    EXPECT_EQ(m_problems.count("join.key_found"), 1U);
}

TEST_F(PeriodLayouts, AUnitTwiceInAPeriodIsRefusedNamingBothRows) {
    m_source.periodColumn = "ky";
    m_source.columns = {{"households", "ho"}};
    EXPECT_EQ(fault("ma;ky;ho\n001;Q1/2025;1\n002;Q1/2025;2\n001;Q2/2025;3\n001;Quý I/2025;4\n"),
              "period.unit_twice @5 first=2 second=5");
}

TEST_F(PeriodLayouts, RowsThatNameNoUnitMayRepeat) {
    m_source.periodColumn = "ky";
    m_source.columns = {{"households", "ho"}};
    EXPECT_EQ(fault("ma;ky;ho\n001;2025;1\nKhác;2025;1\nKhác;2025;1\n"), "none");
    EXPECT_EQ(m_study.tables.at(0).join.duplicateRows.size(), 2U);
}

TEST_F(PeriodLayouts, ANameOfSeveralUnitsIsNoRowTwice) {
    Boundaries boundaries;
    boundaries.layer = test::rowOfSquares({"001", "002", "003", "004"});
    boundaries.units = unitsOf(boundaries.layer, {"code", "name", {}}, m_problems);
    boundaries.units.names = {"Tân Lập", "Tân Lập", "Ba Tơ", "Ia Grai"};
    m_study = beginStudy(std::move(boundaries));
    m_source.key.clear();
    m_source.name = "xa";
    m_source.periodColumn = "ky";
    m_source.columns = {{"households", "ho"}};
    EXPECT_EQ(fault("xa;ky;ho\nTân Lập;2025;1\nTân Lập;2025;2\nBa Tơ;2025;3\n"), "none");
    EXPECT_EQ(fault("xa;ky;ho\nBA TƠ;2026;1\nIa Grai;2026;2\nBa Tơ;2026;3\n"), "period.unit_twice @4 first=2 second=4");
}

TEST_F(PeriodLayouts, PeriodsThatCannotBeReadAreOneError) {
    m_source.periodColumn = "ky";
    m_source.columns = {{"households", "ho"}};
    EXPECT_EQ(fault("ma;ky;ho\n001;Quý I;1\n"), "period.unreadable @2 row=2");
    EXPECT_EQ(fault("ma;ky;ho\n001;Q1/2025;1\n002;;2\n"), "period.blank @3 row=3");
    EXPECT_EQ(fault("ma;ky;ho\n001;Q1/2025;1\nXã khác;;\n"), "none");
    EXPECT_EQ(m_problems.count("period.rows_left_out"), 1U);
    m_source.periodColumn = "kỳ";
    EXPECT_EQ(fault("ma;ky;ho\n001;Q1/2025;1\n"), "table.column_missing @");
}

TEST_F(PeriodLayouts, ADayThatASpreadsheetMadeOfAMonthIsTold) {
    m_source.periodColumn = "ky";
    m_source.columns = {{"households", "ho"}};
    add("ma;ky;ho\n001;2025-03-01;1\n");
    EXPECT_THAT(m_study.periodsOf("households"), ElementsAre("2025-03"));
    EXPECT_EQ(m_problems.count("period.day_as_month"), 1U);
}

TEST_F(PeriodLayouts, ASheetEach) {
    m_source.path = "t.xlsx";
    m_source.sheets = {{"Quý II", "2025-Q2"}, {"Quý I", "2025-Q1"}};
    m_source.columns = {{"households", "ho"}};
    test::XlsxBook book;
    book.sheets = {{"Quý I", test::xlsxRow({"ma", "ho"}) + test::xlsxRow({"001", "=1"}), "", "", ""},
                   {"Quý II", test::xlsxRow({"ma", "ho"}) + test::xlsxRow({"001", "=2"}), "", "", ""},
                   {"Ghi chú", test::xlsxRow({"x"}), "", "", ""}};
    writeXlsx(m_folder.file("t.xlsx"), book);
    addTable(m_study, m_folder.path(), m_source, {}, m_problems);
    EXPECT_THAT(m_study.periodsOf("households"), ElementsAre("2025-Q1", "2025-Q2"));
    EXPECT_EQ(values("households", "2025-Q2")[0], 2);
    EXPECT_EQ(m_study.tables[0].table.sheet, "Quý II");
}

TEST_F(PeriodLayouts, AFileEach) {
    m_folder.write("q1.csv", "ma;ho\n001;1\n");
    m_folder.write("q2.csv", "ma;ho\n001;2\n");
    m_source.path.clear();
    m_source.files = {{"q1.csv", "2025-Q1"}, {"q2.csv", "2025-Q2"}};
    m_source.columns = {{"households", "ho"}};
    addTable(m_study, m_folder.path(), m_source, {}, m_problems);
    EXPECT_EQ(values("households", "2025-Q1")[0], 1);
    EXPECT_EQ(values("households", "2025-Q2")[0], 2);
    EXPECT_THAT(m_source.paths(), ElementsAre("q1.csv", "q2.csv"));
}

TEST_F(PeriodLayouts, PeriodsOfColumnsAndFiguresOfAll) {
    m_source.columns = {{"households", "ho"}, {"pledged", "Quý II", "2025-Q2"}, {"pledged", "Quý I", "2025-Q1"}};
    add("ma;ho;Quý I;Quý II\n001;100;5;6\n002;200;7;-\n003;300;9;10\n");
    EXPECT_THAT(m_study.periodsOf("pledged"), ElementsAre("2025-Q1", "2025-Q2"));
    EXPECT_THAT(values("pledged", "2025-Q1"), ElementsAre(5, 7, 9));
    EXPECT_EQ(m_study.find("pledged", "2025-Q2")->values.states[1], UnitState::NoData);
    EXPECT_THAT(values("households", "2025-Q2"), ElementsAre(100, 200, 300)) << "stands in every period";
    ASSERT_EQ(m_study.tables.size(), 1U);
}

} // namespace
} // namespace diaban
