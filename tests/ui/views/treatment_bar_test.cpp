// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/views/treatment_bar.h"

#include <gmock/gmock.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace diaban::ui {
namespace {

/// Of two tables.
std::vector<TreatmentLine> twoLines() {
    return {{0, QStringLiteral("t.csv: refused"), true, {TreatmentAct::Carry, TreatmentAct::Force}},
            {3, QStringLiteral("u.csv: only rows of one place"), false, {TreatmentAct::AllRows}}};
}

/// The bar between two fields, as in a panel.
class TreatmentBarTest : public testing::Test {
protected:
    TreatmentBarTest() {
        auto* column = new QVBoxLayout(&m_panel);
        column->addWidget(m_before);
        column->addWidget(m_bar);
        column->addWidget(m_next);
        m_bar->setBetween(*m_before, *m_next);
        m_panel.resize(900, 300);
        m_panel.show();
    }
    QPushButton& button(const char* name) {
        auto* found = m_panel.findChild<QPushButton*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    int top(const char* name) { return button(name).mapTo(&m_panel, QPoint()).y(); }

    QApplication& m_program = test::qtProgram();
    Words m_words{Language::Vi};
    QWidget m_panel;
    QLineEdit *m_before = new QLineEdit(&m_panel), *m_next = new QLineEdit(&m_panel);
    TreatmentBar* m_bar = new TreatmentBar(m_words, &m_panel);
};

TEST_F(TreatmentBarTest, IsThereOnlyWhereThereIsSomethingToSay) {
    EXPECT_FALSE(m_bar->isVisible());
    m_bar->show(twoLines());
    EXPECT_TRUE(m_bar->isVisible());
    EXPECT_EQ(m_panel.findChild<QLabel*>(QStringLiteral("treatment0"))->text(), twoLines().front().words);
    EXPECT_EQ(button("treatmentForce0").accessibleDescription(), twoLines().front().words);
    m_bar->show({});
    EXPECT_FALSE(m_bar->isVisible());
}

TEST_F(TreatmentBarTest, AButtonIsAboutItsTable) {
    m_bar->show(twoLines());
    const QSignalSpy asked(m_bar, &TreatmentBar::treatmentAsked);
    button("treatmentAllRows3").click();
    button("treatmentCarry0").click();
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[0][0].value<std::size_t>(), 3U);
    EXPECT_EQ(asked[0][1].value<TreatmentAct>(), TreatmentAct::AllRows);
    EXPECT_EQ(asked[1][0].value<std::size_t>(), 0U);
    EXPECT_EQ(asked[1][1].value<TreatmentAct>(), TreatmentAct::Carry);
}

TEST_F(TreatmentBarTest, InANarrowPlaceTheButtonsStandBelowTheWords) {
    m_bar->show(twoLines());
    QApplication::processEvents();
    const auto& words = *m_panel.findChild<QLabel*>(QStringLiteral("treatment0"));
    EXPECT_LT(top("treatmentForce0"), words.mapTo(&m_panel, QPoint(0, words.height())).y());
    for (const int width : {500, 360}) {
        m_panel.resize(width, 300);
        QApplication::processEvents();
        const auto& above = *m_panel.findChild<QLabel*>(QStringLiteral("treatment0"));
        EXPECT_GE(top("treatmentForce0"), above.mapTo(&m_panel, QPoint(0, above.height())).y());
        for (const QPushButton* made : m_bar->buttons()) {
            EXPECT_LE(made->mapTo(&m_panel, QPoint(made->width(), 0)).x(), m_panel.width()) << width;
        }
    }
}

TEST_F(TreatmentBarTest, TabComesToTheButtonsAsTheyAreRead) {
    m_bar->show(twoLines());
    std::vector<QString> way;
    for (const QWidget* on = m_before->nextInFocusChain(); on != m_before; on = on->nextInFocusChain()) {
        if (on == m_next || qobject_cast<const QPushButton*>(on) != nullptr) {
            way.push_back(on == m_next ? QStringLiteral("next") : on->objectName());
        }
    }
    EXPECT_THAT(way, testing::ElementsAre(QStringLiteral("treatmentCarry0"), QStringLiteral("treatmentForce0"),
                                          QStringLiteral("treatmentAllRows3"), QStringLiteral("next")));
}

TEST_F(TreatmentBarTest, TheKeyboardStaysWhenItsButtonGoesAway) {
    m_panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_panel));
    m_bar->show(twoLines());
    button("treatmentForce0").setFocus();
    m_bar->show({twoLines().back()});
    EXPECT_EQ(QApplication::focusWidget(), &button("treatmentAllRows3"));
    m_bar->show({});
    EXPECT_EQ(QApplication::focusWidget(), m_next);
}

} // namespace
} // namespace diaban::ui
