// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "tests/support/two_quarters.h"
#include "ui/views/trend_line.h"
#include "ui/views/unit_card.h"

#include <QLabel>

namespace diaban::ui {
namespace {

TEST(UnitCard, TrendsLieOverNoWords) {
    test::qtProgram();
    const test::TempFolder folder;
    gis::Problems problems;
    const std::string file = test::copySampleOfTwoQuarters(folder.path() / "sample").string();
    const Words words(Language::Vi);
    UnitSelection selection;
    UnitCard card(selection, words);
    card.resize(320, 600);
    card.show(loadProject(readProject(file, problems), Language::Vi, {}));
    card.QWidget::show();
    selection.set({0});
    (void)card.grab();
    const QList<TrendLine*> trends = card.findChildren<TrendLine*>();
    ASSERT_FALSE(trends.isEmpty());
    for (const TrendLine* trend : trends) {
        for (const QLabel* label : trend->parentWidget()->findChildren<QLabel*>()) {
            EXPECT_FALSE(label->text().size() > 0 && label->geometry().intersects(trend->geometry()))
                << label->text().toStdString();
        }
    }
}

} // namespace
} // namespace diaban::ui
