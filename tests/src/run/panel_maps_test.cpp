// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cartography/legend_words.h"
#include "src/run/analysis_map.h"
#include "src/run/choropleth.h"
#include "src/run/cluster_map.h"
#include "src/run/panel_maps.h"
#include "tests/support/drawn_layer.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

class PanelMaps : public testing::Test {
protected:
    void SetUp() override {
        Boundaries boundaries;
        boundaries.layer = test::rowOfSquares({"1", "2", "3", "4"});
        gis::Problems ignored;
        boundaries.units = unitsOf(boundaries.layer, {"code", "name", {}}, ignored);
        m_study = beginStudy(std::move(boundaries));
        add("share", "2025-Q1", {10, 20, 30, 40});
        add("share", "2025-Q2", {50, 60, 70, 80});
        add("area", "", {1, 2, 3, 4});
        m_project.file = "p.diaban.yaml";
        m_spec.key = "m";
        m_spec.indicator = "share";
        m_spec.classes.number = 2;
        m_spec.periods = {"2025-Q1", "2025-Q2"};
        m_spec.period = "2025-Q2";
    }

    void add(const std::string& key, const std::string& period, const std::vector<double>& values) {
        Figure figure{key, period, key, false, unitsWithout(values.size(), UnitState::NoData)};
        for (std::size_t unit = 0; unit < values.size(); ++unit) {
            figure.values.set(unit, values[unit]);
        }
        m_study.figures.push_back(std::move(figure));
    }
    [[nodiscard]] std::string fault() const {
        try {
            (void)projectMap(m_project, m_study, m_spec, m_catalogue);
        } catch (const gis::Error& error) {
            return error.message().id;
        }
        return {};
    }

    Study m_study;
    Project m_project;
    MapSpec m_spec;
    Catalogue m_catalogue{Language::Vi};
};

TEST_F(PanelMaps, aMapOfOnePeriodHasTheClassesOfAllWhereItAsksForThem) {
    m_spec.periods.clear();
    EXPECT_EQ(projectMap(m_project, m_study, m_spec, m_catalogue).breaks.limits.front(), 50);
    m_spec.sharedClasses = true;
    const MapRequest later = projectMap(m_project, m_study, m_spec, m_catalogue);
    m_spec.period = "2025-Q1";
    const MapRequest earlier = projectMap(m_project, m_study, m_spec, m_catalogue);
    EXPECT_EQ(later.breaks.limits, earlier.breaks.limits);
    EXPECT_EQ(later.breaks.limits.front(), 10);
    EXPECT_EQ(later.breaks.limits.back(), 80);
    EXPECT_EQ(later.breaks.counts, (std::vector<std::size_t>{0, 4})) << "of its own units";
    EXPECT_THAT(later.texts.notes, testing::Contains("Bậc tính từ số liệu của mọi kỳ."));
    m_spec.sharedClasses = false;
    EXPECT_EQ(projectMap(m_project, m_study, m_spec, m_catalogue).breaks.limits.back(), 40);
}

TEST_F(PanelMaps, circlesOfOnePeriodHaveTheScaleOfAll) {
    for (Figure& figure : m_study.figures) {
        figure.addsUp = AddsUp::Sum;
    }
    m_spec.periods.clear();
    m_spec.analysis.kind = AnalysisKind::Circles;
    const MapRequest request = projectMap(m_project, m_study, m_spec, m_catalogue);
    EXPECT_EQ(request.values.front(), 50);
    EXPECT_THAT(request.circled,
                testing::ElementsAre(testing::ElementsAre(10, 20, 30, 40), testing::ElementsAre(50, 60, 70, 80)));
    EXPECT_THAT(methodWords(request, m_catalogue), testing::HasSubstr("cùng một tỷ lệ ở mọi kỳ"));
    m_spec.sharedClasses = false;
    EXPECT_TRUE(projectMap(m_project, m_study, m_spec, m_catalogue).circled.empty());
    m_spec.sharedClasses.reset();
    m_spec.indicator = "area";
    EXPECT_TRUE(projectMap(m_project, m_study, m_spec, m_catalogue).circled.empty()) << "of one period";
}

