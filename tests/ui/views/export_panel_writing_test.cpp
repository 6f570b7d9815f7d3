// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rounds.h"
#include "tests/support/run_program.h"
#include "tests/ui/views/export_panel_test.h"
#include "ui/models/step_standings.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <algorithm>
#include <set>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;
using test::waitFor;

std::set<std::string> filesIn(const fs::path& folder) {
    std::set<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            files.insert(entry.path().lexically_relative(folder).string());
        }
    }
    return files;
}

/// The command of the panel, run by the program itself, writes the same files with the same bytes.
TEST_F(ExportPanelTest, WritesTheSameBytesAsTheCommand) {
    for (const std::string name : {"son-hai.diaban.yaml", "son-hai-clusters.diaban.yaml"}) {
        if (test::kUnderSanitizers && name == "son-hai.diaban.yaml") {
            continue; // slides and pages take long so, and the command's own tests write them
        }
        fs::remove_all(m_folder.path() / "sample");
        fs::remove_all(m_folder.path() / "window");
        open(name);
        ASSERT_TRUE(exported());
        ASSERT_FALSE(m_panel->result().fault) << m_panel->result().fault->what();
        const test::ProgramRun run =
            test::runProgram(DIABAN_BUILD_DIR "/bin/diaban",
                             {"run", m_document.file().string(), "-o", (m_folder.path() / "command").string()});
        ASSERT_EQ(run.exitCode, 0) << run.err;
        const std::set<std::string> files = filesIn(m_folder.path() / "command");
        EXPECT_GE(files.size(), m_document.project().outputs.size());
        EXPECT_EQ(filesIn(m_folder.path() / "window"), files);
        for (const std::string& file : files) {
            EXPECT_TRUE(test::bytesOf(m_folder.path() / "command" / file) ==
                        test::bytesOf(m_folder.path() / "window" / file))
                << file;
        }
        fs::remove_all(m_folder.path() / "command");
    }
}

TEST_F(ExportPanelTest, TellsHowEachWent) {
    open();
    tickOnly({"communes.csv", "join-report.csv"});
    fs::create_directories(m_folder.path() / "window/communes.csv/in the way");
    ASSERT_TRUE(exported());
    int written = 0;
    int failed = 0;
    for (int i = 0; i < outputs().count(); ++i) {
        written += outputs().item(i)->text().contains(u'✓') ? 1 : 0;
        failed += outputs().item(i)->text().contains(u'✗') ? 1 : 0;
    }
    EXPECT_EQ(written, 1);
    EXPECT_EQ(failed, 1);
    EXPECT_TRUE(part<QPushButton>("openFolder").isEnabled());
    EXPECT_THAT(part<QLabel>("exportTold").text().toStdString(), testing::HasSubstr("1 tệp không ghi được"));
    part<QPushButton>("exportStart").click();
    part<QPushButton>("exportStop").click();
    ASSERT_TRUE(waitFor([&] { return part<QPushButton>("exportStart").isEnabled(); }));
    for (int i = 0; i < outputs().count(); ++i) {
        EXPECT_FALSE(outputs().item(i)->text().contains(u'✓')) << "nothing is written of what was stopped";
    }
}

TEST_F(ExportPanelTest, TheStepIsDoneUntilSomethingChanges) {
    open();
    const auto step = [this] { return stepStandings(m_document, m_words)[static_cast<std::size_t>(Step::Export)]; };
    tickOnly({"communes.csv", "join-report.csv"});
    EXPECT_EQ(step().state, StepState::ToDo);
    ASSERT_TRUE(exported());
    EXPECT_EQ(step().state, StepState::Done);
    EXPECT_TRUE(step().words.contains(QStringLiteral("2/"))) << step().words.toStdString();
    part<QPushButton>("removeOutput").click();
    EXPECT_EQ(step().state, StepState::ToDo) << "the project is another one";
    m_document.undoStack().undo();
    EXPECT_EQ(step().state, StepState::Done) << "what is written is of this one";
    m_document.reload();
    EXPECT_EQ(step().state, StepState::ToDo) << "its files may say something else";
    ASSERT_TRUE(waitFor([&] { return !m_document.isLoading(); }));
    fs::create_directories(m_folder.path() / "window/districts.csv/in the way");
    tickOnly({"communes.csv", "districts.csv"});
    ASSERT_TRUE(exported());
    EXPECT_EQ(step().state, StepState::ToDo) << "one of them is not written";
}

