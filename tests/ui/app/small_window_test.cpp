// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/cluster_editing_test.h"
#include "ui/views/legend_panel.h"
#include "ui/views/line_icon.h"
#include "ui/views/start_page.h"
#include "ui/views/style_panel.h"

#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

namespace diaban::ui {
namespace {

/// The window on a screen of 1366 by 768 at 150 %, with the linked clusters open.
class SmallWindowTest : public ClusterEditingTest {
protected:
    void openSmall(const std::string& project) {
        window().resize(911, 512);
        open(project);
        settle();
        layOut();
    }

    void showClusters() {
        window().resize(911, 512);
        open("son-hai-clusters.diaban.yaml");
        settle();
        part<QPushButton>("step6").click();
        layOut();
    }

    QDockWidget& below() { return part<QDockWidget>("window.dock.table"); }

    /// The panel below, which is hidden at first.
    void openTable() {
        if (below().isHidden()) {
            window().actions()[Act::Table].trigger();
        }
        layOut();
    }

    void goTo(const char* step) {
        part<QPushButton>(step).click();
        layOut();
    }

    bool isLegendFirst() {
        const auto top = [this](const QWidget* of) { return of->mapTo(&window(), QPoint()).y(); };
        return top(window().findChild<LegendPanel*>()) < top(window().findChild<StylePanel*>());
    }

    void expectLargeMapWithLegend() {
        const double all = window().width() * window().height();
        EXPECT_GE(map().width() * map().height(), 0.44 * all) << map().width() << " by " << map().height();
        EXPECT_TRUE(isWhole(*window().findChild<LegendPanel*>()));
    }

    static void layOut() {
        for (int round = 0; round < 5; ++round) {
            QCoreApplication::processEvents();
        }
    }

    /// Whole rows that are seen.
    static int rows(const QTableView& table) { return table.viewport()->height() / table.rowHeight(0); }

