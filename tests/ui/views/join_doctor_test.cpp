// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/ui/models/loaded_sample.h"
#include "ui/map/announcement.h"
#include "ui/views/join_doctor.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace diaban::ui {
namespace {

constexpr std::size_t kOpen = 3;

/// The sample with rows that are like units without a row, from the given one on.
std::shared_ptr<const LoadedProject> withOpenRows(std::size_t first) {
    Study study = loadedSample()->study;
    Join& join = study.tables.front().join;
    join.rowsWithoutUnit.clear();
    for (std::size_t unit = first; unit < kOpen; ++unit) {
        JoinItem item;
        item.row = join.rowOfUnit[unit];
        item.key = "row " + std::to_string(unit);
        item.suggestions.push_back({unit, {}, study.boundaries.units.codes[unit], "", "", 1, Reason::Letters});
        join.rowsWithoutUnit.push_back(item);
        join.rowOfUnit[unit].reset();
    }
    return std::make_shared<const LoadedProject>(std::make_shared<const Study>(std::move(study)));
}

class JoinDoctorTest : public testing::Test {
protected:
    JoinDoctorTest() {
        m_model.show(withOpenRows(0));
        m_doctor.setUnits(loadedSample()->study.boundaries.units);
        m_doctor.show();
        table().selectRow(0);
    }
    QTableView& table() { return *m_doctor.findChild<QTableView*>(QStringLiteral("joinTable")); }
    void enter() { QTest::keyClick(&table(), Qt::Key_Return); }
    std::string decided() { return m_decided.back().front().value<Correction>().written; }
    QString about() { return m_doctor.findChild<QLabel*>(QStringLiteral("joinAbout"))->text(); }

