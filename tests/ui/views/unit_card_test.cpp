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

TEST(UnitCard, ItsFiguresAreOfThePeriodOfTheMap) {
    test::qtProgram();
    const test::TempFolder folder;
    gis::Problems problems;
    const std::string file = test::copySampleOfTwoQuarters(folder.path() / "sample").string();
    const std::shared_ptr<const LoadedProject> loaded = loadProject(readProject(file, problems), Language::Vi, {});
    const Catalogue words(Language::Vi);
    const std::uint32_t unit = loaded->weakness->areas.weak.front();
    const std::string key = "models_per_1000_households";
    ASSERT_NE(loaded->facts.front().indicator.key, key);
    const BesideMap before{key, "2025-Q2"};
    const std::vector<IndicatorFacts> known = factsBeside(*loaded, before);
    ASSERT_EQ(known.size(), loaded->facts.size());
    EXPECT_EQ(known.front().indicator.key, key) << "the one of the map";
    for (const IndicatorFacts& facts : known) {
        const Figure* figure = loaded->study.find(facts.indicator.key, "2025-Q2");
        EXPECT_EQ(facts.period == "2025-Q2", figure != nullptr) << facts.indicator.key;
        if (figure != nullptr) {
            EXPECT_EQ(facts.values.states, figure->values.states) << facts.indicator.key;
        }
    }
    const UnitFacts then = factsOfUnit(*loaded, known, before, unit, words);
    EXPECT_EQ(then.period, QStringLiteral("quý II/2025"));
    EXPECT_TRUE(then.figures.front().period.isEmpty()) << "said over all";
    EXPECT_TRUE(then.verdict.endsWith(QStringLiteral("(quý III/2025)"))) << then.verdict.toStdString();
    const BesideMap latest{key, "2025-Q3"};
    const UnitFacts now = factsOfUnit(*loaded, factsBeside(*loaded, latest), latest, unit, words);
    EXPECT_FALSE(now.verdict.contains(u'(')) << "it is judged in the period of the map";

    const Words said(Language::Vi);
    UnitSelection selection;
    UnitCard card(selection, said);
    card.show(loaded);
    card.QWidget::show();
    selection.set({unit});
    const auto* heading = card.findChild<QLabel*>(QStringLiteral("cardPeriod"));
    EXPECT_FALSE(heading->isVisible()) << "beside no map";
    card.follow(before);
    EXPECT_TRUE(heading->isVisible());
    EXPECT_EQ(heading->text(), QStringLiteral("Số liệu quý II/2025, như bản đồ"));
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
        EXPECT_TRUE(card.accessibleDescription().contains(said->text())) << "who sees nothing hears it";
        const QSignalSpy asked(&card, &UnitCard::targetsAsked);
        card.findChild<QPushButton*>(QStringLiteral("cardTargets"))->click();
        EXPECT_EQ(asked.size(), 1);
    });
    withCard([](Project&) {},
             [](UnitCard& card) {
                 EXPECT_FALSE(card.findChild<QLabel*>(QStringLiteral("cardUnjudged"))->isVisible());
                 EXPECT_FALSE(card.findChild<QPushButton*>(QStringLiteral("cardTargets"))->isVisible());
                 const QString read = card.accessibleDescription();
                 for (const QLabel* label : card.findChildren<QLabel*>()) {
                     EXPECT_TRUE(label->isHidden() || label->text().startsWith(u'▼') || read.contains(label->text()))
                         << label->text().toStdString();
                 }
                 EXPECT_FALSE(read.contains(u'▼')) << "the words say it";
             });
}

} // namespace
} // namespace diaban::ui
