// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/map/announcement.h"

#include <gmock/gmock.h>

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QListView>

namespace diaban::ui {
namespace {

/// What the window says to who does not see it.
class AnnouncedTest : public WindowTest {
protected:
    std::string last() { return announced(window()).toStdString(); }
};

TEST_F(AnnouncedTest, WhatIsUndoneAndDoneAgain) {
    open();
    Project project = window().document().project();
    project.maps.front().palette = "Blues";
    ASSERT_TRUE(window().document().change(project, QStringLiteral("đổi màu"), Reach::Looks));
    window().actions()[Act::Undo].trigger();
    EXPECT_EQ(last(), "Hoàn tác: đổi màu");
    window().actions()[Act::Redo].trigger();
    EXPECT_EQ(last(), "Làm lại: đổi màu");
}

TEST_F(AnnouncedTest, WhatTheStatusBarTells) {
    open("son-hai-clusters.diaban.yaml");
    part<QPushButton>("clusterNew").click();
    window().actions()[Act::Undo].trigger();
    const QString told = part<QLabel>("told").text();
    EXPECT_FALSE(told.isEmpty());
    EXPECT_EQ(last(), told.toStdString());
}

/// In a list a sign is painted for the weight, and the hint stands below.
TEST_F(AnnouncedTest, MessagesAreReadWithTheirWeightAndHint) {
    open("son-hai-clusters.diaban.yaml");
    const QAbstractItemModel& messages = *part<QListView>("messageList").model();
    ASSERT_GT(messages.rowCount(), 0);
    const std::string read = messages.index(0, 0).data(Qt::AccessibleTextRole).toString().toStdString();
    EXPECT_THAT(read, testing::StartsWith("cảnh báo: "));
    EXPECT_THAT(read, testing::HasSubstr(messages.index(0, 0).data(Qt::DisplayRole).toString().toStdString()));
    EXPECT_THAT(read,
                testing::HasSubstr(messages.index(0, 0).data(MessageListModel::HintRole).toString().toStdString()));
}

TEST_F(AnnouncedTest, ArrowsBesideTheAxesAreReadAsWords) {
    open();
    std::size_t found = 0;
    for (const QLabel* label : window().findChildren<QLabel*>()) {
        const auto* box = qobject_cast<const QComboBox*>(label->buddy());
        if (box != nullptr && box->objectName().startsWith(QStringLiteral("scatter"))) {
            EXPECT_THAT(label->accessibleName().toStdString(), testing::StartsWith("Trục "));
            ++found;
        }
    }
    EXPECT_EQ(found, 2U);
}

} // namespace
} // namespace diaban::ui
