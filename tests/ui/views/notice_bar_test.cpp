// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/map/announcement.h"
#include "ui/views/notice_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace diaban::ui {
namespace {

class NoticeBarTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        m_bar = std::make_unique<NoticeBar>(m_words);
    }

    QString text() const { return m_bar->findChild<QLabel*>(QStringLiteral("noticeText"))->text(); }

    Words m_words{Language::Vi};
    std::unique_ptr<NoticeBar> m_bar;
};

TEST_F(NoticeBarTest, SaysTheLastThingAsPlainText) {
    EXPECT_TRUE(m_bar->isHidden());
    m_bar->tell(QStringLiteral("mot.csv"));
    m_bar->tell(QStringLiteral("<b>hai.csv</b>"));
    EXPECT_FALSE(m_bar->isHidden());
    EXPECT_EQ(text(), QStringLiteral("<b>hai.csv</b>"));
    EXPECT_EQ(announced(*m_bar), text()) << "the keyboard is elsewhere";
    EXPECT_EQ(m_bar->findChild<QLabel*>(QStringLiteral("noticeText"))->textFormat(), Qt::PlainText);
}

TEST_F(NoticeBarTest, GoesOnceItIsAnsweredOrClosed) {
    const QSignalSpy asked(m_bar.get(), &NoticeBar::reloadAsked);
    m_bar->tell(QStringLiteral("mot.csv"));
    m_bar->findChild<QToolButton*>(QStringLiteral("noticeClose"))->click();
    EXPECT_TRUE(m_bar->isHidden());
    EXPECT_EQ(asked.count(), 0);
    m_bar->tell(QStringLiteral("hai.csv"));
    EXPECT_FALSE(text().contains(QStringLiteral("mot.csv"))) << "what was closed is not told again";
    m_bar->findChild<QPushButton*>(QStringLiteral("noticeReload"))->click();
    EXPECT_TRUE(m_bar->isHidden());
    EXPECT_EQ(asked.count(), 1);
}

} // namespace
} // namespace diaban::ui
