// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/views/lists_head.h"

#include <gmock/gmock.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLayout>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace diaban::ui {
namespace {

using testing::ElementsAre;

/// Two lists, a button of each and one of both.
class ListsHeadTest : public testing::Test {
protected:
    ListsHeadTest() {
        test::qtProgram();
        m_head = std::make_unique<ListsHead>("lists");
        for (const char* title : {"17 clusters (3 not in force)", "Gaps"}) {
            m_head->addList();
            m_head->setTitle(m_head->findChild<QTabBar*>()->count() - 1, QString::fromLatin1(title));
        }
        m_first = new QPushButton(QStringLiteral("New cluster"));
        m_second = new QPushButton(QStringLiteral("Work out"));
        m_both = new QCheckBox(QStringLiteral("On the map"));
        m_head->addButton(m_first, 0);
        m_head->addButton(m_second, 1);
        m_head->addButton(m_both);
        m_head->resize(900, 30);
        m_head->show();
    }

    /// What the menu offers, as it is opened.
    std::vector<std::string> offered() {
        QMenu* menu = m_head->findChild<QToolButton*>(QStringLiteral("listsMenu"))->menu();
        emit menu->aboutToShow();
        std::vector<std::string> words;
        for (const QAction* action : menu->actions()) {
            words.push_back(action->text().toStdString() + (action->isEnabled() ? "" : " (grey)"));
        }
        return words;
    }

    std::unique_ptr<ListsHead> m_head;
    QPushButton *m_first = nullptr, *m_second = nullptr;
    QCheckBox* m_both = nullptr;
};

TEST_F(ListsHeadTest, ShowsTheButtonsOfTheListThatIsSeen) {
    EXPECT_FALSE(m_head->isNarrow());
    EXPECT_TRUE(m_first->isVisible());
    EXPECT_FALSE(m_second->isVisible());
    m_head->findChild<QTabBar*>()->setCurrentIndex(1);
    EXPECT_FALSE(m_first->isVisible());
    EXPECT_TRUE(m_second->isVisible());
    EXPECT_TRUE(m_both->isVisible());
    m_head->setShown(m_second, false);
    EXPECT_FALSE(m_second->isVisible());
}

TEST_F(ListsHeadTest, IsABoxAndAMenuWhereThereIsLittleRoom) {
    int shown = -1;
    QObject::connect(m_head.get(), &ListsHead::currentChanged, [&](int list) { shown = list; });
    int pressed = 0;
    QObject::connect(m_first, &QPushButton::clicked, [&] { ++pressed; });
    m_head->resize(m_head->minimumSizeHint().width(), 30);
    EXPECT_TRUE(m_head->isNarrow());
    EXPECT_FALSE(m_first->isVisible());
    EXPECT_THAT(offered(), ElementsAre("New cluster", "On the map"));
    QMenu* menu = m_head->findChild<QToolButton*>(QStringLiteral("listsMenu"))->menu();
    menu->actions().front()->trigger();
    EXPECT_EQ(pressed, 1);
    menu->actions().back()->trigger();
    EXPECT_TRUE(m_both->isChecked());
    m_second->setEnabled(false);
    auto* choice = m_head->findChild<QComboBox*>();
    EXPECT_EQ(choice->currentText(), QStringLiteral("17 clusters (3 not in force)"));
    emit choice->activated(1);
    EXPECT_EQ(shown, 1);
    EXPECT_THAT(offered(), ElementsAre("Work out (grey)", "On the map"));
    m_head->resize(900, 30);
    EXPECT_FALSE(m_head->isNarrow());
    EXPECT_EQ(m_head->current(), 1);
}

TEST_F(ListsHeadTest, TheFirstButtonStaysBesideTheBoxAsLongAsItHasRoom) {
    int narrowWith = 0;
    for (int width = m_head->minimumSizeHint().width(); width < 900; ++width) {
        m_head->resize(width, 30);
        m_head->layout()->activate();
        const std::size_t hidden = (m_first->isVisible() ? 0U : 1U) + (m_both->isVisible() ? 0U : 1U);
        EXPECT_TRUE(!m_head->isNarrow() || offered().size() == hidden)
            << width << ": what has no room is in the menu, and nothing twice";
        narrowWith += m_head->isNarrow() && m_first->isVisible() ? 1 : 0;
        EXPECT_TRUE(!m_first->isVisible() || m_first->geometry().right() < width) << width;
    }
    EXPECT_GT(narrowWith, 20);
}

} // namespace
} // namespace diaban::ui
