// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/views/steps_panel.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPixmap>
#include <QPushButton>

namespace diaban::ui {
namespace {

TEST(StepsPanel, ANameThatIsLongerThanItsLineKeepsItsEndAndIsToldWhole) {
    test::qtProgram();
    const Words words(Language::Vi);
    StepsPanel panel(words);
    panel.setNarrow(true);
    panel.resize(200, 600);
    const QString name = QStringLiteral("so-lieu-<b>-thang-09-2025-cua-phong-tham-muu-ban-cuoi.csv");
    std::array<StepStanding, kSteps> steps{};
    steps[1] = {StepState::Warning, QStringLiteral("không có tệp ") + name};
    panel.show(steps);
    const auto& button = *panel.findChild<QPushButton*>(QStringLiteral("step2"));
    EXPECT_FALSE(button.text().contains(name));
    EXPECT_TRUE(button.text().contains(u'…')) << button.text().toStdString();
    EXPECT_TRUE(button.text().endsWith(QStringLiteral("csv"))) << button.text().toStdString();
    EXPECT_TRUE(button.toolTip().contains(name.toHtmlEscaped()));
}

TEST(StepsPanel, LinesOfWholeWordsAreNotCutAtAnyWidth) {
    test::qtProgram();
    const Words words(Language::En);
    StepsPanel panel(words);
    panel.setNarrow(true);
    std::array<StepStanding, kSteps> steps{};
    steps[2] = {StepState::Warning, QStringLiteral("149 of 150 matched, 1 row left over")};
    panel.show(steps);
    const auto& button = *panel.findChild<QPushButton*>(QStringLiteral("step3"));
    for (int width = 190; width < 330; ++width) {
        panel.resize(width, 600);
        EXPECT_FALSE(button.text().contains(u'…')) << width << ' ' << button.text().toStdString();
        for (const QString& line : button.text().split(u'\n')) {
            EXPECT_FALSE(line.back().isDigit()) << width << ": a number stays with what it counts";
        }
    }
}

TEST(StepsPanel, IsATitleAStepWhereThereIsNoWidthForMore) {
    test::qtProgram();
    Words words(Language::En);
    StepsPanel panel(words);
    panel.setNarrow(true);
    panel.setLow(true);
    panel.resize(80, 400);
    std::array<StepStanding, kSteps> steps{};
    steps[5] = {StepState::Done, QStringLiteral("17 clusters")};
    panel.show(steps);
    panel.QWidget::show();
    auto& button = *panel.findChild<QPushButton*>(QStringLiteral("step6"));
    for (const Language language : {Language::En, Language::Vi}) {
        words.setLanguage(language);
        EXPECT_EQ(button.text().simplified(), words("window.step.clusters")) << "nothing is cut off";
        EXPECT_TRUE(button.toolTip().contains(words("window.step.clusters")));
        EXPECT_TRUE(button.toolTip().contains(QStringLiteral("17 clusters")));
    }
    const QImage head = button.grab().toImage().copy(0, 0, button.width(), button.fontMetrics().height());
    QImage plain = head;
    plain.fill(head.pixelColor(0, 0));
    EXPECT_NE(head, plain) << "sign and number";
    panel.resize(200, 400);
    QCoreApplication::processEvents();
    EXPECT_TRUE(button.text().contains(QStringLiteral("17 clusters")));
    panel.resize(80, 400);
    QCoreApplication::processEvents();
    EXPECT_FALSE(button.text().contains(QStringLiteral("17 clusters")));
    panel.setLow(false);
    EXPECT_TRUE(button.text().contains(QStringLiteral("17"))) << "in a higher window there is always width";
}

} // namespace
} // namespace diaban::ui
