// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/boundaries.h"
#include "tests/src/cartography/label_checks.h"
#include "tests/src/cartography/noisy_grid.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <random>
#include <set>
#include <tuple>

namespace diaban {
namespace {

using test::DrawnMap;
using testing::Contains;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

std::vector<std::string> labelsOf(const MapScene& scene) {
    std::vector<std::string> labels;
    for (const SceneLabel& label : scene.labels) {
        labels.push_back(test::wordsOf(label));
    }
    return labels;
}

std::vector<std::uint32_t> unitsOf(const MapScene& scene) {
    std::vector<std::uint32_t> units;
    for (const SceneLabel& label : scene.labels) {
        units.push_back(label.unit);
    }
    return units;
}

TEST(MapLabels, LargeUnitsHaveTheirFullNamesInOneLine) {
    DrawnMap map({"AABB", "AABB", "CCDD", "CCDD"});
    map.request.names = {"Phường Hàng Trống", "Xã Đồng Hỷ", "Thị trấn Ea Súp", "Đặc khu Lý Sơn"};
    const MapScene scene = map.scene();
    EXPECT_THAT(labelsOf(scene),
                UnorderedElementsAre("Phường Hàng Trống", "Xã Đồng Hỷ", "Thị trấn Ea Súp", "Đặc khu Lý Sơn"));
    EXPECT_EQ(scene.labels.front().lines.front().family, "Roboto Condensed");
    test::expectSoundLabels(scene);
}

TEST(MapLabels, NoneWhereNoneAreWanted) {
    DrawnMap map({"AABB", "AABB"});
    map.request.labels.show = LabelShow::None;
    EXPECT_TRUE(map.scene().labels.empty());
}

TEST(MapLabels, ValuesStandBelowTheNamesAndOnlyWhereThereIsOne) {
    DrawnMap map({"AABB", "AABB", "CCDD", "CCDD"});
    map.request.labels.show = LabelShow::Values;
    map.request.values = {84.5, 0, 12.25, 99};
    map.request.breaks = gis::manualBreaks(map.request.values, {50}, true);
    map.request.decimals = 1;
    map.setState(3, UnitState::NoData);
    EXPECT_THAT(labelsOf(map.scene()), UnorderedElementsAre("Xã A / 84,5", "Xã B / 0,0", "Xã C / 12,3", "Xã D"));
    map.request.language = Language::En;
    EXPECT_THAT(labelsOf(map.scene()), Contains("Xã A / 84.5"));
    map.request.classWords = {"chưa đạt", "đạt"}; // 0 and 1 that stand for words say nothing
    EXPECT_THAT(labelsOf(map.scene()), Contains("Xã A"));
}

/// Columns x rows of ragged units with names of one to four words.
class Province {
public:
    Province(int columns, int rows) : m_grid(columns, rows, 8, 0.03, 5), map({"A"}) {
        static constexpr std::array kWords{"Hồng", "Thái",  "Tân", "Nguyễn", "Ea",   "Trung",
                                           "Ẩm",   "Quảng", "Yên", "Phước",  "Kiến", "Ngọc"};
        static constexpr std::array kKinds{"Xã ", "Phường ", "Thị trấn "};
        std::mt19937 random(3);
        const auto n = static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows);
        for (gis::Point& point : m_grid.shapes.points()) {
            point = {point.x + 105, point.y + 20};
        }
        map.request.polygons = &m_grid.shapes;
        map.request.codes.clear();
        map.request.names.clear();
        map.request.values.clear();
        for (std::size_t i = 0; i < n; ++i) {
            std::string name = kKinds[random() % kKinds.size()];
            for (std::size_t word = 0; word <= random() % 3; ++word) {
                name += std::string(word == 0 ? "" : " ") + kWords[random() % kWords.size()];
            }
            map.request.codes.push_back(std::to_string(10000 + i));
            map.request.names.push_back(name);
            map.request.values.push_back(static_cast<double>(random() % 100));
        }
        map.request.states.assign(n, UnitState::Value);
        map.request.breaks = gis::quantileBreaks(map.request.values, 5);
    }

private:
    test::NoisyGrid m_grid;

public:
    DrawnMap map;
};

TEST(MapLabels, AProvinceIsLabelledAlmostWholly) {
    Province province(12, 11);
    for (const PageSize& page : {PageSize{960, 540}, PageSize{842, 595}, PageSize{595, 842}}) {
        province.map.request.page = page;
        const MapScene scene = province.map.scene();
        EXPECT_GE(scene.labels.size(), 115U) << page.width;
        test::expectSoundLabels(scene);
    }
}

TEST(MapLabels, AutoLeavesCrowdedMapsWithoutNamesAndNamesThinThem) {
    Province province(60, 55);
    EXPECT_TRUE(province.map.scene().labels.empty());
    province.map.request.labels.show = LabelShow::Names;
    const MapScene scene = province.map.scene();
    EXPECT_LT(scene.labels.size(), 1000U);
    test::expectSoundLabels(scene);
}

TEST(MapLabels, DarkFillsAndHatchesAreWrittenOnLegibly) {
    for (const char* palette : {"YlOrRd", "Blues", "viridis", "inferno", "PuOr", "Greys", "Set1"}) {
        Province province(6, 6);
        province.map.request.palette = palette;
        province.map.setState(3, UnitState::NoData);
        province.map.setState(4, UnitState::NotMatched);
        const MapScene scene = province.map.scene();
        test::expectSoundLabels(scene);
        for (const SceneLabel& label : scene.labels) {
            EXPECT_EQ(label.haloWidth > 0, label.leader || label.unit == 3 || label.unit == 4);
        }
    }
}

TEST(MapLabels, SmallUnitsByTheSeaGetALeader) {
    // Two large units and two islets before their coast: nothing fits into these.
    DrawnMap map({"A"});
    gis::Polygons shapes;
    for (const auto& [x, y, side] :
         {std::tuple{105.0, 20.0, 0.5}, {105.5, 20.0, 0.5}, {106.02, 20.1, 0.01}, {106.02, 20.4, 0.01}}) {
        test::addSquare(shapes, x, y, side);
        shapes.endUnit();
    }
    map.request.polygons = &shapes;
    map.request.codes = {"1", "2", "3", "4"};
    map.request.names = {"Xã Kỳ Anh", "Xã Kỳ Em", "Xã Nhơn Châu Đông", "Xã Nhơn Châu Tây"};
    map.request.values = {1, 2, 3, 4};
    map.request.states.assign(4, UnitState::Value);
    const MapScene scene = map.scene();
    ASSERT_EQ(scene.labels.size(), 4U);
    test::expectSoundLabels(scene);
    for (const SceneLabel& label : scene.labels) {
        EXPECT_EQ(label.leader.has_value(), label.unit >= 2) << test::wordsOf(label);
    }
}

TEST(MapLabels, LongShapesAreWrittenAlong) {
    // A valley that runs up to the right, thinner than two lines are high.
    DrawnMap map({"A"});
    gis::Polygons shapes;
    const std::vector<gis::Point> valley{{105, 20},      {105.06, 20}, {106, 20.75}, {106, 20.8},
                                         {105.94, 20.8}, {105, 20.05}, {105, 20}};
    const std::vector<gis::Point> south{{105.06, 20}, {106, 20}, {106, 20.75}, {105.06, 20}};
    for (const auto& ring : {valley, south}) {
        shapes.addRing(ring);
        shapes.endPart();
        shapes.endUnit();
    }
    map.request.polygons = &shapes;
    map.request.codes = {"1", "2"};
    map.request.names = {"Xã Trung Lý Thượng Ngàn", "Xã B"};
    map.request.values = {1, 2};
    map.request.states.assign(2, UnitState::Value);
    const MapScene scene = map.scene();
    test::expectSoundLabels(scene);
    const auto valleyLabel = std::ranges::find(scene.labels, 0U, &SceneLabel::unit);
    ASSERT_NE(valleyLabel, scene.labels.end());
    EXPECT_LT(valleyLabel->degrees, -25); // up to the right
    EXPECT_GT(valleyLabel->degrees, -50);
}

TEST(MapLabels, TheWeightierComesFirst) {
    DrawnMap map({"AABB", "AABB", "CCDD", "CCDD"});
    map.request.labels.weights = {1, std::nan(""), 3, 2};
    EXPECT_THAT(unitsOf(map.scene()), ElementsAre(2U, 3U, 0U, 1U));
}

TEST(MapLabels, OverlappingUnitsAreNotWrittenOverOneAnother) {
    DrawnMap map({"A"});
    gis::Polygons twice = *map.request.polygons;
    twice.addUnit(*map.request.polygons, 0);
    map.request.polygons = &twice;
    map.request.codes = {"1", "2"};
    map.request.names = {"Xã A", "Xã B"};
    map.request.values = {1, 2};
    map.request.states.assign(2, UnitState::Value);
    const MapScene scene = map.scene();
    EXPECT_EQ(scene.labels.size(), 1U);
}

TEST(MapLabels, InsetsNameTheirUnitsOnce) {
    DrawnMap map(test::withFarIslands(), 0.5, {103, 10});
    const MapScene scene = map.scene();
    test::expectSoundLabels(scene);
    for (const SceneLabel& label : scene.labels) {
        EXPECT_EQ(label.frame, 0U) << test::wordsOf(label); // the captions of the insets name their islands
    }
}

struct RealLayer {
    std::filesystem::path file;
    const char* layer;
    const char* parent;
    const char* province; ///< code; empty: all
    std::size_t least;    ///< labels
};

/// The names of the parents, which the layer of the country has in a layer of their own.
std::vector<std::string> parentNames(const RealLayer& layer, std::vector<std::string> parents) {
    if (std::string_view(layer.parent) == "provinceCode") {
        gis::Problems problems;
        BoundariesSource source;
        source.path = layer.file.string();
        source.layer = "provinces";
        const Boundaries provinces = readBoundaries({}, source, std::nullopt, {}, problems);
        for (std::string& parent : parents) {
            const auto at = std::ranges::find(provinces.units.codes, parent) - provinces.units.codes.begin();
            parent = provinces.units.names.at(static_cast<std::size_t>(at));
        }
    }
    return parents;
}

/// Labels of real boundaries, valued 0 to 99.
void expectLayer(const RealLayer& layer, LabelShow show) {
    gis::Problems problems;
    BoundariesSource source;
    source.path = layer.file.string();
    source.layer = layer.layer;
    source.keyNeeded = false;
    source.fields.parent = layer.parent;
    if (*layer.province != '\0') {
        source.only = {{"provinceCode", layer.province}};
    }
    const Boundaries boundaries = readBoundaries({}, source, std::nullopt, {}, problems);
    for (const PageSize& page : {PageSize{960, 540}, PageSize{842, 595}}) {
        DrawnMap map({"A"});
        map.request.polygons = &boundaries.layer.polygons;
        map.request.crs = boundaries.layer.crs;
        map.request.codes = boundaries.units.codes;
        map.request.names = boundaries.units.names;
        map.request.parents = parentNames(layer, boundaries.units.parents);
        map.request.values.clear();
        for (std::size_t i = 0; i < boundaries.layer.unitCount(); ++i) {
            map.request.values.push_back(static_cast<double>(i * 37 % 100));
        }
        map.request.states.assign(map.request.values.size(), UnitState::Value);
        map.request.breaks = gis::quantileBreaks(map.request.values, 5);
        map.request.labels.show = show;
        map.request.page = page;
        const MapScene scene = map.scene();
        EXPECT_GE(scene.labels.size(), layer.least) << layer.file << ' ' << layer.province;
        test::expectSoundLabels(scene);
        if (page.width == 960) {
            EXPECT_EQ(labelsOf(map.scene()), labelsOf(scene));
        }
    }
}

TEST(MapLabels, TheSampleProvince) {
    expectLayer({std::string(DIABAN_SOURCE_DIR) + "/data/sample/boundaries.gpkg", "communes", "district_name", "", 95},
                LabelShow::Auto);
}

class RealLabels : public testing::Test {
protected:
    void SetUp() override {
        const char* set = std::getenv("DIABAN_DATA");
        m_folder = std::filesystem::path(set != nullptr ? set : DIABAN_SOURCE_DIR "/../shared") / "data";
        if (!std::filesystem::exists(m_folder / "vn34_wards_full_01_15_46.fgb")) {
            GTEST_SKIP() << "no real wards in " << m_folder;
        }
    }
    std::filesystem::path m_folder;
};

TEST_F(RealLabels, OfThreeProvinces) {
    const auto wards = m_folder / "vn34_wards_full_01_15_46.fgb";
    expectLayer({wards, "", "", "46", 30}, LabelShow::Auto);
    expectLayer({wards, "", "", "01", 30}, LabelShow::Values);
    expectLayer({wards, "", "", "15", 70}, LabelShow::Names);
}

TEST_F(RealLabels, OfTheCountryAreItsProvinces) {
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "the whole country takes a minute under ASan; the release build tests it";
#endif
    expectLayer({m_folder / "vn34_2026.gpkg", "wards_simplified", "provinceCode", "", 20}, LabelShow::Auto);
}

} // namespace
} // namespace diaban
