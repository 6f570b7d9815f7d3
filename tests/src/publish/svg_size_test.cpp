// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg.h"
#include "src/study/boundaries.h"
#include "tests/src/cartography/drawn_map.h"
#include "tests/src/cartography/noisy_grid.h"

#include <gtest/gtest.h>
#include <pugixml.hpp>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <set>
#include <utility>

namespace diaban {
namespace {

constexpr std::size_t kMost = 120'000;

/// A province of communes with names and figures of one decimal.
class Communes {
public:
    explicit Communes(gis::Polygons shapes, std::vector<std::string> names = {})
        : map({"A"}), m_shapes(std::move(shapes)) {
        MapRequest& request = map.request;
        request.polygons = &m_shapes;
        request.codes.clear();
        request.names = std::move(names);
        request.values.clear();
        std::mt19937 random(3);
        for (std::size_t i = 0; i < m_shapes.unitCount(); ++i) {
            request.codes.push_back(std::to_string(10000 + i));
            if (request.names.size() == i) {
                request.names.emplace_back(i % 2 == 0 ? "Xã Nguyễn Phích" : "Phường Đồng Nguyên");
            }
            request.values.push_back(static_cast<double>(random() % 1000) / 10);
        }
        request.states.assign(request.codes.size(), UnitState::Value);
        request.breaks = gis::quantileBreaks(request.values, 5);
        request.labels.show = LabelShow::Names;
        request.page = {960, 540};
    }

