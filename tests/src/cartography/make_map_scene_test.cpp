// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cartography/make_map_scene.h"
#include "src/cartography/scene_style.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace diaban {
namespace {

using test::DrawnMap;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

std::vector<std::string> textsOf(const MapScene& scene) {
    std::vector<std::string> texts;
    for (const SceneText& text : scene.texts) {
        texts.push_back(text.text);
    }
    return texts;
}

/// "range (count) fill" of each row, with * behind hatched ones.
std::vector<std::string> legendOf(const MapScene& scene) {
    std::vector<std::string> rows;
    for (const LegendRow& row : scene.legend) {
        rows.push_back(row.text + " (" + std::to_string(row.count) + ")" + (row.hatchLines.empty() ? "" : "*"));
    }
    return rows;
}

/// What must hold of every scene: all within the page, nothing over anything else, every unit to be seen.
void expectSound(const MapScene& scene, const gis::Polygons& polygons) {
    const gis::Box page{{0, 0}, {scene.page.width + 1e-6, scene.page.height + 1e-6}};
    for (const SceneText& text : scene.texts) {
        EXPECT_TRUE(page.contains(text.box().min) && page.contains(text.box().max)) << text.text;
        EXPECT_FALSE(text.text.empty());
    }
    for (std::size_t a = 0; a < scene.texts.size(); ++a) {
        for (std::size_t b = a + 1; b < scene.texts.size(); ++b) {
            gis::Box one = scene.texts[a].box();
            const gis::Box other = scene.texts[b].box();
            one.min.y += 0.3 * scene.texts[a].size; // line boxes may touch
            EXPECT_FALSE(one.intersects({{other.min.x, other.min.y + 0.3 * scene.texts[b].size}, other.max}))
                << scene.texts[a].text << " | " << scene.texts[b].text;
        }
    }
    std::set<std::uint32_t> shown;
    for (const Frame& frame : scene.frames) {
        EXPECT_TRUE(page.contains(frame.page.min) && page.contains(frame.page.max));
        EXPECT_FALSE(frame.inset && frame.page.intersects(scene.legendBox));
        for (std::size_t shape = 0; shape < frame.units.size(); ++shape) {
            const gis::Box box = frame.shapes.boxOf(shape);
            const bool dotted = std::any_of(frame.dots.begin(), frame.dots.end(),
                                            [&](const SceneDot& dot) { return dot.unit == frame.units[shape]; });
            if (box.width() >= 1 || box.height() >= 1 || dotted) {
                shown.insert(frame.units[shape]);
            }
            EXPECT_TRUE(page.contains(box.min) && page.contains(box.max));
            for (std::size_t part = frame.shapes.partsOf(shape).first; part < frame.shapes.partsOf(shape).last;
                 ++part) {
                EXPECT_FALSE(frame.shapes.boxOfPart(part).intersects(scene.legendBox)) << "legend over a unit";
                for (const Frame& other : scene.frames) {
                    EXPECT_FALSE(&other != &frame && other.inset &&
                                 frame.shapes.boxOfPart(part).intersects(other.page));
                }
            }
        }
    }
    for (std::uint32_t unit = 0; unit < polygons.unitCount(); ++unit) {
        EXPECT_EQ(shown.contains(unit), polygons.partsOf(unit).size() > 0) << unit;
    }
}

const std::vector<std::string> kSix{"AABB", "AACB", "DDCC", "EEFF"};

TEST(MapScene, classesColoursAndCounts) {
    DrawnMap map(kSix);
    const MapScene scene = map.scene();
    EXPECT_THAT(legendOf(scene), ElementsAre("trên 4 đến 6 % (2)", "trên 2 đến 4 % (2)", "từ 1 đến 2 % (2)"));
    ASSERT_EQ(scene.classFills.size(), 3U);
    for (const SceneUnit& unit : scene.units) {
        ASSERT_TRUE(unit.classIndex);
        EXPECT_EQ(unit.fill, scene.classFills[*unit.classIndex]);
    }
    EXPECT_EQ(scene.crs, "EPSG:32648");
    expectSound(scene, *map.request.polygons);
}

TEST(MapScene, fourKindsOfNothingAreKeptApart) {
    DrawnMap map(kSix);
    map.request.values[0] = 0; // zero is a value
    map.setState(1, UnitState::NoData);
    map.setState(2, UnitState::NotMatched);
    map.setState(3, UnitState::Suppressed);
    map.request.breaks = gis::manualBreaks(map.request.values, {5}, true);
    const MapScene scene = map.scene();
    EXPECT_THAT(legendOf(scene), ElementsAre("từ 5 % trở lên (2)", "dưới 5 % (1)", "không có số liệu (1)*",
                                             "chưa ghép được (1)*", "không công bố (số nhỏ) (1)*"));
    EXPECT_EQ(scene.units[0].classIndex, 0U);
    EXPECT_EQ(scene.frames.front().hatchings.size(), 3U);
    std::set<std::string> grounds;
    for (const std::size_t unit : {1U, 2U, 3U}) {
        grounds.insert(hexOf(scene.units[unit].fill));
    }
    EXPECT_EQ(grounds.size(), 3U);
    EXPECT_THAT(textsOf(scene), Contains(HasSubstr("6 đơn vị: 3 có số liệu, 1 không có số liệu, 1 chưa ghép được, 1")));
}

TEST(MapScene, hatchesLieWithinTheirUnits) {
    DrawnMap map(kSix);
    map.setState(2, UnitState::NoData);
    const MapScene scene = map.scene();
    const Frame& frame = scene.frames.front();
    ASSERT_EQ(frame.hatchings.size(), 1U);
    const gis::Box box = frame.shapes.boxOf(2);
    const gis::Box wide{{box.min.x - 1e-9, box.min.y - 1e-9}, {box.max.x + 1e-9, box.max.y + 1e-9}};
    for (const Segment& line : frame.hatchings.front().lines) {
        EXPECT_TRUE(wide.contains(line.from) && wide.contains(line.to));
    }
    EXPECT_GT(frame.hatchings.front().lines.size(), 10U);
}

TEST(MapScene, english) {
    DrawnMap map(kSix);
    map.request.language = Language::En;
    map.request.texts.date = "2025-09-30";
    const MapScene scene = map.scene();
    EXPECT_THAT(textsOf(scene), Contains(HasSubstr("Classes: quantiles, 3 classes")));
    EXPECT_THAT(textsOf(scene), Contains(HasSubstr("30 September 2025")));
    EXPECT_THAT(textsOf(scene), Contains("over 4 to 6%"));
}

TEST(MapScene, namesTheUnitThatIsNotOnTheEarth) {
    DrawnMap map(kSix, 0.5, {103, 89.9});
    try {
        (void)map.scene();
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "map.off_earth");
        EXPECT_FALSE(error.place().empty());
    }
}

