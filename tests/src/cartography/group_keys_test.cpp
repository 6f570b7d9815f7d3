// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/group_keys.h"
#include "tests/src/cartography/overlay_map.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

using test::OverlayMap;

/// The first text that begins so; null where none does.
const SceneText* textWith(const MapScene& scene, const std::string& beginning) {
    const auto at =
        std::ranges::find_if(scene.texts, [&](const SceneText& text) { return text.text.starts_with(beginning); });
    return at == scene.texts.end() ? nullptr : &*at;
}

bool meets(const gis::Box& a, const gis::Box& b) {
    return !a.empty() && !b.empty() && a.intersects(b);
}

TEST(GroupKeys, sayWhatAnIdStandsForOffAllThatStandsThere) {
    OverlayMap map({"AAABBB", "AAABBB", "CCCDDD", "CCCDDD"}, {"AB", "CD"});
    std::string words = "Cụm liên kết ";
    for (int i = 0; i < 20; ++i) { // more than fit on any ground
        words += "Xuân Quang ";
    }
    map.request().overlay.groups[0].name = words;
    const MapScene scene = map.scene();
    const SceneText* heading = textWith(scene, "Tên các cụm ghi bằng mã");
    const SceneText* key = textWith(scene, "C1: Xuân Quang");
    ASSERT_NE(heading, nullptr);
    ASSERT_NE(key, nullptr);
    EXPECT_EQ(textWith(scene, "C2:"), nullptr) << "its name stands on the map";
    for (const SceneText* text : {heading, key}) {
        const gis::Box box = text->box();
        EXPECT_FALSE(meets(box, scene.legendBox));
        EXPECT_FALSE(meets(box, scene.overlay.listBox));
        EXPECT_FALSE(meets(box, scene.frames.front().shapes.box())) << "a square map is all of its box";
        for (const SceneText& other : scene.texts) {
            EXPECT_TRUE(&other == text || !meets(box, other.box()) ||
                        (other.at.x == text->at.x && std::abs(other.at.y - text->at.y) >= 0.8 * text->size))
                << other.text;
        }
    }
}

TEST(GroupKeys, areNotSetWhereAllNamesStandOnTheMap) {
    const OverlayMap map({"AAABBB", "AAABBB", "CCCDDD", "CCCDDD"}, {"AB", "CD"});
    EXPECT_EQ(textWith(map.scene(), "Tên các cụm"), nullptr);
}

} // namespace
} // namespace diaban
