// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cartography/legend_rows.h"
#include "src/run/choropleth.h"
#include "src/run/figure_standing.h"
#include "src/run/run.h"
#include "src/run/run_json.h"
#include "src/run/write_output.h"
#include "tests/support/drawn_layer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace diaban {
namespace {

class Choropleth : public testing::Test {
protected:
    void SetUp() override {
        Boundaries boundaries;
        boundaries.layer = test::rowOfSquares({"1", "2", "3", "4"});
        gis::Problems ignored;
        boundaries.units = unitsOf(boundaries.layer, {"code", "name", {}}, ignored);
        m_study = beginStudy(std::move(boundaries));
        for (const char* period : {"2024", "2025"}) {
            Figure figure{"share", period, "Tỷ lệ", false, unitsWithout(4, UnitState::NoData)};
            figure.values.set(0, 84.9);
            figure.values.set(1, 85);
            figure.values.states[3] = UnitState::NotMatched;
            m_study.figures.push_back(figure);
        }
        m_project.file = "p.diaban.yaml";
        m_project.title = {"Tỉnh A", "Province A"};
        m_project.asOf = "2025-09-30";
        m_project.boundaries.path = "x/b.gpkg";
        m_project.tables.emplace_back().path = "y/t.csv";
        Indicator share;
        share.key = "share";
        share.unit = {"%", "%"};
        share.decimals = 1;
        m_project.indicators.push_back(share);
        m_spec.key = "m";
        m_spec.indicator = "share";
        m_spec.period = "2025";
        m_spec.classes.method = gis::ClassMethod::Manual;
        m_spec.classes.limits = {85};
    }

