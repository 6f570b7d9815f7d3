// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/font_setup.h"
#include "src/run/map_scenes.h"
#include "tests/support/drawn_layer.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

class Scenes : public testing::Test {
protected:
    void SetUp() override {
        Boundaries boundaries;
        boundaries.layer = test::rowOfSquares({"1", "2", "3"});
        gis::Problems ignored;
        boundaries.units = unitsOf(boundaries.layer, {"code", "name", {}}, ignored);
        m_study = beginStudy(std::move(boundaries));
        Figure figure{"models", "2025", "Mô hình", false, unitsWithout(3, UnitState::NoData)};
        figure.values.set(0, 4);
        figure.values.set(1, 5);
        m_study.figures.push_back(figure);
        for (const char* key : {"a", "b"}) {
            MapSpec& map = m_project.maps.emplace_back();
            map.key = key;
            map.indicator = "models";
            map.period = "2025";
            map.classes.number = 5; // more than there are values: told once a scene
        }
        m_project.outputs = {{OutputKind::Map, "a.png", "a"},
                             {OutputKind::Map, "b.png", "b"},
                             {OutputKind::Layer, "x.gpkg", {}},
                             {OutputKind::Map, "a.svg", "a"}};
    }

    DrawingSession m_drawing;
    Study m_study;
    Project m_project;
    Catalogue m_catalogue{Language::Vi};
    MapSurroundings m_around;
    gis::Problems m_problems;
};

TEST_F(Scenes, areMadeOnceForAllFilesThatShowThem) {
    MapScenes scenes(m_project, m_study, m_catalogue, m_around, m_project.outputs);
    const MapScene* first = &scenes.of("a", m_problems, {});
    scenes.written("a");
    EXPECT_EQ(scenes.of("b", m_problems, {}).units.size(), 3U);
    scenes.written("b");
    EXPECT_EQ(&scenes.of("a", m_problems, {}), first) << "another file of it is still to come";
    EXPECT_EQ(m_problems.count("map.fewer_classes"), 2U);
    ASSERT_EQ(scenes.results().size(), 2U);
    EXPECT_EQ(scenes.results()[0].key, "a");
    EXPECT_EQ(scenes.results()[1].key, "b");
    EXPECT_EQ(scenes.results()[0].noData, 1U);
}

TEST_F(Scenes, areDroppedAfterTheLastFile) {
    MapScenes scenes(m_project, m_study, m_catalogue, m_around, m_project.outputs);
    (void)scenes.of("b", m_problems, {});
    scenes.written("b");
    (void)scenes.of("b", m_problems, {});
    EXPECT_EQ(m_problems.count("map.fewer_classes"), 2U) << "made anew, as nothing was to come";
}

} // namespace
} // namespace diaban