TEST_F(PanelMaps, shareTheClassesOfAllPeriods) {
    const MapRequest request = projectMap(m_project, m_study, m_spec, m_catalogue);
    ASSERT_EQ(request.panels.size(), 2U);
    EXPECT_EQ(request.panels[0].title, "Quý I/2025");
    EXPECT_THAT(request.panels[0].values, testing::ElementsAre(10, 20, 30, 40));
    EXPECT_THAT(request.panels[1].values, testing::ElementsAre(50, 60, 70, 80));
    EXPECT_EQ(request.breaks.limits.front(), 10);
    EXPECT_EQ(request.breaks.limits.back(), 80);
    EXPECT_EQ(request.breaks.classOf(40), 0U);
    EXPECT_EQ(request.breaks.classOf(50), 1U);
    EXPECT_TRUE(request.texts.period.empty()) << "each panel says its own";
}

TEST_F(PanelMaps, haveClustersOfTheirOwn) {
    m_spec.analysis.kind = AnalysisKind::LocalMoran;
    m_spec.analysis.permutations.permutations = 99;
    const MapRequest request = projectMap(m_project, m_study, m_spec, m_catalogue);
    for (const MapPanel& panel : request.panels) {
        EXPECT_EQ(panel.ofUnit.size(), 4U);
    }
}

TEST_F(PanelMaps, ofClustersNameEachClassInOneLegend) {
    UnitValues& first = std::ranges::find(m_study.figures, "2025-Q1", &Figure::period)->values;
    first = unitsWithout(4, UnitState::NoData);
    first.set(0, 10); // alone: nothing to test it by
    m_spec.analysis.kind = AnalysisKind::LocalMoran;
    m_spec.analysis.permutations.permutations = 99;
    const MapRequest request = projectMap(m_project, m_study, m_spec, m_catalogue);
    ASSERT_TRUE(request.panels[0].ofUnit[0]);
    ASSERT_LT(*request.panels[0].ofUnit[0], request.given.classes.size());
    const std::string& key = request.given.classes[*request.panels[0].ofUnit[0]].key;
    EXPECT_TRUE(key == "undefined" || key == "no_neighbours") << key;
    EXPECT_FALSE(request.panels[0].ofUnit[1]);
}

TEST_F(PanelMaps, ofTwoFiguresShareTheirThirds) {
    add("models", "2025-Q1", {1, 2, 3, 4});
    add("models", "2025-Q2", {5, 6, 7, 8});
    m_spec.analysis.kind = AnalysisKind::Bivariate;
    m_spec.analysis.with = "models";
    const MapRequest request = projectMap(m_project, m_study, m_spec, m_catalogue);
    ASSERT_EQ(request.panels.size(), 2U);
    EXPECT_EQ(request.breaks.limits.front(), 10);
    EXPECT_EQ(request.second.breaks.limits.front(), 1);
    EXPECT_EQ(request.second.breaks.limits.back(), 8);
    ASSERT_EQ(request.panels[0].ofUnit.size(), 4U);
    EXPECT_EQ(request.panels[0].ofUnit[0], 0U) << "low, low";
    EXPECT_EQ(request.panels[1].ofUnit[3], 8U) << "high, high";
}

TEST_F(PanelMaps, oneOfThemIsAMapInTheClassesOfAll) {
    m_spec.analysis.kind = AnalysisKind::LocalMoran;
    m_spec.analysis.permutations.permutations = 99;
    MapRequest request = projectMap(m_project, m_study, m_spec, m_catalogue);
    const MapRequest all = request;
    keepPanel(request, 0);
    EXPECT_TRUE(request.panels.empty());
    EXPECT_THAT(request.values, testing::ElementsAre(10, 20, 30, 40));
    EXPECT_EQ(request.given.ofUnit, all.panels[0].ofUnit);
    EXPECT_EQ(request.breaks.limits, all.breaks.limits);
    EXPECT_EQ(request.texts.period, "Quý I/2025");
}

