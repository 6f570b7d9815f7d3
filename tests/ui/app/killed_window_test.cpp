// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/problems.h"
#include "src/project/read_project.h"
#include "tests/ui/app/window_test.h"
#include "ui/document/decide_row.h"

#include <QComboBox>
#include <QProcess>
#include <QProcessEnvironment>
#include <QThread>

namespace diaban::ui {
namespace {

/// The window in a process of its own that is killed while it works, and this process, which comes after it.
class KilledWindowTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        fs::remove_all(Settings::recoveryFolder());
        fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", m_folder.path() / "sample");
        m_file = m_folder.path() / "sample/son-hai.diaban.yaml";
    }

    /// Starts this program again as the window that does this without an end.
    void start(const std::string& work) {
        qputenv("DIABAN_TEST_PROJECT", QByteArray::fromStdString(m_file.string()));
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        for (const char* shard : {"DIABAN_TEST_SHARD", "GTEST_TOTAL_SHARDS", "GTEST_SHARD_INDEX"}) {
            own.remove(QString::fromLatin1(shard)); // its one test may be of another one
        }
        m_process.setProcessEnvironment(own);
        m_process.start(QStringLiteral("/proc/self/exe"),
                        {QString::fromStdString("--gtest_filter=KilledWindow.DISABLED_" + work),
                         QStringLiteral("--gtest_also_run_disabled_tests")});
        ASSERT_TRUE(m_process.waitForStarted());
    }

    void kill() {
        m_process.kill();
        ASSERT_TRUE(m_process.waitForFinished());
        ASSERT_EQ(m_process.exitStatus(), QProcess::CrashExit) << m_process.readAll().toStdString();
    }

    /// Takes up in that window what was left.
    static bool recover(MainWindow& window) {
        QTimer boxes;
        QObject::connect(&boxes, &QTimer::timeout, [] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                box->button(QMessageBox::Yes)->click();
            }
        });
        boxes.start(20);
        return window.files().offerRecovered();
    }

    test::TempFolder m_folder;
    fs::path m_file;
    QProcess m_process;
};

/// Does this in a window with the project that DIABAN_TEST_PROJECT names.
template <typename Work> void workInWindow(Work&& work) {
    test::qtProgram();
    Words words(Language::Vi);
    MainWindow window(words);
    window.show();
    window.files().open(qEnvironmentVariable("DIABAN_TEST_PROJECT").toStdString());
    ASSERT_TRUE(waitFor([&] { return window.control().shown().has_value(); }));
    work(window);
}

/// Gives one subtitle after another.
template <typename After> void editWithoutEnd(After&& after) {
    workInWindow([&](MainWindow& window) {
        for (int round = 0;; ++round) {
            Project project = window.document().project();
            project.maps.front().subtitle.vi = "Lần " + std::to_string(round);
            ASSERT_TRUE(window.document().change(project, QStringLiteral("round"), Reach::Looks, QStringLiteral("r")));
            after(window);
            QCoreApplication::processEvents();
        }
    });
}

TEST(KilledWindow, DISABLED_Edits) {
    editWithoutEnd([](MainWindow&) { QThread::msleep(5); });
}

TEST(KilledWindow, DISABLED_Saves) {
    editWithoutEnd([](MainWindow& window) { ASSERT_TRUE(window.files().save()); });
}

/// One decision, in a window that keeps other edits late.
TEST(KilledWindow, DISABLED_Decides) {
    workInWindow([](MainWindow& window) {
        window.files().setHabits(600'000, {});
        Correction decision;
        decision.written = "Xã Hòa Lợi";
        decision.unitCode = "10155";
        decideRows(window.document(), {decision}, QStringLiteral("row"), Language::Vi);
        (void)waitFor([] { return false; }, 600);
    });
}

TEST_F(KilledWindowTest, WhatWasEditedIsOfferedByTheNextOne) {
    const std::string before = test::bytesOf(m_file);
    start("Edits");
    ASSERT_TRUE(waitFor([] { return !Recovery(Settings::recoveryFolder()).all().empty(); }));
    kill();
    EXPECT_EQ(test::bytesOf(m_file), before);
    Words words(Language::Vi);
    MainWindow window(words);
    ASSERT_TRUE(recover(window));
    EXPECT_TRUE(window.document().isModified());
    EXPECT_THAT(window.document().text(), testing::HasSubstr("Lần "));
    ASSERT_TRUE(window.files().save());
    gis::Problems problems;
    EXPECT_THAT(readProject(m_file.string(), problems).maps.front().subtitle.vi, testing::StartsWith("Lần "));
    EXPECT_TRUE(Recovery(Settings::recoveryFolder()).all().empty());
}

TEST_F(KilledWindowTest, ADecisionThatWasJustMadeIsOfferedByTheNextOne) {
    start("Decides");
    ASSERT_TRUE(waitFor([] { return !Recovery(Settings::recoveryFolder()).all().empty(); }));
    kill();
    const fs::path decisions = m_file.parent_path() / "son-hai.corrections.csv";
    ASSERT_TRUE(fs::exists(decisions));
    Words words(Language::Vi);
    MainWindow window(words);
    ASSERT_TRUE(recover(window));
    EXPECT_TRUE(window.document().isModified());
    EXPECT_TRUE(window.document().unsaved().haveChanged());
    window.document().throwAway();
    EXPECT_FALSE(fs::exists(decisions)) << "it is no part of what was saved";
}

TEST_F(KilledWindowTest, AFileThatIsBeingSavedIsWholeWheneverItIsKilled) {
    const std::string before = test::bytesOf(m_file);
    for (int round = 0; round < 4; ++round) {
        const std::string last = test::bytesOf(m_file);
        start("Saves");
        ASSERT_TRUE(waitFor([&] { return test::bytesOf(m_file) != last; }));
        for (int further = 0; further < round; ++further) { // another moment each time
            const std::string now = test::bytesOf(m_file);
            ASSERT_TRUE(waitFor([&] { return test::bytesOf(m_file) != now; }));
        }
        kill();
        gis::Problems problems;
        EXPECT_THAT(readProject(m_file.string(), problems).maps.front().subtitle.vi, testing::StartsWith("Lần "));
        EXPECT_THAT(test::bytesOf(m_file), testing::HasSubstr(before.substr(0, before.find("maps:"))));
    }
}

} // namespace
} // namespace diaban::ui
