// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/ui/map/drawn_ground.h"
#include "ui/map/announcement.h"
#include "ui/map/map_view.h"

#include <gtest/gtest.h>

#include <QAccessible>

namespace diaban::ui {
namespace {

using diaban::test::waitFor;
using test::drawnGround;

/// The units of a map as a screen reader finds them.
class MapItemsTest : public testing::Test {
protected:
    MapItemsTest() {
        m_view.resize(400, 300);
        m_view.setGround(drawnGround("AABB\nAABB\nCCDD"));
        m_view.setWords({.names = {}, .parents = {}, .tip = {}, .spoken = said("said")});
        m_view.show();
    }

    static MapWords::Say said(const std::string& what) {
        return [what](std::uint32_t unit) { return std::string(1, static_cast<char>('A' + unit)) + ", " + what; };
    }
    [[nodiscard]] QAccessibleInterface& read() { return *QAccessible::queryAccessibleInterface(&m_view); }
    [[nodiscard]] bool takeKeyboard() {
        m_view.activateWindow();
        m_view.setFocus();
        return waitFor([this] { return m_view.hasFocus(); }, 10);
    }

    MapView m_view;
};

TEST_F(MapItemsTest, AreNamedAndLieWhereTheyAreDrawn) {
    ASSERT_EQ(read().childCount(), 4);
    QAccessibleInterface* unit = read().child(1);
    ASSERT_NE(unit, nullptr);
    EXPECT_EQ(unit->role(), QAccessible::ListItem);
    EXPECT_EQ(unit->text(QAccessible::Name), "B, said");
    EXPECT_EQ(unit->parent(), &read());
    EXPECT_EQ(read().indexOfChild(unit), 1);
    EXPECT_EQ(read().child(1), unit) << "the same again";
    const QPoint within = m_view.mapToGlobal(m_view.placeOf({3, 2}).toPoint());
    EXPECT_TRUE(unit->rect().contains(within));
    EXPECT_EQ(read().childAt(within.x(), within.y()), unit);
    EXPECT_EQ(read().child(4), nullptr);
    EXPECT_EQ(read().child(-1), nullptr);
}

TEST_F(MapItemsTest, AreCalledByTheMapThatIsShown) {
    m_view.setFocusedUnit(1);
    m_view.setWords({.names = {}, .parents = {}, .tip = {}, .spoken = said("of another map")});
    EXPECT_EQ(read().child(1)->text(QAccessible::Name), "B, of another map");
    EXPECT_EQ(m_view.accessibleDescription(), "B, of another map") << "what the map says when the keyboard comes back";
}

TEST_F(MapItemsTest, TellWhichIsSelectedAndWhereTheKeyboardIs) {
    m_view.setSelection(std::vector<std::uint32_t>{1});
    EXPECT_TRUE(read().child(1)->state().selected);
    EXPECT_FALSE(read().child(2)->state().selected);
    ASSERT_TRUE(takeKeyboard());
    m_view.setFocusedUnit(2);
    EXPECT_EQ(read().focusChild(), read().child(2));
    EXPECT_TRUE(read().child(2)->state().focused);
    EXPECT_FALSE(read().child(1)->state().focused);
}

TEST_F(MapItemsTest, OfAnotherGroundAreOthers) {
    const QAccessibleInterface* last = read().child(3);
    m_view.setGround(drawnGround("AB"));
    EXPECT_EQ(read().childCount(), 2);
    EXPECT_FALSE(last->isValid());
    EXPECT_EQ(last->text(QAccessible::Name), "");
    m_view.setGround(nullptr);
    EXPECT_EQ(read().childCount(), 0);
}

TEST_F(MapItemsTest, SayWhatPickingDoesWithThem) {
    ASSERT_TRUE(takeKeyboard());
    m_view.setPickWords({"how to pick", said("out")});
    EXPECT_EQ(announced(m_view), "how to pick");
    m_view.setFocusedUnit(1);
    EXPECT_EQ(read().child(1)->text(QAccessible::Description), "B, out");
    EXPECT_EQ(announced(m_view), "how to pick") << "that it is walked to is said by itself";
    m_view.setPickWords({"how to pick", said("in")});
    EXPECT_EQ(announced(m_view), "B, in");
}

TEST_F(MapItemsTest, AreToldOfByTheMapUntilOneIsWalkedTo) {
    m_view.setWords({.names = {}, .parents = {}, .tip = {}, .spoken = said("said"), .how = "PgDn walks"});
    EXPECT_EQ(m_view.accessibleDescription(), "PgDn walks");
    m_view.setFocusedUnit(0);
    EXPECT_EQ(m_view.accessibleDescription(), "A, said");
}

} // namespace
} // namespace diaban::ui
