// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/font_setup.h"
#include "src/cartography/text_block.h"
#include "src/cartography/text_measure.h"

#include <gtest/gtest.h>
#include <qlogging.h>

#include <QGlyphRun>
#include <QTextLayout>
#include <optional>

namespace diaban {
namespace {

/// Gives every test of this program what text needs.
class Drawing : public testing::Environment {
public:
    void SetUp() override { m_session.emplace(); }
    void TearDown() override { m_session.reset(); }

private:
    std::optional<DrawingSession> m_session;
};

[[maybe_unused]] const testing::Environment* const kDrawing = testing::AddGlobalTestEnvironment(new Drawing);

TEST(FontSetup, theFontsOfTheMapAreThere) {
    EXPECT_NO_THROW(requireFonts());
}

TEST(DrawingSession, keepsTheErrorOutputToOurselves) {
    testing::internal::CaptureStderr();
    qWarning("chatter");
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
    const DrawingSession second; // finds the one of the environment, and leaves its handler when it goes
    { const DrawingSession third; }
    testing::internal::CaptureStderr();
    qWarning("chatter");
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

TEST(TextMeasure, widthGrowsWithSizeAndWeight) {
    const double ten = textWidth("Xã Đông Hòa", {"Noto Sans", false}, 10);
    EXPECT_NEAR(textWidth("Xã Đông Hòa", {"Noto Sans", false}, 20), 2 * ten, 1e-9);
    EXPECT_GT(textWidth("Xã Đông Hòa", {"Noto Sans", true}, 10), ten);
    EXPECT_LT(textWidth("Xã Đông Hòa", {"Roboto Condensed", false}, 10), ten);
}

TEST(TextMeasure, aLetterIsAGlyphSoThatWordsAreFoundInAPdf) {
    const QString words = QStringLiteral("office, flat, finding");
    for (const bool bold : {false, true}) {
        QTextLayout layout(words, fontOf({"Noto Sans", bold}, 100));
        layout.beginLayout();
        (void)layout.createLine();
        layout.endLayout();
        qsizetype glyphs = 0;
        for (const QGlyphRun& run : layout.glyphRuns()) {
            glyphs += run.glyphIndexes().size();
        }
        EXPECT_EQ(glyphs, words.size()) << bold;
    }
}

TEST(TextMeasure, wrapsAtSpacesAndKeepsEveryWord) {
    const TextFace face{"Noto Sans", false};
    const auto lines = wrapText("Tỷ lệ hộ ký cam kết  bảo vệ an ninh", face, 10, 80);
    std::string joined;
    for (const auto& line : lines) {
        EXPECT_LE(textWidth(line, face, 10), 80);
        joined += (joined.empty() ? "" : " ") + line;
    }
    EXPECT_GT(lines.size(), 1U);
    EXPECT_EQ(joined, "Tỷ lệ hộ ký cam kết bảo vệ an ninh");
}

TEST(TextMeasure, cutsAWordThatIsWiderThanTheLineBetweenLetters) {
    const TextFace face{"Noto Sans", false};
    std::string joined;
    for (const auto& line : wrapText("ẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾ", face, 10, 30)) {
        EXPECT_LE(textWidth(line, face, 10), 30);
        EXPECT_EQ(line.size() % std::string("Ế").size(), 0U);
        joined += line;
    }
    EXPECT_EQ(joined, "ẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾ");
    EXPECT_TRUE(wrapText("", face, 10, 30).empty());
}

TEST(TextBlock, shrinksUntilItFitsAndCutsNothing) {
    std::string longText;
    for (int i = 0; i < 60; ++i) {
        longText += "phong trào toàn dân ";
    }
    const TextBlock block = setText({{longText, 24, true, {}, 0}, {"", 10, false, {}, 0}}, 300, 60, "Noto Sans");
    EXPECT_LE(block.height, 60);
    EXPECT_LE(block.width, 300);
    std::size_t words = 0;
    for (const SceneText& line : block.texts) {
        words += line.text.size() + 1;
        EXPECT_LE(line.box().max.y, 60 + 1e-9);
        EXPECT_GE(line.box().min.y, -1e-9);
    }
    EXPECT_EQ(words, longText.size());
}

TEST(TextBlock, noDotIsLeftAtTheEndOfALine) {
    const TextFace face{"Noto Sans", false};
    const double width = textWidth("Nguồn: số liệu của tỉnh · ", face, 10) + 1;
    const TextBlock block =
        setText({{"Nguồn: số liệu của tỉnh · Ngày 30/09/2025", 10, false, {}, 0}}, width, 100, "Noto Sans");
    ASSERT_EQ(block.texts.size(), 2U);
    EXPECT_EQ(block.texts[0].text, "Nguồn: số liệu của tỉnh");
    EXPECT_EQ(block.texts[1].text, "Ngày 30/09/2025");
}

TEST(TextBlock, noWordOfAHeadingStandsAlone) {
    const std::string heading = "Mô hình tự quản về an ninh, trật tự trên một nghìn hộ";
    const TextFace face{"Noto Sans", true};
    const double width = textWidth(heading, face, 12) - 1; // the last word does not fit
    ASSERT_EQ(wrapText(heading, face, 12, width).back(), "hộ");
    const TextBlock block = setText({{heading, 12, true, {}, 0}}, width, 100, "Noto Sans");
    ASSERT_EQ(block.texts.size(), 2U);
    EXPECT_EQ(block.texts[0].text + " " + block.texts[1].text, heading);
    EXPECT_NEAR(block.texts[0].width, block.texts[1].width, width / 5);
    const TextBlock plain = setText({{heading, 12, false, {}, 0}}, width, 100, "Noto Sans");
    EXPECT_EQ(plain.texts.size(), 1U) << "the lighter face is narrower";
    const TextBlock narrow = setText({{"Mô ẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾẾ", 12, true, {}, 0}}, 150, 100, "Noto Sans");
    for (const SceneText& line : narrow.texts) {
        EXPECT_LE(line.width, 150);
    }
}

} // namespace
} // namespace diaban