TEST(MapScene, saysThatItsDateIsNotStated) {
    DrawnMap map(kSix);
    map.request.language = Language::En;
    EXPECT_THAT(textsOf(map.scene()), Contains(HasSubstr("Date of the figures not stated")));
    map.request.texts.date = "2025-09-30";
    EXPECT_THAT(textsOf(map.scene()), testing::Not(Contains(HasSubstr("not stated"))));
}

TEST(MapScene, farIslandsGoToInsets) {
    DrawnMap map(test::withFarIslands(), 0.5, {103, 10});
    const MapScene scene = map.scene();
    ASSERT_EQ(scene.frames.size(), 3U);
    EXPECT_THAT(textsOf(scene), testing::IsSupersetOf({"Xã Y", "Xã Z"}));
    EXPECT_EQ(scene.scaleBars.size(), 3U); // each frame has its own
    EXPECT_GT(scene.frames[1].scale, 0);
    EXPECT_NE(scene.frames[1].scale, scene.frames[0].scale);
    expectSound(scene, *map.request.polygons);
}

TEST(MapScene, insetsStandOnTheirTrueSideInLine) {
    for (const PageSize& page : {PageSize{960, 540}, PageSize{842, 595}, PageSize{595, 842}}) {
        for (const bool east : {true, false}) {
            std::vector<std::string> rows = test::withFarIslands();
            for (std::string& row : rows) {
                if (!east) {
                    std::reverse(row.begin(), row.end());
                }
            }
            DrawnMap map(rows, 0.5, {103, 10});
            map.request.page = page;
            const MapScene scene = map.scene();
            ASSERT_EQ(scene.frames.size(), 3U);
            const gis::Box& main = scene.frames[0].page;
            const gis::Box& upper = scene.frames[1].page;
            const gis::Box& lower = scene.frames[2].page;
            EXPECT_TRUE(east ? upper.min.x > main.max.x : upper.max.x < main.min.x) << page.width;
            EXPECT_TRUE(east ? lower.min.x > main.max.x : lower.max.x < main.min.x) << page.width;
            EXPECT_LT(upper.max.y, lower.min.y);
            EXPECT_GT(lower.centre().y, main.centre().y);
            EXPECT_NEAR(upper.min.x, lower.min.x, 1e-9);
            EXPECT_NEAR(upper.width(), lower.width(), 1e-9);
        }
    }
}

