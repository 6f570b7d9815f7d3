// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/app/main_window.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <filesystem>

namespace diaban::ui {
namespace {

/// Rows without a unit, decided in the join doctor of the window.
class JoinDecisionsTest : public WindowTest {};

TEST_F(JoinDecisionsTest, ARowWithoutAUnitIsGivenOneAndThatIsUndone) {
    open();
    auto& table = part<QTableView>("joinTable");
    ASSERT_GE(table.model()->rowCount(), 2);
    table.selectRow(0);
    const std::size_t before = m_window->document().loaded()->study.tables.front().join.rowsWithoutUnit.size();
    part<QPushButton>("joinNone").click();
    ASSERT_TRUE(waitFor([&] { return !m_window->document().isLoading(); }));
    const fs::path file = m_folder.path() / "sample/son-hai.corrections.csv";
    ASSERT_TRUE(fs::exists(file));
    EXPECT_TRUE(m_window->document().loaded()->study.tables.front().join.rowsWithoutUnit.front().noUnit);
    m_window->actions()[Act::Undo].trigger();
    ASSERT_TRUE(waitFor([&] { return !m_window->document().isLoading(); }));
    EXPECT_FALSE(fs::exists(file));
    EXPECT_EQ(m_window->document().loaded()->study.tables.front().join.rowsWithoutUnit.size(), before);
}

TEST_F(JoinDecisionsTest, EnterGivesTheUnitThatIsTypedAndShownByItsName) {
    open();
    part<QTableView>("joinTable").selectRow(0);
    auto& units = part<QComboBox>("joinUnits");
    const QString name = units.itemText(0);
    units.completer()->setCompletionPrefix(units.completer()->splitPath(name).front());
    EXPECT_EQ(units.completer()->currentCompletion(), name) << "with its diacritics";
    const auto join = [&]() -> const Join& { return m_window->document().loaded()->study.tables.front().join; };
    const std::size_t before = join().correctionsUsed;
    units.lineEdit()->setText(name);
    QTest::keyClick(units.lineEdit(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !m_window->document().isLoading(); }));
    EXPECT_TRUE(fs::exists(m_folder.path() / "sample/son-hai.corrections.csv"));
    EXPECT_GE(join().correctionsUsed, before);
}

TEST_F(JoinDecisionsTest, UnitsWithoutARowComeFirstAndOthersAreRefused) {
    open();
    part<QTableView>("joinTable").selectRow(0);
    auto& units = part<QComboBox>("joinUnits");
    auto& told = part<QLabel>("joinTold");
    const fs::path file = m_folder.path() / "sample/son-hai.corrections.csv";
    EXPECT_TRUE(units.itemText(0).startsWith(QStringLiteral("10155 Xã Tân An")));
    EXPECT_FALSE(units.itemText(0).contains(QStringLiteral("đã có dòng")));
    EXPECT_TRUE(units.itemText(1).contains(QStringLiteral("đã có dòng")));
    const auto enter = [&](const QString& text) {
        units.lineEdit()->setText(text);
        QTest::keyClick(units.lineEdit(), Qt::Key_Return);
    };
    enter(units.itemText(1));
    EXPECT_TRUE(told.text().contains(QStringLiteral("đã có dòng")));
    enter(QStringLiteral("qqq"));
    EXPECT_TRUE(told.text().contains(QStringLiteral("Không tìm thấy đơn vị nào")));
    EXPECT_FALSE(fs::exists(file));
    enter(QStringLiteral("10155 xa t"));
    ASSERT_TRUE(waitFor([&] { return !m_window->document().isLoading(); }));
    EXPECT_TRUE(fs::exists(file)) << "the only free one that has these letters";
}

} // namespace
} // namespace diaban::ui
