// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/run/qgis_styles.h"
#include "tests/support/drawn_layer.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// A project of four units, one figure in two periods, and two maps of it with the same title.
class QgisStyles : public testing::Test {
protected:
    void SetUp() override {
        Boundaries boundaries;
        boundaries.layer = test::rowOfSquares({"1", "2", "3", "4"});
        gis::Problems ignored;
        boundaries.units = unitsOf(boundaries.layer, {"code", "name", {}}, ignored);
        m_study = beginStudy(std::move(boundaries));
        for (const char* period : {"2024", "2025"}) {
            Figure figure{"models_per_1000", period, "Mô hình", false, unitsWithout(4, UnitState::NoData)};
            figure.values.set(0, 0.30000000000000004);
            figure.values.set(1, 1.0 / 3);
            figure.values.set(2, 0.5);
            figure.values.states[3] = UnitState::NotMatched;
            m_study.figures.push_back(figure);
        }
        m_study.tables.resize(1);
        m_study.tables[0].table.file = "x/bang.csv";
        m_study.tables[0].join.rowOfUnit = {0, 1, 2, std::nullopt};
        m_study.tables[0].join.matched = 3;
        m_study.tables[0].join.rowsWithoutUnit.resize(2);
        m_project.file = "p.diaban.yaml";
        m_project.title = {"Tỉnh A", "Province A"};
        m_project.asOf = "2025-09-30";
        m_project.source = {"Công an tỉnh", "Police"};
        Indicator models;
        models.key = "models_per_1000";
        models.unit = {"trên 1.000 hộ", "per 1,000"};
        m_project.indicators.push_back(models);
        for (const char* period : {"2024", "2025"}) {
            MapSpec map;
            map.key = std::string("bản đồ/") + period;
            map.indicator = "models_per_1000";
            map.period = period;
            map.classes.method = gis::ClassMethod::Natural;
            map.classes.number = 3;
            map.title = {"Mô hình", "Models"};
            m_project.maps.push_back(map);
        }
    }
    ProjectLayer layer() { return projectLayer(m_project, m_study, m_catalogue); }
    std::vector<const MapStyle*> styles(const ProjectLayer& of, const OutputSpec& output = {}) {
        return stylesOf(output, of, m_project, m_study);
    }

    Study m_study;
    Project m_project;
    Catalogue m_catalogue{Language::Vi};
};

TEST_F(QgisStyles, aStyleAMapWithANameOfItsOwn) {
    const ProjectLayer all = layer();
    ASSERT_EQ(all.styles.size(), 2U);
    EXPECT_EQ(all.styles[0].name, "Mô hình");
    EXPECT_EQ(all.styles[1].name, "Mô hình (bản đồ/2025)") << "QGIS tells styles apart by name";
    EXPECT_EQ(all.study.layer.attributes.fields[all.styles[1].valueField].name, "models_per_1000_2025");
    EXPECT_EQ(all.styles[1].statusField, all.study.joinStatus);
}

TEST_F(QgisStyles, fieldsAreCalledAsPeopleCallThem) {
    const ProjectLayer all = layer();
    EXPECT_EQ(all.fields[all.study.fieldOfFigure[0]].alias, "Diện tích (km²)");
    EXPECT_EQ(all.fields[all.study.fieldOfFigure[2]].alias, "Mô hình (trên 1.000 hộ), năm 2025");
    EXPECT_EQ(all.fields[*all.study.joinStatus].alias, "Trạng thái ghép bảng");
    EXPECT_EQ(all.fields[*all.study.joinStatus].words.size(), 2U);
    EXPECT_EQ(all.nameField, 1U);
}

TEST_F(QgisStyles, theLayerSaysSourceDateMethodAndWhatWasLeftOut) {
    const LayerWords words = layer().words;
    EXPECT_EQ(words.title, "Tỉnh A");
    const std::string text = words.description();
    for (const char* part :
         {"Công an tỉnh", "30/09/2025", "null", "không dùng được: 2", "ngắt tự nhiên", "1 chưa ghép được"}) {
        EXPECT_THAT(text, HasSubstr(part));
    }
    EXPECT_THAT(words.history, ElementsAre(HasSubstr("bang.csv: 3 trên 4 đơn vị")));
    m_project.asOf.clear();
    EXPECT_THAT(layer().words.description(), HasSubstr("Không ghi ngày"));
}

