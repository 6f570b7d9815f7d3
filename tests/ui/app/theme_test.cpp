// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/contrast.h"
#include "tests/support/qt_program.h"
#include "ui/app/theme.h"
#include "ui/views/line_icon.h"

#include <QAbstractButton>
#include <QImage>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QSpinBox>
#include <QTabBar>
#include <algorithm>

namespace diaban::ui {
namespace {

TEST(Theme, BoxesOfMessagesHaveIconsInItsColours) {
    QApplication& program = test::qtProgram();
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        applyTheme(program, theme);
        for (const auto& [kind, ink] :
             {std::pair{QMessageBox::Warning, IconInk::Caution}, std::pair{QMessageBox::Critical, IconInk::Caution},
              std::pair{QMessageBox::Question, IconInk::Text}, std::pair{QMessageBox::Information, IconInk::Text}}) {
            const QMessageBox box(kind, {}, {}, QMessageBox::Ok | QMessageBox::Cancel);
            EXPECT_TRUE(box.button(QMessageBox::Cancel)->icon().isNull());
            const QImage drawn = box.iconPixmap().toImage();
            int inked = 0, foreign = 0;
            for (int x = 0; x < drawn.width(); ++x) {
                for (int y = 0; y < drawn.height(); ++y) {
                    const QColor colour = drawn.pixelColor(x, y);
                    const bool solid = colour.alpha() == 255;
                    const bool own = colour.rgb() == inkColour(ink, QApplication::palette()).rgb();
                    inked += solid && own ? 1 : 0;
                    foreign += solid && !own ? 1 : 0;
                }
            }
            EXPECT_GT(inked, 50) << kind;
            EXPECT_EQ(foreign, 0) << kind;
        }
    }
}

TEST(Theme, WhatCannotBeEditedHasAnotherGround) {
    QApplication& program = test::qtProgram();
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        applyTheme(program, theme);
        const QPalette palette = QApplication::palette();
        for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Button}) {
            EXPECT_NE(palette.color(QPalette::Disabled, ground), palette.color(QPalette::Active, ground));
        }
    }
}

/// How often it is taken up by a style.
class StyledWidget : public QWidget {
public:
    int m_times = 0;

protected:
    void changeEvent(QEvent* event) override {
        m_times += event->type() == QEvent::StyleChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
};

TEST(Theme, AnotherOneTakesEachWidgetUpOnce) {
    QApplication& program = test::qtProgram();
    applyTheme(program, Theme::Light);
    StyledWidget widget;
    widget.show();
    widget.m_times = 0;
    applyTheme(program, Theme::Dark);
    EXPECT_EQ(widget.m_times, 1);
    EXPECT_EQ(widget.palette().color(QPalette::Window), QApplication::palette().color(QPalette::Window));
    applyTheme(program, Theme::Light);
}

TEST(Theme, ABoxThatIsNotTickedIsSeenInLists) {
    QApplication& program = test::qtProgram();
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        applyTheme(program, theme);
        QListWidget list;
        auto* item = new QListWidgetItem(&list); // the list owns it
        item->setCheckState(Qt::Unchecked);
        list.resize(120, 60);
        list.show();
        QCoreApplication::processEvents();
        const QImage drawn = list.viewport()->grab().toImage();
        const QColor ground = QApplication::palette().color(QPalette::Base);
        int seen = 0;
        for (int x = 0; x < 30; ++x) {
            for (int y = 0; y < 30; ++y) {
                seen += test::contrast(drawn.pixelColor(x, y), ground) >= 3 ? 1 : 0;
            }
        }
        EXPECT_GT(seen, 40) << static_cast<int>(theme) << ": the frame of the box";
    }
}

TEST(Theme, AFieldOfNumbersHasAFrame) {
    QApplication& program = test::qtProgram();
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        applyTheme(program, theme);
        QSpinBox box;
        box.resize(80, 26);
        const QImage drawn = box.grab().toImage();
        const QColor ground = QApplication::palette().color(QPalette::Window);
        for (const int x : {0, drawn.width() - 1}) {
            EXPECT_GE(test::contrast(drawn.pixelColor(x, drawn.height() / 2), ground), 1.6) << static_cast<int>(theme);
        }
    }
    applyTheme(program, Theme::Light);
}

/// Pixels that stand out from `ground` by that contrast.
int pixelsSeen(const QImage& drawn, const QColor& ground, double contrast) {
    int seen = 0;
    for (int x = 0; x < drawn.width(); ++x) {
        for (int y = 0; y < drawn.height(); ++y) {
            const QColor colour = drawn.pixelColor(x, y);
            seen += colour.alpha() == 255 && test::contrast(colour, ground) >= contrast ? 1 : 0;
        }
    }
    return seen;
}

TEST(Theme, TheSignOfAMenuEntryIsSeenWhereItIsChosen) {
    QApplication& program = test::qtProgram();
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        applyTheme(program, theme);
        const QPalette palette = QApplication::palette();
        QMenu menu;
        QAction* act = menu.addAction(lineIcon("save"), QStringLiteral("x"));
        menu.resize(menu.sizeHint());
        menu.setActiveAction(act);
        QRect place = menu.actionGeometry(act).adjusted(2, 2, 0, -2);
        place.setWidth(20);
        EXPECT_GT(pixelsSeen(menu.grab(place).toImage(), palette.color(QPalette::Highlight), 3), 10);
    }
    applyTheme(program, Theme::Light);
}

TEST(Theme, TheChosenTabHasALineOfItsColour) {
    QApplication& program = test::qtProgram();
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        applyTheme(program, theme);
        const QColor accent = QApplication::palette().color(QPalette::Highlight);
        for (const QTabBar::Shape shape : {QTabBar::RoundedNorth, QTabBar::RoundedSouth}) {
            QTabBar bar;
            bar.setShape(shape);
            bar.addTab(QStringLiteral("Sơ hở"));
            bar.addTab(QStringLiteral("Đề xuất"));
            bar.setCurrentIndex(1);
            bar.resize(bar.sizeHint());
            bar.show();
            const QImage drawn = bar.grab().toImage();
            const auto marked = [&](int tab) {
                const QRect place = bar.tabRect(tab);
                int found = 0;
                for (int x = place.left(); x <= place.right(); ++x) {
                    for (int y = 0; y < drawn.height(); ++y) {
                        found += drawn.pixelColor(x, y).rgb() == accent.rgb() ? 1 : 0;
                    }
                }
                return found;
            };
            EXPECT_EQ(marked(0), 0);
            EXPECT_GT(marked(1), bar.tabRect(1).width() / 2);
        }
    }
    applyTheme(program, Theme::Light);
}

} // namespace
} // namespace diaban::ui
