// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/colour_difference.h"
#include "src/cartography/lighter_scene.h"
#include "src/cartography/overlay_obstacles.h"
#include "src/cartography/overlay_start.h"
#include "src/cartography/palette_check.h"
#include "src/cartography/scene_painter.h"
#include "src/cartography/unit_names.h"
#include "tests/src/cartography/overlay_map.h"
#include "tests/src/cartography/scene_faults.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <map>

namespace diaban {
namespace {

using test::OverlayMap;
using testing::HasSubstr;
using testing::IsEmpty;

double lengthOf(const std::vector<Segment>& lines) {
    double sum = 0;
    for (const Segment& s : lines) {
        sum += std::hypot(s.to.x - s.from.x, s.to.y - s.from.y);
    }
    return sum;
}

std::string allTexts(const MapScene& scene) {
    std::string all;
    for (const SceneText& text : scene.texts) {
        all += text.text + "\n";
    }
    return all;
}

/// Four columns and five rows of units of three cells each way.
std::vector<std::string> cells() {
    std::vector<std::string> rows;
    for (const char* row : {"ABCD", "EFGH", "IJKL", "MNOP", "QRST"}) {
        std::string line;
        for (const char* letter = row; *letter != 0; ++letter) {
            line += std::string(3, *letter);
        }
        rows.insert(rows.end(), 3, line);
    }
    return rows;
}

TEST(OverlayScene, everyBorderHasTheLookOfItsClass) {
    const OverlayMap map({"AAB", "CDB"}, {"AB"});
    const MapScene scene = map.scene();
    // A–B is looked after; A–C, A–D, B–D and C–D are not: four classes of one.
    ASSERT_EQ(scene.overlay.looks.size(), 6U);
    const FrameOverlay& overlay = scene.frames.front().overlay;
    ASSERT_EQ(overlay.lines.size(), 6U);
    const double side = scene.frames.front().page.height() / 2;
    for (std::size_t look = 0; look < 5; ++look) {
        EXPECT_NEAR(lengthOf(overlay.lines[look]), side, 0.08 * side) << look; // degrees are not as long both ways
    }
    EXPECT_TRUE(overlay.lines[5].empty()) << "nothing is proposed";
}

TEST(OverlayScene, moreUrgentIsDarkerAndWiderInGreyToo) {
    for (const Vision view : {Vision::Normal, Vision::Grey, Vision::Deuteranopia}) {
        OverlayMap map(cells(), {"AB"});
        map.request().view = view;
        const MapScene scene = map.scene();
        ASSERT_EQ(scene.overlay.looks.size(), 6U);
        const LineLook& covered = scene.overlay.looks[0];
        EXPECT_LT(covered.width, scene.overlay.looks[1].width);
        EXPECT_GT(labOf(covered.colour).lightness, labOf(scene.overlay.looks[1].colour).lightness + 5);
        for (std::size_t look = 2; look < 5; ++look) {
            const LineLook& less = scene.overlay.looks[look - 1];
            const LineLook& more = scene.overlay.looks[look];
            EXPECT_GT(more.width, less.width);
            EXPECT_LT(labOf(more.colour).lightness, labOf(less.colour).lightness - 10);
        }
    }
}

TEST(OverlayScene, ranksOfClasses) {
    EXPECT_EQ(rankClasses(0), std::vector<std::uint32_t>{});
    EXPECT_EQ(rankClasses(1), std::vector<std::uint32_t>{1});
    EXPECT_EQ(rankClasses(4), (std::vector<std::uint32_t>{1, 2, 3, 4}));
    EXPECT_EQ(rankClasses(100), (std::vector<std::uint32_t>{10, 30, 60, 100}));
    EXPECT_EQ(rankClassOf(10, {10, 30, 60, 100}), 0U);
    EXPECT_EQ(rankClassOf(11, {10, 30, 60, 100}), 1U);
    EXPECT_EQ(rankClassOf(100, {10, 30, 60, 100}), 3U);
}

TEST(OverlayScene, groupsThatMeetOrOverlapHaveDifferentColours) {
    const OverlayMap map(cells(), {"ABEF", "CDGH", "FGJK", "MNQR", "IM", "OPST"});
    const MapScene scene = map.scene();
    const auto pairs = adjacentGroups(map.drawn.request.overlay);
    EXPECT_GE(pairs.size(), 8U);
    for (const auto& [a, b] : pairs) {
        EXPECT_FALSE(scene.overlay.groups[a].colour == scene.overlay.groups[b].colour) << a << ' ' << b;
    }
    EXPECT_EQ(scene.frames.front().overlay.strips.size(), 6U);
}

TEST(OverlayScene, numbersLieOnTheirBordersAndOverNothing) {
    for (const PageSize page : {PageSize{960, 540}, PageSize{842, 595}, PageSize{595, 842}, PageSize{480, 270}}) {
        OverlayMap map(cells(), {"ABEF", "CDGH", "FGJK"});
        map.request().page = page;
        const MapScene scene = map.scene();
        ASSERT_GE(scene.overlay.discs.size(), 10U);
        EXPECT_TRUE(std::ranges::is_sorted(scene.overlay.discs, std::ranges::less_equal(), &SceneDisc::number));
        EXPECT_EQ(scene.overlay.discs.front().number, 1U);
        if (page.height > 300) { // on a small page some find no room
            EXPECT_EQ(scene.overlay.discs.back().number, scene.overlay.discs.size());
        }
        for (std::size_t a = 0; a < scene.overlay.discs.size(); ++a) {
            const gis::Box box = boxOf(scene.overlay.discs[a], 0);
            for (std::size_t b = a + 1; b < scene.overlay.discs.size(); ++b) {
                EXPECT_FALSE(box.intersects(boxOf(scene.overlay.discs[b], 0))) << a << ' ' << b;
            }
            EXPECT_FALSE(box.intersects(scene.legendBox));
            for (const SceneLabel& label : scene.labels) {
                EXPECT_FALSE(test::boxOf(label).meets(turnedBox(box))) << test::wordsOf(label);
            }
        }
        EXPECT_THAT(test::SceneFaults(scene).list, IsEmpty());
    }
}

TEST(OverlayScene, asManyNumbersAsAreAskedFor) {
    OverlayMap map(cells(), {"ABEF"});
    map.request().overlay.numbers = 3;
    EXPECT_EQ(map.scene().overlay.discs.size(), 3U);
    map.request().overlay.numbers = 0;
    const MapScene scene = map.scene();
    EXPECT_TRUE(scene.overlay.discs.empty());
    EXPECT_TRUE(scene.overlay.listBox.empty()) << "a list without numbers says nothing";
    EXPECT_EQ(scene.marks.discs.size(), 0U);
}

TEST(OverlayScene, theLegendExplainsAll) {
    OverlayMap map(cells(), {"ABEF", "CDGH"});
    map.request().overlay.groupsInAll = 4;
    map.request().overlay.notCounted = {{"border_map.not_valid_expired", 2}};
    for (const Language language : {Language::Vi, Language::En}) {
        map.request().language = language;
        const std::string texts = allTexts(map.scene());
        const bool vi = language == Language::Vi;
        EXPECT_THAT(texts, HasSubstr(vi ? "30/09/2025" : "30 September 2025"));
        EXPECT_THAT(texts, HasSubstr(vi ? "Sơ hở" : "Gaps"));
        EXPECT_THAT(texts, HasSubstr("500 m"));
        EXPECT_THAT(texts, HasSubstr(vi ? "2 cụm đã hết hiệu lực" : "2 expired"));
        EXPECT_THAT(texts, HasSubstr(vi ? "2 trong 4 cụm" : "Clusters that count: 2 of 4"));
    }
    map.request().bilingual = true;
    const std::string both = allTexts(map.scene());
    EXPECT_THAT(both, HasSubstr("Gaps"));
    EXPECT_THAT(both, HasSubstr("Sơ hở"));
}

TEST(OverlayScene, onASlideNoNameIsSmallerThanAskedForAndTheLegendLeavesSumsOut) {
    OverlayMap map(cells(), {"ABEF", "CDGH", "MNQR"});
    const std::string usual = allTexts(map.scene());
    EXPECT_THAT(usual, HasSubstr("3 trong 3 cụm"));
    map.request().page = {888, 386};
    map.request().page.words = 1.3;
    map.request().page.leastLabel = 12;
    const MapScene scene = map.scene();
    std::size_t named = 0;
    for (const SceneLabel& label : scene.labels) {
        named += label.ofGroup ? 1U : 0U;
        EXPECT_GE(label.lines.front().size, 12) << test::wordsOf(label);
    }
    EXPECT_EQ(named, 3U);
    const std::string texts = allTexts(scene);
    EXPECT_THAT(texts, testing::Not(HasSubstr("3 trong 3 cụm")));
    EXPECT_THAT(texts, testing::Not(HasSubstr("cụm ghi bằng mã"))) << "in letters that nobody reads";
    EXPECT_THAT(texts, HasSubstr("500 m"));
}

TEST(OverlayScene, namesStandOnTheGroundOfTheirGroups) {
    const OverlayMap map(cells(), {"ABEF", "CDGH", "MNQR"});
    const MapScene scene = map.scene();
    std::size_t named = 0;
    for (const SceneLabel& label : scene.labels) {
        if (!label.ofGroup) {
            continue;
        }
        ++named;
        EXPECT_THAT(test::wordsOf(label), testing::Not(HasSubstr("Cụm"))) << "all are clusters";
        const Frame& main = scene.frames.front();
        bool onGround = false;
        for (std::size_t shape = 0; shape < main.units.size(); ++shape) {
            const auto& units = scene.overlay.groups[label.unit].units;
            onGround = onGround || (std::ranges::find(units, main.units[shape]) != units.end() &&
                                    test::isWithin(main.shapes, shape, label.middle));
        }
        EXPECT_TRUE(onGround) << test::wordsOf(label);
        for (const SceneText& line : label.lines) {
            EXPECT_GE(test::contrastOf(line.colour, scene.style.background), 4.5);
            EXPECT_GE(line.size, 6);
        }
    }
    EXPECT_EQ(named, 3U);
    test::expectApart(scene);
}

TEST(OverlayScene, proposalsHaveDashedOutlinesAndLetters) {
    OverlayMap map(cells(), {"ABEF"});
    map.request().overlay.proposals = {{{}, {}, {map.unit('O'), map.unit('S')}}};
    const MapScene scene = map.scene();
    EXPECT_TRUE(scene.overlay.looks.back().dashed);
    const Frame& frame = scene.frames.front();
    gis::Box ground;
    for (std::size_t shape = 0; shape < frame.units.size(); ++shape) {
        if (frame.units[shape] == map.unit('O') || frame.units[shape] == map.unit('S')) {
            ground.add(frame.shapes.boxOf(shape));
        }
    }
    double widest = 0; // of the lines that it runs beside
    for (std::size_t look = 0; look + 1 < scene.overlay.looks.size(); ++look) {
        widest = std::max(widest, scene.overlay.looks[look].width + 2 * scene.overlay.looks[look].casing);
    }
    const double inset = (widest / 2 + 0.5 + scene.overlay.looks.back().width / 2) * frame.overlay.scale;
    const double outline = 2 * (ground.width() + ground.height());
    EXPECT_NEAR(lengthOf(frame.overlay.lines.back()), outline - 8 * inset, 0.01 * outline) << "within the outline";
    EXPECT_EQ(scene.overlay.discs.back().number, 0U);
    EXPECT_THAT(allTexts(scene), HasSubstr("Cụm liên kết đề xuất (1)"));
}

constexpr int kZoom = 4;

/// What lies under the texts, in pixels.
QImage shapesOf(const MapScene& scene) {
    QImage image(static_cast<int>(kZoom * scene.page.width), static_cast<int>(kZoom * scene.page.height),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kZoom, kZoom);
    ScenePainter(scene).paintShapes(painter, {{0, 0}, {scene.page.width, scene.page.height}});
    return image;
}

TEST(OverlayScene, proposalsHideNoGapAndShowBesideEach) {
    OverlayMap map(cells(), {"ABEF", "JK"});
    map.request().overlay.proposals = {{{}, {}, {map.unit('J'), map.unit('N')}}, {{}, {}, {map.unit('O')}}};
    const MapScene scene = map.scene();
    const QImage with = shapesOf(scene);
    MapScene none = scene;
    none.frames.front().overlay.lines.back().clear();
    const QImage without = shapesOf(none);
    std::size_t looked = 0;
    for (std::size_t look = 0; look + 1 < scene.overlay.looks.size(); ++look) {
        for (const Segment& line : scene.frames.front().overlay.lines[look]) {
            const QPoint middle(static_cast<int>(kZoom * (line.from.x + line.to.x) / 2),
                                static_cast<int>(kZoom * (line.from.y + line.to.y) / 2));
            EXPECT_EQ(with.pixel(middle), without.pixel(middle)) << look;
            ++looked;
        }
    }
    EXPECT_GT(looked, 20U);
    const QRgb ink =
        qRgb(scene.overlay.proposalRim.red, scene.overlay.proposalRim.green, scene.overlay.proposalRim.blue);
    std::map<bool, int> dashes; // within the proposals' units, and outside
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            if (with.pixel(x, y) == ink && without.pixel(x, y) != ink) {
                const gis::Point at{(x + 0.5) / kZoom, (y + 0.5) / kZoom};
                const Frame& main = scene.frames.front();
                bool within = false;
                for (const char letter : {'J', 'N', 'O'}) {
                    const auto shape =
                        static_cast<std::size_t>(std::ranges::find(main.units, map.unit(letter)) - main.units.begin());
                    within = within || test::isWithin(main.shapes, shape, at);
                }
                ++dashes[within];
            }
        }
    }
    EXPECT_GT(dashes[true], 500);
    EXPECT_EQ(dashes[false], 0);
}

