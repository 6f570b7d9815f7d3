// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/views/checked_line.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

namespace diaban::ui {
namespace {

class CheckedLineTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        m_line = std::make_unique<CheckedLine>();
        m_line->setText(QStringLiteral("70"));
        QObject::connect(m_line.get(), &CheckedLine::entered, [this](const QString& text) { m_entered.append(text); });
    }

    std::unique_ptr<CheckedLine> m_line;
    QStringList m_entered;
};

TEST_F(CheckedLineTest, TellsAnotherTextOnce) {
    QTest::keyClick(&m_line->line(), Qt::Key_Return);
    EXPECT_TRUE(m_entered.isEmpty()) << "the same text is nothing new";
    m_line->line().end(false);
    QTest::keyClicks(&m_line->line(), QStringLiteral("; 80"));
    QTest::keyClick(&m_line->line(), Qt::Key_Return);
    EXPECT_EQ(m_entered, QStringList{QStringLiteral("70; 80")});
}

TEST_F(CheckedLineTest, KeepsWhatIsWrongUntilItIsGivenUp) {
    m_line->line().end(false);
    QTest::keyClicks(&m_line->line(), QStringLiteral("x"));
    m_line->setFault(QStringLiteral("<b> is no number"));
    const auto* words = m_line->findChild<QLabel*>();
    EXPECT_FALSE(words->isHidden());
    EXPECT_TRUE(words->text().contains(QStringLiteral("<b> is no number")));
    EXPECT_EQ(words->textFormat(), Qt::PlainText);
    EXPECT_EQ(m_line->line().text(), QStringLiteral("70x"));
    QTest::keyClick(&m_line->line(), Qt::Key_Escape);
    EXPECT_EQ(m_line->line().text(), QStringLiteral("70"));
    EXPECT_TRUE(words->isHidden());
}

TEST_F(CheckedLineTest, ALongerFaultHasRoomForAllItsLines) {
    QWidget panel;
    auto* row = new QHBoxLayout;
    row->addWidget(m_line.get());
    auto* form = new QFormLayout(&panel);
    form->addRow(QStringLiteral("Limits"), row);
    form->addRow(QStringLiteral("Colours"), new QLineEdit);
    QScrollArea area;
    area.setWidget(&panel);
    area.setWidgetResizable(true);
    area.resize(260, 300);
    area.show();
    const auto* words = m_line->findChild<QLabel*>();
    for (const int times : {1, 3, 6, 2}) {
        m_line->setFault(QStringLiteral("“70” is not above the one before. ").repeated(times));
        QApplication::processEvents();
        EXPECT_GE(words->height(), words->heightForWidth(words->width())) << times;
    }
    area.takeWidget();
    m_line.release(); // the panel's now
}

} // namespace
} // namespace diaban::ui
