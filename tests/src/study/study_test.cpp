// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/study/tell_period.h"
#include "tests/src/study/study_of_three.h"

#include <gtest/gtest.h>

#include <cmath>

namespace diaban {
namespace {

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

TEST_F(StudyOfThree, theSameFigureTwiceIsAnError) {
    add("ma;ho\n001;1\n", "2025", {{"households", "ho"}});
    try {
        add("ma;ho\n001;2\n", "2025", {{"households", "ho"}});
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "study.figure_twice");
    }
}

TEST_F(StudyOfThree, aFigureOfItsPeriodComesBeforeOneWithoutPeriod) {
    add("ma;ho\n001;4\n", "2025", {{"households", "ho"}});
    add("ma;ho\n001;1\n", "", {{"households", "ho"}});
    EXPECT_EQ(m_study.find("households", "2025")->values.values[0], 4);
    EXPECT_EQ(m_study.find("households", "2024")->values.values[0], 1);
}

TEST_F(StudyOfThree, figuresWithAndWithoutAPeriodAreTold) {
    add("ma;ho\n001;5\n", "", {{"households", "ho"}});
    tellUndated(m_study, "p.diaban.yaml", m_problems);
    EXPECT_EQ(m_problems.count("study.undated"), 0U) << "areas have no period, nor need they";
    add("ma;ho\n001;6\n", "2025-Q2", {{"households", "ho"}});
    tellUndated(m_study, "p.diaban.yaml", m_problems);
    EXPECT_EQ(m_problems.count("study.undated"), 1U);
    EXPECT_GT(m_problems.warnings(), 0U);
}

TEST_F(StudyOfThree, readsAStatusWhereTheSourceSaysSo) {
    add("ma;dat\n001;Đạt\n002;Chưa đạt\n003;\n", "2025", {{"safe", "dat"}}, {{"safe", {}}});
    const Figure* figure = m_study.find("safe", "2025");
    EXPECT_EQ(figure->values.states, (std::vector{UnitState::Value, UnitState::Value, UnitState::NoData}));
    EXPECT_EQ(figure->values.values[0], 1);
    EXPECT_EQ(figure->values.values[1], 0);
    EXPECT_TRUE(figure->whole);
    EXPECT_EQ(figure->addsUp, AddsUp::Statuses);
}

TEST_F(StudyOfThree, knowsColumnsThatDoNotAddUp) {
    add("ma;Tỷ lệ hộ ký;b;c;Hộ\n001;80;80 %;1;2\n002;81;81 %;2;3\n003;82;82 %;3;4\n", "2025",
        {{"a", "Tỷ lệ hộ ký"}, {"b", "b"}, {"c", "c"}, {"d", "Hộ"}});
    EXPECT_EQ(m_study.find("a", "2025")->addsUp, AddsUp::Nothing);
    EXPECT_EQ(m_study.find("b", "2025")->addsUp, AddsUp::Nothing);
    EXPECT_EQ(m_study.find("c", "2025")->addsUp, AddsUp::Sum);
    EXPECT_EQ(m_study.find("d", "2025")->addsUp, AddsUp::Sum);
}

TEST_F(StudyOfThree, aColumnOfTextIsNoFigure) {
    EXPECT_THROW(add("ma;ten\n001;Xã A\n", "2025", {{"name", "ten"}}), gis::Error);
}

} // namespace
} // namespace diaban