    QApplication& m_program = test::qtProgram();
    Words m_words{Language::Vi};
    JoinListModel m_model{m_words};
    JoinDoctor m_doctor{m_model, m_words};
    QSignalSpy m_decided{&m_doctor, &JoinDoctor::decided};
};

TEST_F(JoinDoctorTest, EnterGoesThroughAllRowsThatAreOpen) {
    for (std::size_t row = 0; row < kOpen; ++row) {
        enter();
        ASSERT_EQ(m_decided.size(), static_cast<qsizetype>(row + 1));
        EXPECT_EQ(decided(), "row " + std::to_string(row));
        EXPECT_NE(about(), m_words("window.join.none_open"));
        m_model.show(withOpenRows(row + 1));
    }
    EXPECT_EQ(about(), m_words("window.join.none_open"));
    enter();
    EXPECT_EQ(m_decided.size(), static_cast<qsizetype>(kOpen)) << "there is nothing to decide";
}

TEST_F(JoinDoctorTest, WhoComesToItFindsTheFirstOpenRowChosen) {
    table().setCurrentIndex({});
    table().clearSelection();
    m_doctor.begin();
    EXPECT_EQ(table().currentIndex().row(), 0);
    EXPECT_TRUE(about().contains(m_model.line(0).row.mid(1))) << "the row, by its name";
    auto& units = *m_doctor.findChild<QComboBox*>(QStringLiteral("joinUnits"));
    EXPECT_EQ(m_doctor.focusWidget(), &units) << "where a unit is typed";
    table().selectRow(1);
    m_doctor.begin();
    EXPECT_EQ(table().currentIndex().row(), 1) << "another choice stays";
}

TEST_F(JoinDoctorTest, WhoTypesUnitsHearsEachRowAndKeepsTheKeyboard) {
    auto& units = *m_doctor.findChild<QComboBox*>(QStringLiteral("joinUnits"));
    m_doctor.activateWindow();
    m_doctor.begin();
    ASSERT_TRUE(test::waitFor([&] { return units.hasFocus(); }, 10));
    EXPECT_EQ(units.lineEdit()->accessibleDescription(), about()) << "which row it is";
    m_model.show(withOpenRows(1));
    EXPECT_EQ(announced(m_doctor), about()) << "the next one";
    EXPECT_EQ(units.lineEdit()->accessibleDescription(), about());
    m_model.show(withOpenRows(kOpen));
    EXPECT_EQ(m_doctor.focusWidget(), &table()) << "nothing is to be typed, and the map is far";
    EXPECT_EQ(table().accessibleDescription(), about());
}

TEST_F(JoinDoctorTest, ASecondEnterWaitsForTheFirst) {
    enter();
    enter();
    EXPECT_EQ(m_decided.size(), 1);
    m_doctor.decideAgain();
    enter();
    EXPECT_EQ(m_decided.size(), 2) << "the first was not kept";
}

TEST_F(JoinDoctorTest, AfterTheLastRowComesTheFirst) {
    table().selectRow(2);
    m_model.show(withOpenRows(1));
    enter();
    EXPECT_EQ(decided(), "row 1");
}

TEST_F(JoinDoctorTest, AnUndoneDecisionLeavesItsRowChosen) {
    for (std::size_t row = 0; row < kOpen; ++row) {
        enter();
        m_model.show(withOpenRows(row + 1));
    }
    ASSERT_FALSE(table().currentIndex().isValid()) << "none is open";
    m_model.show(withOpenRows(2));
    ASSERT_TRUE(table().currentIndex().isValid());
    EXPECT_TRUE(
        table().currentIndex().siblingAtColumn(JoinListModel::Row).data().toString().contains(QStringLiteral("row 2")));
    table().selectRow(0);
    m_model.show(withOpenRows(0));
    EXPECT_EQ(table().currentIndex().row(), 0);
    EXPECT_TRUE(about().contains(QStringLiteral("row 0")));
}

/// The sample with two units that have a row by a name that is alike.
std::shared_ptr<const LoadedProject> withNearPairs(Tier first) {
    Study study = loadedSample()->study;
    Join& join = study.tables.front().join;
    join.rowsWithoutUnit.clear();
    join.looserPairs.clear();
    join.namesDiffer.clear();
    for (std::size_t unit = 0; unit < 2; ++unit) {
        JoinPair pair;
        pair.row.row = join.rowOfUnit[unit];
        pair.row.key = "near " + std::to_string(unit);
        pair.unit = unit;
        pair.unitCode = study.boundaries.units.codes[unit];
        pair.tier = join.tierOfUnit[unit] = unit == 0 ? first : Tier::Tone;
        join.looserPairs.push_back(pair);
    }
    return std::make_shared<const LoadedProject>(std::make_shared<const Study>(std::move(study)));
}

TEST_F(JoinDoctorTest, ANearMatchIsConfirmedAndTheNextOneComes) {
    m_model.show(withNearPairs(Tier::Tone));
    const auto lineOf = [&](const char* written) {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (table().model()->index(row, JoinListModel::Row).data().toString().contains(QLatin1String(written))) {
                return row;
            }
        }
        return -1;
    };
    ASSERT_GE(lineOf("near 0"), 0);
    table().selectRow(lineOf("near 0"));
    EXPECT_TRUE(about().contains(QStringLiteral("near 0")));
    auto& units = *m_doctor.findChild<QComboBox*>(QStringLiteral("joinUnits"));
    EXPECT_EQ(units.currentData().toString().toStdString(), loadedSample()->study.boundaries.units.codes[0]);
    EXPECT_FALSE(m_doctor.findChild<QPushButton*>(QStringLiteral("joinNone"))->isEnabled());
    EXPECT_FALSE(units.currentText().contains(QStringLiteral("đã có dòng"))) << units.currentText().toStdString();
    enter();
    ASSERT_EQ(m_decided.size(), 1);
    EXPECT_EQ(decided(), "near 0");
    m_model.show(withNearPairs(Tier::Correction));
    EXPECT_EQ(table().currentIndex().row(), lineOf("near 1"));
    EXPECT_EQ(lineOf("near 0"), -1) << "it is sure now";
    m_doctor.findChild<QToolButton*>(QStringLiteral("window.join.chip.matched"))->click();
    table().selectRow(lineOf("near 0"));
    enter();
    EXPECT_EQ(m_decided.size(), 1) << "it is decided so";
    units.setEditText(QString::fromStdString(loadedSample()->study.boundaries.units.codes[1]));
    enter();
    EXPECT_EQ(m_decided.size(), 1) << "that unit has another row";
}

