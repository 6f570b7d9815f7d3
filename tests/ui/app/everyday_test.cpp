// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"
#include "tests/ui/app/window_test.h"
#include "ui/document/decide_row.h"
#include "ui/models/step_standings.h"

#include <sys/resource.h>

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <csignal>

namespace diaban::ui {
namespace {

using testing::HasSubstr;

/// What happens to files while the window works on them.
class EverydayTest : public WindowTest {
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
    }

    void decide(const char* written, const char* unit = "10155") {
        Correction decision;
        decision.written = written;
        decision.unitCode = unit;
        decideRows(window().document(), {decision}, QStringLiteral("row"), Language::Vi);
    }

    QLabel& notice() { return part<QLabel>("noticeText"); }
    bool toldOf(const char* words) { return notice().text().contains(QString::fromUtf8(words)); }

    fs::path m_file;
    std::string m_text;
};

/// As a full disk does: writing fails in the middle.
class FullDisk {
public:
    FullDisk() {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{64, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

TEST_F(EverydayTest, AFullDiskOnSaveIsToldAndLosesNothing) {
    edit();
    const std::string edited = window().document().text();
    const auto kept = [] { return Recovery(Settings::recoveryFolder()).all(); };
    ASSERT_TRUE(waitFor([&] { return kept().size() == 1; }));
    {
        const FullDisk full;
        EXPECT_FALSE(window().files().save());
    }
    ASSERT_EQ(kept().size(), 1U) << "what a crash would lose is still beside";
    EXPECT_EQ(kept().front().text, edited);
    EXPECT_THAT(boxWords().toStdString(), HasSubstr(m_file.string() + "\n")) << "not the file beside it";
    EXPECT_EQ(test::bytesOf(m_file), m_text) << "the file is whole, as it was";
    EXPECT_EQ(window().document().text(), edited);
    EXPECT_TRUE(window().isWindowModified());
    EXPECT_TRUE(window().files().save()) << "once there is room";
    EXPECT_EQ(test::bytesOf(m_file), edited);
    EXPECT_EQ(std::distance(fs::directory_iterator(m_file.parent_path()), {}),
              std::distance(fs::directory_iterator(fs::path(DIABAN_SOURCE_DIR) / "data/sample"), {}))
        << "nothing half-written is left";
}

TEST_F(EverydayTest, ADecisionThatMeetsAFullDiskIsToldOfItsFile) {
    const fs::path decisions = m_file.parent_path() / "son-hai.corrections.csv";
    std::string told;
    {
        const FullDisk full;
        try {
            decide("Xã Hòa Lợi");
        } catch (const gis::Error& error) {
            told = error.file();
        }
    }
    EXPECT_EQ(told, decisions.string()) << "not of the one beside it";
    EXPECT_FALSE(fs::exists(decisions));
    EXPECT_FALSE(window().document().undoStack().canUndo());
}

TEST_F(EverydayTest, WhatCannotBeSavedIsSavedElsewhere) {
    edit();
    const std::string edited = window().document().text();
    const fs::path elsewhere = m_folder.path() / "sample" / "elsewhere.diaban.yaml";
    fs::remove(m_file); // a folder in its place cannot be written over
    fs::create_directories(m_file / "in the way");
    m_answer = QMessageBox::Save; // first over what is there, then as another file
    m_chosenFile = elsewhere;
    EXPECT_TRUE(window().files().save());
    EXPECT_EQ(window().document().file(), elsewhere);
    EXPECT_EQ(test::bytesOf(elsewhere), edited);
    EXPECT_FALSE(window().isWindowModified());
}

TEST_F(EverydayTest, AProjectThatIsDeletedWhileOpenIsNoticedAndSavedAgain) {
    fs::remove(m_file);
    ASSERT_TRUE(waitFor([&] { return window().isWindowModified(); }));
    ASSERT_TRUE(waitFor([] { return !Recovery(Settings::recoveryFolder()).all().empty(); })) << "it is nowhere else";
    EXPECT_TRUE(window().files().save());
    EXPECT_EQ(test::bytesOf(m_file), m_text);
    EXPECT_FALSE(window().isWindowModified());
    EXPECT_FALSE(notice().isVisible()) << "that it is gone is true no more";
}

TEST_F(EverydayTest, WhatIsNewOfOtherFilesStaysWhereTheProjectIsSaved) {
    fs::remove(m_file);
    std::ofstream(m_file.parent_path() / "indicators.csv", std::ios::app) << "\n";
    ASSERT_TRUE(waitFor([&] { return toldOf("không còn trên đĩa") && toldOf("indicators.csv"); }));
    ASSERT_TRUE(window().files().save());
    EXPECT_TRUE(notice().isVisible());
    EXPECT_TRUE(toldOf("indicators.csv"));
    EXPECT_FALSE(toldOf("không còn trên đĩa"));
}

TEST_F(EverydayTest, AProjectThatWasNeverSavedIsNotMissed) {
    window().document().openText(m_file.parent_path() / "new.diaban.yaml", m_text);
    ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
    std::ofstream(m_file.parent_path() / "indicators.csv", std::ios::app) << "\n";
    ASSERT_TRUE(waitFor([&] { return toldOf("indicators.csv"); }));
    EXPECT_FALSE(toldOf("Tệp dự án"));
}

TEST_F(EverydayTest, TheFolderOfTheProjectMayGoToo) {
    edit();
    fs::remove_all(m_file.parent_path());
    EXPECT_TRUE(window().files().save());
    EXPECT_EQ(test::bytesOf(m_file), window().document().text());
}

TEST_F(EverydayTest, WhatSomebodyElseWroteIntoTheProjectIsNotOverwrittenUnasked) {
    edit();
    const std::string other = "# of somebody else\n" + m_text;
    std::ofstream(m_file, std::ios::binary) << other;
    m_answer = QMessageBox::Cancel;
    EXPECT_FALSE(window().files().save());
    EXPECT_EQ(test::bytesOf(m_file), other);
    m_answer = QMessageBox::Save;
    EXPECT_TRUE(window().files().save());
    EXPECT_EQ(test::bytesOf(m_file), window().document().text());
}

TEST_F(EverydayTest, AProjectThatChangedOnDiskIsReadAgainByF5) {
    QSignalSpy changed(&window().files(), &ProjectFiles::filesChanged);
    const std::string other = "# of somebody else\n" + m_text;
    std::ofstream(m_file, std::ios::binary) << other;
    ASSERT_TRUE(waitFor([&] { return !changed.isEmpty(); }));
    window().actions()[Act::Reload].trigger();
    EXPECT_EQ(window().document().text(), other);
    EXPECT_FALSE(window().isWindowModified());
}

TEST_F(EverydayTest, AProjectThatChangedOnDiskIsNotReadOverEditsAndStaysTold) {
    edit();
    const std::string edited = window().document().text();
    std::ofstream(m_file, std::ios::binary) << "# of somebody else\n" + m_text;
    ASSERT_TRUE(waitFor([&] { return notice().isVisible(); }));
    EXPECT_TRUE(toldOf("chưa lưu"));
    QSignalSpy ended(&window().document(), &Document::loadingEnded);
    window().actions()[Act::Reload].trigger();
    ASSERT_TRUE(waitFor([&] { return !ended.isEmpty(); }));
    EXPECT_EQ(window().document().text(), edited);
    EXPECT_TRUE(notice().isVisible()) << "inputs were read, and not the project";
}

TEST_F(EverydayTest, WhatADecisionWritesIsNoNewsThoughItsReadingIsStopped) {
    decide("Xã Hòa Lợi");
    ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
    decide("Xã Hòa Lợi Tây");
    window().document().stopLoading();
    ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
    std::ofstream(m_file.parent_path() / "indicators.csv", std::ios::app) << "\n"; // of somebody else
    ASSERT_TRUE(waitFor([&] { return toldOf("indicators.csv"); }));
    EXPECT_FALSE(toldOf("corrections"));
}

TEST_F(EverydayTest, AJoinWithoutRowsThatAreLeftSaysWhatIsMissingAndNoZero) {
    const auto said = [&] {
        return stepStandings(window().document(), m_words)[static_cast<std::size_t>(Step::Join)].words.toStdString();
    };
    const auto decideAndRead = [&](const char* unit) {
        decide("Xã Hòa Lợi", unit);
        ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
    };
    EXPECT_THAT(said(), testing::StartsWith("149 trên 150 khớp, 1 dòng chưa ghép"));
    decideAndRead("-");
    EXPECT_THAT(said(), testing::StartsWith("149 trên 150 khớp, thiếu 1 dòng"));
    decideAndRead("10155");
    EXPECT_THAT(said(), testing::StartsWith("150 trên 150 khớp"));
    EXPECT_THAT(said(), testing::Not(HasSubstr(" 0 ")));
}

TEST_F(EverydayTest, AProjectThatIsSavedElsewhereIsWatchedThere) {
    const fs::path other = m_file.parent_path() / "other.diaban.yaml";
    ASSERT_TRUE(window().files().saveAs(other));
    QSignalSpy changed(&window().files(), &ProjectFiles::filesChanged);
    std::ofstream(other, std::ios::binary) << "# of somebody else\n" + m_text;
    EXPECT_TRUE(waitFor([&] { return !changed.isEmpty(); }));
}

TEST_F(EverydayTest, AnInputThatIsDeletedIsToldAndTheBoundariesStay) {
    fs::remove(m_file.parent_path() / "indicators.csv");
    QSignalSpy ended(&window().document(), &Document::loadingEnded);
    window().actions()[Act::Reload].trigger();
    ASSERT_TRUE(waitFor([&] { return !ended.isEmpty(); }));
    EXPECT_TRUE(part<QWidget>("faultyInputs").isVisible());
    EXPECT_THAT(part<QLabel>("faultyInput0").text().toStdString(), HasSubstr("indicators.csv"));
    EXPECT_EQ(part<QTableView>("unitTable").model()->rowCount(), 150);
    EXPECT_NE(map().ground(), nullptr);
}

TEST_F(EverydayTest, InputsThatAreReplacedAreNoticedEachTime) {
    QSignalSpy changed(&window().files(), &ProjectFiles::filesChanged);
    const fs::path table = m_file.parent_path() / "indicators.csv";
    const std::string content = test::bytesOf(table);
    for (int round = 1; round <= 3; ++round) { // as spreadsheets save: another file in the place of the old one
        const fs::path beside = m_folder.write("beside", content + std::string(static_cast<std::size_t>(round), '\n'));
        fs::rename(beside, table);
        ASSERT_TRUE(waitFor([&] { return changed.size() == round; })) << round;
        EXPECT_THAT(changed.back().front().toString().toStdString(), HasSubstr("indicators.csv"));
    }
    fs::remove(table);
    ASSERT_TRUE(waitFor([&] { return changed.size() == 4; })) << "removed";
    std::ofstream(table, std::ios::binary) << content;
    ASSERT_TRUE(waitFor([&] { return changed.size() == 5; })) << "and brought back";
}

TEST_F(EverydayTest, OutputsAreToBeWrittenAgainAsSoonAsAnInputHasChanged) {
    window().document().noteExported(14);
    ASSERT_TRUE(window().document().exported().has_value());
    const fs::path table = m_folder.path() / "sample/indicators.csv";
    std::ofstream(table, std::ios::binary | std::ios::app) << "\n";
    ASSERT_TRUE(waitFor([&] { return !window().document().exported().has_value(); }));
    EXPECT_FALSE(window().document().isLoading()) << "nobody has read it yet";
    EXPECT_EQ(stepStandings(window().document(), m_words)[static_cast<std::size_t>(Step::Export)].state,
              StepState::ToDo);
}

TEST_F(EverydayTest, WhatTheWindowWritesItselfIsNoChange) {
    QSignalSpy changed(&window().files(), &ProjectFiles::filesChanged);
    edit();
    ASSERT_TRUE(window().files().save());
    window().actions()[Act::Reload].trigger();
    ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
    EXPECT_TRUE(changed.isEmpty());
    EXPECT_TRUE(window().files().save());
}

TEST_F(EverydayTest, ARecoveryFolderThatCannotBeWrittenIsToldOnce) {
    fs::remove_all(Settings::recoveryFolder());
    std::ofstream(Settings::recoveryFolder()) << "a file in its place";
    QSignalSpy failed(&window().files(), &ProjectFiles::failed);
    edit("equal");
    ASSERT_TRUE(waitFor([&] { return !failed.isEmpty(); }));
    edit("natural");
    fs::remove(Settings::recoveryFolder());
    ASSERT_TRUE(waitFor([] { return !Recovery(Settings::recoveryFolder()).all().empty(); }));
    EXPECT_EQ(failed.size(), 1);
}

} // namespace
} // namespace diaban::ui
