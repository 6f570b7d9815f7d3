// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/run.h"
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/models/output_preview.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;
using test::waitFor;

class OutputPreviewTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", m_folder.path() / "sample");
        std::string text = test::bytesOf(file());
        const std::string others = "  - security_teams_per_hamlet\n  - safe\n"; // slides would have a map of each
        text.erase(text.find(others), others.size());
        std::ofstream(file()) << text << "  - {kind: atlas, path: pages, per: parent}\n"
                              << "  - {kind: slides, path: preview.pptx}\n";
        m_document.open(file());
        ASSERT_TRUE(waitFor([&] { return m_document.loaded() != nullptr; }));
        m_preview.setRoom({640, 640});
    }
    [[nodiscard]] fs::path file() const { return m_folder.path() / "sample/son-hai.diaban.yaml"; }

    bool shown(int output) {
        m_preview.show(output);
        return waitFor([&] { return !m_preview.isWorking(); });
    }
    /// Where the output of that path stands.
    [[nodiscard]] int placeOf(const std::string& path) const {
        const std::vector<OutputSpec>& all = m_document.project().outputs;
        return static_cast<int>(std::ranges::find(all, path, &OutputSpec::path) - all.begin());
    }
    [[nodiscard]] int outputs() const { return static_cast<int>(m_document.project().outputs.size()); }

    test::TempFolder m_folder;
    Words m_words{Language::En}; // the project is in Vietnamese: its pages must be too
    Document m_document{m_words};
    OutputPreview m_preview{m_document};
};

/// What is seen is what a run writes, dot for dot at the same size.
TEST_F(OutputPreviewTest, AMapIsTheOneThatARunWrites) {
    ASSERT_TRUE(shown(0));
    ASSERT_FALSE(m_preview.fault().has_value());
    ASSERT_FALSE(m_preview.image().isNull());
    EXPECT_EQ(m_preview.pageCount(), 1U);
    EXPECT_LE(m_preview.image().width(), 640);
    RunOptions options;
    options.outputFolder = m_folder.path() / "out";
    options.only = {"pledged-share.png"};
    gis::Problems problems;
    (void)runProject(file().string(), options, problems);
    const QImage written(QString::fromStdString((m_folder.path() / "out/pledged-share.png").string()));
    m_preview.setRoom(written.size());
    ASSERT_TRUE(waitFor([&] { return !m_preview.isWorking(); }));
    EXPECT_EQ(m_preview.image().convertToFormat(QImage::Format_RGB32), written.convertToFormat(QImage::Format_RGB32));
}

TEST_F(OutputPreviewTest, SlidesAreTurnedOver) {
    ASSERT_TRUE(shown(outputs() - 1));
    ASSERT_FALSE(m_preview.fault().has_value());
    ASSERT_GT(m_preview.pageCount(), 3U);
    const QImage first = m_preview.image();
    m_preview.setPage(1);
    ASSERT_TRUE(waitFor([&] { return !m_preview.isWorking(); }));
    EXPECT_EQ(m_preview.page(), 1U);
    EXPECT_NE(m_preview.image(), first);
    m_preview.setPage(m_preview.pageCount());
    EXPECT_EQ(m_preview.page(), 1U) << "there is no such page";
    m_preview.setPage(0);
    ASSERT_TRUE(waitFor([&] { return !m_preview.isWorking(); }));
    EXPECT_EQ(m_preview.image(), first);
}

TEST_F(OutputPreviewTest, OfAnAtlasTheFirstPageIsSeenAndAllAreCounted) {
    ASSERT_TRUE(shown(placeOf("pages")));
    ASSERT_FALSE(m_preview.fault().has_value());
    EXPECT_TRUE(m_preview.isDrawn());
    EXPECT_EQ(m_preview.image().height(), 640) << "upright";
    EXPECT_LT(m_preview.image().width(), 640);
    EXPECT_EQ(m_preview.pageCount(), 1U);
    EXPECT_EQ(m_preview.writtenPageCount(), 9U) << "a page a district";
    m_preview.show(placeOf("pages"));
    m_preview.stop();
    EXPECT_FALSE(m_preview.isWorking());
}

