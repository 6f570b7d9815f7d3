// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/views/steps_panel.h"

#include <gtest/gtest.h>

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

} // namespace
} // namespace diaban::ui
