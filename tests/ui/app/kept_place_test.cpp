// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/ui/app/window_test.h"
#include "ui/app/kept_place.h"

#include <gtest/gtest.h>

#include <QDockWidget>
#include <QMainWindow>

namespace diaban::ui {
namespace {

class KeptPlaceTest : public testing::Test {
protected:
    KeptPlaceTest() {
        m_window.addDockWidget(Qt::LeftDockWidgetArea, m_panel);
        m_place->setWait(1);
        m_window.show();
        EXPECT_TRUE(test::waitFor([this] { return m_kept > 0; })) << "as it is shown first";
        m_kept = 0;
    }

    bool isKept() {
        const bool kept = test::waitFor([this] { return m_kept > 0; });
        m_kept = 0;
        return kept;
    }

    QApplication& m_program = test::qtProgram();
    int m_kept = 0;
    QMainWindow m_window;
    QDockWidget* m_panel = new QDockWidget(&m_window);
    KeptPlace* m_place = new KeptPlace(m_window, {m_panel}, [this] { ++m_kept; });
};

TEST_F(KeptPlaceTest, WhatSomebodyDidToAPanelIsKeptSoonAfter) {
    m_panel->close();
    EXPECT_TRUE(isKept());
    m_panel->show();
    EXPECT_TRUE(isKept());
    m_panel->setFloating(true);
    EXPECT_TRUE(isKept());
    m_window.resize(m_window.size() + QSize(50, 30));
    EXPECT_TRUE(isKept());
}

class KeptWindowTest : public WindowTest {};

TEST_F(KeptWindowTest, AWindowThatIsNotClosedIsFoundAgainAsItWas) {
    open();
    part<KeptPlace>("keptPlace").setWait(1);
    part<QDockWidget>("window.dock.steps").close();
    const QByteArray before = Settings::layout();
    ASSERT_TRUE(waitFor([&] { return Settings::layout() != before; }));
    MainWindow next(m_words);
    next.show();
    next.files().open(m_folder.path() / "sample/son-hai.diaban.yaml");
    ASSERT_TRUE(waitFor([&] { return next.control().shown().has_value(); }));
    EXPECT_TRUE(next.findChild<QDockWidget*>(QStringLiteral("window.dock.steps"))->isHidden());
    EXPECT_FALSE(next.findChild<QDockWidget*>(QStringLiteral("window.dock.style"))->isHidden());
}

} // namespace
} // namespace diaban::ui
