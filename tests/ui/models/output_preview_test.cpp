// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/run.h"
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/models/output_preview.h"

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
        std::ofstream(file(), std::ios::app) << "  - {kind: slides, path: preview.pptx}\n";
        m_document.open(file());
        ASSERT_TRUE(waitFor([&] { return m_document.loaded() != nullptr; }));
        m_preview.setRoom({640, 640});
    }
    [[nodiscard]] fs::path file() const { return m_folder.path() / "sample/son-hai.diaban.yaml"; }

    bool shown(int output) {
        m_preview.show(output);
        return waitFor([&] { return !m_preview.isWorking(); });
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
    std::ofstream(table) << "nothing;of;this\n";
    readAnew();
    ASSERT_TRUE(shown(0));
    EXPECT_TRUE(m_preview.fault()->file().ends_with("indicators.csv")) << m_preview.fault()->file();
    EXPECT_EQ(m_preview.faultyInput(), "indicators.csv");
}

TEST_F(OutputPreviewTest, AListHasNoPages) {
    for (int i = 0; i < outputs(); ++i) {
        if (m_document.project().outputs[static_cast<std::size_t>(i)].kind == OutputKind::Table) {
            ASSERT_TRUE(shown(i));
            EXPECT_FALSE(m_preview.isDrawn());
            EXPECT_TRUE(m_preview.image().isNull());
        }
    }
    ASSERT_TRUE(shown(-1));
    EXPECT_FALSE(m_preview.isDrawn());
}

TEST_F(OutputPreviewTest, IsStoppedAndShowsTheOneAskedForLast) {
    m_preview.show(0);
    m_preview.show(1);
    m_preview.stop();
    EXPECT_FALSE(m_preview.isWorking());
    ASSERT_TRUE(shown(3));
    EXPECT_FALSE(m_preview.image().isNull());
}

} // namespace
} // namespace diaban::ui