TEST(OverlayScene, thePageSaysWhatLettersStandFor) {
    OverlayMap map(cells(), {"ABEF"});
    map.request().overlay.proposals = {{{}, {}, {map.unit('J'), map.unit('K'), map.unit('N')}},
                                       {{}, {}, {map.unit('J'), map.unit('K'), map.unit('O')}}};
    const std::string texts = allTexts(map.scene());
    // J–K and J–N are new; then K–O alone, since J–K would be looked after already.
    const auto nameOf = [&](char letter) { return UnitNames().of(map.request().names[map.unit(letter)]).bare.front(); };
    EXPECT_THAT(texts, HasSubstr("A: " + nameOf('J') + ", " + nameOf('K') + ", " + nameOf('N') + " (20,0 km)"));
    EXPECT_THAT(texts, HasSubstr("B: " + nameOf('J') + ", " + nameOf('K') + ", " + nameOf('O') + " (10,0 km)"));
    EXPECT_THAT(texts, HasSubstr("A là số 1"));
}

TEST(OverlayScene, aFigureBeneathIsPalerAndKeepsItsLegend) {
    OverlayMap map(cells(), {"ABEF"});
    const MapScene plain = map.scene();
    map.request().given = {};
    map.request().overlay.plainGround = false;
    map.request().palette = "YlOrRd";
    const MapScene scene = map.scene();
    EXPECT_TRUE(plain.legend.empty());
    EXPECT_EQ(scene.legend.size(), 3U);
    MapRequest bare = map.drawn.request;
    bare.kind = MapKind::Choropleth;
    gis::Problems problems;
    const MapScene other = makeMapScene(bare, Catalogue(bare.language), problems);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_GT(labOf(scene.classFills[i]).lightness, labOf(other.classFills[i]).lightness);
        EXPECT_EQ(scene.classFills[i], dimmed(other.classFills[i]));
    }
    EXPECT_THAT(test::SceneFaults(scene).list, IsEmpty());
}

