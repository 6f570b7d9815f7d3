// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/app/main_window.h"
#include "ui/app/settings.h"
#include "ui/map/map_view.h"
#include "ui/models/list_sheet_model.h"
#include "ui/views/scatter_view.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QToolBar>
#include <filesystem>

namespace diaban::ui {
namespace {

class MainWindowTest : public WindowTest {};

TEST_F(MainWindowTest, StartsWithWhatCanBeDone) {
    EXPECT_TRUE(part<QPushButton>("newProject").isVisible());
    EXPECT_FALSE(m_window->actions()[Act::Save].isEnabled());
    EXPECT_TRUE(m_window->actions()[Act::Open].isEnabled());
}

TEST_F(MainWindowTest, ShowsTheMapTheTableAndTheStepsOfAProject) {
    open();
    EXPECT_EQ(part<QTableView>("unitTable").model()->rowCount(), 150);
    EXPECT_TRUE(part<QPushButton>("step1").text().contains(QStringLiteral("150")));
    EXPECT_TRUE(part<QPushButton>("step3").text().simplified().contains(QStringLiteral("149 trên 150")));
    EXPECT_TRUE(m_window->windowTitle().contains(QStringLiteral("son-hai.diaban.yaml")));
    EXPECT_FALSE(m_window->isWindowModified());
}

TEST_F(MainWindowTest, ASelectionIsOneInMapTableAndCard) {
    open();
    auto& table = part<QTableView>("unitTable");
    table.selectRow(3);
    ASSERT_EQ(m_window->selection().units().size(), 1U);
    EXPECT_EQ(map().selection(), m_window->selection().units());
    m_window->selection().set({5, 9});
    EXPECT_EQ(table.selectionModel()->selectedRows().size(), 2);
    EXPECT_EQ(map().selection(), (std::vector<std::uint32_t>{5, 9}));
}

TEST_F(MainWindowTest, ChartsFollowTheMapAndShareTheSelection) {
    open();
    auto& list = part<QListView>("rankedList");
    auto& across = part<QComboBox>("scatterAcross");
    auto& scatter = part<ScatterView>("scatter");
    EXPECT_EQ(across.currentData().toString(), QStringLiteral("pledged_share\n2025-Q3"));
    EXPECT_GT(scatter.pointCount(), 140U);
    EXPECT_LT(scatter.pointCount(), 150U) << "one has no figure";
    list.setCurrentIndex(list.model()->index(0, 0));
    ASSERT_EQ(m_window->selection().units().size(), 1U);
    EXPECT_EQ(map().selection(), m_window->selection().units());
    m_window->selection().set({5, 9});
    EXPECT_EQ(list.selectionModel()->selectedIndexes().size(), 2);
    auto& maps = part<QComboBox>("window.style.map");
    test::choose(maps, 1);
    EXPECT_EQ(across.currentData().toString(), QStringLiteral("models_per_1000_households\n2025-Q3"));
    test::choose(across, across.count() - 1);
    const QVariant own = across.currentData();
    test::choose(maps, 0);
    EXPECT_EQ(across.currentData(), own) << "what was chosen stays";
}

TEST_F(MainWindowTest, AFileThatChangedIsToldAboveTheMap) {
    open();
    auto& text = part<QLabel>("noticeText");
    EXPECT_FALSE(text.isVisible());
    emit m_window->files().filesChanged(QStringLiteral("indicators.csv"));
    EXPECT_TRUE(text.isVisible());
    EXPECT_TRUE(text.text().contains(QStringLiteral("indicators.csv")));
    part<QPushButton>("noticeReload").click();
    EXPECT_TRUE(m_window->document().isLoading());
    EXPECT_FALSE(text.isVisible());
    ASSERT_TRUE(waitFor([&] { return !m_window->document().isLoading(); }));
}

TEST_F(MainWindowTest, TheToolbarHasAnIconAndANameForEachAction) {
    const auto* bar = m_window->findChild<QToolBar*>(QStringLiteral("toolbar"));
    ASSERT_NE(bar, nullptr);
    int tools = 0;
    for (QAction* action : bar->actions()) {
        if (!action->isSeparator()) {
            EXPECT_FALSE(action->icon().isNull()) << action->objectName().toStdString();
            EXPECT_FALSE(action->toolTip().isEmpty());
            EXPECT_FALSE(bar->widgetForAction(action)->accessibleName().isEmpty());
            ++tools;
        }
    }
    EXPECT_GT(tools, 12);
}

TEST_F(MainWindowTest, HelpStaysOpenBesideTheWindow) {
    m_window->actions()[Act::Help].trigger();
    auto* help = m_window->findChild<QDialog*>("help");
    ASSERT_NE(help, nullptr);
    EXPECT_TRUE(help->isVisible());
    EXPECT_FALSE(help->isModal());
}

TEST_F(MainWindowTest, SwitchesItsLanguageWithoutARestart) {
    open();
    map().zoomIn();
    EXPECT_THAT(part<QLabel>("scale").text().toStdString(), testing::MatchesRegex("1:.*\\..*"));
    m_window->actions()[Act::English].trigger();
    EXPECT_THAT(part<QLabel>("scale").text().toStdString(), testing::MatchesRegex("1:.*,.*")) << "before any zoom";
    EXPECT_EQ(part<QDockWidget>("window.dock.steps").windowTitle(), QStringLiteral("Steps"));
    ASSERT_TRUE(waitFor(
        [&] { return !m_window->document().isLoading() && m_window->document().loaded()->language == Language::En; }));
    EXPECT_TRUE(part<QPushButton>("step1").text().simplified().contains(QStringLiteral("150 units")));
    m_window->actions()[Act::Vietnamese].trigger();
    EXPECT_EQ(part<QDockWidget>("window.dock.steps").windowTitle(), QStringLiteral("Các bước"));
}

TEST_F(MainWindowTest, ClustersAndGapsAreListedAndDrawn) {
    open("son-hai-clusters.diaban.yaml");
    const QAbstractItemModel& clusters = *part<QTableView>("clusterTable").model();
    EXPECT_EQ(clusters.rowCount(), 20);
    int setBack = 0;
    for (int row = 0; row < clusters.rowCount(); ++row) {
        setBack += clusters.index(row, 0).data(ListSheetModel::kNoteRole).toString().isEmpty() ? 0 : 1;
    }
    EXPECT_EQ(setBack, 3);
    const QString count = QStringLiteral("17 cụm (3 không có hiệu lực)");
    EXPECT_TRUE(part<QPushButton>("step6").text().simplified().contains(count));
    EXPECT_EQ(part<QTableView>("clusterTable").accessibleName(), count) << "said in the same way";
    auto& gaps = part<QTableView>("gapTable");
    EXPECT_EQ(gaps.model()->rowCount(), 349);
    gaps.selectRow(0);
    EXPECT_EQ(m_window->selection().units().size(), 2U);
}

TEST_F(MainWindowTest, AFileThatIsNoProjectIsToldAndChangesNothing) {
    open();
    m_window->files().take({m_folder.write("bad.diaban.yaml", "maps: [")});
    EXPECT_FALSE(boxWords().isEmpty());
    EXPECT_TRUE(m_window->windowTitle().contains(QStringLiteral("son-hai.diaban.yaml")));
}

TEST_F(MainWindowTest, DroppedFilesBecomeAProjectThatIsNotSavedYet) {
    m_window->files().take({m_folder.path() / "sample/indicators.csv", m_folder.path() / "sample/boundaries.gpkg"});
    ASSERT_TRUE(waitFor([&] { return m_window->document().loaded() != nullptr; }));
    EXPECT_TRUE(m_window->document().isModified());
    EXPECT_FALSE(fs::exists(m_window->document().file()));
    const fs::path proposed = m_window->document().file();
    m_chosenFile.emplace();
    EXPECT_FALSE(m_window->files().save()) << "it was not said where to";
    EXPECT_FALSE(fs::exists(proposed));
    EXPECT_TRUE(m_window->document().isModified());
    m_chosenFile = m_folder.path() / "mine.diaban.yaml";
    ASSERT_TRUE(m_window->files().save());
    EXPECT_THAT(proposedFiles(), testing::ElementsAre(proposed, proposed));
    EXPECT_EQ(m_window->document().file(), *m_chosenFile);
    EXPECT_TRUE(fs::exists(*m_chosenFile));
    EXPECT_FALSE(fs::exists(proposed));
    EXPECT_EQ(m_window->document().project().boundaries.path, "sample/boundaries.gpkg");
    ASSERT_TRUE(m_window->files().save());
    EXPECT_EQ(proposedFiles().size(), 2U) << "asked once";
}

TEST_F(MainWindowTest, AProjectThatIsSavedAsProposedCanStillBeUndone) {
    m_window->files().take({m_folder.path() / "sample/indicators.csv", m_folder.path() / "sample/boundaries.gpkg"});
    ASSERT_TRUE(waitFor([&] { return m_window->document().loaded() != nullptr; }));
    const fs::path proposed = m_window->document().file();
    Project project = m_window->document().project();
    project.maps.front().subtitle.vi = "Lần đầu";
    ASSERT_TRUE(m_window->document().change(project, QStringLiteral("subtitle"), Reach::Looks));
    ASSERT_TRUE(m_window->files().save());
    EXPECT_EQ(test::bytesOf(proposed), m_window->document().text());
    EXPECT_FALSE(m_window->document().isModified());
    EXPECT_TRUE(m_window->actions()[Act::Undo].isEnabled());
}

TEST_F(MainWindowTest, WhatWasNotSavedIsThereAfterACrash) {
    open();
    auto& method = part<QComboBox>("window.style.method");
    test::choose(method, method.findData(QStringLiteral("equal")));
    const std::string edited = m_window->document().text();
    ASSERT_TRUE(waitFor([] { return !Recovery(Settings::recoveryFolder()).all().empty(); }));
    m_window = std::make_unique<MainWindow>(m_words); // as after a kill: the first one never got to forget it
    m_answer = QMessageBox::Yes;
    ASSERT_TRUE(m_window->files().offerRecovered());
    EXPECT_EQ(m_window->document().text(), edited);
    EXPECT_TRUE(m_window->document().isModified());
}

} // namespace
} // namespace diaban::ui
