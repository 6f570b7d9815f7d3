// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/app/theme.h"
#include "ui/views/line_icon.h"

#include <QImage>
#include <QMessageBox>

namespace diaban::ui {
namespace {

TEST(Theme, BoxesOfMessagesHaveIconsInItsColours) {
    QApplication& program = test::qtProgram();
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        applyTheme(program, theme);
        for (const auto& [kind, ink] :
             {std::pair{QMessageBox::Warning, IconInk::Caution}, std::pair{QMessageBox::Critical, IconInk::Caution},
              std::pair{QMessageBox::Question, IconInk::Text}, std::pair{QMessageBox::Information, IconInk::Text}}) {
            const QMessageBox box(kind, {}, {});
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

} // namespace
} // namespace diaban::ui
