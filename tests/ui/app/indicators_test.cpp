// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/app/indicator_control.h"
#include "ui/views/new_indicator_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTableView>

namespace diaban::ui {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Step 4: the list of indicators, and what is done with them there.
class IndicatorsTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        open("son-hai.diaban.yaml");
        part<QPushButton>("step4").click();
    }

    QAbstractItemModel& list() { return *part<QTableView>("indicatorList").model(); }
    std::string cell(int row, IndicatorListModel::Column column) {
        return list().index(row, column).data().toString().toStdString();
    }
    void choose(int row) { part<QTableView>("indicatorList").setCurrentIndex(list().index(row, 0)); }
    void waitUntilRead() {
        ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
    }
    const std::string& text() { return window().document().text(); }
};

TEST_F(IndicatorsTest, EachSaysWhatItIsAndHowManyUnitsHaveIt) {
    EXPECT_TRUE(part<QTableView>("indicatorList").isVisible());
    ASSERT_EQ(list().rowCount(), 4);
    EXPECT_EQ(cell(0, IndicatorListModel::Key), "pledged_share");
    EXPECT_TRUE(part<QTableView>("indicatorList").isColumnHidden(IndicatorListModel::Key));
    EXPECT_THAT(list().index(0, IndicatorListModel::Name).data(Qt::ToolTipRole).toString().toStdString(),
                HasSubstr("pledged_share"));
    EXPECT_THAT(cell(0, IndicatorListModel::Name), testing::StartsWith("●")) << "it is mapped";
    EXPECT_EQ(cell(0, IndicatorListModel::Target), "85");
    EXPECT_THAT(cell(0, IndicatorListModel::MadeOf), HasSubstr("Hộ đã ký cam kết / Tổng số hộ (indicators.csv)"));
    EXPECT_EQ(cell(0, IndicatorListModel::With), "148/150 (thiếu 2)");
    EXPECT_EQ(cell(0, IndicatorListModel::Periods), "Quý III/2025");
    EXPECT_THAT(cell(1, IndicatorListModel::Name), Not(testing::StartsWith("●")));
}

TEST_F(IndicatorsTest, ALongNameLeavesTheListItsRoom) {
    m_words.setLanguage(Language::En);
    window().resize(1366, 768);
    for (int round = 0; round < 5; ++round) { // is laid out
        QCoreApplication::processEvents();
    }
    const auto& table = part<QTableView>("indicatorList");
    const int second = table.columnViewportPosition(1) + table.columnWidth(1);
    EXPECT_LE(second, table.viewport()->width()) << "how many units have it is seen whole";
}

TEST_F(IndicatorsTest, ChoosingOneMapsItAndIsNoEdit) {
    choose(1);
    EXPECT_EQ(window().control().shown()->spec.indicator, "models_per_1000_households");
    EXPECT_THAT(cell(1, IndicatorListModel::Name), testing::StartsWith("●"));
    EXPECT_THAT(cell(0, IndicatorListModel::Name), Not(testing::StartsWith("●")));
    choose(2);
    EXPECT_EQ(window().control().shown()->spec.indicator, "security_teams_per_hamlet") << "without a map of its own";
    EXPECT_FALSE(window().isWindowModified());
}

TEST_F(IndicatorsTest, NameTargetAndDirectionAreEditsThatAreUndone) {
    choose(1);
    const std::string before = text();
    auto& name = part<QLineEdit>("indicators.name_vi");
    test::type(name, QStringLiteral("Mô hình"));
    test::press(name, Qt::Key_Return);
    EXPECT_THAT(text(), HasSubstr("Mô hình"));
    EXPECT_THAT(cell(1, IndicatorListModel::Name), HasSubstr("Mô hình"));
    waitUntilRead();
    auto& target = part<QLineEdit>("indicatorTarget");
    test::type(target, QStringLiteral("2,5"));
    test::press(target, Qt::Key_Return);
    EXPECT_EQ(window().document().project().indicators[1].target, 2.5);
    auto& better = part<QComboBox>("indicatorBetter");
    better.setCurrentIndex(2);
    emit better.activated(2);
    EXPECT_EQ(window().document().project().indicators[1].direction, Direction::Less);
    waitUntilRead();
    while (window().document().undoStack().canUndo()) {
        window().document().undoStack().undo();
    }
    EXPECT_EQ(text(), before);
    waitUntilRead();
    EXPECT_EQ(part<QLineEdit>("indicatorTarget").text(), QString()) << "the form shows what holds again";
}

TEST_F(IndicatorsTest, ATargetThatIsNoNumberIsToldInPlace) {
    choose(0);
    const std::string before = text();
    auto& target = part<QLineEdit>("indicatorTarget");
    test::type(target, QStringLiteral("nhiều"));
    test::press(target, Qt::Key_Return);
    EXPECT_EQ(text(), before);
    EXPECT_EQ(target.text(), QStringLiteral("nhiều"));
}

