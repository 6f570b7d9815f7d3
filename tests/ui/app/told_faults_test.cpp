// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"

namespace diaban::ui {
namespace {

class ToldFaultsTest : public WindowTest {};

TEST_F(ToldFaultsTest, OfAnEditSayNoKeyOfTheProjectFile) {
    open("son-hai.diaban.yaml");
    Project project = window().document().project();
    project.outputs.front().path = "../ngoài.png";
    QTimer::singleShot(0, &window(),
                       [&] { EXPECT_FALSE(window().document().change(project, QStringLiteral("x"), Reach::Looks)); });
    ASSERT_TRUE(waitFor([&] { return !boxWords().isEmpty(); }));
    EXPECT_TRUE(boxWords().contains(QStringLiteral("ngoài.png")));
    EXPECT_FALSE(boxWords().contains(QStringLiteral("outputs["))) << boxWords().toStdString();
    EXPECT_FALSE(boxWords().contains(QStringLiteral(".diaban.yaml"))) << boxWords().toStdString();
}

} // namespace
} // namespace diaban::ui
