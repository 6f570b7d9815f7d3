// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "tests/src/study/study_of_three.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

class RecognisedColumns : public StudyOfThree {
protected:
    void SetUp() override {
        StudyOfThree::SetUp();
        Indicator households;
        households.key = households.numerator = "households";
        households.headers = {"Số hộ"};
        Indicator safe;
        safe.key = safe.numerator = "safe";
        safe.kind = IndicatorKind::Status;
        safe.headers = {"Đạt an toàn"};
        Indicator share;
        share.key = "pledged_share";
        share.kind = IndicatorKind::Share;
        share.numerator = "pledged";
        share.denominator = "households";
        share.headers = {"Tỷ lệ ký cam kết (%)"};
        m_source.path = "t.csv";
        m_source.key = "Mã";
        m_source.catalogue =
            std::make_shared<const IndicatorCatalogue>(std::vector<Indicator>{households, safe, share});
    }
    void add(const std::string& csv) {
        m_folder.write("t.csv", csv);
        addTable(m_study, m_folder.path(), m_source, {}, m_problems);
    }
    std::vector<std::string> keys() const {
        std::vector<std::string> all;
        for (const Figure& figure : m_study.figures) {
            all.push_back(figure.key + ' ' + figure.period);
        }
        return all;
    }

    TableSource m_source;
};

TEST_F(RecognisedColumns, AreFiguresWhereTheTableNamesNone) {
    add("Mã;SO HO;Đạt an toàn;Tỷ lệ ký cam kết (%);Ghi chú\n001;5;Đạt;97,5;x\n002;6;Chưa đạt;80;\n");
    EXPECT_THAT(keys(), testing::ElementsAre("area_km2 ", "households ", "safe ", "pledged_share "));
    EXPECT_EQ(m_study.find("households", "")->values.values[1], 6);
    EXPECT_EQ(m_study.find("safe", "")->values.values[1], 0);
    EXPECT_EQ(m_study.find("pledged_share", "")->values.values[0], 97.5);
    EXPECT_EQ(m_study.find("pledged_share", "")->addsUp, AddsUp::Nothing);
    EXPECT_EQ(m_problems.count("study.recognised"), 1U);
}

TEST_F(RecognisedColumns, AreNotLookedForWhereTheTableNamesSome) {
    m_source.columns = {{"notes", "Số hộ"}};
    add("Mã;Số hộ\n001;5\n");
    EXPECT_THAT(keys(), testing::ElementsAre("area_km2 ", "notes "));
}

TEST_F(RecognisedColumns, MayBeOfPeriodsAndOfLongTables) {
    m_source.periodColumn = "Kỳ";
    add("Mã;Kỳ;Số hộ\n001;Q1/2025;5\n001;Q2/2025;6\n");
    m_source.periodColumn.clear();
    m_source.longColumns = {"Kỳ", "Chỉ tiêu", "Giá trị"};
    add("Mã;Kỳ;Chỉ tiêu;Giá trị\n001;Q3/2025;Số hộ;7\n001;Q3/2025;Đạt an toàn;có\n001;Q3/2025;Khác;có\n");
    EXPECT_THAT(keys(), testing::ElementsAre("area_km2 ", "households 2025-Q1", "households 2025-Q2",
                                             "households 2025-Q3", "safe 2025-Q3"));
}

TEST_F(RecognisedColumns, TwoOfOneFigureAreRefused) {
    try {
        add("Mã;Số hộ;Số hộ (hộ)\n001;5;6\n");
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "study.recognised_twice");
    }
}

TEST_F(RecognisedColumns, NothingRecognisedIsTold) {
    add("Mã;x\n001;5\n");
    EXPECT_EQ(m_problems.count("study.nothing_recognised"), 1U);
    EXPECT_THAT(keys(), testing::ElementsAre("area_km2 "));
}

} // namespace
} // namespace diaban
