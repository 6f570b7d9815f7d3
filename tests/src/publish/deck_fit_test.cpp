// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/deck_fit.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

const std::string kLong = "Tỷ lệ hộ ký cam kết xây dựng khu dân cư an toàn về an ninh, trật tự của các xã, phường";

TEST(DeckFit, linesAndSpacesAddUp) {
    std::vector<DeckParagraph> paragraphs{plainParagraph("Một", 20), plainParagraph("Hai", 10)};
    paragraphs[0].spaceBefore = 99; // above the first there is none
    paragraphs[1].spaceBefore = 5;
    EXPECT_DOUBLE_EQ(textHeight(paragraphs, 500), lineHeight(20) + 5 + lineHeight(10));
    EXPECT_DOUBLE_EQ(textHeight({plainParagraph("", 20)}, 500), lineHeight(20));
}

TEST(DeckFit, aNarrowColumnTakesMoreLines) {
    EXPECT_GT(textHeight({plainParagraph(kLong, 20)}, 200), 3 * lineHeight(20));
    DeckParagraph bullet = plainParagraph(kLong, 20);
    bullet.bullet = true;
    EXPECT_GE(textHeight({bullet}, 200), textHeight({plainParagraph(kLong, 20)}, 200));
}

TEST(DeckFit, wordsShrinkUntilTheyFitAndNoFurther) {
    DeckText text{"a", {{0, 0}, {300, 80}}, {plainParagraph(kLong, 40)}};
    EXPECT_TRUE(shrinkToFit(text, 10));
    EXPECT_LE(textHeight(text.paragraphs, 300), 80);
    const double size = text.paragraphs.front().size;
    EXPECT_GT(textHeight({plainParagraph(kLong, size + 1)}, 300), 80);
    text.box.max.y = 5;
    EXPECT_FALSE(shrinkToFit(text, 10));
    EXPECT_EQ(text.paragraphs.front().size, 10);
}

TEST(DeckFit, aRowIsAsHighAsItsHighestCell) {
    const std::vector<DeckCell> row{{"Xã A"}, {kLong}};
    EXPECT_GT(rowHeight(row, {100, 150}, 14), rowHeight(row, {100, 900}, 14));
    EXPECT_GT(rowHeight({DeckCell{}}, {100}, 14), lineHeight(14));
}

} // namespace
} // namespace diaban