TEST_F(IndicatorsTest, AFigureOrAColumnThatIsNotUsedYetBecomesOne) {
    std::string without = text();
    const std::size_t line = without.find("      cameras: ");
    without.erase(line, without.find('\n', line) + 1 - line);
    const fs::path file = window().document().file();
    std::ofstream(file, std::ios::binary) << without;
    window().files().open(file);
    ASSERT_TRUE(waitFor([&] { return window().document().loaded() && window().control().shown(); }));
    NewIndicatorDialog dialog(window().document().project(), *window().document().loaded(), m_words);
    auto& of = *dialog.findChild<QComboBox*>(QStringLiteral("newIndicatorOf"));
    of.setCurrentIndex(of.findText(QStringLiteral("Camera an ninh (indicators.csv), chưa dùng")));
    ASSERT_GE(of.currentIndex(), 0);
    auto& kind = *dialog.findChild<QComboBox*>(QStringLiteral("newIndicatorKind"));
    kind.setCurrentIndex(2); // a rate
    auto& below = *dialog.findChild<QComboBox*>(QStringLiteral("newIndicatorBelow"));
    ASSERT_THAT(below.itemText(0).toStdString(), HasSubstr("Tổng số hộ"));
    window().indicators().add(dialog.indicator(), dialog.madeOf());
    waitUntilRead();
    ASSERT_EQ(list().rowCount(), 5);
    EXPECT_THAT(cell(4, IndicatorListModel::With), testing::MatchesRegex("1[0-9]+/150 .*"));
    EXPECT_THAT(text(), HasSubstr("Camera an ninh"));
    window().actions()[Act::Undo].trigger();
    EXPECT_EQ(text(), without) << "column and indicator are one step";
}

TEST_F(IndicatorsTest, WithoutAnyColumnsAreOfferedAndTakenByAClick) {
    std::ofstream(m_folder.path() / "sample/none.diaban.yaml", std::ios::binary)
        << "version: 1\nboundaries: {path: boundaries.gpkg, layer: communes, key: code, name: name}\n"
           "tables:\n  - {path: indicators.csv, key: Mã xã, columns: {households: Tổng số hộ}}\n"
           "maps: [{indicator: households, kind: circles}]\n";
    open("none.diaban.yaml");
    part<QPushButton>("step4").click();
    EXPECT_THAT(part<QPushButton>("step4").text().simplified().toStdString(), HasSubstr("chọn cột số liệu"));
    auto& offers = part<QListWidget>("indicatorOffers");
    ASSERT_TRUE(offers.isVisible());
    EXPECT_THAT(part<QLabel>("indicatorOffersWhy").text().toStdString(), HasSubstr("Bấm vào một cột"));
    const QList<QListWidgetItem*> shares = offers.findItems(QStringLiteral("+ Tỷ lệ hộ ký"), Qt::MatchStartsWith);
    ASSERT_EQ(shares.size(), 1);
    emit offers.itemActivated(shares.front());
    waitUntilRead();
    ASSERT_EQ(list().rowCount(), 1);
    EXPECT_EQ(cell(0, IndicatorListModel::Key), "pledged_share");
    EXPECT_THAT(cell(0, IndicatorListModel::With), testing::MatchesRegex("1[0-9]+/150 .*"));
    EXPECT_FALSE(offers.isVisible());
    window().actions()[Act::Undo].trigger();
    waitUntilRead();
    EXPECT_TRUE(offers.isVisible());
    part<QPushButton>("indicatorOffersAll").click();
    waitUntilRead();
    EXPECT_GT(list().rowCount(), 5);
}

TEST_F(IndicatorsTest, ANewOneHasWordsInBothLanguages) {
    const Words english{Language::En};
    NewIndicatorDialog dialog(window().document().project(), *window().document().loaded(), english);
    auto& of = *dialog.findChild<QComboBox*>(QStringLiteral("newIndicatorOf"));
    of.setCurrentIndex(of.findText(QStringLiteral("Camera an ninh"), Qt::MatchStartsWith));
    ASSERT_GE(of.currentIndex(), 0);
    EXPECT_EQ(dialog.findChild<QLineEdit*>(QStringLiteral("newIndicatorName"))->text(),
              QStringLiteral("Security cameras"));
    EXPECT_EQ(dialog.indicator().key, "cameras");
    EXPECT_EQ(dialog.indicator().name, (LocalText{"Camera an ninh", "Security cameras"}));
    EXPECT_EQ(dialog.indicator().unit, (LocalText{"camera", "cameras"}));
    dialog.findChild<QComboBox*>(QStringLiteral("newIndicatorKind"))->setCurrentIndex(2); // a rate, which is not known
    const std::string both = dialog.findChild<QLineEdit*>(QStringLiteral("newIndicatorName"))->text().toStdString();
    EXPECT_EQ(dialog.indicator().name, (LocalText{both, both}));
    EXPECT_EQ(dialog.indicator().unit, (LocalText{m_words("indicators.per_thousand").toStdString(),
                                                  english("indicators.per_thousand").toStdString()}));
}

TEST_F(IndicatorsTest, WhatUsesARemovedOneIsToldAndGoesWithIt) {
    choose(0);
    m_answer = QMessageBox::Cancel;
    part<QPushButton>("indicatorRemove").click();
    EXPECT_THAT(boxWords().toStdString(), HasSubstr("Tỷ lệ hộ ký cam kết, quý III/2025")) << "the map, by its title";
    EXPECT_THAT(boxWords().toStdString(), HasSubstr("pledged-share.png"));
    EXPECT_FALSE(window().isWindowModified());
    m_answer = QMessageBox::Yes;
    part<QPushButton>("indicatorRemove").click();
    EXPECT_EQ(window().document().project().findIndicator("pledged_share"), nullptr);
    EXPECT_EQ(window().document().project().maps.size(), 1U);
    waitUntilRead();
    EXPECT_EQ(list().rowCount(), 3);
    ASSERT_NE(window().control().shown()->spec.indicator, "pledged_share");
    window().actions()[Act::Undo].trigger();
    EXPECT_EQ(window().document().project().maps.size(), 2U);
    waitUntilRead();
    EXPECT_EQ(window().control().shown()->spec.indicator, "pledged_share") << "mapped again, as it is chosen again";
    EXPECT_THAT(cell(0, IndicatorListModel::Name), testing::StartsWith("●"));
}

} // namespace
} // namespace diaban::ui