    Study m_study;
    Project m_project;
    MapSpec m_spec;
    Catalogue m_catalogue{Language::Vi};
};

TEST_F(Choropleth, writesFiguresWithTheDecimalsThatSentencesAndTablesHave) {
    struct Kind {
        IndicatorKind kind;
        int asked, written;
    };
    for (const Kind& kind : {Kind{IndicatorKind::Share, -1, 1}, Kind{IndicatorKind::Share, 2, 2},
                             Kind{IndicatorKind::Count, -1, 1}, Kind{IndicatorKind::Count, 0, 0}}) {
        m_project.indicators.front().kind = kind.kind;
        m_project.indicators.front().decimals = kind.asked;
        EXPECT_EQ(figureDecimals(projectMap(m_project, m_study, m_spec, m_catalogue)), kind.written);
        EXPECT_EQ(standingOf(m_project, m_study, m_study.figures.back(), Language::Vi).decimals, kind.written);
    }
}

TEST_F(Choropleth, saysTitlePeriodSourceAndDate) {
    const MapRequest request = projectMap(m_project, m_study, m_spec, m_catalogue);
    EXPECT_EQ(request.texts.title, "Tỷ lệ");
    EXPECT_EQ(request.texts.subtitle, "Tỉnh A");
    EXPECT_EQ(request.texts.legendTitle, "Tỷ lệ (%)");
    EXPECT_EQ(request.texts.period, "Năm 2025");
    EXPECT_EQ(request.texts.source, "b.gpkg; t.csv") << "the files, where no source is stated";
    EXPECT_EQ(request.texts.date, "2025-09-30");
    EXPECT_EQ(request.decimals, 1);
    EXPECT_TRUE(request.texts.notes.empty());
}

TEST_F(Choropleth, aBareFigureOfTheCatalogueHasItsNameAndUnit) {
    m_spec.indicator = "households";
    m_study.figures.push_back(m_study.figures.back());
    m_study.figures.back().key = "households";
    m_study.figures.back().title = "TS_HO";
    MapRequest request = projectMap(m_project, m_study, m_spec, m_catalogue);
    EXPECT_EQ(request.texts.title, "Số hộ");
    EXPECT_EQ(request.texts.legendTitle, "Số hộ") << "its unit is said in its name";
    EXPECT_EQ(projectMap(m_project, m_study, m_spec, Catalogue(Language::En)).texts.title, "Households");
    m_spec.indicator = m_study.figures.back().key = "ts_ho"; // nobody knows it: the office's own words
    request = projectMap(m_project, m_study, m_spec, m_catalogue);
    EXPECT_EQ(request.texts.legendTitle, "TS_HO");
}

TEST_F(Choropleth, aMapOfTwoFiguresNamesBothAsTheCatalogueDoes) {
    m_study.figures.push_back(m_study.figures.back());
    m_study.figures.back().key = "households";
    m_study.figures.back().title = "TS_HO";
    m_spec.classes.limits.clear();
    m_spec.classes.method = gis::ClassMethod::Quantile;
    m_spec.analysis.kind = AnalysisKind::Bivariate;
    m_spec.analysis.with = "households";
    MapRequest request = projectMap(m_project, m_study, m_spec, m_catalogue);
    EXPECT_EQ(request.texts.title, "Tỷ lệ và số hộ");
    EXPECT_EQ(request.second.title, "Số hộ") << "whose unit is in its name";
    m_spec.title = {"Hai chỉ tiêu", "Two"};
    EXPECT_EQ(projectMap(m_project, m_study, m_spec, m_catalogue).texts.title, "Hai chỉ tiêu");
}

TEST_F(Choropleth, reachingATargetIsReachingIt) {
    const MapResult result = mapResult(m_spec, projectMap(m_project, m_study, m_spec, m_catalogue), m_catalogue);
    EXPECT_EQ(result.breaks.counts, (std::vector<std::size_t>{1, 1}));
    EXPECT_EQ(result.noData, 1U);
    EXPECT_EQ(result.notMatched, 1U);
    const nlohmann::json json = mapJson(result);
    EXPECT_EQ(json["method"], "manual");
    EXPECT_EQ(json["closure"], "[a, b)");
    EXPECT_EQ(json["classes"], 2);
    EXPECT_EQ(json["counts"], (std::vector<int>{1, 1}));
    EXPECT_EQ(json["not_matched"], 1);
}

TEST_F(Choropleth, aStatusIsMetOrNot) {
    Figure& figure = m_study.figures.back();
    figure.addsUp = AddsUp::Statuses;
    figure.values.values = {0, 1, figure.values.values[2], figure.values.values[3]};
    m_spec.classes = {};
    const MapRequest request = projectMap(m_project, m_study, m_spec, m_catalogue);
    EXPECT_EQ(request.breaks.counts, (std::vector<std::size_t>{1, 1}));
    EXPECT_EQ(request.classWords, (std::vector<std::string>{"chưa đạt", "đạt"}));
    EXPECT_EQ(request.palette, "Blues");
    EXPECT_EQ(request.texts.legendTitle, "Tỷ lệ") << "yes and no have no unit";
    figure.values = unitsWithout(4, UnitState::NoData);
    EXPECT_TRUE(projectMap(m_project, m_study, m_spec, m_catalogue).classWords.empty());
}

TEST_F(Choropleth, thePaletteNobodyAskedForFollowsTheTarget) {
    m_spec.palette.clear();
    m_spec.bilingual = true;
    m_project.indicators[0].target = m_spec.classes.limits.at(0);
    m_project.indicators[0].direction = Direction::More;
    MapRequest request = projectMap(m_project, m_study, m_spec, m_catalogue);
    EXPECT_EQ(request.target, m_spec.classes.limits[0]);
    EXPECT_EQ(request.palette, "RdBu");
    EXPECT_TRUE(request.usualPalette);
    EXPECT_FALSE(request.texts.secondPeriod.empty());
    m_project.indicators[0].target.reset();
    request = projectMap(m_project, m_study, m_spec, m_catalogue);
    EXPECT_EQ(request.palette, "YlGnBu");
    EXPECT_FALSE(request.target);
}

TEST_F(Choropleth, whatWasLeftOutIsNoted) {
    m_study.boundaries.repaired = 2;
    m_study.tables.emplace_back().join.rowsWithoutUnit.resize(1);
    m_study.tables.emplace_back().join.duplicateRows.resize(2);
    const MapRequest request = projectMap(m_project, m_study, m_spec, m_catalogue);
    EXPECT_THAT(request.texts.notes, testing::SizeIs(2));
    EXPECT_THAT(request.texts.notes[0], testing::HasSubstr("2"));
    EXPECT_THAT(request.texts.notes[1], testing::HasSubstr("3"));
}

TEST_F(Choropleth, aPeriodLeftOpenNamesThePeriodsThereAre) {
    m_spec.period.clear();
    try {
        (void)projectMap(m_project, m_study, m_spec, m_catalogue);
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "run.several_periods");
        EXPECT_THAT(error.what(), testing::HasSubstr("2024, 2025"));
    }
}

TEST_F(Choropleth, aFigureThatIsNotThereIsToldApartFromAPeriod) {
    const auto fault = [this] {
        try {
            (void)projectMap(m_project, m_study, m_spec, m_catalogue);
        } catch (const gis::Error& error) {
            return error.message().id;
        }
        return std::string("none");
    };
    m_spec.period = "2023";
    EXPECT_EQ(fault(), "run.no_figure");
    m_spec.indicator = "cameras";
    EXPECT_EQ(fault(), "run.no_figure_at_all");
    m_spec.period.clear();
    EXPECT_EQ(fault(), "run.no_figure_at_all");
}

TEST_F(Choropleth, outputsAreChosenByPathKindOrMap) {
    m_project.outputs = {
        {OutputKind::Map, "a.png", "m"}, {OutputKind::Layer, "a.gpkg", {}}, {OutputKind::Map, "b.png", "n"}};
    EXPECT_EQ(chosenOutputs(m_project, {}).size(), 3U);
    EXPECT_EQ(chosenOutputs(m_project, {"map"}).size(), 2U);
    EXPECT_EQ(chosenOutputs(m_project, {"n", "a.gpkg"})[0].path, "a.gpkg") << "in the project's order";
    EXPECT_THROW((void)chosenOutputs(m_project, {"m", "nothing"}), gis::Error);
}

} // namespace
} // namespace diaban
