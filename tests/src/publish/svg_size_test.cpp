// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg.h"
#include "tests/src/cartography/drawn_map.h"
#include "tests/src/cartography/noisy_grid.h"

#include <gtest/gtest.h>

#include <random>

namespace diaban {
namespace {

/// A province of `columns` x `rows` communes with names, wound borders and figures of one decimal.
class Communes {
public:
    Communes(int columns, int rows, int pointsOfABorder) : m_grid(columns, rows, pointsOfABorder, 0.03, 5), map({"A"}) {
        for (gis::Point& point : m_grid.shapes.points()) {
            point = {point.x + 105, point.y + 20};
        }
        map.request.polygons = &m_grid.shapes;
        map.request.codes.clear();
        map.request.names.clear();
        map.request.values.clear();
        std::mt19937 random(3);
        for (std::size_t i = 0; i < m_grid.shapes.unitCount(); ++i) {
            map.request.codes.push_back(std::to_string(10000 + i));
            map.request.names.push_back(i % 2 == 0 ? "Xã Nguyễn Phích" : "Phường Đồng Nguyên");
            map.request.values.push_back(static_cast<double>(random() % 1000) / 10);
        }
        map.request.states.assign(map.request.codes.size(), UnitState::Value);
        map.request.breaks = gis::quantileBreaks(map.request.values, 5);
        map.request.labels.show = LabelShow::Names;
        map.request.page = {960, 540};
    }

private:
    test::NoisyGrid m_grid;

public:
    test::DrawnMap map;
};

TEST(SvgSize, ThreeHundredUnitsWithTheirNamesAreAtMost120Kilobytes) {
    const Communes communes(20, 15, 4);
    const MapScene scene = communes.map.scene();
    ASSERT_EQ(scene.units.size(), 300U);
    EXPECT_GE(scene.labels.size(), 170U);
    const std::string text = svgOf(scene, Catalogue(scene.language));
    EXPECT_LE(text.size(), 120'000U);
    EXPECT_GE(text.size(), 80'000U) << "no more detail is given up than has to be";
}

TEST(SvgSize, FewUnitsKeepAllTheirDetail) {
    const Communes communes(4, 3, 4);
    const MapScene scene = communes.map.scene();
    EXPECT_LE(svgOf(scene, Catalogue(scene.language)).size(), 25'000U);
}

} // namespace
} // namespace diaban
