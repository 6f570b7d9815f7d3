// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/georeference_pdf.h"
#include "src/publish/deck_lines.h"
#include "src/publish/deck_painter.h"
#include "src/publish/deck_pdf.h"
#include "tests/src/publish/drawn_deck.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <QImage>
#include <QPainter>

namespace diaban {
namespace {

using test::DrawnMap;
using testing::HasSubstr;

Deck sampleDeck() {
    const DrawnMap map({"AABB", "CCDD"});
    return test::drawnDeck(map.request);
}

std::size_t countOf(const std::string& text, const std::string& words) {
    std::size_t count = 0;
    for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
        ++count;
    }
    return count;
}

TEST(DeckPdf, isTheSameEachTimeAPageASlideWithItsFontsWithin) {
    const Deck deck = sampleDeck();
    const std::string pdf = pdfOf(deck);
    EXPECT_EQ(pdf, pdfOf(deck));
    EXPECT_EQ(countOf(pdf, "/Type /Page\n"), deck.slides.size());
    EXPECT_THAT(pdf, HasSubstr("/FontFile2"));
    EXPECT_EQ(countOf(pdf, "/Type /FontDescriptor"), countOf(pdf, "/FontFile2 "));
    EXPECT_THAT(pdf, HasSubstr("/Lang (vi)"));
    EXPECT_THAT(pdf, HasSubstr("(D:20250930)"));
    const test::TempFolder folder;
    writePdf(folder.file("a.pdf"), deck);
    EXPECT_EQ(test::bytesOf(folder.file("a.pdf")), pdf);
    EXPECT_EQ(gis::readPdfPage(pdf).width, 960);
}

QImage drawn(const Deck& deck, std::size_t slide) {
    QImage image(960, 540, QImage::Format_RGB32);
    QPainter painter(&image);
    DeckPainter(painter, deck).paint(deck.slides[slide], slide + 1);
    return image;
}

Colour colourAt(const QImage& image, int x, int y) {
    const QColor colour = image.pixelColor(x, y);
    return {static_cast<std::uint8_t>(colour.red()), static_cast<std::uint8_t>(colour.green()),
            static_cast<std::uint8_t>(colour.blue())};
}

TEST(DeckPdf, barsAreAsLongAsTheirValuesAndStandFromZero) {
    Deck deck = sampleDeck();
    DeckSlide slide;
    DeckChart chart;
    chart.box = {{100, 100}, {900, 500}};
    chart.categories = {"", "", ""};
    chart.values = {100, 50, std::nullopt};
    chart.fills.assign(3, {colourOf(0xb3541e)});
    for (const bool lying : {true, false}) {
        chart.lying = lying;
        slide.elements = {chart};
        deck.slides = {slide};
        const QImage image = drawn(deck, 0);
        std::array<int, 3> lengths{};
        for (int bar = 0; bar < 3; ++bar) {
            for (int at = 0; at < 960; ++at) {
                const int across = lying ? 100 + 400 * (2 * bar + 1) / 6 : 100 + 800 * (2 * bar + 1) / 6;
                const int x = lying ? at : across;
                const int y = lying ? across : at;
                const bool inside = y < 540 && colourAt(image, x, y) == colourOf(0xb3541e);
                lengths.at(static_cast<std::size_t>(bar)) += inside ? 1 : 0;
            }
        }
        EXPECT_GT(lengths[0], 250) << lying;
        EXPECT_NEAR(lengths[0], 2 * lengths[1], 3) << lying;
        EXPECT_EQ(lengths[2], 0) << lying;
    }
}

TEST(DeckPdf, aSlideHasTheAreasOfItsTableAndMap) {
    const Deck deck = sampleDeck();
    const QImage image = drawn(deck, 1);
    EXPECT_EQ(colourAt(image, 38, 48), deck.accent) << "the line beside the title";
    bool found = false;
    const Colour wanted = deck.slides[1].classColours.front();
    for (int x = 36; x < 596 && !found; ++x) {
        for (int y = 92; y < 478 && !found; ++y) {
            found = colourAt(image, x, y) == wanted;
        }
    }
    EXPECT_TRUE(found) << "a unit of the lowest class";
}

TEST(DeckLines, runsKeepTheirLooksAcrossLinesAndWordsTheirLetters) {
    const DrawingSession drawing;
    DeckParagraph paragraph{{{"Tỷ lệ hộ ký cam kết: ", true}, {"84,6 %, mục tiêu 85 %; 78 trên 148 xã"}}, 20};
    const std::vector<TextLine> lines = linesOf(paragraph, 200);
    ASSERT_GT(lines.size(), 2U);
    EXPECT_LE(static_cast<double>(lines.size()) * lineHeight(20), textHeight({paragraph}, 200));
    std::string all;
    for (const TextLine& line : lines) {
        EXPECT_LE(widthOf(line), 200);
        for (const LinePiece& piece : line) {
            all += all.empty() || all.back() == ' ' ? "" : " ";
            all += piece.text;
            EXPECT_NE(piece.text, "%") << "stays with its number";
        }
    }
    EXPECT_EQ(all, "Tỷ lệ hộ ký cam kết: 84,6 %, mục tiêu 85 %; 78 trên 148 xã");
    EXPECT_TRUE(lines.front().front().bold);
    EXPECT_FALSE(lines.back().back().bold);
    EXPECT_EQ(linesOf({}, 100).size(), 1U) << "an empty one takes a line";
}

} // namespace
} // namespace diaban