TEST_F(PanelMaps, ofClustersAreAllDrawnBeforehandForTheMapToTake) {
    EXPECT_TRUE(figuresToDraw(m_study, m_spec, "2025-Q2").empty()) << "it is no map of clusters";
    m_spec.analysis.kind = AnalysisKind::GiStar;
    m_spec.analysis.permutations.permutations = 99;
    EXPECT_EQ(figuresToDraw(m_study, m_spec, "2025-Q2").size(), 2U) << "one of them is that of the map";
    drawClusters(m_study, m_spec, "2025-Q2", {});
    EXPECT_TRUE(figuresToDraw(m_study, m_spec, "2025-Q2").empty());
    const MapRequest taken = projectMap(m_project, m_study, m_spec, m_catalogue);
    m_study.draws = std::make_shared<KeptDraws>();
    const MapRequest anew = projectMap(m_project, m_study, m_spec, m_catalogue);
    EXPECT_EQ(taken.given.ofUnit, anew.given.ofUnit);
    EXPECT_EQ(taken.panels[0].ofUnit, anew.panels[0].ofUnit);
    EXPECT_TRUE(figuresToDraw(m_study, m_spec, "2025-Q2").empty()) << "a map keeps what it drew";
    m_spec.analysis.permutations.seed = 7;
    EXPECT_EQ(figuresToDraw(m_study, m_spec, "2025-Q2").size(), 2U);
}

TEST_F(PanelMaps, ofChangesAreAllSinceOnePeriod) {
    add("share", "2024-Q4", {10, 10, 40, 40});
    m_spec.analysis.kind = AnalysisKind::Change;
    m_spec.analysis.since = "2024-Q4";
    addMappedChange(m_study, m_project, m_spec, Language::Vi);
    const MapRequest request = projectMap(m_project, m_study, m_spec, m_catalogue);
    EXPECT_THAT(request.panels[0].values, testing::ElementsAre(0, 10, -10, 0));
    EXPECT_THAT(request.panels[1].values, testing::ElementsAre(40, 50, 30, 40));
    EXPECT_EQ(request.breaks.limits.front(), -10);
    EXPECT_EQ(request.breaks.limits.back(), 50);
    EXPECT_THAT(methodWords(request, m_catalogue), testing::HasSubstr("đối xứng quanh 0"));
    EXPECT_THAT(methodWords(request, m_catalogue), testing::Not(testing::HasSubstr("định trước")));
}

TEST_F(PanelMaps, ofWeakAreasAreJudgedEachByItsPeriod) {
    Indicator share;
    share.key = "share";
    share.kind = IndicatorKind::Share;
    share.direction = Direction::More;
    m_study.indicators.push_back(share);
    WeaknessRule rule;
    rule.kind = RuleKind::BelowTarget;
    rule.indicator = "share";
    rule.target = 45;
    rule.period = "2025-Q2";
    rule.sure = Sureness::Never;
    m_project.weakness.rules.push_back(rule);
    m_project.weakness.stated = true;
    m_spec.analysis.kind = AnalysisKind::Weak;
    const MapRequest request = projectMap(m_project, m_study, m_spec, m_catalogue);
    EXPECT_EQ(request.panels[0].ofUnit[0], 0U) << "weak in the first quarter";
    EXPECT_EQ(request.panels[1].ofUnit[0], 2U) << "no longer in the second";
    EXPECT_THAT(methodWords(request, m_catalogue), testing::HasSubstr("số liệu của kỳ đó"));
}

TEST_F(PanelMaps, aPeriodThatIsNotThereIsToldWithThoseThatAre) {
    m_spec.periods.front() = "2024-Q4";
    EXPECT_EQ(fault(), "run.no_figure");
    m_spec.periods.front() = "2025-Q1";
    m_spec.indicator = "area";
    EXPECT_EQ(fault(), "panels.no_periods");
}

} // namespace
} // namespace diaban
