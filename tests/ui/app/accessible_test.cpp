// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/contrast.h"
#include "tests/ui/app/keyboard_walk.h"
#include "ui/app/button_words.h"
#include "ui/views/focus_spoken.h"

#include <gmock/gmock.h>

#include <QAbstractItemView>
#include <QAccessible>
#include <QDockWidget>
#include <QPalette>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <algorithm>
#include <set>

namespace diaban::ui {
namespace {

/// The window as who sees nothing, or has no mouse, finds it.
class AccessibleTest : public KeyboardWalk {
protected:
    /// What has no name that a screen reader could say.
    static std::set<std::string> nameless(const QWidget& within) {
        std::set<std::string> found;
        for (QWidget* widget : within.findChildren<QWidget*>()) {
            const auto* tabs = qobject_cast<QTabBar*>(widget); // says the name of its tab, where it has one
            const bool takes = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                               (tabs == nullptr || tabs->currentIndex() >= 0);
            QAccessibleInterface* spoken = takes ? QAccessible::queryAccessibleInterface(widget) : nullptr;
            if (spoken != nullptr && spoken->text(QAccessible::Name).isEmpty()) {
                found.insert(said(*widget));
            }
        }
        return found;
    }
};

TEST_F(AccessibleTest, EverythingThatTakesTheKeyboardHasANameOnEachPageInBothLanguages) {
    QCoreApplication::processEvents();
    EXPECT_THAT(nameless(window()), testing::IsEmpty()) << "the page at the start";
    open("son-hai-clusters.diaban.yaml");
    for (const Act language : {Act::Vietnamese, Act::English}) {
        window().actions()[language].trigger();
        ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
        onEachPage([&] { EXPECT_THAT(nameless(window()), testing::IsEmpty()); });
    }
}

TEST_F(AccessibleTest, TabReachesWhateverTakesTheKeyboardAndComesRound) {
    open("son-hai-clusters.diaban.yaml");
    onEachPage([&] {
        const QList<QWidget*> all = window().findChildren<QWidget*>();
        std::vector<QWidget*> wanted(all.begin(), all.end());
        const std::vector<QWidget*> way = tabWay(wanted);
        EXPECT_GT(wanted.size(), 5U) << "there is something to reach";
        std::vector<std::string> missed;
        for (const QWidget* widget : wanted) {
            if (std::ranges::none_of(way,
                                     [&](const QWidget* on) { return on == widget || widget->isAncestorOf(on); })) {
                missed.push_back(said(*widget));
            }
        }
        EXPECT_THAT(missed, testing::IsEmpty());
        EXPECT_LT(way.size(), 400U) << "Tab is caught somewhere: " << said(*way.back());
    });
}

TEST_F(AccessibleTest, TabGoesThroughOnePartOfTheWindowAfterTheOther) {
    open("son-hai-clusters.diaban.yaml");
    std::vector<std::string> parts;
    std::vector<QWidget*> any;
    for (const QWidget* on : tabWay(any)) {
        const QWidget* part = on;
        while (part != nullptr && qobject_cast<const QDockWidget*>(part) == nullptr && part != &map()) {
            part = part->parentWidget();
        }
        const std::string name = part == nullptr ? "window" : part->objectName().toStdString();
        if (parts.empty() || parts.back() != name) {
            parts.push_back(name);
        }
    }
    const std::set<std::string> each(parts.begin(), parts.end());
    EXPECT_EQ(parts.size(), each.size()) << testing::PrintToString(parts);
}

TEST_F(AccessibleTest, TextsStandOutFromTheirGroundInBothThemes) {
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    const std::vector<Pair> pairs{{QPalette::WindowText, QPalette::Window},
                                  {QPalette::WindowText, QPalette::Base},
                                  {QPalette::Text, QPalette::Base},
                                  {QPalette::Text, QPalette::AlternateBase},
                                  {QPalette::PlaceholderText, QPalette::Base},
                                  {QPalette::ButtonText, QPalette::Button},
                                  {QPalette::ButtonText, QPalette::Window},
                                  {QPalette::HighlightedText, QPalette::Highlight},
                                  {QPalette::ToolTipText, QPalette::ToolTipBase},
                                  {QPalette::Link, QPalette::Window},
                                  {QPalette::Link, QPalette::Base}};
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(test::qtProgram(), theme);
        const QPalette palette = QApplication::palette();
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (const auto& [text, ground] : pairs) {
                EXPECT_GE(test::contrast(palette.color(group, text), palette.color(group, ground)), 4.5)
                    << "theme " << static_cast<int>(theme) << " group " << group << " role " << text << " on "
                    << ground;
            }
        }
    }
}