    static bool isWhole(const QWidget& part) { return part.visibleRegion().boundingRect() == part.rect(); }
};

TEST_F(SmallWindowTest, TheMapHasNearlyHalfOfTheWindowAtItsStepAndItsLegendIsInSight) {
    for (const char* project : {"son-hai.diaban.yaml", "son-hai-clusters.diaban.yaml"}) {
        for (const Language language : {Language::Vi, Language::En}) {
            SCOPED_TRACE(std::string(project) + (language == Language::Vi ? " vi" : " en"));
            m_words.setLanguage(language);
            openSmall(project);
            expectLargeMapWithLegend();
            goTo("step6");
            EXPECT_FALSE(below().isHidden());
            goTo("step5");
            expectLargeMapWithLegend();
        }
    }
}

TEST_F(SmallWindowTest, WhatAStepBroughtGoesAtTheMapsStepAndComesBackAsHighAsItWas) {
    openSmall("son-hai.diaban.yaml");
    EXPECT_TRUE(below().isHidden());
    goTo("step3");
    EXPECT_FALSE(below().isHidden());
    const int high = below().height();
    goTo("step5");
    EXPECT_TRUE(below().isHidden());
    goTo("step3");
    EXPECT_EQ(below().height(), high);
    goTo("step5");
    window().actions()[Act::Table].trigger();
    goTo("step5");
    EXPECT_FALSE(below().isHidden()) << "somebody wants it beside the map";
}

TEST_F(SmallWindowTest, PanelsThatSomebodyArrangedStayAsTheyWere) {
    openSmall("son-hai.diaban.yaml");
    openTable();
    window().resizeDocks({&part<QDockWidget>("window.dock.steps")}, {210}, Qt::Horizontal);
    layOut();
    ASSERT_TRUE(window().close());
    m_window = std::make_unique<MainWindow>(m_words);
    m_window->show();
    openSmall("son-hai.diaban.yaml");
    goTo("step5");
    EXPECT_FALSE(below().isHidden());
    EXPECT_GT(part<QDockWidget>("window.dock.steps").width(), 190);
    EXPECT_TRUE(part<QPushButton>("step1").text().contains(QStringLiteral("150"))) << "in full words";
}

TEST_F(SmallWindowTest, ALargerWindowIsLaidOutAsAlways) {
    const auto expectAsAlways = [this] {
        EXPECT_FALSE(below().isHidden());
        EXPECT_GE(rows(part<QTableView>("unitTable")), 4);
        EXPECT_FALSE(isLegendFirst());
        EXPECT_TRUE(part<QPushButton>("step1").text().contains(QStringLiteral("150")));
        EXPECT_EQ(part<QDockWidget>("window.dock.steps").titleBarWidget(), nullptr);
    };
    openSmall("son-hai.diaban.yaml");
    EXPECT_TRUE(isLegendFirst());
    window().resize(1366, 768);
    layOut();
    expectAsAlways();
    ASSERT_TRUE(window().close());
    Settings::setPlace({}, {});
    m_window = std::make_unique<MainWindow>(m_words);
    m_window->show();
    window().resize(1366, 768);
    open("son-hai.diaban.yaml");
    layOut();
    expectAsAlways();
    goTo("step5");
    expectAsAlways();
}

TEST_F(SmallWindowTest, StepsAreTheirTitlesAtFirstAndSayTheRestInTips) {
    for (const Language language : {Language::Vi, Language::En}) {
        m_words.setLanguage(language);
        openSmall("son-hai.diaban.yaml");
        const auto& step = part<QPushButton>("step1");
        EXPECT_EQ(step.text().simplified(), m_words("window.step.boundaries"));
        EXPECT_TRUE(step.toolTip().contains(QStringLiteral("150"))) << step.toolTip().toStdString();
        EXPECT_EQ(step.accessibleName(), m_words("window.step.boundaries"));
        EXPECT_TRUE(step.accessibleDescription().contains(QStringLiteral("150")));
        EXPECT_NE(part<QDockWidget>("window.dock.steps").titleBarWidget(), nullptr) << "there is no width for it";
    }
}

TEST_F(SmallWindowTest, FourRowsOfTheTableAreSeenOnceItIsOpened) {
    openSmall("son-hai.diaban.yaml");
    openTable();
    auto& table = part<QTableView>("unitTable");
    EXPECT_GE(rows(table), 4);
    EXPECT_TRUE(isWhole(table));
}

TEST_F(SmallWindowTest, TheMappedFigureIsInSightBesideNamesAndWholeCodes) {
    for (const Language language : {Language::Vi, Language::En}) {
        m_words.setLanguage(language);
        openSmall("son-hai.diaban.yaml");
        openTable();
        const auto& table = part<QTableView>("unitTable");
        const QHeaderView& head = *table.horizontalHeader();
        EXPECT_LE(head.sectionPosition(3) + head.sectionSize(3), table.viewport()->width());
        EXPECT_GE(head.sectionSize(1), table.fontMetrics().horizontalAdvance(QStringLiteral("09801")) + 6);
        EXPECT_LT(head.sectionSize(1), head.sectionSize(0));
        const QString number = table.model()->index(0, 3).data().toString();
        EXPECT_GE(head.sectionSize(3), table.fontMetrics().horizontalAdvance(number) + 6) << number.toStdString();
    }
}

TEST_F(SmallWindowTest, TheStartPageCutsNoWordsOff) {
    for (const Language language : {Language::Vi, Language::En}) {
        m_words.setLanguage(language);
        window().resize(911, 512);
        window().findChild<StartPage*>()->setRecent({});
        layOut();
        for (const char* name : {"startGuide", "dropPlace"}) {
            const auto& label = part<QLabel>(name);
            ASSERT_TRUE(label.isVisible());
            EXPECT_GE(label.height(), label.heightForWidth(label.width())) << name;
        }
    }
}

TEST_F(SmallWindowTest, TheToolbarShowsExportAndFindBeforeAllElse) {
    for (const Language language : {Language::Vi, Language::En}) {
        m_words.setLanguage(language);
        openSmall("son-hai.diaban.yaml");
        const auto& bar = part<QToolBar>("toolbar");
        for (const Act act : {Act::Open, Act::Save, Act::Export, Act::Undo, Act::Find}) {
            QAction& action = window().actions()[act];
            EXPECT_TRUE(isWhole(*bar.widgetForAction(&action))) << action.text().toStdString();
        }
    }
}

TEST_F(SmallWindowTest, TheAxesOfTheScatterAreReadOneAboveTheOther) {
    openSmall("son-hai.diaban.yaml");
    window().actions()[Act::Charts].trigger();
    layOut();
    const auto& up = part<QComboBox>("scatterUp");
    const auto& across = part<QComboBox>("scatterAcross");
    EXPECT_GT(across.mapTo(&window(), QPoint()).y(), up.mapTo(&window(), QPoint()).y());
    EXPECT_GE(across.width(), 150);
    EXPECT_TRUE(isWhole(across));
    EXPECT_FALSE(part<QLabel>("scatterCounted").isVisible());
    EXPECT_FALSE(part<QWidget>("scatter").toolTip().isEmpty()) << "how many points there are";
    window().resize(1366, 768);
    layOut();
    EXPECT_EQ(across.mapTo(&window(), QPoint()).y(), up.mapTo(&window(), QPoint()).y());
}

TEST_F(SmallWindowTest, TheSignForMoreInTheToolbarIsOfTheTheme) {
    openSmall("son-hai.diaban.yaml");
    auto& more = part<QToolButton>("qt_toolbar_ext_button");
    EXPECT_TRUE(more.isVisible());
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        applyTheme(test::qtProgram(), theme);
        const QImage drawn = more.icon().pixmap(QSize(48, 48)).toImage();
        EXPECT_TRUE(drawn == lineIcon("more").pixmap(QSize(48, 48)).toImage());
        EXPECT_NE(drawn.pixelColor(24, 24).alpha() + drawn.pixelColor(23, 24).alpha(), 0) << "not empty";
    }
}

TEST_F(SmallWindowTest, AJoinIsMendedWithoutScrolling) {
    for (const Language language : {Language::Vi, Language::En}) {
        m_words.setLanguage(language);
        openSmall("son-hai.diaban.yaml");
        part<QPushButton>("step3").click();
        layOut();
        auto& table = part<QTableView>("joinTable");
        EXPECT_GE(rows(table), 3);
        EXPECT_TRUE(isWhole(table));
        const QHeaderView& head = *table.horizontalHeader();
        EXPECT_LE(head.length(), table.viewport()->width()) << "all columns";
        for (const char* name : {"joinKinds", "joinUnits", "joinAccept", "joinNone"}) {
            EXPECT_TRUE(isWhole(part<QWidget>(name))) << name;
        }
    }
}

TEST_F(SmallWindowTest, KindsOfLinesAreChipsInAWideWindowAndAMenuInANarrowOne) {
    openSmall("son-hai.diaban.yaml");
    part<QPushButton>("step3").click();
    layOut();
    auto& chip = part<QToolButton>("window.join.chip.matched");
    auto& open = part<QToolButton>("joinKinds");
    EXPECT_FALSE(chip.isVisible());
    EXPECT_TRUE(open.isVisible());
    auto& table = part<QTableView>("joinTable");
    const int before = table.model()->rowCount();
    emit open.menu()->aboutToShow();
    open.menu()->actions().back()->trigger();
    EXPECT_TRUE(chip.isChecked());
    EXPECT_GT(table.model()->rowCount(), before);
    window().resize(1366, 768);
    layOut();
    EXPECT_TRUE(chip.isVisible());
    EXPECT_FALSE(open.isVisible());
}

TEST_F(SmallWindowTest, FourRowsOfClustersAndGapsAreSeen) {
    for (const Language language : {Language::Vi, Language::En}) {
        m_words.setLanguage(language);
        showClusters();
        EXPECT_GE(rows(part<QTableView>("clusterTable")), 4);
        EXPECT_TRUE(isWhole(part<QPushButton>("clusterNew")));
        part<QTabBar>("clusterLists").setCurrentIndex(1);
        layOut();
        EXPECT_GE(rows(part<QTableView>("gapTable")), 4);
        part<QTabBar>("clusterLists").setCurrentIndex(0);
    }
}

TEST_F(SmallWindowTest, TheWaysOutOfAClusterAreInSight) {
    showClusters();
    part<QPushButton>("clusterNew").click();
    layOut();
    for (const char* name : {"draftAccept", "draftCancel"}) {
        auto& button = part<QPushButton>(name);
        EXPECT_EQ(button.visibleRegion().boundingRect(), button.rect()) << name;
    }
}

TEST_F(SmallWindowTest, StepsTakeMoreLinesInsteadOfMoreWidth) {
    showClusters();
    window().resizeDocks({&part<QDockWidget>("window.dock.steps")}, {200}, Qt::Horizontal);
    layOut();
    auto& step = part<QPushButton>("step3");
    EXPECT_GT(step.text().count(u'\n'), 1);
    EXPECT_LT(step.width(), 230);
    for (const QString& line : step.text().split(u'\n')) {
        EXPECT_LE(step.fontMetrics().horizontalAdvance(line), step.width()) << line.toStdString();
    }
    window().resize(1366, 768);
    layOut();
    EXPECT_EQ(step.text().count(u'\n'), 1);
}

TEST_F(SmallWindowTest, NamesOfIndicatorsAreReadBesideTheirForm) {
    for (const Language language : {Language::Vi, Language::En}) {
        m_words.setLanguage(language);
        openSmall("son-hai.diaban.yaml");
        part<QPushButton>("step4").click();
        layOut();
        const auto& list = part<QTableView>("indicatorList");
        EXPECT_GE(list.viewport()->width(), list.fontMetrics().horizontalAdvance(QStringLiteral("Tỷ lệ hộ ký cam")));
        for (const char* name : {"indicators.name_vi", "indicatorTarget", "indicatorAdd", "indicatorRemove"}) {
            EXPECT_TRUE(isWhole(part<QWidget>(name))) << name;
        }
    }
}

TEST_F(SmallWindowTest, AllSevenStepsAreSeen) {
    for (const Language language : {Language::Vi, Language::En}) {
        m_words.setLanguage(language);
        openSmall("son-hai-clusters.diaban.yaml");
        for (const char* name : {"step1", "step7"}) {
            EXPECT_TRUE(isWhole(part<QPushButton>(name))) << name;
        }
    }
    const int low = part<QPushButton>("step1").height();
    window().resize(1366, 768);
    layOut();
    EXPECT_GT(part<QPushButton>("step1").height(), low);
}

TEST_F(SmallWindowTest, StepsHaveTheirWholeHeightAgainInAWindowThatWasLow) {
    window().resize(1366, 768);
    open("son-hai.diaban.yaml");
    settle();
    layOut();
    const auto& first = part<QPushButton>("step1");
    const auto& last = part<QPushButton>("step7");
    const int ofFirst = first.height(), ofLast = last.height();
    window().resize(1366, 560);
    layOut();
    EXPECT_LT(first.height(), ofFirst);
    EXPECT_LT(last.height(), ofLast);
    window().resize(1366, 768);
    layOut();
    EXPECT_EQ(first.height(), ofFirst);
    EXPECT_EQ(last.height(), ofLast);
    EXPECT_EQ(last.height(), last.sizeHint().height());
}

} // namespace
} // namespace diaban::ui