TEST(OverlayScene, thinnerShapesKeepTheirLines) {
    const OverlayMap map(cells(), {"ABEF", "CDGH"});
    const MapScene scene = map.scene();
    const MapScene lighter = lighterScene(scene, 0.5);
    for (std::size_t look = 0; look < scene.overlay.looks.size(); ++look) {
        EXPECT_NEAR(lengthOf(lighter.frames.front().overlay.lines[look]),
                    lengthOf(scene.frames.front().overlay.lines[look]), 1e-6);
    }
}

TEST(OverlayScene, theListStandsBesideTheMapOnly) {
    OverlayMap map(cells(), {"ABEF"});
    const MapScene scene = map.scene();
    ASSERT_FALSE(scene.overlay.listBox.empty());
    EXPECT_THAT(allTexts(scene), HasSubstr("10,0 km"));
    EXPECT_FALSE(scene.overlay.listBox.intersects(scene.legendBox));
    EXPECT_FALSE(scene.overlay.listBox.intersects(scene.frames.front().page));
    map.request().page = {200, 150};
    EXPECT_TRUE(map.scene().overlay.listBox.empty()) << "a small page has no room";
}

TEST(OverlayScene, linesThatShapesDoNotShareAreProjected) {
    OverlayMap map({"A B"}, {});
    BorderOverlay& overlay = map.request().overlay;
    overlay.borders = {{map.unit('A'), map.unit('B'), 5'000, 1}};
    const std::vector<gis::Point> line{{105.5625, 20.5}, {105.5625, 20.5625}}; // A's eastern side
    overlay.near.addRing(line);
    overlay.near.endPart();
    overlay.near.endUnit();
    const MapScene scene = map.scene();
    ASSERT_EQ(scene.frames.front().overlay.added.size(), 1U);
    const Segment& drawn = scene.frames.front().overlay.added.front().segments.front();
    const Frame& main = scene.frames.front();
    const gis::Box a = main.shapes.boxOf(0);
    EXPECT_NEAR(drawn.from.x, a.max.x, 0.05);
    EXPECT_NEAR(std::fabs(drawn.from.y - drawn.to.y), a.height(), 1.5) << "a straight line is projected by its ends";
    EXPECT_EQ(scene.overlay.discs.size(), 1U);
}

} // namespace
} // namespace diaban