    test::DrawnMap map;

private:
    gis::Polygons m_shapes;
};

gis::Polygons grid(int columns, int rows, int pointsOfABorder) {
    gis::Polygons shapes = test::NoisyGrid(columns, rows, pointsOfABorder, 0.03, 5).shapes;
    for (gis::Point& point : shapes.points()) {
        point = {point.x + 105, point.y + 20};
    }
    return shapes;
}

std::string svgOf(const MapScene& scene) {
    return diaban::svgOf(scene, Catalogue(scene.language));
}

/// Each unit has its shape with an id and says its name; the class is said by itself or by its group.
void expectWhole(const std::string& text, const MapScene& scene) {
    pugi::xml_document document;
    ASSERT_TRUE(document.load_buffer(text.data(), text.size()));
    std::size_t shapes = 0;
    for (const Frame& frame : scene.frames) {
        shapes += frame.units.size();
    }
    const auto paths = document.select_nodes("//g[@class='units']//path");
    EXPECT_EQ(paths.size(), shapes);
    for (const pugi::xpath_node& found : paths) {
        const pugi::xml_node path = found.node();
        const std::string looks =
            std::string(path.attribute("class").value()) + path.parent().attribute("class").value();
        EXPECT_NE(looks.find("class-"), std::string::npos) << path.attribute("id").value();
        EXPECT_NE(std::string(path.child_value("title")).find(": "), std::string::npos);
        EXPECT_GT(std::string(path.attribute("d").value()).size(), 6U);
    }
}

void expectLight(const Communes& communes, std::size_t leastNames) {
    for (const PageSize& page : {PageSize{960, 540}, PageSize{842, 595}}) {
        MapRequest request = communes.map.request;
        request.page = page;
        gis::Problems problems;
        const MapScene scene = makeMapScene(request, Catalogue(request.language), problems);
        EXPECT_GE(scene.labels.size(), leastNames);
        const std::string text = svgOf(scene);
        EXPECT_LE(text.size(), kMost * std::max<std::size_t>(scene.units.size(), 300) / 300) << page.width;
        expectWhole(text, scene);
    }
}

TEST(SvgSize, ThreeHundredUnitsWithTheirNamesAreAtMost120Kilobytes) {
    expectLight(Communes(grid(20, 15, 4)), 170);
}

/// A plane bent at every scale, half as far at half the length, as borders are: what neighbours share they still share.
gis::Point bent(gis::Point point) {
    constexpr double kSide = 0.03;
    const gis::Point at = point;
    for (int octave = 0; octave < 6; ++octave) {
        const double length = 2 * kSide / std::pow(2, octave), far = 0.12 * length;
        point.x += far * std::sin(6.28 * (at.y / length + 0.3 * at.x / length) + octave);
        point.y += far * std::sin(6.28 * (at.x / length - 0.3 * at.y / length) + 2 * octave);
    }
    return point;
}

TEST(SvgSize, AlsoWhereBordersAreAsWoundAsRealOnes) {
    constexpr int kColumns = 20, kRows = 15, kPoints = 60; // of a side of a unit
    constexpr double kSide = 0.03;
    gis::Polygons shapes;
    for (int unit = 0; unit < kColumns * kRows; ++unit) {
        const gis::Point corner{105 + kSide * (unit % kColumns), 20 + kSide * ((unit - unit % kColumns) / kColumns)};
        std::vector<gis::Point> ring;
        for (int i = 0; i <= 4 * kPoints; ++i) {
            const int side = i / kPoints % 4;
            const double along = static_cast<double>(i % kPoints) / kPoints;
            const double x = side == 0 ? along : side == 1 ? 1 : side == 2 ? 1 - along : 0;
            const double y = side == 0 ? 0 : side == 1 ? along : side == 2 ? 1 : 1 - along;
            // On a grid that neighbours share to the last bit.
            ring.push_back(
                bent({std::round((corner.x + kSide * x) * 1e6) / 1e6, std::round((corner.y + kSide * y) * 1e6) / 1e6}));
        }
        shapes.addRing(ring);
        shapes.endPart();
        shapes.endUnit();
    }
    ASSERT_GT(shapes.vertexCount(), 70'000U);
    std::vector<std::string> names; // short, so that nearly all find room
    for (std::size_t unit = 0; unit < shapes.unitCount(); ++unit) {
        names.emplace_back(unit % 2 == 0 ? "Xã Mỹ An" : "Phường Hà Tu");
    }
    expectLight(Communes(std::move(shapes), std::move(names)), 260);
}

TEST(SvgSize, NoMoreDetailIsGivenUpThanHasToBe) {
    const MapScene scene = Communes(grid(20, 15, 4)).map.scene();
    EXPECT_GE(svgOf(scene).size(), 80'000U);
}

TEST(SvgSize, FewUnitsKeepAllTheirDetail) {
    const Communes communes(grid(4, 3, 4));
    const std::string text = svgOf(communes.map.scene());
    EXPECT_LE(text.size(), 25'000U);
    EXPECT_NE(text.find("class=\"borders\""), std::string::npos) << "borders are lines of their own";
}

Communes wardsOf(const Boundaries& all, const std::set<std::string>& provinces, std::size_t units) {
    gis::Polygons shapes;
    std::vector<std::string> names;
    const gis::Polygons& from = all.layer.polygons;
    for (std::size_t unit = 0; unit < from.unitCount(); ++unit) {
        if (!provinces.contains(all.units.parents[unit])) {
            continue;
        }
        const auto parts = from.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const auto rings = from.ringsOf(part);
            for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
                shapes.addRing(from.ring(ring));
            }
            shapes.endPart();
        }
        shapes.endUnit();
        names.push_back(all.units.names[unit]);
    }
    EXPECT_EQ(names.size(), units);
    return Communes(std::move(shapes), std::move(names));
}

/// The wards of some provinces, about 300, with their real borders and names.
TEST(SvgSize, OfRealWards) {
    const char* set = std::getenv("DIABAN_DATA");
    const auto file =
        std::filesystem::path(set != nullptr ? set : DIABAN_SOURCE_DIR "/../shared") / "data" / "vn34_2026.gpkg";
    if (!std::filesystem::exists(file)) {
        GTEST_SKIP() << "no real wards: " << file;
    }
    BoundariesSource source;
    source.path = file.string();
    source.layer = "wards_simplified";
    source.fields.parent = "provinceCode";
    gis::Problems problems;
    const Boundaries wards = readBoundaries({}, source, std::nullopt, {}, problems);
    expectLight(wardsOf(wards, {"38", "40"}, 296), 60);
    expectLight(wardsOf(wards, {"01", "24", "33"}, 329), 60);
}

} // namespace
} // namespace diaban
