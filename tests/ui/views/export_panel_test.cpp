// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/support/rounds.h"
#include "tests/support/run_program.h"
#include "tests/support/temp_folder.h"
#include "ui/models/step_standings.h"
#include "ui/views/export_panel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <algorithm>
#include <set>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;
using test::waitFor;

/// A project of the sample with its inputs, in a folder of the test's own.
class ExportPanelTest : public testing::Test {
protected:
    void open(const std::string& name = "son-hai.diaban.yaml", const std::string& leftOut = {}) {
        test::qtProgram();
        fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", m_folder.path() / "sample");
        std::string text = test::bytesOf(m_folder.path() / "sample" / name);
        m_folder.write("sample/" + name, text.erase(text.find(leftOut), leftOut.size()));
        m_document.open(m_folder.path() / "sample" / name);
        ASSERT_TRUE(waitFor([&] { return m_document.loaded() != nullptr; }));
        m_panel = std::make_unique<ExportPanel>(m_document, m_words);
        m_panel->open();
        part<QLineEdit>("exportFolder").setText(QString::fromStdString((m_folder.path() / "window").string()));
    }
    void TearDown() override {
        if (const char* folder = std::getenv("DIABAN_SHOTS")) {
            const std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();
            m_panel->grab().save(QString::fromStdString(std::string(folder) + "/export_" + name + ".png"));
        }
    }
    template <typename Widget> Widget& part(const char* name) {
        auto* found = m_panel->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    /// Chooses the output of that path, and waits for its preview.
    bool chosen(const std::string& path) {
        for (int i = 0; i < outputs().count(); ++i) {
            if (outputs().item(i)->data(Qt::UserRole).toString().toStdString() == path) {
                outputs().setCurrentRow(i);
                return waitFor(
                    [&] { return m_panel->preview().contents() != nullptr || !m_panel->preview().image().isNull(); });
            }
        }
        return false;
    }
    QListWidget& outputs() { return part<QListWidget>("outputs"); }
    void tickOnly(const std::set<std::string>& paths) {
        for (int i = 0; i < outputs().count(); ++i) {
            QListWidgetItem* item = outputs().item(i);
            const bool wanted = paths.contains(item->data(Qt::UserRole).toString().toStdString());
            item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
        }
    }
    bool exported() {
        part<QPushButton>("exportStart").click();
        return waitFor([&] { return part<QPushButton>("exportStart").isEnabled(); }, 120);
    }

    test::TempFolder m_folder;
    Words m_words{Language::Vi};
    Document m_document{m_words};
    std::unique_ptr<ExportPanel> m_panel;
};

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

TEST_F(ExportPanelTest, AnOutputIsAddedAndThatIsUndone) {
    open("son-hai.diaban.yaml", "  - security_teams_per_hamlet\n  - safe\n"); // slides would have a map of each
    const std::string before = m_document.text();
    const int count = outputs().count();
    QMenu* menu = part<QToolButton>("addOutput").menu();
    emit menu->aboutToShow();
    QAction* slides = nullptr;
    for (QMenu* group : menu->findChildren<QMenu*>()) {
        for (QAction* action : group->actions()) {
            slides = action->text().contains(QStringLiteral(".pptx")) ? action : slides;
        }
    }
    ASSERT_NE(slides, nullptr);
    slides->trigger();
    EXPECT_EQ(outputs().count(), count + 1);
    EXPECT_EQ(outputs().currentRow(), count);
    EXPECT_THAT(m_document.text(), testing::HasSubstr("son-hai.pptx"));
    ASSERT_TRUE(waitFor([&] { return m_panel->preview().pageCount() > 0; }));
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.text(), before);
    EXPECT_EQ(outputs().count(), count);
    part<QPushButton>("removeOutput").click();
    EXPECT_EQ(outputs().count(), count - 1);
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.text(), before);
}

