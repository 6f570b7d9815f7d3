// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/contrast.h"
#include "tests/support/qt_program.h"
#include "ui/views/line_icon.h"

#include <QDirIterator>
#include <QPalette>

namespace diaban::ui {
namespace {

TEST(LineIcon, EveryFileIsDrawn) {
    test::qtProgram();
    int files = 0;
    QDirIterator all(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
    while (all.hasNext()) {
        const QString name = QFileInfo(all.next()).completeBaseName();
        const QImage drawn = lineIcon(name.toLatin1().constData()).pixmap(48, 48).toImage();
        int inked = 0;
        for (int x = 0; x < drawn.width(); ++x) {
            for (int y = 0; y < drawn.height(); ++y) {
                inked += drawn.pixelColor(x, y).alpha() > 200 ? 1 : 0;
            }
        }
        EXPECT_GT(inked, 60) << name.toStdString();
        ++files;
    }
    EXPECT_GT(files, 25);
    EXPECT_TRUE(lineIcon("no-such-icon").isNull());
}

TEST(LineIcon, TakesTheColourOfTheThemeAsItIs) {
    QApplication& program = test::qtProgram();
    const QIcon icon = lineIcon("state-to-do");
    const QPalette before = QApplication::palette();
    for (const QColor ink : {QColor(0x1f2933), QColor(0xe6eaef)}) {
        QPalette palette = before;
        palette.setColor(QPalette::ButtonText, ink);
        program.setPalette(palette);
        bool found = false;
        const QImage drawn = icon.pixmap(64, 64).toImage();
        for (int x = 0; x < 64; ++x) {
            found = found || drawn.pixelColor(x, 32) == ink;
        }
        EXPECT_TRUE(found) << ink.name().toStdString();
    }
    program.setPalette(before);
}

TEST(InkColour, StandsOutInBothThemes) {
    for (const auto& [window, text, soft] : {std::array{QColor(0xf4f6f8), QColor(0x1f2933), QColor(0x52606d)},
                                             std::array{QColor(0x1b2129), QColor(0xe6eaef), QColor(0xa7b3bf)}}) {
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::ButtonText, text);
        palette.setColor(QPalette::PlaceholderText, soft);
        for (const IconInk ink : {IconInk::Text, IconInk::Good, IconInk::Caution, IconInk::Soft}) {
            EXPECT_GE(test::contrast(inkColour(ink, palette), window), 4.5) << static_cast<int>(ink);
        }
    }
}

TEST(ProgramIcon, HasASizeForEveryDesktop) {
    test::qtProgram();
    EXPECT_GE(programIcon().availableSizes().size(), 6);
    EXPECT_GT(programIcon().pixmap(64, 64).toImage().pixelColor(32, 8).alpha(), 200);
}

} // namespace
} // namespace diaban::ui