TEST_F(AccessibleTest, TheMapSaysWhatItShowsAndWhichKeysWalkIt) {
    open("son-hai.diaban.yaml");
    EXPECT_EQ(map().accessibleName(), QStringLiteral("Bản đồ: Tỷ lệ hộ ký cam kết, quý III/2025"));
    EXPECT_TRUE(map().accessibleDescription().startsWith(QStringLiteral("PgDn, PgUp")));
    window().control().choose("models_per_1000");
    EXPECT_TRUE(map().accessibleName().contains(QStringLiteral("Mô hình tự quản")));
}

TEST_F(AccessibleTest, PageDownWalksTheUnitsInRankOrderAndSaysThem) {
    open("son-hai.diaban.yaml");
    const ShownMap& shown = *window().control().shown();
    std::vector<double> walked;
    map().setFocus();
    for (int step = 0; step < 5; ++step) {
        test::press(map(), Qt::Key_PageDown);
        ASSERT_EQ(window().selection().units().size(), 1U);
        const std::uint32_t unit = window().selection().units().front();
        EXPECT_EQ(map().focusedUnit(), unit);
        walked.push_back(shown.request.values[unit]);
        const std::string spoken = map().accessibleDescription().toStdString();
        const std::string& name = window().document().loaded()->study.boundaries.units.names[unit];
        EXPECT_THAT(spoken, testing::StartsWith(name + ", ")) << "its name";
        EXPECT_EQ(std::ranges::count(spoken, '%') > 0, true) << "its value: " << spoken;
        const bool classed = std::ranges::any_of(
            shown.legend.rows, [&](const LegendRow& row) { return spoken.find(", " + row.text) != std::string::npos; });
        EXPECT_TRUE(classed) << "its class: " << spoken;
        const QAccessibleInterface* read = QAccessible::queryAccessibleInterface(&map());
        ASSERT_EQ(read->childCount(), static_cast<int>(window().document().loaded()->study.boundaries.units.size()));
        EXPECT_EQ(read->child(static_cast<int>(unit))->text(QAccessible::Name).toStdString(), spoken)
            << "what the focus is on";
    }
    const bool down = std::ranges::is_sorted(walked, std::greater{});
    EXPECT_TRUE(down || std::ranges::is_sorted(walked)) << testing::PrintToString(walked);
    const std::uint32_t fifth = *map().focusedUnit();
    test::press(map(), Qt::Key_PageUp);
    EXPECT_NE(*map().focusedUnit(), fifth);
    test::press(map(), Qt::Key_PageDown);
    EXPECT_EQ(*map().focusedUnit(), fifth);
}

/// Else what follows the selection, in a tab behind even, is read instead of what the keyboard is on.
TEST_F(AccessibleTest, ListsAndTablesAreReadOnlyWhileTheyHaveTheKeyboard) {
    open("son-hai-clusters.diaban.yaml");
    std::size_t looked = 0;
    for (const QAbstractItemView* view : window().findChildren<QAbstractItemView*>()) {
        const bool opens = (view->window()->windowFlags() & Qt::WindowType_Mask) == Qt::Popup;
        const bool follows = view->focusPolicy() == Qt::NoFocus; // what is typed in the field that has the keyboard
        if (!opens && !follows && !view->inherits("QHeaderView")) {
            EXPECT_NE(dynamic_cast<const FocusSpoken*>(view), nullptr) << said(*view);
            ++looked;
        }
    }
    EXPECT_GT(looked, 8U);
}

TEST_F(AccessibleTest, AClusterIsMadeByTheKeyboardAlone) {
    open("son-hai-clusters.diaban.yaml");
    part<QPushButton>("clusterNew").click();
    test::press(map(), Qt::Key_PageDown);
    test::press(map(), Qt::Key_Return);
    ASSERT_EQ(window().clusterDraft().cluster().members.size(), 1U);
    EXPECT_EQ(window().clusterDraft().cluster().members.front(), *map().focusedUnit());
}

TEST_F(AccessibleTest, ButtonsOfBoxesSpeakTheLanguageOfTheWindow) {
    const ButtonWords words(m_words);
    QApplication::installTranslator(const_cast<ButtonWords*>(&words));
    QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    EXPECT_EQ(box.button(QMessageBox::Save)->text(), QStringLiteral("Lưu"));
    EXPECT_EQ(box.button(QMessageBox::Discard)->text(), QStringLiteral("Không lưu"));
    EXPECT_EQ(box.button(QMessageBox::Cancel)->text(), QStringLiteral("Hủy"));
    QApplication::removeTranslator(const_cast<ButtonWords*>(&words));
}

} // namespace
} // namespace diaban::ui
