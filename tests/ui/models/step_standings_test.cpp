// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/models/step_standings.h"

#include <gmock/gmock.h>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

/// What steps say of the sample province, some of whose tables cannot be joined.
class StepStandingsTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", m_folder.path() / "sample");
    }

    /// The sample with boundaries and a table that are said to be of different times.
    [[nodiscard]] std::string ofTwoTimes() const {
        std::string text = test::bytesOf(m_folder.path() / "sample/son-hai.diaban.yaml");
        text.insert(text.find("  level: commune\n"), "  vintage: 2025-07-01\n");
        return text.insert(text.find("    period: 2025-Q3\n"), "    vintage: 2020-01-01\n");
    }

    void open(const std::string& text) {
        m_document.open(m_folder.write("sample/tried.diaban.yaml", text));
        ASSERT_TRUE(test::waitFor([&] { return m_document.loaded() != nullptr && !m_document.isLoading(); }));
    }

    [[nodiscard]] StepStanding standing(Step step) const {
        return stepStandings(m_document, m_words)[static_cast<std::size_t>(step)];
    }

    test::TempFolder m_folder;
    Words m_words{Language::Vi};
    Document m_document{m_words};
};

TEST_F(StepStandingsTest, ATableOfAnotherTimeIsReadAndAWarningOfTheJoin) {
    open(ofTwoTimes());
    ASSERT_EQ(m_document.faulty().size(), 1U);
    EXPECT_EQ(m_document.faulty().front().error.message().id, "vintage.stated_differ");
    EXPECT_EQ(standing(Step::Figures).state, StepState::Done);
    EXPECT_EQ(standing(Step::Figures).words, QStringLiteral("1 bảng"));
    EXPECT_EQ(standing(Step::Join).state, StepState::Warning);
    EXPECT_EQ(standing(Step::Join).words, QStringLiteral("không ghép được indicators.csv\nbảng thuộc thời điểm khác"));
    m_words.setLanguage(Language::En);
    EXPECT_EQ(standing(Step::Join).words,
              QStringLiteral("indicators.csv cannot be matched\nits units are of another time"));
}

TEST_F(StepStandingsTest, ATableWithoutAUnitOfTheLayerIsReadAndAWarningOfTheJoin) {
    m_folder.write("sample/other.csv", "Mã xã;Số hộ\n99901;2\n99904;9\n99907;5\n");
    open("version: 1\nboundaries: {path: boundaries.gpkg, layer: communes, key: code, name: name}\n"
         "tables:\n  - {path: other.csv, key: Mã xã, columns: {households: Số hộ}}\n"
         "maps: [{indicator: households, kind: circles}]\n");
    ASSERT_EQ(m_document.faulty().size(), 1U);
    EXPECT_EQ(standing(Step::Figures).state, StepState::Done);
    EXPECT_EQ(standing(Step::Join).state, StepState::Warning);
    EXPECT_EQ(standing(Step::Join).words, QStringLiteral("không ghép được other.csv"));
}

TEST_F(StepStandingsTest, WhatIsMissingStandsAboveWhatIsNotJoined) {
    open(ofTwoTimes() + "corrections: mine.csv\n");
    EXPECT_EQ(standing(Step::Join).words,
              QStringLiteral("không có tệp mine.csv\nkhông ghép được indicators.csv\nbảng thuộc thời điểm khác"));
}

TEST_F(StepStandingsTest, ATableThatCannotBeReadIsAWarningOfItsStep) {
    std::ofstream(m_folder.path() / "sample/indicators.csv") << "nothing;of;this\n";
    open(test::bytesOf(m_folder.path() / "sample/son-hai.diaban.yaml"));
    EXPECT_EQ(standing(Step::Figures).state, StepState::Warning);
    EXPECT_EQ(standing(Step::Figures).words, QStringLiteral("không đọc được indicators.csv"));
    EXPECT_THAT(standing(Step::Join).words.toStdString(), HasSubstr("bước 2"));
}

} // namespace
} // namespace diaban::ui
