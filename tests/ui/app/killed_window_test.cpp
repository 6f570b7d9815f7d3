// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/problems.h"
#include "src/project/read_project.h"
#include "tests/ui/app/window_test.h"

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

    test::TempFolder m_folder;
    fs::path m_file;
    QProcess m_process;
};

/// Opens the project that DIABAN_TEST_PROJECT names and sets one number of classes after another.
template <typename After> void editWithoutEnd(After&& after) {
    test::qtProgram();
    Words words(Language::Vi);
    MainWindow window(words);
    window.show();
    window.files().open(qEnvironmentVariable("DIABAN_TEST_PROJECT").toStdString());
    ASSERT_TRUE(waitFor([&] { return window.control().shown().has_value(); }));
    for (int round = 0;; ++round) {
        Project project = window.document().project();
        project.maps.front().subtitle.vi = "Lần " + std::to_string(round);
        ASSERT_TRUE(window.document().change(project, QStringLiteral("round"), Reach::Looks, QStringLiteral("r")));
        after(window);
        QCoreApplication::processEvents();
    }
}

TEST(KilledWindow, DISABLED_Edits) {
    editWithoutEnd([](MainWindow&) { QThread::msleep(5); });
}

TEST(KilledWindow, DISABLED_Saves) {
    editWithoutEnd([](MainWindow& window) { ASSERT_TRUE(window.files().save()); });
}

TEST_F(KilledWindowTest, WhatWasEditedIsOfferedByTheNextOne) {
    const std::string before = test::bytesOf(m_file);
    start("Edits");
    ASSERT_TRUE(waitFor([] { return !Recovery(Settings::recoveryFolder()).all().empty(); }));
    kill();
    EXPECT_EQ(test::bytesOf(m_file), before);
    Words words(Language::Vi);
    MainWindow window(words);
    QTimer boxes;
    QObject::connect(&boxes, &QTimer::timeout, [] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            box->button(QMessageBox::Yes)->click();
        }
    });
    boxes.start(20);
    ASSERT_TRUE(window.files().offerRecovered());
    EXPECT_TRUE(window.document().isModified());
    EXPECT_THAT(window.document().text(), testing::HasSubstr("Lần "));
    ASSERT_TRUE(window.files().save());
    gis::Problems problems;
    EXPECT_THAT(readProject(m_file.string(), problems).maps.front().subtitle.vi, testing::StartsWith("Lần "));
    EXPECT_TRUE(Recovery(Settings::recoveryFolder()).all().empty());
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
