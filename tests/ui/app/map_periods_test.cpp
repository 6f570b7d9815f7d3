// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/two_quarters.h"
#include "tests/ui/app/window_test.h"
#include "ui/app/main_window.h"
#include "ui/document/shown_map.h"
#include "ui/map/map_view.h"
#include "ui/views/period_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QStatusBar>
#include <QToolButton>
#include <algorithm>

namespace diaban::ui {
namespace {

class MapPeriods : public WindowTest {
protected:
    void openQuarters() {
        m_window->files().open(test::copySampleOfTwoQuarters(m_folder.path() / "quarters"));
        ASSERT_TRUE(waitFor([&] { return map().ground() != nullptr && m_window->control().shown().has_value(); }));
    }
};

TEST_F(MapPeriods, AnotherPeriodKeepsTheClassesUnlessSomebodyWantsOthers) {
    openQuarters();
    MapControl& control = m_window->control();
    const auto limits = [&] { return control.shown()->request.breaks.limits; };
    auto& shared = part<QCheckBox>("styleShared");
    control.choose("models_per_1000");
    EXPECT_TRUE(shared.isVisibleTo(m_window.get()));
    EXPECT_FALSE(shared.isChecked());
    const std::string text = m_window->document().text();
    control.stepPeriod(-1);
    const std::vector<double> before = limits();
    EXPECT_TRUE(shared.isChecked());
    EXPECT_TRUE(control.sharesClasses());
    control.stepPeriod(1);
    EXPECT_EQ(limits(), before);
    EXPECT_FALSE(control.lookedBeside().isEmpty()) << "the written map has classes of its own";
    control.previewPeriod(0);
    EXPECT_EQ(limits(), before) << "played or stepped to";
    control.choosePeriod(0);
    EXPECT_EQ(m_window->document().text(), text) << "looking is no edit";
    control.usePeriod();
    EXPECT_EQ(limits(), before) << "as it was seen";
    EXPECT_TRUE(m_window->document().text().find("shared_classes: true") != std::string::npos);
    control.choosePeriod(1);
    shared.setChecked(false);
    control.stepPeriod(-1);
    EXPECT_NE(limits(), before);
    EXPECT_FALSE(shared.isChecked()) << "somebody said so";
    control.choose("pledged_share");
    EXPECT_FALSE(shared.isEnabled()) << "limits of its own are the same in all";
    EXPECT_TRUE(shared.isChecked());
}

TEST_F(MapPeriods, ThePeriodThatAPlayEndsWithHasTheClassesOfThoseBefore) {
    openQuarters();
    MapControl& control = m_window->control();
    control.choose("models_per_1000");
    const auto limits = [&] { return control.shown()->request.breaks.limits; };
    const std::vector<double> own = limits();
    control.choosePeriod(1);
    EXPECT_EQ(limits(), own) << "nothing else was looked at";
    control.previewPeriod(0);
    const std::vector<double> played = limits();
    control.choosePeriod(1);
    EXPECT_EQ(limits(), played);
    EXPECT_TRUE(control.sharesClasses());
    EXPECT_TRUE(part<QCheckBox>("styleShared").isChecked());
    EXPECT_FALSE(m_window->document().isModified());
    m_window->actions()[Act::UsePeriod].trigger();
    EXPECT_EQ(limits(), played);
    EXPECT_TRUE(m_window->document().isModified());
    EXPECT_TRUE(control.lookedBeside().isEmpty()) << "it is written so";
    m_window->actions()[Act::Undo].trigger();
    EXPECT_EQ(limits(), own);
}

TEST_F(MapPeriods, PeriodsAreLookedAtWithoutAnEditAndUsedByOne) {
    const auto isTold = [&](const QString& words) {
        const QList<QLabel*> labels = m_window->statusBar()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(words); });
    };
    openQuarters();
    const std::string before = m_window->document().text();
    const auto period = [&] { return m_window->document().project().maps.front().period; };
    auto& slider = part<QSlider>("periodSlider");
    auto& bar = *m_window->findChild<PeriodBar*>();
    auto& use = part<QToolButton>("periodUse");
    EXPECT_TRUE(slider.isVisible());
    EXPECT_EQ(slider.maximum(), 1);
    EXPECT_FALSE(use.isVisible());
    EXPECT_FALSE(m_window->actions()[Act::UsePeriod].isEnabled());
    m_window->actions()[Act::PreviousPeriod].trigger();
    EXPECT_EQ(slider.value(), 0);
    EXPECT_EQ(m_window->document().text(), before) << "looking is no edit";
    EXPECT_FALSE(m_window->document().undoStack().canUndo());
    EXPECT_TRUE(part<QLabel>("periodNote").text().contains(QStringLiteral("quý III/2025"))) << "it is written for that";
    ASSERT_TRUE(use.isVisible());
    use.click();
    EXPECT_EQ(period(), "2025-Q2");
    EXPECT_FALSE(use.isVisible());
    EXPECT_TRUE(isTold(QStringLiteral("Tiêu đề bản đồ nêu kỳ khác; đang hiện quý II/2025")));
    m_window->actions()[Act::NextPeriod].trigger();
    EXPECT_FALSE(isTold(QStringLiteral("Tiêu đề bản đồ"))) << "the title names what is shown";
    EXPECT_EQ(period(), "2025-Q2");
    m_window->actions()[Act::Undo].trigger();
    EXPECT_EQ(m_window->document().text(), before);
    m_window->actions()[Act::PlayPeriods].trigger();
    EXPECT_TRUE(bar.isPlaying());
    EXPECT_EQ(m_window->control().shown()->period, "2025-Q2") << "from the first, where it stands at the end";
    EXPECT_EQ(m_window->document().text(), before) << "looking is no edit";
    m_window->actions()[Act::PlayPeriods].trigger();
    EXPECT_FALSE(bar.isPlaying());
    EXPECT_EQ(m_window->control().shown()->period, "2025-Q2") << "where it stops it stays";
    EXPECT_EQ(m_window->document().text(), before);
}