TEST_F(JoinDoctorTest, AllNearMatchesThatTheListShowsAreConfirmedAtOnce) {
    auto& all = *m_doctor.findChild<QPushButton*>(QStringLiteral("joinAcceptAll"));
    auto& search = *m_doctor.findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
    m_model.show(withNearPairs(Tier::Tone));
    ASSERT_FALSE(all.isHidden());
    EXPECT_TRUE(all.accessibleName().contains(u'2')) << all.accessibleName().toStdString();
    search.setText(QString::fromStdString(loadedSample()->study.boundaries.units.codes[0]));
    EXPECT_TRUE(all.isHidden()) << "one is confirmed as any other";
    search.clear();
    ASSERT_FALSE(all.isHidden());
    QSignalSpy decidedAll(&m_doctor, &JoinDoctor::allDecided);
    all.click();
    all.click();
    ASSERT_EQ(decidedAll.size(), 1) << "the second waits for the first";
    EXPECT_EQ(decidedAll.front().at(1).toInt(), 2);
    const auto decisions = decidedAll.front().front().value<std::vector<Correction>>();
    ASSERT_EQ(decisions.size(), 2U);
    for (std::size_t unit = 0; unit < 2; ++unit) {
        EXPECT_EQ(decisions[unit].written, "near " + std::to_string(unit));
        EXPECT_EQ(decisions[unit].unitCode, loadedSample()->study.boundaries.units.codes[unit]);
    }
    m_doctor.decideAgain();
    all.click();
    EXPECT_EQ(decidedAll.size(), 2) << "the first was not kept";
}

/// The corrections file has one row for a writing.
TEST_F(JoinDoctorTest, AWritingThatWasMatchedWithTwoUnitsIsNotConfirmed) {
    Study study = withNearPairs(Tier::Tone)->study;
    std::vector<JoinPair>& pairs = study.tables.front().join.looserPairs;
    pairs[1].row = pairs[0].row;
    m_model.show(std::make_shared<const LoadedProject>(std::make_shared<const Study>(std::move(study))));
    std::vector<int> near;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.line(row).kind == JoinKind::Doubtful) {
            near.push_back(row);
        }
    }
    ASSERT_EQ(near.size(), 2U);
    EXPECT_EQ(m_model.confirmations(near).rows, 0U);
    EXPECT_EQ(m_model.confirmations({near.front()}).decisions.size(), 1U);
    EXPECT_TRUE(m_doctor.findChild<QPushButton*>(QStringLiteral("joinAcceptAll"))->isHidden());
}

TEST_F(JoinDoctorTest, WhoComesToItWhenNoRowIsOpenFindsTheFirstNearMatchChosen) {
    m_model.show(withNearPairs(Tier::Tone));
    table().setCurrentIndex({});
    table().clearSelection();
    m_doctor.begin();
    ASSERT_TRUE(table().currentIndex().isValid());
    EXPECT_EQ(table().currentIndex().data(JoinListModel::KindRole).toInt(), static_cast<int>(JoinKind::Doubtful));
    EXPECT_TRUE(about().contains(QStringLiteral("near ")));
}

/// After Enter the field has the keyboard still.
TEST_F(JoinDoctorTest, UndoInAFieldWhereNothingWasTypedIsOfTheDecision) {
    auto& units = *m_doctor.findChild<QComboBox*>(QStringLiteral("joinUnits"));
    const auto takes = [&] {
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore();
        QApplication::sendEvent(&units, &undo);
        return undo.isAccepted();
    };
    EXPECT_FALSE(takes());
    QTest::keyClicks(units.lineEdit(), QStringLiteral("x"));
    EXPECT_TRUE(takes()) << "of what was typed";
}

TEST_F(JoinDoctorTest, LinesThatCannotBeDecidedSayWhatToDo) {
    for (int row = 0; row < table().model()->rowCount(); ++row) {
        table().selectRow(row);
        const auto kind = static_cast<JoinKind>(table().currentIndex().data(JoinListModel::KindRole).toInt());
        if (kind == JoinKind::UnitWithoutRow) {
            EXPECT_TRUE(about().contains(QStringLiteral("F5"))) << about().toStdString();
            EXPECT_FALSE(m_doctor.findChild<QComboBox*>(QStringLiteral("joinUnits"))->isEnabled());
            return;
        }
    }
    FAIL() << "the sample has a unit without a row";
}

