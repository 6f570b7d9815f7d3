// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/document/decide_row.h"

#include <QComboBox>
#include <QDockWidget>
#include <QTest>

namespace diaban::ui {
namespace {

/// What becomes of the copy of a project that is being edited, and of files that stand where one is saved.
class KeptCopiesTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        open("son-hai.diaban.yaml");
        m_file = window().document().file();
        m_text = test::bytesOf(m_file);
    }

    void edit(const char* method = "equal") {
        auto& box = part<QComboBox>("window.style.method");
        box.setCurrentIndex(box.findData(QString::fromLatin1(method)));
        emit box.activated(box.currentIndex());
        ASSERT_TRUE(window().document().isModified());
        ASSERT_TRUE(waitFor([] { return kept() == 1U; }));
    }

    /// About a row of the table, which goes into a file beside the project at once.
    void decide(const std::string& written = "Xã Hòa Lợi") {
        Correction decision;
        decision.written = written;
        decision.unitCode = "10155";
        decideRows(window().document(), {decision}, QStringLiteral("row"), Language::Vi);
        ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
        ASSERT_TRUE(fs::exists(m_corrections));
    }

    /// Another window after one that never got to forget its copy.
    void crash() { m_window = std::make_unique<MainWindow>(m_words); }

    static std::vector<RecoveredText> all() { return Recovery(Settings::recoveryFolder()).all(); }
    static std::size_t kept() { return all().size(); }

    static constexpr int kLate = 600'000; ///< milliseconds, longer than a test waits

    fs::path m_file;
    fs::path m_corrections = m_folder.path() / "sample/son-hai.corrections.csv";
    std::string m_text;
};

TEST_F(KeptCopiesTest, NotNowKeepsTheCopyUntilTheProjectIsSaved) {
    edit();
    crash();
    for (const QMessageBox::StandardButton answer : {QMessageBox::No, QMessageBox::Ok}) { // the latter closes the box
        m_answer = answer;
        EXPECT_FALSE(window().files().offerRecovered());
        EXPECT_THAT(boxWords().toStdString(), testing::HasSubstr(m_file.parent_path().string())) << "which one it is";
        EXPECT_EQ(kept(), 1U);
    }
    open("son-hai.diaban.yaml");
    EXPECT_EQ(window().document().text(), m_text);
    EXPECT_EQ(kept(), 1U);
    ASSERT_TRUE(window().files().save());
    EXPECT_EQ(kept(), 0U);
}

TEST_F(KeptCopiesTest, OnlyDiscardThrowsTheCopyAway) {
    edit();
    crash();
    m_answer = QMessageBox::Discard;
    EXPECT_FALSE(window().files().offerRecovered());
    EXPECT_EQ(kept(), 0U);
    EXPECT_EQ(test::bytesOf(m_file), m_text);
}

TEST_F(KeptCopiesTest, WhatSomebodySavedSinceIsNotOverwrittenUnasked) {
    edit();
    crash();
    const std::string other = "# of somebody else\n" + m_text;
    std::ofstream(m_file, std::ios::binary) << other;
    m_answer = QMessageBox::Yes;
    ASSERT_TRUE(window().files().offerRecovered());
    m_answer = QMessageBox::Cancel;
    EXPECT_FALSE(window().files().save());
    EXPECT_EQ(test::bytesOf(m_file), other);
    m_answer = QMessageBox::Save;
    EXPECT_TRUE(window().files().save());
    EXPECT_EQ(kept(), 0U);
}

TEST_F(KeptCopiesTest, TheCopyOfAWindowThatIsOpenIsNotOffered) {
    edit();
    MainWindow second(m_words);
    m_answer = QMessageBox::Discard;
    EXPECT_FALSE(second.files().offerRecovered());
    second.files().open(m_file);
    EXPECT_EQ(second.document().text(), m_text);
    EXPECT_EQ(kept(), 1U);
}

TEST_F(KeptCopiesTest, NothingIsKeptOnceAllIsUndoneOrSavedElsewhere) {
    edit();
    window().actions()[Act::Undo].trigger();
    EXPECT_EQ(kept(), 0U);
    edit();
    ASSERT_TRUE(window().document().save()); // as an export does
    EXPECT_EQ(kept(), 0U);
}

TEST_F(KeptCopiesTest, NothingIsKeptOfWhatIsDiscardedAtClosing) {
    edit();
    m_answer = QMessageBox::Discard;
    ASSERT_TRUE(window().close());
    EXPECT_EQ(kept(), 0U);
}

TEST_F(KeptCopiesTest, DecisionsThatAreDiscardedAtClosingAreNamedAndGo) {
    decide();
    edit();
    m_answer = QMessageBox::Discard;
    ASSERT_TRUE(window().close());
    EXPECT_THAT(boxWords().toStdString(), testing::HasSubstr("son-hai.corrections.csv"));
    EXPECT_FALSE(fs::exists(m_corrections));
}

/// They are on disk at once, where nobody would ask about them without a copy.
TEST_F(KeptCopiesTest, EachDecisionIsKeptAtOnceHoweverLateOtherEditsMayBe) {
    window().files().setHabits(kLate, {});
    const auto isKept = [this] {
        const std::vector<RecoveredText> copies = all();
        return copies.size() == 1 && copies.front().files.size() == 1 &&
               copies.front().files.front().now == test::bytesOf(m_corrections);
    };
    decide("Xã Hòa Lợi");
    ASSERT_TRUE(waitFor(isKept));
    decide("Xã Tân Lập");
    ASSERT_TRUE(waitFor(isKept)) << "one behind the other";
    window().actions()[Act::Undo].trigger();
    ASSERT_TRUE(waitFor(isKept)) << "taken back is written too";
    ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
    window().actions()[Act::Undo].trigger();
    EXPECT_EQ(kept(), 0U);
}

