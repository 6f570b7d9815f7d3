// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// What must hold of every map: checked on the sample's in each kind and on each page, on real provinces, and on maps
// that were spoiled on purpose. Labels: label_checks.h; classes to the colour-blind and in grey: palette_check_test;
// texts as others see them: scene_colours_test; PNG = SVG = PDF: tests/end_to_end/pictures_test.
#include "src/study/boundaries.h"
#include "tests/src/cartography/dense_map.h"
#include "tests/src/cartography/scene_faults.h"

#include <gmock/gmock.h>
#include <gtest/gtest-spi.h>

#include <cstdlib>
#include <filesystem>

namespace diaban {
namespace {

using test::DrawnMap;
using test::SceneFaults;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

Boundaries unitsOf(const std::filesystem::path& file, const char* layer, const char* parent, const char* province) {
    BoundariesSource source;
    source.path = file.string();
    source.layer = layer;
    source.fields.parent = parent;
    if (*province != '\0') {
        source.only = {{"provinceCode", province}};
    }
    gis::Problems problems;
    return readBoundaries({}, source, std::nullopt, {}, problems);
}

/// A map of real or sample units, valued 0 to 99, two of them without a value.
class UnitsMap : public DrawnMap {
public:
    explicit UnitsMap(const Boundaries& units) : DrawnMap({"A"}) {
        request.polygons = &units.layer.polygons;
        request.crs = units.layer.crs;
        request.codes = units.units.codes;
        request.names = units.units.names;
        request.parents = units.units.parents;
        request.values.clear();
        for (std::size_t i = 0; i < units.layer.unitCount(); ++i) {
            request.values.push_back(static_cast<double>(i * 37 % 100));
        }
        request.states.assign(request.values.size(), UnitState::Value);
        setState(3, UnitState::NoData);
        setState(4, UnitState::Suppressed);
        request.breaks = gis::quantileBreaks(request.values, 5);
        request.texts.subtitle = "Tất cả các xã, phường";
        request.texts.date = "2025-09-30";
        request.texts.author = "Phòng tham mưu";
    }
};

void expectSound(const MapScene& scene) {
    EXPECT_THAT(SceneFaults(scene).list, IsEmpty());
    test::expectSoundLabels(scene);
}

struct KindCase {
    const char* name;
    PageSize page;
    void (*make)(MapRequest& request);
};

void withTarget(MapRequest& request) {
    request.breaks = gis::manualBreaks(request.values, {50, 70, 85, 95}, true);
    request.palette = "PuOr";
    request.target = 85;
    request.bilingual = true;
}

void withStatus(MapRequest& request) {
    request.breaks = gis::manualBreaks(request.values, {60}, true);
    request.classWords = {"chưa đạt", "đạt"};
    request.palette = "PuOr";
}

void withClusters(MapRequest& request) {
    request.breaks = {};
    request.given.classes = {{"high_high", "cao – cao", "high–high", colourOf(0xca0020)},
                             {"low_low", "thấp – thấp", "low–low", colourOf(0x0571b0)},
                             {"none", "không có ý nghĩa", "not significant", colourOf(0xeeeeee)}};
    request.given.method = "Moran địa phương, 999 hoán vị.";
    for (std::size_t i = 0; i < request.codes.size(); ++i) {
        request.given.ofUnit.emplace_back(static_cast<std::uint8_t>(i % 3));
    }
}

void withFurniture(MapRequest& request) {
    request.texts.finding = "Một phần ba số xã đạt chỉ tiêu; thấp nhất là các xã ven biển.";
    request.furniture.graticule = true;
    request.labels.show = LabelShow::Values;
    request.language = Language::En;
}

class EveryKind : public testing::TestWithParam<KindCase> {};

TEST_P(EveryKind, OfTheSampleIsSound) {
    static const Boundaries units =
        unitsOf(DIABAN_SOURCE_DIR "/data/sample/boundaries.gpkg", "communes", "district_name", "");
    UnitsMap map(units);
    map.request.page = GetParam().page;
    GetParam().make(map.request);
    expectSound(map.scene());
}

constexpr PageSize kSlide{960, 540}, kA4{842, 595}, kA4Upright{595, 842}, kA3{1191, 842}, kSquare{600, 600};

INSTANTIATE_TEST_SUITE_P(
    Maps, EveryKind,
    testing::Values(KindCase{"quantilesOnASlide", kSlide, [](MapRequest&) {}},
                    KindCase{"quantilesOnA4Upright", kA4Upright, [](MapRequest&) {}},
                    KindCase{"namesOnASquare", kSquare, [](MapRequest& r) { r.labels.show = LabelShow::Names; }},
                    KindCase{"targetOnASlide", kSlide, withTarget}, KindCase{"targetOnA4", kA4, withTarget},
                    KindCase{"statusOnA3", kA3, withStatus}, KindCase{"statusOnASquare", kSquare, withStatus},
                    KindCase{"clustersOnA4", kA4, withClusters},
                    KindCase{"clustersOnA4Upright", kA4Upright, withClusters},
                    KindCase{"furnitureOnASlide", kSlide, withFurniture},
                    KindCase{"furnitureOnA3", kA3, withFurniture}),
    [](const auto& kind) { return std::string(kind.param.name); });

TEST(SceneFaults, RealProvincesHaveNone) {
    const char* set = std::getenv("DIABAN_DATA");
    const auto file = std::filesystem::path(set != nullptr ? set : DIABAN_SOURCE_DIR "/../shared") / "data" /
                      "vn34_wards_full_01_15_46.fgb";
    if (!std::filesystem::exists(file)) {
        GTEST_SKIP() << "no real wards: " << file;
    }
    for (const auto& [province, page] : {std::pair{"01", kSlide}, std::pair{"15", kA4}, std::pair{"46", kA4Upright}}) {
        const Boundaries units = unitsOf(file, "", "", province);
        UnitsMap map(units);
        map.request.page = page;
        EXPECT_THAT(SceneFaults(map.scene()).list, IsEmpty()) << province;
    }
}

/// Each way to spoil a map is found out.
TEST(SceneFaults, AreFound) {
    const test::DenseMap map;
    const MapScene good = map.scene();
    ASSERT_THAT(SceneFaults(good).list, IsEmpty());
    ASSERT_TRUE(good.frames.size() > 1 && good.frames[1].inset);
    const auto faultsOf = [&](const auto& spoil) {
        MapScene scene = good;
        spoil(scene);
        return SceneFaults(scene).list;
    };
    EXPECT_THAT(faultsOf([](MapScene& s) { s.legendBox = s.frames[1].page; }), Contains("legend over inset 1"));
    EXPECT_THAT(faultsOf([](MapScene& s) {
                    const gis::Point at = s.frames[0].shapes.boxOf(0).centre();
                    s.legendBox = {{at.x - 1, at.y - 1}, {at.x + 1, at.y + 1}};
                }),
                Contains(HasSubstr("legend over unit")));
    EXPECT_THAT(faultsOf([](MapScene& s) { s.frames[1].page.max.x = s.page.width + 3; }),
                Contains("inset 1 beyond the page"));
    EXPECT_THAT(faultsOf([](MapScene& s) { s.texts[0].at.x = s.page.width - 5; }),
                Contains(HasSubstr("beyond the page")));
    EXPECT_THAT(faultsOf([](MapScene& s) { s.texts[1].at = s.texts[0].at; }), Contains(HasSubstr(" over ")));
    EXPECT_THAT(faultsOf([](MapScene& s) { s.texts[0].colour = colourOf(0x8a8a8a); }),
                Contains(HasSubstr("too pale: ")));
    EXPECT_THAT(faultsOf([](MapScene& s) { s.classFills[1] = s.classFills[0]; }),
                Contains("class 1 looks like the next"));
}

std::size_t labelFailures(const MapScene& scene) {
    testing::TestPartResultArray results;
    const testing::ScopedFakeTestPartResultReporter reporter(
        testing::ScopedFakeTestPartResultReporter::INTERCEPT_ONLY_CURRENT_THREAD, &results);
    test::expectSoundLabels(scene);
    return static_cast<std::size_t>(results.size());
}

TEST(LabelFaults, AreFound) {
    DrawnMap map({"AABB", "AABB", "CCDD", "CCDD"});
    const MapScene good = map.scene();
    ASSERT_EQ(good.labels.size(), 4U);
    ASSERT_EQ(labelFailures(good), 0U);
    const auto failuresOf = [&](const auto& spoil) {
        MapScene scene = good;
        spoil(scene.labels);
        return labelFailures(scene);
    };
    EXPECT_GT(failuresOf([](auto& labels) { labels[1].middle = labels[0].middle; }), 0U) << "over another";
    EXPECT_GT(failuresOf([](auto& labels) { labels[0].middle.x += 0.6 * labels[0].width + 60; }), 0U)
        << "out of its unit without a leader";
    EXPECT_GT(failuresOf([](auto& labels) { labels[0].middle.x = 1; }), 0U) << "cut by the page";
    EXPECT_GT(failuresOf([](auto& labels) { labels[0].lines[0].colour = labels[0].halo; }), 0U) << "unreadable";
    EXPECT_GT(failuresOf([](auto& labels) { labels[0].lines[0].size = 4; }), 0U) << "tiny";
}

TEST(MapLabels, TheNoteOfNamesLeftOutCountsUnits) {
    const test::DenseMap map;
    MapRequest request = map.request;
    request.labels.show = LabelShow::Names;
    request.page = {240, 135};
    gis::Problems problems;
    const MapScene scene = makeMapScene(request, Catalogue(request.language), problems);
    ASSERT_EQ(problems.count("label.left_out"), 1U);
    for (const gis::Problem& problem : problems.list()) {
        if (problem.message.id == "label.left_out") {
            const std::string text = Catalogue(Language::En).text(problem.message);
            EXPECT_THAT(text, HasSubstr(' ' + std::to_string(request.codes.size()) + ' ')) << "each unit once";
        }
    }
}

} // namespace
} // namespace diaban
