// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/app/main_window.h"
#include "ui/app/settings.h"
#include "ui/document/shown_map.h"
#include "ui/map/map_view.h"
#include "ui/models/list_sheet_model.h"
#include "ui/views/histogram_view.h"
#include "ui/views/legend_panel.h"
#include "ui/views/scatter_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <filesystem>

namespace diaban::ui {
namespace {

class MainWindowTest : public WindowTest {
protected:
    void open(const std::string& name = "son-hai.diaban.yaml") { WindowTest::open(name); }
    static void choose(QComboBox& box, int row) {
        box.setCurrentIndex(row);
        emit box.activated(row);
    }
};

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

TEST_F(MainWindowTest, AnotherMethodIsAnEditThatIsUndone) {
    open();
    auto& method = part<QComboBox>("window.style.method");
    const std::string before = m_window->document().text();
    choose(method, method.findData(QStringLiteral("natural")));
    EXPECT_TRUE(m_window->isWindowModified());
    EXPECT_EQ(m_window->control().shown()->request.breaks.method, gis::ClassMethod::Natural);
    EXPECT_EQ(m_window->actions()[Act::Undo].text(), QStringLiteral("Hoàn tác: đổi kiểu bản đồ"));
    m_window->actions()[Act::Undo].trigger();
    EXPECT_EQ(m_window->actions()[Act::Undo].text(), QStringLiteral("Hoàn tác"));
    EXPECT_EQ(m_window->document().text(), before);
    EXPECT_EQ(m_window->control().shown()->request.breaks.method, gis::ClassMethod::Manual);
    EXPECT_FALSE(m_window->isWindowModified());
}

TEST_F(MainWindowTest, AMapThatTheProjectHasNotIsShownAndAddedOnceItIsEdited) {
    open();
    auto& maps = part<QComboBox>("window.style.map");
    ASSERT_GT(maps.count(), 2);
    choose(maps, maps.count() - 1);
    EXPECT_EQ(m_window->document().project().maps.size(), 2U) << "looking is no edit";
    auto& colours = part<QComboBox>("window.style.colours");
    choose(colours, colours.findData(QStringLiteral("Greens")));
    EXPECT_EQ(m_window->document().project().maps.size(), 3U);
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
    choose(maps, 1);
    EXPECT_EQ(across.currentData().toString(), QStringLiteral("models_per_1000_households\n2025-Q3"));
    choose(across, across.count() - 1);
    const QVariant own = across.currentData();
    choose(maps, 0);
    EXPECT_EQ(across.currentData(), own) << "what was chosen stays";
}

TEST_F(MainWindowTest, TypedLimitsAreAnEditAndFaultsAreToldInPlace) {
    open();
    auto& line = part<QLineEdit>("styleLimits");
    EXPECT_EQ(line.text(), QStringLiteral("70; 80; 85; 90"));
    const std::string before = m_window->document().text();
    line.setText(QStringLiteral("60; 90; 80"));
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(m_window->document().text(), before);
    EXPECT_TRUE(line.accessibleDescription().contains(QStringLiteral("tăng dần")));
    line.setText(QStringLiteral("60; 72,5; 90"));
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(m_window->control().shown()->spec.classes.limits, (std::vector<double>{60, 72.5, 90}));
    EXPECT_TRUE(line.accessibleDescription().isEmpty());
    m_window->actions()[Act::Undo].trigger();
    EXPECT_EQ(m_window->document().text(), before);
    EXPECT_EQ(line.text(), QStringLiteral("70; 80; 85; 90"));
}

TEST_F(MainWindowTest, LimitsAreOneNumberInFieldLegendHistogramAndProject) {
    open();
    auto& line = part<QLineEdit>("styleLimits");
    auto& method = part<QComboBox>("window.style.method");
    const auto inLegend = [&](const QString& limit) { // "86" may be "86,0" beside "82,4"
        const QString legend = window().findChild<LegendPanel*>()->accessibleName();
        return legend.contains(QRegularExpression(QStringLiteral("(^|\\s)") + limit + QStringLiteral("(,0+)?\\s")));
    };
    for (const char* name : {"natural", "quantile"}) {
        choose(method, method.findData(QString::fromLatin1(name)));
        const QStringList limits = line.text().split(QStringLiteral("; "));
        EXPECT_EQ(limits.size(), 4);
        EXPECT_TRUE(std::ranges::all_of(limits, inLegend)) << line.text().toStdString();
    }
    auto& histogram = *window().findChild<HistogramView*>();
    const QStringList before = line.text().split(QStringLiteral("; "));
    emit histogram.limitsChosen(histogram.innerLimits());
    EXPECT_EQ(line.text().split(QStringLiteral("; ")), before) << "lines that were let go where they stood";
    EXPECT_TRUE(std::ranges::all_of(before, inLegend)) << line.text().toStdString();
    for (QString limit : before) {
        EXPECT_NE(window().document().text().find(limit.replace(u',', u'.').toStdString()), std::string::npos);
    }
}

TEST_F(MainWindowTest, TheLegendHatchesWhatTheMapHatches) {
    open();
    const auto hatched = [&] {
        return std::ranges::count_if(window().findChild<LegendPanel*>()->scene().legend,
                                     [](const LegendRow& row) { return !row.hatchLines.empty(); });
    };
    const auto before = hatched();
    ASSERT_GT(before, 0);
    part<QCheckBox>("styleMissing").setChecked(false);
    EXPECT_EQ(hatched(), 0);
    part<QCheckBox>("styleMissing").setChecked(true);
    EXPECT_EQ(hatched(), before);
}

TEST_F(MainWindowTest, ATargetThatNoShareCanHaveIsToldInPlace) {
    open();
    const std::string before = window().document().text();
    auto& target = part<QLineEdit>("style.target");
    for (const char* text : {"101", "-1"}) {
        target.setText(QString::fromLatin1(text));
        QTest::keyClick(&target, Qt::Key_Return);
        EXPECT_TRUE(target.accessibleDescription().contains(QStringLiteral("từ 0 đến 100"))) << text;
    }
    EXPECT_EQ(window().document().text(), before);
    EXPECT_TRUE(boxWords().isEmpty());
}

TEST_F(MainWindowTest, DecimalsOfAFigureAreAnEditThatIsUndone) {
    open();
    const auto settled = [&] { return !window().document().isLoading(); };
    const std::string before = window().document().text();
    auto& decimals = part<QSpinBox>("style.decimals");
    decimals.setValue(2);
    ASSERT_TRUE(waitFor(settled));
    EXPECT_EQ(window().document().project().findIndicator("pledged_share")->decimals, 2);
    EXPECT_EQ(window().control().shown()->request.decimals, 2);
    decimals.setValue(decimals.minimum());
    ASSERT_TRUE(waitFor(settled));
    EXPECT_EQ(window().control().shown()->request.decimals, -1) << "as few as tell classes apart";
    EXPECT_EQ(decimals.text(), QStringLiteral("tự động"));
    window().actions()[Act::Undo].trigger();
    ASSERT_TRUE(waitFor(settled));
    EXPECT_EQ(window().document().text(), before);
}

TEST_F(MainWindowTest, ATargetIsAnEditThatIsUndone) {
    open();
    const std::string before = m_window->document().text();
    auto& target = part<QLineEdit>("style.target");
    EXPECT_EQ(target.text(), QStringLiteral("85"));
    target.setText(QStringLiteral("87,5"));
    QTest::keyClick(&target, Qt::Key_Return);
    const auto settled = [&] { return !m_window->document().isLoading(); };
    ASSERT_TRUE(waitFor(settled));
    EXPECT_EQ(m_window->document().project().findIndicator("pledged_share")->target, 87.5);
    EXPECT_EQ(m_window->control().shown()->request.target, 87.5);
    m_window->actions()[Act::Undo].trigger();
    ASSERT_TRUE(waitFor(settled));
    EXPECT_EQ(m_window->document().text(), before);
    target.setText(QString());
    QTest::keyClick(&target, Qt::Key_Return);
    ASSERT_TRUE(waitFor(settled));
    EXPECT_FALSE(m_window->document().project().findIndicator("pledged_share")->target);
}

TEST_F(MainWindowTest, SmallDenominatorsAreHiddenAndThatIsUndone) {
    open();
    const auto settled = [&] { return !m_window->document().isLoading(); };
    auto& least = part<QSpinBox>("style.least");
    const std::string before = m_window->document().text();
    least.setValue(1500);
    ASSERT_TRUE(waitFor(settled));
    const auto hidden = std::ranges::count(m_window->control().shown()->request.states, UnitState::Suppressed);
    EXPECT_GT(hidden, 0);
    m_window->actions()[Act::Undo].trigger();
    ASSERT_TRUE(waitFor(settled));
    EXPECT_EQ(m_window->document().text(), before);
    EXPECT_EQ(least.value(), 0);
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

TEST_F(MainWindowTest, FindsAUnitByLettersWithoutDiacritics) {
    open();
    m_window->actions()[Act::Find].trigger();
    auto* line = m_window->findChild<FindBox*>()->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("ia rong"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(m_window->selection().units().size(), 1U);
    const auto unit = m_window->selection().units().front();
    EXPECT_EQ(m_window->document().loaded()->study.boundaries.units.names[unit], "Xã Ia Rông");
}

TEST_F(MainWindowTest, NamesWithTheLettersGoBeforeThoseOfTheUnitAbove) {
    FindBox box(m_words);
    box.setThings({{Findable::Kind::Unit, 0, QStringLiteral("Xã Ia Rông"), QStringLiteral("01 · Huyện Sơn Mộc")},
                   {Findable::Kind::Unit, 1, QStringLiteral("Xã Hòn Bason"), QStringLiteral("02")},
                   {Findable::Kind::Unit, 2, QStringLiteral("Xã Sơn Hà"), QStringLiteral("03")},
                   {Findable::Kind::Map, 3, QStringLiteral("Sơn"), {}}});
    box.findChild<QLineEdit*>()->setText(QStringLiteral("son"));
    const auto* list = box.findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 4);
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("Sơn"));
    EXPECT_TRUE(list->item(1)->text().startsWith(QStringLiteral("Xã Sơn Hà")));
    EXPECT_TRUE(list->item(2)->text().startsWith(QStringLiteral("Xã Hòn Bason")));
    EXPECT_TRUE(list->item(3)->text().startsWith(QStringLiteral("Xã Ia Rông")));
}

TEST_F(MainWindowTest, WhatIsCalledSoGoesFirst) {
    FindBox box(m_words);
    box.setThings({{Findable::Kind::Unit, 0, QStringLiteral("Xã Tân Thành"), {}, QStringLiteral("Tân Thành")},
                   {Findable::Kind::Unit, 1, QStringLiteral("Xã Tân An Hòa"), {}, QStringLiteral("Tân An Hòa")},
                   {Findable::Kind::Unit, 2, QStringLiteral("Xã Tân An"), {}, QStringLiteral("Tân An")},
                   {Findable::Kind::Map, 0, QStringLiteral("Tân An trên 1.000 hộ"), {}}});
    box.findChild<QLineEdit*>()->setText(QStringLiteral("tan an"));
    const auto* list = box.findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 3);
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("Xã Tân An"));
}

