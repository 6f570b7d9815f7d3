// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/font_setup.h"
#include "src/cartography/legend_words.h"
#include "src/cartography/unit_title.h"
#include "src/publish/map_style.h"
#include "src/run/choropleth.h"
#include "src/run/map_scenes.h"
#include "src/run/project_weakness.h"
#include "tests/support/drawn_layer.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Four units judged by their share, on a map of another figure that only the last of them has.
class WeakMap : public testing::Test {
protected:
    void SetUp() override {
        Boundaries boundaries;
        boundaries.layer = test::rowOfSquares({"1", "2", "3", "4"});
        gis::Problems ignored;
        boundaries.units = unitsOf(boundaries.layer, {"code", "name", {}}, ignored);
        m_study = beginStudy(std::move(boundaries));
        Figure share{"share", "2025", "Tỷ lệ", false, unitsWithout(4, UnitState::NoData)};
        share.values.set(0, 10);
        share.values.set(1, 20);
        share.values.set(3, 90);
        Figure models{"models", "2025", "Mô hình", false, unitsWithout(4, UnitState::NotMatched)};
        models.values.set(3, 7);
        m_study.figures = {share, models};
        Indicator indicator;
        indicator.key = "share";
        indicator.kind = IndicatorKind::Share;
        indicator.direction = Direction::More;
        m_project.indicators.push_back(indicator);
        m_study.indicators.push_back(indicator);
        WeaknessRule rule;
        rule.kind = RuleKind::BelowTarget;
        rule.indicator = "share";
        rule.target = 50;
        rule.period = "2025";
        rule.sure = Sureness::Never;
        m_project.weakness.rules.push_back(rule);
        m_project.weakness.stated = true;
        m_project.outputs = {{OutputKind::Map, "m.svg", "m"}};
        MapSpec& map = m_project.maps.emplace_back();
        map.key = "m";
        map.indicator = "models";
        map.period = "2025";
        map.analysis.kind = AnalysisKind::Weak;
    }
    [[nodiscard]] std::size_t drawn(const MapScene& scene, std::size_t classIndex) const {
        return static_cast<std::size_t>(
            std::ranges::count(scene.units, std::optional(classIndex), &SceneUnit::classIndex));
    }

    DrawingSession m_drawing;
    Study m_study;
    Project m_project;
    Catalogue m_catalogue{Language::Vi};
    MapSurroundings m_around;
    gis::Problems m_problems;
};

TEST_F(WeakMap, showsTheVerdictsWhateverFigureIsMapped) {
    const WeakAreas areas = projectWeakness(m_project, m_study, m_problems).areas;
    ASSERT_EQ(areas.weak.size(), 2U);
    ASSERT_EQ(areas.notEnoughData, 1U);
    MapScenes scenes(m_project, m_study, m_catalogue, m_around, m_project.outputs);
    const MapScene& scene = scenes.of("m", m_problems, {});
    EXPECT_EQ(drawn(scene, 0), areas.weak.size());
    EXPECT_EQ(drawn(scene, 1), areas.notSure);
    EXPECT_EQ(drawn(scene, 2), 1U);
    EXPECT_EQ(drawn(scene, 3), areas.notEnoughData);
    ASSERT_EQ(scene.legend.size(), 4U) << "no row for units without the mapped figure";
    EXPECT_EQ(scene.legend[0].count, 2U);
    EXPECT_EQ(scene.legend[3].count, 1U);
    EXPECT_EQ(scene.units[0].hatch, Hatch::None);
    EXPECT_THAT(scene.words.description, HasSubstr("4 đơn vị"));
    EXPECT_THAT(scene.words.description, Not(HasSubstr("chưa ghép được")));
}

TEST_F(WeakMap, namesTheVerdictOfAUnitWithoutTheMappedFigure) {
    MapScenes scenes(m_project, m_study, m_catalogue, m_around, m_project.outputs);
    const MapScene& scene = scenes.of("m", m_problems, {});
    const UnitTitles titles(scene, m_catalogue);
    EXPECT_THAT(titles.of(scene.units[0]), testing::EndsWith(": " + scene.legend[0].text));
    EXPECT_EQ(titles.withoutClass(scene.units[0]), titles.of(scene.units[0]));
    EXPECT_THAT(titles.of(scene.units[3]), HasSubstr(": 7 ("));
}

TEST_F(WeakMap, hasTheSameUnitsInItsStyle) {
    const MapStyle style = mapStyle(projectMap(m_project, m_study, m_project.maps.front(), m_catalogue), m_catalogue);
    EXPECT_EQ(style.rows[style.rowOfUnit[0]].classIndex, 0U);
    EXPECT_EQ(style.rows[style.rowOfUnit[2]].classIndex, 3U);
    EXPECT_THAT(style.method, Not(HasSubstr("chưa ghép được")));
}

} // namespace
} // namespace diaban