TEST_F(ExportPanelTest, AnOutputIsRenamedInItsRowAndThatIsUndone) {
    open();
    const std::string before = m_document.text();
    outputs().setCurrentRow(0);
    outputs().item(0)->setCheckState(Qt::Unchecked);
    const auto typed = [this](const QString& name) {
        part<QPushButton>("renameOutput").click();
        auto& line = part<QLineEdit>("outputName");
        const QString found = line.text();
        line.setText(name);
        QTest::keyClick(&line, Qt::Key_Return);
        EXPECT_TRUE(waitFor([this] { // it ends by and by
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return m_panel->findChild<QLineEdit*>(QStringLiteral("outputName")) == nullptr;
        }));
        QApplication::processEvents(); // what it said
        return found;
    };
    typed(QStringLiteral("Ký cam kết"));
    EXPECT_EQ(m_document.project().outputs.front().path, "Ký cam kết.png") << "with the ending that it had";
    EXPECT_TRUE(outputs().item(0)->text().startsWith(QStringLiteral("Ký cam kết.png")));
    EXPECT_EQ(outputs().item(0)->checkState(), Qt::Unchecked);
    std::vector<std::string> failures;
    QObject::connect(&m_document, &Document::failed,
                     [&](const gis::Error& error) { failures.push_back(error.message().id); });
    typed(QStringLiteral("models.png"));
    typed(QStringLiteral("../ngoài.png"));
    EXPECT_THAT(failures, testing::ElementsAre("project.repeated", "project.output_leaves"));
    EXPECT_EQ(m_document.project().outputs.front().path, "Ký cam kết.png");
    EXPECT_EQ(typed(QStringLiteral("trong.png")), QStringLiteral("../ngoài.png")) << "to be corrected";
    EXPECT_EQ(m_document.project().outputs.front().path, "trong.png");
    m_document.undoStack().undo();
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.text(), before) << "one step";
}

TEST_F(ExportPanelTest, WhatWasDoneHereIsTakenBackHereAndNothingElse) {
    open();
    m_panel.reset();
    Project edited = m_document.project();
    edited.title = {"Tỉnh Sơn Hải", "Tỉnh Sơn Hải"};
    ASSERT_TRUE(m_document.change(edited, QStringLiteral("title"), Reach::Looks));
    const std::string before = m_document.text();
    m_panel = std::make_unique<ExportPanel>(m_document, m_words);
    m_panel->open();
    QShortcut& undo = part<QShortcut>("exportUndo");
    QShortcut& redo = part<QShortcut>("exportRedo");
    outputs().setCurrentRow(0);
    part<QPushButton>("removeOutput").click();
    const std::string after = m_document.text();
    ASSERT_NE(after, before);
    emit undo.activated();
    EXPECT_EQ(m_document.text(), before);
    emit redo.activated();
    EXPECT_EQ(m_document.text(), after);
    emit redo.activated();
    EXPECT_EQ(m_document.text(), after) << "there is no further one";
    emit undo.activated();
    emit undo.activated();
    EXPECT_EQ(m_document.text(), before) << "the title was not given here";
}

TEST_F(ExportPanelTest, AnOutputThatWouldGoOverAnInputSaysSoBeforeItIsWritten) {
    open();
    const fs::path inputs = m_document.project().folder;
    const auto named = [this](const std::string& path) {
        Project project = m_document.project();
        project.outputs.front() = {OutputKind::Layer, path, {}};
        ASSERT_TRUE(m_document.change(project, QStringLiteral("x"), Reach::Looks));
    };
    named(m_document.project().boundaries.path);
    EXPECT_FALSE(outputs().item(0)->text().contains(u'✗')) << "it goes elsewhere";
    part<QLineEdit>("exportFolder").setText(QString::fromStdString(inputs.string()));
    EXPECT_TRUE(outputs().item(0)->text().contains(u'✗'));
    named("lớp.gpkg");
    EXPECT_FALSE(outputs().item(0)->text().contains(u'✗'));
}

TEST_F(ExportPanelTest, TheCommandSaysWhatIsTicked) {
    open();
    EXPECT_FALSE(m_panel->command().contains(QStringLiteral("--only")));
    tickOnly({"models.png"});
    EXPECT_TRUE(m_panel->command().contains(QStringLiteral("--only models.png")));
    part<QCheckBox>("exportPackage").setChecked(true);
    EXPECT_TRUE(m_panel->command().contains(QStringLiteral("--package ")));
    EXPECT_TRUE(m_panel->command().endsWith(QStringLiteral("son-hai.zip")));
    tickOnly({});
    EXPECT_FALSE(part<QPushButton>("exportStart").isEnabled());
}

