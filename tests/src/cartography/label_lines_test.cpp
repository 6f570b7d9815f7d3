// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/label_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using testing::ElementsAre;

const TextFace kFace{"Roboto Condensed", false};

TEST(LabelLines, BreakWhereTheLongestLineIsShortest) {
    TextInk ink(kFace);
    const auto ways = labelLines({"Xã", "Hồng", "Thái", "Trung"}, "", ink);
    ASSERT_EQ(ways.size(), 3U);
    EXPECT_THAT(ways[0].lines, ElementsAre("Xã Hồng Thái Trung"));
    EXPECT_THAT(ways[1].lines, ElementsAre("Xã Hồng", "Thái Trung"));
    EXPECT_THAT(ways[2].lines, ElementsAre("Xã Hồng", "Thái", "Trung"));
    EXPECT_GT(ways[0].width, ways[1].width);
    EXPECT_LT(ways[0].height, ways[1].height);
}

TEST(LabelLines, ValueIsTheLastLine) {
    TextInk ink(kFace);
    const auto ways = labelLines({"Ba", "Vì"}, "84,5", ink);
    ASSERT_EQ(ways.size(), 2U);
    EXPECT_THAT(ways[0].lines, ElementsAre("Ba Vì", "84,5"));
    EXPECT_THAT(ways[1].lines, ElementsAre("Ba", "Vì", "84,5"));
    EXPECT_TRUE(labelLines({}, "84,5", ink).empty());
}

TEST(LabelLines, LinesDoNotTouchAndAllInkIsWithin) {
    TextInk ink(kFace);
    const LabelLines lines = labelLines({"Mỹ", "Ẩm"}, "", ink).back();
    ASSERT_EQ(lines.lines.size(), 2U);
    const LineInk first = ink.of("Mỹ");
    const LineInk second = ink.of("Ẩm");
    EXPECT_NEAR(lines.baselines[0], -first.top, 1e-9);
    EXPECT_LE(lines.baselines[0] + first.bottom, lines.baselines[1] + second.top) << "the tail of y touches the hook";
    EXPECT_NEAR(lines.height, lines.baselines[1] + second.bottom, 1e-9);
}

TEST(TextInk, MeasuresALineByItsWords) {
    TextInk ink(kFace);
    for (const char* line : {"Hồng Thái", "Ia H'Leo", "Chân Mây - Lăng Cô", "P. Hàng Trống"}) {
        EXPECT_NEAR(ink.of(line).width, textWidth(line, kFace, 1), 0.02) << line;
        EXPECT_NEAR(ink.of(line).width, ink.of(line).width, 0);
    }
    EXPECT_LT(ink.of("Ẩ").top, ink.of("A").top);
    EXPECT_LT(ink.of("A").top, ink.of("a").top);
    EXPECT_GT(ink.of("y").bottom, ink.of("a").bottom);
}

} // namespace
} // namespace diaban