TEST_F(KeptCopiesTest, TheFirstEditIsKeptSoonAndWhoGoesOnHasItWrittenNoMoreOftenThanWasSettled) {
    window().files().setHabits(kLate, {});
    edit();
    const std::string first = window().document().text();
    edit("natural");
    ASSERT_NE(window().document().text(), first);
    QTest::qWait(300); // more than the first one took
    EXPECT_EQ(all().front().text, first);
}

TEST_F(KeptCopiesTest, DecisionsAloneAreMarkedAskedAboutAndCounted) {
    window().files().setHabits(1, {});
    decide();
    EXPECT_TRUE(window().isWindowModified());
    ASSERT_TRUE(waitFor([] { return kept() == 1U; })) << "a crash shall find them";
    const std::string decided = test::bytesOf(m_corrections);
    m_answer = QMessageBox::Cancel;
    EXPECT_FALSE(window().close());
    EXPECT_THAT(boxWords().toStdString(), testing::HasSubstr("1 quyết định ghép (son-hai.corrections.csv)"));
    EXPECT_EQ(test::bytesOf(m_corrections), decided);
    m_answer = QMessageBox::Save;
    EXPECT_TRUE(window().files().mayLeave());
    EXPECT_FALSE(window().isWindowModified());
    EXPECT_EQ(kept(), 0U);
    EXPECT_TRUE(window().close());
    EXPECT_EQ(test::bytesOf(m_corrections), decided);
    EXPECT_EQ(test::bytesOf(m_file), m_text);
}

TEST_F(KeptCopiesTest, DecisionsAloneThatACrashLeftAreOffered) {
    window().files().setHabits(1, {});
    decide();
    ASSERT_TRUE(waitFor([] { return kept() == 1U; }));
    crash();
    EXPECT_TRUE(fs::exists(m_corrections));
    m_answer = QMessageBox::Yes;
    ASSERT_TRUE(window().files().offerRecovered());
    EXPECT_TRUE(window().isWindowModified());
    ASSERT_TRUE(window().files().save());
    EXPECT_TRUE(fs::exists(m_corrections));
    EXPECT_EQ(kept(), 0U);
}

TEST_F(KeptCopiesTest, DecisionsThatACrashLeftGoWithTheCopyOrTheRecoveredProject) {
    for (const QMessageBox::StandardButton answer : {QMessageBox::Discard, QMessageBox::Yes}) {
        open("son-hai.diaban.yaml");
        decide();
        edit();
        crash();
        EXPECT_TRUE(fs::exists(m_corrections)) << "nothing is lost";
        m_answer = answer;
        EXPECT_EQ(window().files().offerRecovered(), answer == QMessageBox::Yes);
        EXPECT_THAT(boxWords().toStdString(), testing::HasSubstr("son-hai.corrections.csv"));
        EXPECT_EQ(fs::exists(m_corrections), answer == QMessageBox::Yes);
    }
    m_answer = QMessageBox::Discard;
    ASSERT_TRUE(window().close());
    EXPECT_FALSE(fs::exists(m_corrections));
}

TEST_F(KeptCopiesTest, WhatIsDiscardedIsKeptWhereNothingElseCouldBeOpened) {
    edit();
    const std::string edited = window().document().text();
    m_answer = QMessageBox::Discard;
    window().files().open(m_folder.write("sample/bad.diaban.yaml", "no project"));
    EXPECT_EQ(window().document().text(), edited) << "it is open still";
    EXPECT_EQ(kept(), 1U);
    window().files().open(m_folder.path() / "sample/son-hai-clusters.diaban.yaml");
    EXPECT_EQ(kept(), 0U);
}

TEST_F(KeptCopiesTest, AnExportThatSavesTheProjectThrowsDeclinedCopiesAway) {
    edit();
    crash();
    m_answer = QMessageBox::No;
    EXPECT_FALSE(window().files().offerRecovered());
    open("son-hai.diaban.yaml");
    ASSERT_TRUE(window().document().save()); // as an export does
    EXPECT_EQ(kept(), 0U);
}

TEST_F(KeptCopiesTest, AProposalIsNoRecentProjectBeforeItIsSaved) {
    window().files().take({m_folder.path() / "sample/boundaries.gpkg"});
    ASSERT_TRUE(waitFor([&] { return window().document().file().filename() == "boundaries.diaban.yaml"; }));
    EXPECT_NE(Settings::recent().front().filename(), "boundaries.diaban.yaml");
    ASSERT_TRUE(window().files().save());
    EXPECT_EQ(Settings::recent().front().filename(), "boundaries.diaban.yaml");
}

TEST_F(KeptCopiesTest, ANameThatIsCompletedIsAskedAbout) {
    const fs::path chosen = m_folder.path() / "sample/other";
    const fs::path other = m_folder.write("sample/other.diaban.yaml", "of somebody else");
    m_answer = QMessageBox::Cancel;
    EXPECT_FALSE(window().files().saveAs(chosen));
    EXPECT_EQ(test::bytesOf(other), "of somebody else");
    EXPECT_EQ(window().document().file(), m_file);
    m_answer = QMessageBox::Save;
    EXPECT_TRUE(window().files().saveAs(chosen));
    EXPECT_EQ(window().document().file(), other);
}

TEST_F(KeptCopiesTest, AWindowWithoutAProjectHasNoPanelsWhateverTheLastOneHad) {
    ASSERT_TRUE(window().close());
    crash();
    window().show();
    for (const QDockWidget* dock : window().findChildren<QDockWidget*>()) {
        EXPECT_TRUE(dock->isHidden()) << dock->objectName().toStdString();
    }
}

} // namespace
} // namespace diaban::ui