TEST_F(OutputPreviewTest, AMapWithoutItsTableNamesTheTable) {
    const fs::path table = m_folder.path() / "sample/indicators.csv";
    const auto readAnew = [this] {
        m_document.reload();
        ASSERT_TRUE(waitFor([&] { return !m_document.isLoading(); }));
        ASSERT_EQ(m_document.faulty().size(), 1U);
    };
    fs::remove(table);
    readAnew();
    ASSERT_TRUE(shown(0));
    ASSERT_TRUE(m_preview.fault().has_value());
    EXPECT_EQ(m_preview.fault()->message().id, kInputMissing);
    EXPECT_EQ(m_preview.faultyInput(), "indicators.csv");
    ASSERT_TRUE(shown(placeOf("son-hai.qgz")));
    EXPECT_EQ(m_preview.contents(), nullptr);
    ASSERT_TRUE(m_preview.fault().has_value());
    EXPECT_EQ(m_preview.fault()->message().id, kInputMissing);
    EXPECT_EQ(m_preview.faultyInput(), "indicators.csv");
    std::ofstream(table) << "nothing;of;this\n";
    readAnew();
    ASSERT_TRUE(shown(0));
    EXPECT_TRUE(m_preview.fault()->file().ends_with("indicators.csv")) << m_preview.fault()->file();
    EXPECT_EQ(m_preview.faultyInput(), "indicators.csv");
}

TEST_F(OutputPreviewTest, AListHasNoPagesButCells) {
    for (const std::string path : {"communes.csv", "districts.csv", "join-report.csv"}) {
        ASSERT_TRUE(shown(placeOf(path)));
        EXPECT_FALSE(m_preview.isDrawn());
        EXPECT_TRUE(m_preview.hasPreview());
        EXPECT_TRUE(m_preview.image().isNull());
        ASSERT_NE(m_preview.contents(), nullptr) << path;
        EXPECT_EQ(m_preview.contents()->language, Language::Vi) << "as the project is";
        EXPECT_GT(m_preview.contents()->tables.front().sheet.rows, 0U) << path;
    }
    ASSERT_TRUE(shown(0));
    EXPECT_EQ(m_preview.contents(), nullptr) << "of the output before";
    ASSERT_TRUE(shown(-1));
    EXPECT_FALSE(m_preview.isDrawn());
    EXPECT_FALSE(m_preview.hasPreview());
}

/// The file is in the project's language, what is said of it in that of who looks.
TEST_F(OutputPreviewTest, ALayerIsToldInTheWordsOfTheWindow) {
    ASSERT_TRUE(shown(placeOf("son-hai.geojson")));
    ASSERT_NE(m_preview.contents(), nullptr);
    EXPECT_NE(m_preview.contents()->words.front().find("opens in QGIS"), std::string::npos);
    const ListSheet& columns = m_preview.contents()->tables.back().sheet;
    bool named = false;
    for (std::size_t row = 0; row < columns.rows; ++row) {
        named = named || std::get<std::string>(columns.row(row)[2]).find("ký cam kết") != std::string::npos;
    }
    EXPECT_TRUE(named);
}

TEST_F(OutputPreviewTest, IsStoppedAndShowsTheOneAskedForLast) {
    m_preview.show(0);
    m_preview.show(1);
    m_preview.stop();
    EXPECT_FALSE(m_preview.isWorking());
    ASSERT_TRUE(shown(3));
    EXPECT_FALSE(m_preview.image().isNull());
    m_preview.show(placeOf("son-hai.html"));
    m_preview.show(placeOf("communes.csv"));
    m_preview.stop();
    EXPECT_FALSE(m_preview.isWorking());
    EXPECT_EQ(m_preview.contents(), nullptr);
    m_preview.show(placeOf("son-hai.html"));
    ASSERT_TRUE(shown(placeOf("communes.csv")));
    ASSERT_NE(m_preview.contents(), nullptr);
    EXPECT_EQ(m_preview.contents()->tables.front().sheet.name, "communes.csv");
}

} // namespace
} // namespace diaban::ui
