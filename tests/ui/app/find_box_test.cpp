// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/app/main_window.h"
#include "ui/document/shown_map.h"
#include "ui/views/find_box.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

namespace diaban::ui {
namespace {

/// The box that finds units and maps, in the window.
class FindBoxTest : public WindowTest {};

TEST_F(FindBoxTest, FindsAUnitByLettersWithoutDiacritics) {
    open();
    m_window->actions()[Act::Find].trigger();
    auto* line = m_window->findChild<FindBox*>()->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("ia rong"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(m_window->selection().units().size(), 1U);
    const auto unit = m_window->selection().units().front();
    EXPECT_EQ(m_window->document().loaded()->study.boundaries.units.names[unit], "Xã Ia Rông");
    EXPECT_EQ(map().focusedUnit(), unit) << "from where keys walk on";
    EXPECT_EQ(m_window->focusWidget(), &map());
    EXPECT_TRUE(map().accessibleDescription().startsWith(QStringLiteral("Xã Ia Rông, 69"))) << "what is said of it";
}

TEST(FindBox, NamesWithTheLettersGoBeforeThoseOfTheUnitAbove) {
    test::qtProgram();
    const Words words(Language::Vi);
    FindBox box(words);
    box.setThings({{Findable::Kind::Unit, 0, QStringLiteral("Xã Ia Rông"), QStringLiteral("01 · Huyện Sơn Mộc")},
                   {Findable::Kind::Unit, 1, QStringLiteral("Xã Hòn Bason"), QStringLiteral("02")},
                   {Findable::Kind::Unit, 2, QStringLiteral("Xã Sơn Hà"), QStringLiteral("03")},
                   {Findable::Kind::Map, 3, QStringLiteral("Sơn"), {}}});
    box.findChild<QLineEdit*>()->setText(QStringLiteral("son"));
    const auto* list = box.findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 4);
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("Sơn"));
    EXPECT_TRUE(list->item(1)->text().startsWith(QStringLiteral("Xã Sơn Hà")));
    EXPECT_TRUE(list->item(2)->text().startsWith(QStringLiteral("Xã Hòn Bason")));
    EXPECT_TRUE(list->item(3)->text().startsWith(QStringLiteral("Xã Ia Rông")));
}

TEST(FindBox, WhatIsCalledSoGoesFirst) {
    test::qtProgram();
    const Words words(Language::Vi);
    FindBox box(words);
    box.setThings({{Findable::Kind::Unit, 0, QStringLiteral("Xã Tân Thành"), {}, QStringLiteral("Tân Thành")},
                   {Findable::Kind::Unit, 1, QStringLiteral("Xã Tân An Hòa"), {}, QStringLiteral("Tân An Hòa")},
                   {Findable::Kind::Unit, 2, QStringLiteral("Xã Tân An"), {}, QStringLiteral("Tân An")},
                   {Findable::Kind::Map, 0, QStringLiteral("Tân An trên 1.000 hộ"), {}}});
    box.findChild<QLineEdit*>()->setText(QStringLiteral("tan an"));
    const auto* list = box.findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 3);
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("Xã Tân An"));
}

TEST(FindBox, WhereNothingIsFoundThatIsSaidInThePlaceOfTheList) {
    test::qtProgram();
    const Words words(Language::Vi);
    FindBox box(words);
    box.setThings({{Findable::Kind::Unit, 0, QStringLiteral("Xã Ia Rông"), {}}});
    box.show();
    QApplication::processEvents();
    auto* line = box.findChild<QLineEdit*>();
    const QRect before = line->geometry();
    line->setText(QStringLiteral("zzz"));
    QTest::keyClick(line, Qt::Key_Return);
    QApplication::processEvents();
    const auto* none = box.findChild<QLabel*>();
    EXPECT_TRUE(none->isVisible());
    EXPECT_EQ(none->text(), words("window.find.none"));
    EXPECT_TRUE(box.isVisible()) << "nothing was taken";
    EXPECT_EQ(line->geometry(), before);
    line->setText(QStringLiteral("ia"));
    EXPECT_FALSE(none->isVisible());
    EXPECT_TRUE(box.findChild<QListWidget*>()->isVisible());
}

TEST_F(FindBoxTest, FindsAMapByItsName) {
    open();
    const Document& document = m_window->document();
    const MapSpec wanted = mapsToShow(document.project(), document.loaded()->study).back();
    ASSERT_NE(m_window->control().shown()->spec.key, wanted.key);
    m_window->actions()[Act::Find].trigger();
    auto* line = m_window->findChild<FindBox*>()->findChild<QLineEdit*>();
    line->setText(qt(nameOfMap(document.project(), document.loaded()->study, wanted, m_words.catalogue())));
    emit line->returnPressed();
    EXPECT_EQ(m_window->control().shown()->spec.key, wanted.key);
}

} // namespace
} // namespace diaban::ui
