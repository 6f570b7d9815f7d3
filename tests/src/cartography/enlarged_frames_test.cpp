// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/lighter_scene.h"
#include "tests/src/cartography/dense_map.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace diaban {
namespace {

using test::DenseMap;
using testing::IsSupersetOf;

std::set<std::uint32_t> labelled(const MapScene& scene, std::uint32_t frame) {
    std::set<std::uint32_t> units;
    for (const SceneLabel& label : scene.labels) {
        if (label.frame == frame) {
            units.insert(label.unit);
        }
    }
    return units;
}

double areaOf(const Frame& frame) {
    double area = 0;
    for (std::size_t ring = 0; ring < frame.shapes.ringCount(); ++ring) {
        area += std::fabs(gis::signedArea(frame.shapes.ring(ring)));
    }
    return area;
}

bool liesIn(const gis::Box& outer, const gis::Box& inner) {
    return outer.contains(inner.min) && outer.contains(inner.max);
}

TEST(EnlargedFrames, ATownOfSmallWardsIsShownLargerBesideTheMap) {
    const DenseMap map;
    const MapScene scene = map.scene();
    ASSERT_EQ(scene.frames.size(), 2U);
    const Frame& inset = scene.frames[1];
    ASSERT_TRUE(inset.window);
    EXPECT_THAT(inset.units, IsSupersetOf(map.wards));
    EXPECT_GT(scene.frames[0].scale / inset.scale, 1.5);
    ASSERT_EQ(scene.around.marks.size(), 1U);
    EXPECT_TRUE(liesIn(scene.frames[0].page, scene.around.marks[0]));
    EXPECT_FALSE(inset.page.intersects(scene.legendBox));
    for (std::size_t shape = 0; shape < inset.units.size(); ++shape) {
        EXPECT_TRUE(liesIn(*inset.window, inset.shapes.boxOf(shape)));
    }
    EXPECT_EQ(scene.scaleBars.size(), 2U);
}

TEST(EnlargedFrames, AreCalledByTheOneUpperUnitTheyShow) {
    const auto isCalled = [](const MapScene& scene, const std::string& words) {
        return std::ranges::any_of(scene.texts, [&](const SceneText& text) { return text.text.starts_with(words); });
    };
    DenseMap map;
    map.request.parents.assign(map.request.codes.size(), "Thành phố Huế");
    map.request.parents.front() = "Tỉnh Một";
    EXPECT_TRUE(isCalled(map.scene(), "TP. Huế"));
    for (std::size_t unit = 0; unit < map.request.parents.size(); unit += 2) {
        map.request.parents[unit] = "Tỉnh Một";
    }
    EXPECT_FALSE(isCalled(map.scene(), "TP. Huế")) << "two have it in common";
    map.request.parents.assign(map.request.codes.size(), "46");
    map.request.parents.front() = "48";
    EXPECT_TRUE(isCalled(map.scene(), "Phóng to")) << "a code is no name";
}

TEST(EnlargedFrames, MarkAndInsetShowTheSameGround) {
    const MapScene scene = DenseMap().scene();
    const gis::Box& mark = scene.around.marks.at(0);
    const gis::Box& window = *scene.frames.at(1).window;
    const double times = scene.frames[0].scale / scene.frames[1].scale;
    EXPECT_NEAR(window.width(), mark.width() * times, 0.02 * window.width());
    EXPECT_NEAR(window.height(), mark.height() * times, 0.02 * window.height());
    const double covered = areaOf(scene.frames[1]) / (window.width() * window.height());
    EXPECT_NEAR(covered, 1, 0.001); // no gap, no unit twice
}

TEST(EnlargedFrames, WardsAreNamedInTheInsetAloneAndDrawnInBoth) {
    const DenseMap map;
    const MapScene scene = map.scene();
    const std::set<std::uint32_t> inMain = labelled(scene, 0);
    const std::set<std::uint32_t> inInset = labelled(scene, 1);
    for (const std::uint32_t ward : map.wards) {
        EXPECT_FALSE(inMain.contains(ward));
        EXPECT_TRUE(inInset.contains(ward));
        EXPECT_TRUE(std::ranges::count(scene.frames[0].units, ward) == 1);
    }
}

TEST(EnlargedFrames, CountsOfTheLegendAreThoseOfTheUnits) {
    DenseMap map;
    const auto counts = [](const MapScene& scene) {
        std::vector<std::size_t> all;
        all.reserve(scene.legend.size());
        for (const LegendRow& row : scene.legend) {
            all.push_back(row.count);
        }
        return all;
    };
    const auto with = counts(map.scene());
    map.request.furniture.enlarge = false;
    const MapScene plain = map.scene();
    EXPECT_EQ(plain.frames.size(), 1U);
    EXPECT_TRUE(plain.around.marks.empty());
    EXPECT_EQ(with, counts(plain));
}

TEST(EnlargedFrames, NoLineRunsAlongTheRimOfTheWindow) {
    for (const MapScene& scene : {DenseMap().scene(), lighterScene(DenseMap().scene(), 0.28)}) {
        const Frame& inset = scene.frames.at(1);
        const gis::Box& window = *inset.window;
        EXPECT_FALSE(inset.borders.empty());
        for (const auto* lines : {&inset.borders, &inset.coast, &inset.parentBorders}) {
            for (const Segment& s : *lines) {
                EXPECT_FALSE(s.from.x == s.to.x && (s.from.x == window.min.x || s.from.x == window.max.x));
                EXPECT_FALSE(s.from.y == s.to.y && (s.from.y == window.min.y || s.from.y == window.max.y));
            }
        }
    }
}

TEST(EnlargedFrames, UnitsOfOneSizeNeedNoInset) {
    const test::DrawnMap map({"ABCDEF", "GHIJKL", "MNOPQR", "STUVWX"});
    EXPECT_EQ(map.scene().frames.size(), 1U);
}

} // namespace
} // namespace diaban