TEST_F(MainWindowTest, WhereNothingIsFoundThatIsSaidInThePlaceOfTheList) {
    FindBox box(m_words);
    box.setThings({{Findable::Kind::Unit, 0, QStringLiteral("Xã Ia Rông"), {}}});
    box.show();
    QApplication::processEvents();
    auto* line = box.findChild<QLineEdit*>();
    const QRect before = line->geometry();
    line->setText(QStringLiteral("zzz"));
    QTest::keyClick(line, Qt::Key_Return);
    QApplication::processEvents();
    const auto* none = box.findChild<QLabel*>();
    EXPECT_TRUE(none->isVisible());
    EXPECT_EQ(none->text(), m_words("window.find.none"));
    EXPECT_TRUE(box.isVisible()) << "nothing was taken";
    EXPECT_EQ(line->geometry(), before);
    line->setText(QStringLiteral("ia"));
    EXPECT_FALSE(none->isVisible());
    EXPECT_TRUE(box.findChild<QListWidget*>()->isVisible());
}

TEST_F(MainWindowTest, FindsAMapByItsName) {
    open();
    const Document& document = m_window->document();
    const MapSpec wanted = mapsToShow(document.project(), document.loaded()->study).back();
    ASSERT_NE(m_window->control().shown()->spec.key, wanted.key);
    m_window->actions()[Act::Find].trigger();
    auto* line = m_window->findChild<FindBox*>()->findChild<QLineEdit*>();
    line->setText(qt(nameOfMap(document.project(), document.loaded()->study, wanted, m_words.catalogue())));
    emit line->returnPressed();
    EXPECT_EQ(m_window->control().shown()->spec.key, wanted.key);
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

TEST_F(MainWindowTest, ARowWithoutAUnitIsGivenOneAndThatIsUndone) {
    open();
    auto& table = part<QTableView>("joinTable");
    ASSERT_GE(table.model()->rowCount(), 2);
    table.selectRow(0);
    const std::size_t before = m_window->document().loaded()->study.tables.front().join.rowsWithoutUnit.size();
    part<QPushButton>("joinNone").click();
    ASSERT_TRUE(waitFor([&] { return !m_window->document().isLoading(); }));
    const fs::path file = m_folder.path() / "sample/son-hai.corrections.csv";
    ASSERT_TRUE(fs::exists(file));
    EXPECT_TRUE(m_window->document().loaded()->study.tables.front().join.rowsWithoutUnit.front().noUnit);
    m_window->actions()[Act::Undo].trigger();
    ASSERT_TRUE(waitFor([&] { return !m_window->document().isLoading(); }));
    EXPECT_FALSE(fs::exists(file));
    EXPECT_EQ(m_window->document().loaded()->study.tables.front().join.rowsWithoutUnit.size(), before);
}

TEST_F(MainWindowTest, EnterGivesTheUnitThatIsTypedAndShownByItsName) {
    open();
    part<QTableView>("joinTable").selectRow(0);
    auto& units = part<QComboBox>("joinUnits");
    const QString name = units.itemText(0);
    units.completer()->setCompletionPrefix(units.completer()->splitPath(name).front());
    EXPECT_EQ(units.completer()->currentCompletion(), name) << "with its diacritics";
    const auto join = [&]() -> const Join& { return m_window->document().loaded()->study.tables.front().join; };
    const std::size_t before = join().correctionsUsed;
    units.lineEdit()->setText(name);
    QTest::keyClick(units.lineEdit(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !m_window->document().isLoading(); }));
    EXPECT_TRUE(fs::exists(m_folder.path() / "sample/son-hai.corrections.csv"));
    EXPECT_GE(join().correctionsUsed, before);
}