TEST_F(MapPeriods, AStepToSharedClassesSaysSoAtOnceAndIsLeftForTheMapAsItIsWritten) {
    openQuarters();
    MapControl& control = m_window->control();
    control.choose("models_per_1000");
    const std::vector<double> own = control.shown()->request.breaks.limits;
    const std::string text = m_window->document().text();
    const QAction& leave = m_window->actions()[Act::LeavePeriod];
    const auto note = [&] { return part<QLabel>("periodNote").text(); };
    EXPECT_FALSE(leave.isEnabled());
    m_window->actions()[Act::PreviousPeriod].trigger();
    EXPECT_NE(control.shown()->request.breaks.limits, own);
    EXPECT_TRUE(note().contains(QStringLiteral("Bậc chung"))) << "that the classes are others now";
    EXPECT_TRUE(note().contains(QStringLiteral("quý III/2025"))) << "and which the map is written for";
    EXPECT_TRUE(part<QSlider>("periodSlider").accessibleDescription().contains(note())) << "who hears it knows it too";
    m_window->actions()[Act::LeavePeriod].trigger();
    EXPECT_EQ(control.shown()->period, "2025-Q3");
    EXPECT_EQ(control.shown()->request.breaks.limits, own);
    EXPECT_FALSE(leave.isEnabled());
    m_window->actions()[Act::PreviousPeriod].trigger();
    m_window->actions()[Act::NextPeriod].trigger();
    ASSERT_TRUE(part<QToolButton>("periodLeave").isVisible()) << "its own period, not its own classes";
    part<QToolButton>("periodLeave").click();
    EXPECT_EQ(control.shown()->request.breaks.limits, own);
    EXPECT_EQ(part<QSlider>("periodSlider").value(), 1);
    EXPECT_EQ(m_window->document().text(), text) << "nothing of it is an edit";
}

