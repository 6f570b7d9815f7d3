// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/font_setup.h"
#include "src/publish/atlas_choice.h"
#include "src/publish/atlas_page.h"
#include "src/publish/deck_fit.h"
#include "src/publish/long_pdf.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <QImage>
#include <QPainter>
#include <stdexcept>

namespace diaban {
namespace {

AtlasLooks smallLooks() {
    AtlasLooks looks;
    looks.deck.size = {120, 90};
    looks.deck.title = "Tập thử";
    return looks;
}

AtlasPage pageWith(const std::string& words) {
    AtlasPage page;
    page.elements.emplace_back(DeckText{"a", {{10, 10}, {110, 80}}, {plainParagraph(words, 9)}});
    return page;
}

TEST(AtlasPage, aPngCarriesItsMarkAndTitle) {
    const DrawingSession drawing;
    const test::TempFolder folder;
    const std::string png = atlasPng(smallLooks(), pageWith("Xã Ứng"), 144, "Xã Ứng <b>", "0123 p 1/2");
    const std::string file = folder.write("a.png", png);
    EXPECT_EQ(atlasMarkOf(file), "0123 p 1/2");
    const QImage picture(QString::fromStdString(file));
    EXPECT_EQ(picture.size(), QSize(240, 180));
    EXPECT_EQ(picture.text(QStringLiteral("Title")).toStdString(), "Xã Ứng <b>");
    EXPECT_EQ(png, atlasPng(smallLooks(), pageWith("Xã Ứng"), 144, "Xã Ứng <b>", "0123 p 1/2"));
}

TEST(AtlasPage, whatIsNotWholeOrNoPageHasNoMark) {
    const DrawingSession drawing;
    const test::TempFolder folder;
    const std::string png = atlasPng(smallLooks(), pageWith("x"), 144, "x", "m");
    EXPECT_EQ(atlasMarkOf(folder.write("cut.png", png.substr(0, png.size() - 1))), "");
    EXPECT_EQ(atlasMarkOf(folder.write("half.png", png.substr(0, png.size() / 2))), "");
    EXPECT_EQ(atlasMarkOf(folder.write("text.png", "tEXtDiaban-Atlas")), "");
    EXPECT_EQ(atlasMarkOf(folder.write("empty.png", "")), "");
    EXPECT_EQ(atlasMarkOf(folder.file("none.png")), "");
}

TEST(AtlasPage, onLargerPaperIsTheSamePageLarger) {
    const DrawingSession drawing;
    AtlasLooks looks = smallLooks();
    looks.scale = 2;
    const test::TempFolder folder;
    const QImage picture(QString::fromStdString(folder.write("a.png", atlasPng(looks, pageWith("x"), 72, "x", "m"))));
    EXPECT_EQ(picture.size(), QSize(240, 180));
}

TEST(AtlasChoice, wordsAreReadAsTheyAreWritten) {
    for (const AtlasPer per : {AtlasPer::Unit, AtlasPer::Parent, AtlasPer::Both}) {
        EXPECT_EQ(atlasPerOf(nameOf(per)), per);
    }
    EXPECT_EQ(atlasPerOf("district"), AtlasPer::Parent);
    EXPECT_EQ(atlasOnlyOf("weak"), AtlasOnly::Weak);
    EXPECT_EQ(atlasPaperOf("A3"), AtlasPaper::A3);
    EXPECT_FALSE(atlasPerOf("village") || atlasOnlyOf("") || atlasPaperOf("a3"));
}

/// Every offset of every table of a PDF, the newest first, leads to its object.
void expectSoundTables(const std::string& pdf) {
    std::size_t table = std::stoul(pdf.substr(pdf.rfind("startxref") + 10));
    std::size_t objects = 0;
    while (true) {
        ASSERT_EQ(pdf.substr(table, 5), "xref\n");
        const std::size_t first = std::stoul(pdf.substr(table + 5));
        const std::size_t count = std::stoul(pdf.substr(pdf.find(' ', table + 5)));
        std::size_t line = pdf.find('\n', table + 5) + 1;
        for (std::size_t object = first; object < first + count; ++object, line += 20) {
            if (pdf[line + 17] == 'n') {
                const std::string head = std::to_string(object) + " 0 obj";
                EXPECT_EQ(pdf.substr(std::stoul(pdf.substr(line, 10)), head.size()), head);
                ++objects;
            }
        }
        const std::size_t before = pdf.find("/Prev ", line);
        if (before == std::string::npos || before > pdf.find(">>", line)) {
            break;
        }
        table = std::stoul(pdf.substr(before + 6));
    }
    EXPECT_GT(objects, 10U);
}

TEST(LongPdf, hasAllPagesBookmarksAndFacts) {
    const DrawingSession drawing;
    const test::TempFolder folder;
    const PdfPages pages{120, 90, "Tập thử", 4, [](QPainter& painter, std::size_t page) {
                             paintAtlasPage(painter, smallLooks(), pageWith("Trang " + std::to_string(page)));
                         }};
    const std::vector<PdfBookmark> bookmarks{
        {"Huyện (Một)", 0, false}, {"Xã A", 1, true}, {"Xã B", 2, true}, {"Huyện Hai", 3, false}};
    writeLongPdf(folder.file("a.pdf"), pages, {"2025-09-30", "vi", "Thử"}, bookmarks);
    const std::string pdf = test::bytesOf(folder.file("a.pdf"));
    expectSoundTables(pdf);
    EXPECT_THAT(pdf, testing::HasSubstr("/CreationDate (D:20250930)"));
    EXPECT_THAT(pdf, testing::HasSubstr("/Lang (vi)"));
    EXPECT_THAT(pdf, testing::HasSubstr("/PageMode /UseOutlines"));
    EXPECT_THAT(pdf, testing::HasSubstr("/Title " + pdfText("Huyện (Một)")));
    EXPECT_THAT(pdf, testing::HasSubstr("/Count -2")) << "two below the first, closed";
    EXPECT_FALSE(std::filesystem::exists(folder.file("a.pdf.painted")));
    writeLongPdf(folder.file("b.pdf"), pages, {"2025-09-30", "vi", "Thử"}, bookmarks);
    EXPECT_EQ(pdf, test::bytesOf(folder.file("b.pdf")));
}

TEST(LongPdf, aPageThatFailsLeavesNothingBehind) {
    const DrawingSession drawing;
    const test::TempFolder folder;
    const PdfPages pages{120, 90, "x", 3, [](QPainter&, std::size_t page) {
                             if (page == 1) {
                                 throw std::runtime_error("stopped");
                             }
                         }};
    EXPECT_THROW(writeLongPdf(folder.file("a.pdf"), pages, {}, {}), std::runtime_error);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(PdfBookmarks, kidsAreReadFromTheTree) {
    EXPECT_THAT(kidsOf("12 0 obj\n<<\n/Type /Pages\n/Kids \n[\n3 0 R\n19 0 R\n]\n/Count 2\n"),
                testing::ElementsAre(3U, 19U));
    EXPECT_TRUE(kidsOf("nothing of the kind").empty());
    EXPECT_TRUE(kidsOf("/Kids [3 0 R").empty());
}

} // namespace
} // namespace diaban