TEST_F(MainWindowTest, UnitsWithoutARowComeFirstAndOthersAreRefused) {
    open();
    part<QTableView>("joinTable").selectRow(0);
    auto& units = part<QComboBox>("joinUnits");
    auto& told = part<QLabel>("joinTold");
    const fs::path file = m_folder.path() / "sample/son-hai.corrections.csv";
    EXPECT_TRUE(units.itemText(0).startsWith(QStringLiteral("10155 Xã Tân An")));
    EXPECT_FALSE(units.itemText(0).contains(QStringLiteral("đã có dòng")));
    EXPECT_TRUE(units.itemText(1).contains(QStringLiteral("đã có dòng")));
    const auto enter = [&](const QString& text) {
        units.lineEdit()->setText(text);
        QTest::keyClick(units.lineEdit(), Qt::Key_Return);
    };
    enter(units.itemText(1));
    EXPECT_TRUE(told.text().contains(QStringLiteral("đã có dòng")));
    enter(QStringLiteral("qqq"));
    EXPECT_TRUE(told.text().contains(QStringLiteral("Không tìm thấy đơn vị nào")));
    EXPECT_FALSE(fs::exists(file));
    enter(QStringLiteral("10155 xa t"));
    ASSERT_TRUE(waitFor([&] { return !m_window->document().isLoading(); }));
    EXPECT_TRUE(fs::exists(file)) << "the only free one that has these letters";
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
    choose(method, method.findData(QStringLiteral("equal")));
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
