// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/app/settings_dialog.h"

#include <QDockWidget>
#include <QLabel>
#include <QScreen>

namespace diaban::ui {
namespace {

/// Panels as somebody arranged them, over starts of the program.
class PanelLayoutTest : public WindowTest {
protected:
    static constexpr const char* kPanels[] = {"window.dock.steps", "window.dock.style", "window.dock.card",
                                              "window.dock.table"};

    void restart() {
        ASSERT_TRUE(window().close());
        m_window = std::make_unique<MainWindow>(m_words);
        m_window->show();
    }

    void restartWithProject() {
        restart();
        open("son-hai.diaban.yaml");
    }

    QDockWidget& panel(const char* name) { return part<QDockWidget>(name); }

    std::vector<std::string> closed() {
        std::vector<std::string> names;
        for (const char* name : kPanels) {
            if (panel(name).isHidden()) {
                names.emplace_back(name);
            }
        }
        return names;
    }

    /// By the button in the settings.
    void layOutAnew() {
        QTimer::singleShot(50, [] {
            auto* dialog = qobject_cast<SettingsDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->findChild<QPushButton*>(QStringLiteral("settings.reset_layout"))->click();
            dialog->reject();
        });
        window().actions()[Act::Settings].trigger();
    }
};

TEST_F(PanelLayoutTest, PanelsThatWereClosedStayClosedOverProjectsAndStarts) {
    open("son-hai.diaban.yaml");
    EXPECT_THAT(closed(), testing::IsEmpty());
    panel("window.dock.steps").close();
    open("son-hai-clusters.diaban.yaml");
    EXPECT_THAT(closed(), testing::ElementsAre("window.dock.steps"));
    restartWithProject();
    EXPECT_THAT(closed(), testing::ElementsAre("window.dock.steps"));
    panel("window.dock.steps").toggleViewAction()->trigger();
    restartWithProject();
    EXPECT_THAT(closed(), testing::IsEmpty()) << "the menu brings it back";
}

TEST_F(PanelLayoutTest, PanelsStayWhereTheyWereMovedAndComeBackOnDemand) {
    open("son-hai.diaban.yaml");
    window().addDockWidget(Qt::LeftDockWidgetArea, &panel("window.dock.style"));
    panel("window.dock.table").setFloating(true);
    panel("window.dock.card").close();
    restartWithProject();
    EXPECT_EQ(window().dockWidgetArea(&panel("window.dock.style")), Qt::LeftDockWidgetArea);
    EXPECT_TRUE(panel("window.dock.table").isFloating());
    EXPECT_THAT(closed(), testing::ElementsAre("window.dock.card"));
    layOutAnew();
    EXPECT_EQ(window().dockWidgetArea(&panel("window.dock.style")), Qt::RightDockWidgetArea);
    EXPECT_FALSE(panel("window.dock.table").isFloating());
    EXPECT_THAT(closed(), testing::IsEmpty());
}

TEST_F(PanelLayoutTest, AMapThatHasAllTheRoomGivesItBackAtTheNextStart) {
    open("son-hai.diaban.yaml");
    panel("window.dock.steps").close();
    window().actions()[Act::HideDocks].trigger();
    EXPECT_EQ(closed().size(), 4U);
    restartWithProject();
    EXPECT_THAT(closed(), testing::ElementsAre("window.dock.steps"));
    EXPECT_FALSE(window().actions()[Act::HideDocks].isChecked());
    window().actions()[Act::HideDocks].trigger();
    window().actions()[Act::HideDocks].trigger();
    EXPECT_THAT(closed(), testing::ElementsAre("window.dock.steps")) << "nothing opens that was closed";
}

TEST_F(PanelLayoutTest, TheStyleIsBeforeTheCardUntilSomebodyTurnsToThat) {
    const auto isBefore = [&](const char* name) {
        QCoreApplication::processEvents();
        return panel(name).geometry().right() > 0;
    };
    open("son-hai.diaban.yaml");
    EXPECT_TRUE(isBefore("window.dock.style"));
    EXPECT_FALSE(isBefore("window.dock.card"));
    panel("window.dock.card").raise();
    EXPECT_FALSE(isBefore("window.dock.style"));
    window().actions()[Act::HideDocks].trigger();
    window().actions()[Act::HideDocks].trigger();
    EXPECT_TRUE(isBefore("window.dock.card"));
    EXPECT_FALSE(isBefore("window.dock.style"));
}

TEST_F(PanelLayoutTest, AStartWithoutAProjectKeepsThem) {
    open("son-hai.diaban.yaml");
    panel("window.dock.table").setFloating(true);
    panel("window.dock.steps").close();
    restart();
    EXPECT_EQ(closed().size(), 4U) << "around the start page there is none";
    restartWithProject();
    EXPECT_THAT(closed(), testing::ElementsAre("window.dock.steps"));
    EXPECT_TRUE(panel("window.dock.table").isFloating());
}

TEST_F(PanelLayoutTest, AnotherLanguageMovesNothing) {
    open("son-hai.diaban.yaml");
    panel("window.dock.steps").close();
    panel("window.dock.table").setFloating(true);
    window().actions()[Act::English].trigger();
    ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
    EXPECT_EQ(m_words.language(), Language::En);
    EXPECT_EQ(panel("window.dock.style").windowTitle(), m_words("window.dock.style"));
    EXPECT_THAT(closed(), testing::ElementsAre("window.dock.steps"));
    EXPECT_TRUE(panel("window.dock.table").isFloating());
}

TEST_F(PanelLayoutTest, TheWindowIsWithinTheScreenThoughItWasLargerOnAnother) {
    const QRect screen = window().screen()->availableGeometry();
    EXPECT_LE(window().width(), screen.width()) << "at the first start";
    EXPECT_LE(window().height(), screen.height());
    window().setGeometry(screen.right() + 400, screen.bottom() + 300, screen.width() * 2, screen.height() * 2);
    restart();
    constexpr int kFrame = 2; // of a window off screen, which nobody knows before it is shown
    EXPECT_TRUE(screen.adjusted(-kFrame, -kFrame, kFrame, kFrame).contains(window().geometry()))
        << window().x() << ' ' << window().y() << ' ' << window().width() << ' ' << window().height();
}

TEST_F(PanelLayoutTest, TheStatusBarSaysTheCoordinatesBeforeTheMouseIsOnTheMap) {
    window().files().take({m_folder.path() / "sample/boundaries.gpkg"});
    ASSERT_TRUE(waitFor([&] { return map().ground() != nullptr; }));
    const QString name = part<QLabel>("crs").text();
    EXPECT_EQ(name, qt(window().document().loaded()->study.boundaries.layer.crs.name()));
    EXPECT_FALSE(name.isEmpty());
}

} // namespace
} // namespace diaban::ui