TEST_F(QgisStyles, anOutputCarriesTheStylesItNames) {
    const ProjectLayer all = layer();
    EXPECT_EQ(styles(all).size(), 2U);
    OutputSpec output;
    output.style = std::vector<std::string>{"bản đồ/2025"};
    ASSERT_EQ(styles(all, output).size(), 1U);
    EXPECT_EQ(styles(all, output)[0]->key, "bản đồ/2025");
    output.style->clear();
    EXPECT_TRUE(styles(all, output).empty());
}

TEST_F(QgisStyles, aMapWithoutItsFigureIsLeftOutUnlessItIsNamed) {
    m_project.maps[0].period = "2020";
    const ProjectLayer all = layer();
    EXPECT_EQ(styles(all).size(), 1U);
    OutputSpec output;
    output.style = std::vector<std::string>{m_project.maps[0].key};
    EXPECT_THROW((void)styles(all, output), gis::Error);
}

TEST_F(QgisStyles, aGeoPackageHoldsEachMapByRulesAndAsRanges) {
    const ProjectLayer all = layer();
    const gis::QgisCarrier carrier = qgisCarrier(all, styles(all), "xa", m_catalogue);
    std::vector<std::string> names;
    names.reserve(carrier.styles.size());
    for (const gis::QgisStyle& style : carrier.styles) {
        names.push_back(style.name);
    }
    EXPECT_THAT(names, ElementsAre("Mô hình", "Mô hình (bản đồ/2025)", "Mô hình – phân khoảng",
                                   "Mô hình (bản đồ/2025) – phân khoảng"));
    EXPECT_THAT(carrier.styles[0].qml, HasSubstr("RuleRenderer"));
    EXPECT_THAT(carrier.styles[3].qml, HasSubstr("graduatedSymbol"));
    EXPECT_THAT(carrier.metadata, HasSubstr("<identifier>xa</identifier>"));
    const std::vector<const MapStyle*> many(21, styles(all)[0]);
    EXPECT_EQ(qgisCarrier(all, many, "xa", m_catalogue).styles.size(), 21U);
}

TEST_F(QgisStyles, filesBesideALayerAreNamedAfterIt) {
    const ProjectLayer all = layer();
    const auto files = styleFiles(all, styles(all), {gis::LayerFormat::Shapefile}, "xa");
    ASSERT_EQ(files.size(), 3U);
    EXPECT_EQ(files[0].first, ".qmd");
    EXPECT_EQ(files[1].first, ".qml");
    EXPECT_EQ(files[2].first, ".ban_do_2025.qml") << "a key is no path";
    EXPECT_THAT(files[1].second, HasSubstr("filter=\"&quot;models_per&quot; ")) << "the short name";
    EXPECT_EQ(styleFiles(all, {}, {gis::LayerFormat::Shapefile}, "xa").size(), 1U);
    m_project.maps[1].key = "地图";
    const ProjectLayer other = layer();
    EXPECT_EQ(styleFiles(other, styles(other), {gis::LayerFormat::Shapefile}, "xa")[2].first, ".map.qml");
}

TEST_F(QgisStyles, filesOfTwoFormatsKnowBothNamesAndBothNumbers) {
    const ProjectLayer all = layer();
    const auto files = styleFiles(all, styles(all), {gis::LayerFormat::GeoJson, gis::LayerFormat::Shapefile}, "xa");
    EXPECT_THAT(files[1].second, HasSubstr("attribute('models_per_1000_2024'), attribute('models_per')"));
    EXPECT_THAT(files[1].second, HasSubstr("&lt;= 0.30000000000000004")) << "the limit holds in both files";
    const auto shapefile = styleFiles(all, styles(all), {gis::LayerFormat::Shapefile}, "xa");
    EXPECT_THAT(shapefile[1].second, HasSubstr("&gt;= 0.3 AND"));
}

} // namespace
} // namespace diaban
