// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/study/study.h"
#include "tests/support/drawn_layer.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace diaban {
namespace {

class StudyOfThree : public testing::Test {
protected:
    void SetUp() override {
        Boundaries boundaries;
        boundaries.layer = test::rowOfSquares({"001", "002", "003"});
        boundaries.units = unitsOf(boundaries.layer, {"code", "name", {}}, m_problems);
        m_study = beginStudy(std::move(boundaries));
    }
    void add(const std::string& csv, const std::string& period,
             std::vector<std::pair<std::string, std::string>> columns) {
        TableSource source;
        source.path = "t.csv";
        source.key = "ma";
        source.period = period;
        source.columns = std::move(columns);
        m_folder.write("t.csv", csv);
        addTable(m_study, m_folder.path(), source, {}, m_problems);
    }

    test::TempFolder m_folder;
    gis::Problems m_problems;
    Study m_study;
};

TEST_F(StudyOfThree, measuresAreasOnTheEllipsoid) {
    const Figure* area = m_study.find(Indicator::kAreaKey, "2025");
    ASSERT_NE(area, nullptr) << "areas stand in every period";
    // A hundredth of a degree at 21° N: about 1.1074 by 1.0398 km.
    EXPECT_NEAR(area->values.values[0], 1.1515, 1e-3);
    EXPECT_DOUBLE_EQ(area->values.values[0], m_study.areasM2[0] / 1e6);
}

TEST_F(StudyOfThree, keepsTheThreeKindsOfNothingApart) {
    add("ma;ho\n001;0\n002;đang cập nhật\n", "2025", {{"households", "ho"}});
    const Figure* figure = m_study.find("households", {});
    ASSERT_NE(figure, nullptr);
    EXPECT_EQ(figure->values.states, (std::vector{UnitState::Value, UnitState::NoData, UnitState::NotMatched}));
    EXPECT_EQ(figure->values.values[0], 0);
    EXPECT_TRUE(std::isnan(figure->values.values[1]));
    EXPECT_TRUE(figure->whole);
    EXPECT_EQ(figure->title, "ho");
}

TEST_F(StudyOfThree, findsByPeriodAndRefusesToGuess) {
    add("ma;ho\n001;1\n002;2\n003;3\n", "2024", {{"households", "ho"}});
    add("ma;ho\n001;4\n002;5\n003;6\n", "2025", {{"households", "ho"}});
    EXPECT_EQ(m_study.find("households", "2025")->values.values[0], 4);
    EXPECT_EQ(m_study.find("households", {}), nullptr);
    EXPECT_EQ(m_study.find("households", "2026"), nullptr);
    EXPECT_EQ(m_study.periodsOf("households"), (std::vector<std::string>{"2024", "2025"}));
}

TEST_F(StudyOfThree, indicatorsAreMadeForEveryPeriodOfBothFigures) {
    add("ma;ho;ky\n001;10;5\n002;20;20\n003;0;0\n", "2024", {{"households", "ho"}, {"pledged", "ky"}});
    add("ma;ho\n001;10\n002;20\n003;30\n", "2025", {{"households", "ho"}});
    Indicator share;
    share.key = "share";
    share.name = {"Tỷ lệ", "Share"};
    share.kind = IndicatorKind::Share;
    share.numerator = "pledged";
    share.denominator = "households";
    addIndicator(m_study, share, Language::En, "p.yaml");
    EXPECT_EQ(m_study.periodsOf("share"), (std::vector<std::string>{"2024"}));
    const Figure* figure = m_study.find("share", {});
    EXPECT_DOUBLE_EQ(figure->values.values[0], 50);
    EXPECT_DOUBLE_EQ(figure->values.values[1], 100);
    EXPECT_EQ(figure->values.states[2], UnitState::NoData);
    EXPECT_EQ(figure->title, "Share");
}

TEST_F(StudyOfThree, ratesOverAreas) {
    add("ma;nguoi\n001;1000\n002;2000\n003;3000\n", "2025", {{"people", "nguoi"}});
    Indicator density;
    density.key = "density";
    density.kind = IndicatorKind::Rate;
    density.numerator = "people";
    density.denominator = Indicator::kAreaKey;
    addIndicator(m_study, density, Language::Vi, "p.yaml");
    EXPECT_NEAR(m_study.find("density", "2025")->values.values[0], 1000 / (m_study.areasM2[0] / 1e6), 1e-9);
}

TEST_F(StudyOfThree, theSameFigureTwiceIsAnError) {
    add("ma;ho\n001;1\n", "2025", {{"households", "ho"}});
    try {
        add("ma;ho\n001;2\n", "2025", {{"households", "ho"}});
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "study.figure_twice");
    }
}

TEST_F(StudyOfThree, aColumnOfTextIsNoFigure) {
    EXPECT_THROW(add("ma;ten\n001;Xã A\n", "2025", {{"name", "ten"}}), gis::Error);
}

} // namespace
} // namespace diaban
