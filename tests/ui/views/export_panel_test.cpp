// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/views/export_panel_test.h"

#include <gmock/gmock.h>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;
using test::waitFor;

/// Whether Ctrl+Z is the field's own, before the shortcuts of the panel are asked.
bool takesUndo(QWidget& field) {
    QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    event.ignore();
    QApplication::sendEvent(&field, &event);
    return event.isAccepted();
}

/// Takes that folder in the dialog that asks for one.
void takeFolder(const QString& folder) {
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (dialog != nullptr) {
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(folder);
        static_cast<QDialog*>(dialog)->accept(); // its own is for itself alone
    }
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

TEST_F(ExportPanelTest, UndoInTheFolderIsTheFieldsOnlyWhileSomethingIsTyped) {
    open();
    auto& line = part<QLineEdit>("exportFolder");
    const QString first = line.text();
    EXPECT_FALSE(takesUndo(line)) << "what was done to the outputs is meant";
    QTest::keyClick(&line, Qt::Key_X);
    ASSERT_NE(line.text(), first);
    EXPECT_TRUE(takesUndo(line));
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(line.text(), first);
    EXPECT_FALSE(takesUndo(line));
}

TEST_F(ExportPanelTest, AFolderThatWasChosenIsTakenBackWhereItStands) {
    open();
    auto& line = part<QLineEdit>("exportFolder");
    const QString first = line.text();
    const QString chosen = QString::fromStdString((m_folder.path() / "sample").string());
    QTimer asked;
    QObject::connect(&asked, &QTimer::timeout, [&] { takeFolder(chosen); });
    asked.start(20);
    part<QPushButton>("exportBrowse").click();
    ASSERT_EQ(line.text(), chosen);
    EXPECT_EQ(m_panel->focusWidget(), &line);
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(line.text(), first);
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

} // namespace
} // namespace diaban::ui
