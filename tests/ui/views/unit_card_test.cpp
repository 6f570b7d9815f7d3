// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "tests/support/two_quarters.h"
#include "ui/views/trend_line.h"
#include "ui/views/unit_card.h"

#include <gmock/gmock.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <functional>

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

/// The card of a unit of the sample, where the project is changed before.
template <typename Change> void withCard(Change&& change, const std::function<void(UnitCard&)>& look) {
    test::qtProgram();
    gis::Problems problems;
    Project project = readProject(DIABAN_SOURCE_DIR "/data/sample/son-hai.diaban.yaml", problems);
    change(project);
    const Words words(Language::Vi);
    UnitSelection selection;
    UnitCard card(selection, words);
    card.show(loadProject(project, Language::Vi, {}));
    card.QWidget::show();
    selection.set({0});
    look(card);
}

TEST(UnitCard, WithoutRulesAndTargetsItSaysSoAndLeadsToTargets) {
    const auto withoutTargets = [](Project& project) {
        project.weakness = {};
        for (Indicator& indicator : project.indicators) {
            indicator.target.reset();
        }
    };
    withCard(withoutTargets, [](UnitCard& card) {
        const auto* said = card.findChild<QLabel*>(QStringLiteral("cardUnjudged"));
        EXPECT_TRUE(said->isVisible());
        EXPECT_THAT(said->text().toStdString(), testing::HasSubstr("bước 4"));
        const QSignalSpy asked(&card, &UnitCard::targetsAsked);
        card.findChild<QPushButton*>(QStringLiteral("cardTargets"))->click();
        EXPECT_EQ(asked.size(), 1);
    });
    withCard([](Project&) {},
             [](UnitCard& card) {
                 EXPECT_FALSE(card.findChild<QLabel*>(QStringLiteral("cardUnjudged"))->isVisible());
                 EXPECT_FALSE(card.findChild<QPushButton*>(QStringLiteral("cardTargets"))->isVisible());
             });
}

} // namespace
} // namespace diaban::ui