TEST_F(ExportPanelTest, TheBarNeverGoesBackAndNamesTheFile) {
    open();
    tickOnly({"communes.csv", "districts.csv", "join-report.csv"});
    fs::create_directories(m_folder.path() / "window/communes.csv/in the way");
    const auto& bar = part<QProgressBar>("exportProgress");
    const auto& told = part<QLabel>("exportTold");
    std::vector<int> shares;
    QStringList unnamed;
    QObject::connect(&bar, &QProgressBar::valueChanged, [&](int value) {
        if (bar.maximum() > 0 && part<QPushButton>("exportStop").isVisible()) {
            shares.push_back(value);
        }
    });
    part<QPushButton>("exportStart").click();
    ASSERT_TRUE(waitFor(
        [&] {
            if (!shares.empty() && part<QPushButton>("exportStop").isVisible() &&
                !told.text().contains(QStringLiteral(".csv"))) {
                unnamed.append(told.text());
            }
            return part<QPushButton>("exportStart").isEnabled();
        },
        120));
    EXPECT_TRUE(std::ranges::is_sorted(shares));
    EXPECT_TRUE(unnamed.isEmpty()) << unnamed.join(u'|').toStdString();
    for (const int share : shares) {
        EXPECT_LT(share, bar.maximum()) << "it is full at the end";
    }
    EXPECT_TRUE(told.text().contains(QStringLiteral("lý do")));
    part<QPushButton>("removeOutput").click();
    EXPECT_TRUE(told.text().isEmpty()) << "those rows are no more";
}

TEST_F(ExportPanelTest, SaysThatItSavesTheProjectFirst) {
    open();
    EXPECT_FALSE(part<QLabel>("exportSaves").isVisible());
    part<QPushButton>("removeOutput").click();
    ASSERT_TRUE(m_document.isModified());
    EXPECT_TRUE(part<QLabel>("exportSaves").isVisible());
    EXPECT_EQ(part<QLabel>("exportSaves").text(), m_words("window.export.saves"));
    tickOnly({"communes.csv"});
    ASSERT_TRUE(exported());
    EXPECT_FALSE(m_document.isModified());
    EXPECT_FALSE(part<QLabel>("exportSaves").isVisible());
    EXPECT_TRUE(part<QLabel>("exportTold").text().startsWith(m_words("window.export.saved_first")));
    ASSERT_TRUE(exported());
    EXPECT_FALSE(part<QLabel>("exportTold").text().startsWith(m_words("window.export.saved_first")));
}

TEST_F(ExportPanelTest, IsStoppedAndLeavesNothing) {
    open();
    part<QPushButton>("exportStart").click();
    EXPECT_FALSE(part<QPushButton>("exportBrowse").isEnabled()) << "where it goes is settled";
    part<QPushButton>("exportStop").click();
    ASSERT_TRUE(waitFor([&] { return part<QPushButton>("exportStart").isEnabled(); }));
    EXPECT_EQ(part<QLabel>("exportTold").text(), m_words("window.export.stopped"));
    EXPECT_FALSE(fs::exists(m_folder.path() / "window/communes.csv"));
}

/// Answers the next question of a dialog, once it is there, and keeps its words.
void answerNext(QMessageBox::StandardButton answer, QString& words) {
    QTimer::singleShot(0, QApplication::instance(), [answer, &words] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        ASSERT_NE(box, nullptr) << "it asks";
        words = box->text();
        EXPECT_EQ(box->defaultButton(), box->button(QMessageBox::Cancel));
        box->button(answer)->click();
    });
}

TEST_F(ExportPanelTest, ClosedWhileItWritesItAsksAndThenWritesNothingAndSaysSo) {
    open();
    QStringList told;
    QObject::connect(m_panel.get(), &ExportPanel::stoppedAtClose, [&](const QString& words) { told.append(words); });
    part<QPushButton>("exportStart").click();
    EXPECT_TRUE(part<QPushButton>("exportStop").isVisible());
    QString asked;
    answerNext(QMessageBox::Cancel, asked);
    m_panel->reject();
    EXPECT_TRUE(asked.contains(QString::number(outputs().count()))) << asked.toStdString();
    EXPECT_TRUE(m_panel->isVisible()) << "it goes on";
    EXPECT_TRUE(part<QPushButton>("exportStop").isVisible());
    answerNext(QMessageBox::Discard, asked);
    m_panel->reject();
    ASSERT_TRUE(waitFor([&] { return !m_panel->isVisible(); }));
    EXPECT_EQ(told, QStringList{m_words("window.export.stopped")});
    EXPECT_FALSE(fs::exists(m_folder.path() / "window"));
}

TEST_F(ExportPanelTest, ClosedTwiceItIsNotWaitedFor) {
    open();
    part<QPushButton>("exportStart").click();
    QString asked;
    answerNext(QMessageBox::Discard, asked);
    m_panel->reject();
    m_panel->reject();
    EXPECT_FALSE(m_panel->isVisible());
    ASSERT_TRUE(waitFor([] { return QApplication::instance()->findChild<Job*>() == nullptr; }));
    EXPECT_FALSE(fs::exists(m_folder.path() / "window"));
}

} // namespace
} // namespace diaban::ui