TEST_F(MapPeriods, ThePeriodOfTheMapIsChosenInItsStyleToo) {
    openQuarters();
    MapControl& control = m_window->control();
    control.choose("models_per_1000");
    const std::vector<double> own = control.shown()->request.breaks.limits;
    const std::string text = m_window->document().text();
    m_window->actions()[Act::PreviousPeriod].trigger();
    ASSERT_EQ(control.shown()->period, "2025-Q2");
    auto& box = part<QComboBox>("window.style.period");
    test::choose(box, box.findData(QStringLiteral("2025-Q3")));
    EXPECT_EQ(control.shown()->period, "2025-Q3");
    EXPECT_EQ(control.shown()->request.breaks.limits, own);
    EXPECT_TRUE(control.lookedBeside().isEmpty());
    EXPECT_EQ(part<QSlider>("periodSlider").value(), 1);
    EXPECT_EQ(m_window->document().text(), text) << "no edit";
    m_window->actions()[Act::PlayPeriods].trigger();
    const PeriodBar& bar = *m_window->findChild<PeriodBar*>();
    ASSERT_TRUE(bar.isPlaying());
    test::choose(box, box.findData(QStringLiteral("2025-Q3")));
    EXPECT_FALSE(bar.isPlaying()) << "who chooses a period wants to see it";
    EXPECT_EQ(control.shown()->period, "2025-Q3");
    EXPECT_FALSE(m_window->document().undoStack().canUndo());
}

TEST_F(MapPeriods, WhatIsToldOfAPeriodThatIsUsedGoesWhereThatIsUndone) {
    openQuarters();
    const auto& told = part<QLabel>("told");
    m_window->actions()[Act::PreviousPeriod].trigger();
    m_window->actions()[Act::UsePeriod].trigger();
    EXPECT_TRUE(told.text().contains(QStringLiteral("Tiêu đề bản đồ nêu kỳ khác"))) << told.text().toStdString();
    m_window->actions()[Act::Undo].trigger();
    EXPECT_EQ(told.text(), QString());
}

TEST_F(MapPeriods, TheMapStaysWhereItIsAndTheNoteHasRoomInASmallWindow) {
    m_window->resize(911, 512); // 1366x768 at 150 %
    openQuarters();
    const auto layOut = [] {
        for (int round = 0; round < 5; ++round) {
            QCoreApplication::processEvents();
        }
    };
    layOut();
    const QSize window = m_window->size();
    const QRect before = map().geometry();
    m_window->actions()[Act::PreviousPeriod].trigger();
    layOut();
    EXPECT_TRUE(part<QToolButton>("periodUse").isVisible());
    EXPECT_TRUE(part<QToolButton>("periodLeave").isVisible());
    EXPECT_EQ(map().geometry(), before);
    EXPECT_EQ(m_window->size(), window);
    EXPECT_GE(part<QLabel>("periodNote").width(), 120);
}

TEST_F(MapPeriods, LookingAtAFigureWithoutAMapMakesNone) {
    openQuarters();
    Document& document = m_window->document();
    MapControl& control = m_window->control();
    const std::size_t maps = document.project().maps.size();
    const std::vector<MapSpec> shown = mapsToShow(document.project(), document.loaded()->study);
    ASSERT_GT(shown.size(), maps);
    control.choose(shown[maps].key);
    ASSERT_EQ(control.periods().size(), 2U);
    control.stepPeriod(-1);
    EXPECT_EQ(control.shown()->period, "2025-Q2");
    EXPECT_EQ(document.project().maps.size(), maps);
    EXPECT_FALSE(document.isModified());
    Project edited = document.project();
    edited.outputs.pop_back();
    ASSERT_TRUE(document.change(edited, QStringLiteral("x"), Reach::Looks));
    EXPECT_EQ(control.shown()->period, "2025-Q2") << "it is looked at through other edits";
    control.choose(shown.front().key);
    EXPECT_EQ(control.shown()->period, "2025-Q3") << "another map is shown as it is written";
}

} // namespace
} // namespace diaban::ui