TEST(MapScene, aFarIslandIsNoLargerThanItTakesToSeeIt) {
    DrawnMap map(test::withFarIslands(), 0.5, {103, 10});
    const MapScene scene = map.scene();
    for (const std::size_t inset : {1U, 2U}) {
        const gis::Box island = scene.frames[inset].shapes.box();
        EXPECT_GT(island.width(), 20);
        EXPECT_LT(std::max(island.width(), island.height()), 50);
    }
}

struct PageCase {
    const char* name;
    PageSize page;
};

class Pages : public testing::TestWithParam<PageCase> {};

TEST_P(Pages, holdEverything) {
    DrawnMap map(test::withFarIslands(), 0.5, {103, 10});
    map.request.page = GetParam().page;
    map.setState(3, UnitState::NoData);
    for (int i = 0; i < 12; ++i) {
        map.request.texts.title += " và tỷ lệ hộ ký cam kết";
    }
    map.request.texts.notes = {"Một ghi chú dài về những dòng bị bỏ qua.", "Một ghi chú nữa."};
    expectSound(map.scene(), *map.request.polygons);
}

INSTANTIATE_TEST_SUITE_P(Sizes, Pages,
                         testing::Values(PageCase{"slide", {960, 540}}, PageCase{"a4Portrait", {595, 842}},
                                         PageCase{"a3Landscape", {1191, 842}}, PageCase{"square", {600, 600}},
                                         PageCase{"small", {320, 180}}),
                         [](const auto& page) { return page.param.name; });

TEST(MapScene, oneUnitNoDataAtAllAndNoValues) {
    DrawnMap one({"A"});
    one.request.breaks = gis::quantileBreaks(one.request.values, 5);
    EXPECT_THAT(legendOf(one.scene()), ElementsAre("1 % (1)"));
    expectSound(one.scene(), *one.request.polygons);

    DrawnMap none(kSix);
    for (std::size_t i = 0; i < 6; ++i) {
        none.setState(i, UnitState::NoData);
    }
    none.request.breaks = gis::quantileBreaks(none.request.values, 5);
    EXPECT_THAT(legendOf(none.scene()), ElementsAre("không có số liệu (6)*"));

    DrawnMap nan(kSix); // NaN that says it is a value is no data, never zero
    nan.request.values.assign(6, std::nan(""));
    nan.request.breaks = gis::quantileBreaks(nan.request.values, 5);
    EXPECT_THAT(legendOf(nan.scene()), ElementsAre("không có số liệu (6)*"));
}

TEST(MapScene, anyPlaneAndNoPlane) {
    DrawnMap unknown(kSix, 10, {0, 0}, "");
    const MapScene scene = unknown.scene();
    EXPECT_TRUE(scene.scaleBars.empty());
    EXPECT_FALSE(scene.northArrow);
    EXPECT_THAT(textsOf(scene), Contains(HasSubstr("không rõ")));
    DrawnMap brazil(kSix, 0.05, {-47, -23});
    EXPECT_EQ(brazil.scene().crs, "EPSG:32723");
}

TEST(MapScene, overTheDateLine) {
    DrawnMap map({"AB"}, 1, {178.5, -18});
    gis::Polygons both = *map.request.polygons;
    test::addSquare(both, -179.9, -18, 1);
    both.endUnit();
    map.request.polygons = &both;
    map.request.codes.emplace_back("0C");
    map.request.names.emplace_back("C");
    map.request.values.push_back(3);
    map.request.states.push_back(UnitState::Value);
    const MapScene scene = map.scene();
    EXPECT_EQ(scene.frames.size(), 1U);
    EXPECT_GT(scene.frames.front().shapes.boxOf(2).width(), 50); // side by side, not a world apart
}

TEST(MapScene, refusesWhatCannotBeDrawn) {
    gis::Polygons empty;
    empty.endUnit();
    DrawnMap map({"A"});
    map.request.polygons = &empty;
    EXPECT_THROW((void)map.scene(), gis::Error);
    DrawnMap palette(kSix);
    palette.request.palette = "nope";
    EXPECT_THROW((void)palette.scene(), gis::Error);
    DrawnMap uneven(kSix);
    uneven.request.names.pop_back();
    EXPECT_THROW((void)uneven.scene(), gis::Error);
}

TEST(MapScene, aFullStopStandsBetweenTwoNotes) {
    DrawnMap map({"AB"});
    map.request.texts.notes = {"Số đa giác đã sửa: 21", "Số dòng không dùng: 6"};
    std::string all;
    for (const SceneText& text : map.scene().texts) {
        all += text.text + ' ';
    }
    EXPECT_NE(all.find("đã sửa: 21. Số dòng"), std::string::npos) << all;
}

} // namespace
} // namespace diaban