TEST_F(JoinDoctorTest, ANameThatNoUnitHasIsSaidAndMovesNothing) {
    auto& units = *m_doctor.findChild<QComboBox*>(QStringLiteral("joinUnits"));
    const auto& told = *m_doctor.findChild<QLabel*>(QStringLiteral("joinTold"));
    m_doctor.resize(900, 400);
    QApplication::processEvents();
    const QPoint before = units.mapTo(&m_doctor, QPoint(0, 0));
    units.setEditText(QStringLiteral("zzz"));
    QTest::keyClick(units.lineEdit(), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_TRUE(told.isVisible());
    EXPECT_TRUE(told.text().contains(QStringLiteral("“zzz”"))) << told.text().toStdString();
    EXPECT_EQ(announced(m_doctor), told.text());
    EXPECT_EQ(units.mapTo(&m_doctor, QPoint(0, 0)), before);
    EXPECT_TRUE(m_doctor.rect().contains(told.geometry()));
    EXPECT_TRUE(m_decided.isEmpty());
    units.setEditText(QString());
    enter();
    EXPECT_EQ(told.text(), m_words("window.join.none_fits")) << "nothing was typed";
}

TEST_F(JoinDoctorTest, AUnitThatIsLongerThanItsFieldShowsItsStartAndTellsAllOfIt) {
    auto& units = *m_doctor.findChild<QComboBox*>(QStringLiteral("joinUnits"));
    m_doctor.begin();
    EXPECT_EQ(units.lineEdit()->selectedText(), units.currentText()) << "to be typed over";
    EXPECT_EQ(units.lineEdit()->cursorPosition(), 0);
    const int taken = units.count() - 1;
    units.setCurrentIndex(taken);
    ASSERT_GT(units.lineEdit()->cursorPosition(), 0);
    emit units.activated(taken);
    QApplication::processEvents();
    EXPECT_EQ(units.lineEdit()->cursorPosition(), 0);
    EXPECT_TRUE(units.toolTip().contains(units.currentText().toHtmlEscaped()));
}

TEST_F(JoinDoctorTest, WhatIsTypedIsFoundAsEverywhereElse) {
    auto& units = *m_doctor.findChild<QComboBox*>(QStringLiteral("joinUnits"));
    m_doctor.begin();
    const std::string& name = loadedSample()->study.boundaries.units.names.back();
    units.completer()->setCompletionPrefix(qt(name));
    ASSERT_GT(units.completer()->completionCount(), 0);
    EXPECT_THAT(units.completer()->currentCompletion().toStdString(), testing::HasSubstr(name));
    units.completer()->setCompletionPrefix(QStringLiteral("zzz"));
    EXPECT_EQ(units.completer()->completionCount(), 0);
    units.completer()->setCompletionPrefix({});
    EXPECT_EQ(units.completer()->completionCount(), units.count());
}

TEST_F(JoinDoctorTest, TheListOfUnitsIsAsWideAsTheirNames) {
    auto& units = *m_doctor.findChild<QComboBox*>(QStringLiteral("joinUnits"));
    Units named = loadedSample()->study.boundaries.units;
    named.names.back() = "Xã có tên rất dài ở cuối tỉnh mà ô nhập không đủ chỗ";
    m_doctor.setUnits(named);
    table().selectRow(1);
    int widest = 0;
    for (int item = 0; item < units.count(); ++item) {
        widest = std::max(widest, QFontMetrics(units.view()->font()).horizontalAdvance(units.itemText(item)));
    }
    const int room = units.screen()->availableGeometry().right() - units.mapToGlobal(QPoint(0, 0)).x();
    EXPECT_GE(units.view()->minimumWidth(), std::min(widest, room));
    EXPECT_EQ(units.completer()->popup()->minimumWidth(), units.view()->minimumWidth());
}

} // namespace
} // namespace diaban::ui