TEST_F(ExportPanelTest, APageATableOrWordsStandInThePlaceOfThePreview) {
    open();
    const QWidget& page = part<QWidget>("sheet");
    const QWidget& table = part<QWidget>("contentsTable");
    ASSERT_TRUE(chosen("communes.csv"));
    EXPECT_TRUE(table.isVisible());
    EXPECT_FALSE(page.isVisible());
    EXPECT_FALSE(part<QTabBar>("contentsTables").isVisible()) << "it is the only one";
    ASSERT_TRUE(chosen("son-hai.geojson"));
    EXPECT_TRUE(part<QTabBar>("contentsTables").isVisible());
    EXPECT_EQ(part<QTabBar>("contentsTables").count(), 2);
    const QTabBar& tabs = part<QTabBar>("contentsTables");
    EXPECT_TRUE(waitFor([&] { return tabs.height() >= tabs.fontMetrics().height(); }, 5)) << tabs.height();
    part<QTabBar>("contentsTables").setCurrentIndex(1);
    EXPECT_EQ(part<QTableView>("contentsTable").model()->columnCount(), 5) << "what its columns mean";
    EXPECT_THAT(part<QLabel>("contentsAbout").text().toStdString(), testing::HasSubstr("QGIS"));
    ASSERT_TRUE(chosen("son-hai.html"));
    EXPECT_THAT(part<QLabel>("contentsAbout").text().toStdString(), testing::HasSubstr("trình duyệt"));
    ASSERT_TRUE(chosen("models.png"));
    EXPECT_TRUE(page.isVisible());
    EXPECT_FALSE(table.isVisible());
}

TEST_F(ExportPanelTest, RowsOfAListAreCopiedWithTheirHeads) {
    open();
    ASSERT_TRUE(chosen("communes.csv"));
    auto& table = part<QTableView>("contentsTable");
    EXPECT_EQ(table.editTriggers(), QAbstractItemView::NoEditTriggers);
    table.selectRow(0);
    ASSERT_FALSE(table.actions().isEmpty());
    table.actions().front()->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(table.model()->headerData(0, Qt::Horizontal).toString()));
    EXPECT_TRUE(lines[1].contains(table.model()->index(0, 1).data().toString()));
}

TEST_F(ExportPanelTest, EverythingThatTakesTheKeyboardHasAName) {
    open();
    ASSERT_TRUE(chosen("son-hai.geojson"));
    for (QWidget* widget : m_panel->findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0) {
            continue;
        }
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        EXPECT_TRUE(spoken == nullptr || !spoken->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
}

TEST_F(ExportPanelTest, ANameThatNobodyChoseIsToldUntilThereIsOne) {
    open();
    EXPECT_FALSE(part<QPushButton>("exportNameIt").isVisible());
    std::string text = m_document.text();
    const std::size_t title = text.find("title:");
    text.replace(title, text.find('\n', title) - title,
                 "title: boundaries  # " + Catalogue(Language::Vi).text("init.title"));
    const fs::path file = m_document.file();
    m_panel.reset();
    m_document.openText(file, text);
    ASSERT_TRUE(waitFor([&] { return m_document.loaded() != nullptr; }));
    m_panel = std::make_unique<ExportPanel>(m_document, m_words);
    m_panel->open();
    EXPECT_TRUE(part<QPushButton>("exportNameIt").isVisible());
    EXPECT_TRUE(part<QLabel>("exportTitle").text().contains(QStringLiteral("“boundaries”")));
    Project named = m_document.project();
    named.title = {"Tỉnh Sơn Hải", "Tỉnh Sơn Hải"};
    ASSERT_TRUE(m_document.change(named, QStringLiteral("x"), Reach::Looks));
    EXPECT_FALSE(part<QPushButton>("exportNameIt").isVisible());
    m_document.undoStack().undo();
    EXPECT_TRUE(part<QPushButton>("exportNameIt").isVisible());
}

TEST_F(ExportPanelTest, AProjectWithoutANameIsToldSoUntilItHasOne) {
    open();
    std::string text = m_document.text();
    const std::size_t title = text.find("title:");
    text.erase(title, text.find('\n', title) + 1 - title);
    const fs::path file = m_document.file();
    m_panel.reset();
    m_document.openText(file, text);
    ASSERT_TRUE(waitFor([&] { return m_document.loaded() != nullptr; }));
    m_panel = std::make_unique<ExportPanel>(m_document, m_words);
    m_panel->open();
    EXPECT_TRUE(part<QPushButton>("exportNameIt").isVisible());
    EXPECT_EQ(part<QLabel>("exportTitle").text(), m_words("export.title.none"));
    Project named = m_document.project();
    named.title = {"Tỉnh Sơn Hải", "Tỉnh Sơn Hải"};
    ASSERT_TRUE(m_document.change(named, QStringLiteral("x"), Reach::Looks));
    EXPECT_FALSE(part<QPushButton>("exportNameIt").isVisible());
    EXPECT_THAT(m_document.text(), testing::HasSubstr("\ntitle: \"Tỉnh Sơn Hải\"\n"));
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
