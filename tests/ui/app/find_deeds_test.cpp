// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"

#include <QLabel>
#include <QListWidget>
#include <QTabWidget>

namespace diaban::ui {
namespace {

class FindDeeds : public WindowTest {
protected:
    /// What is found first.
    QString found(const char* typed) {
        window().actions()[Act::Find].trigger();
        auto& box = *window().findChild<FindBox*>();
        box.findChild<QLineEdit*>()->setText(QString::fromUtf8(typed));
        const QListWidgetItem* first = box.findChild<QListWidget*>()->item(0);
        return first != nullptr ? first->text() : QString();
    }
    void take() { emit window().findChild<FindBox*>()->findChild<QLineEdit*>()->returnPressed(); }
};

TEST_F(FindDeeds, ANewClusterIsBegunWhereThereAreSomeAndWhereThereAreNone) {
    for (const char* project : {"son-hai-clusters.diaban.yaml", "son-hai.diaban.yaml"}) {
        open(project);
        ASSERT_TRUE(found("cum moi").startsWith(QStringLiteral("Cụm mới"))) << project;
        take();
        EXPECT_TRUE(waitFor([&] { return window().clusterDraft().isActive(); })) << project;
        m_answer = QMessageBox::Discard;
    }
}

TEST_F(FindDeeds, WhatPanelsDoIsFoundThoughTheyAreOutOfSight) {
    open("son-hai-clusters.diaban.yaml");
    for (const char* typed : {"tính đề xuất", "sơ hở", "ranh giới", "ghép", "thêm tệp để xuất", "xuất"}) {
        EXPECT_TRUE(found(typed).startsWith(QString::fromUtf8(typed), Qt::CaseInsensitive)) << typed;
    }
    (void)found("sơ hở");
    take();
    auto& tabs = part<QTabWidget>("bottomTabs");
    EXPECT_EQ(tabs.tabText(tabs.currentIndex()), m_words("window.step.clusters"));
    EXPECT_TRUE(part<QWidget>("gapTable").isVisible());
}

} // namespace
} // namespace diaban::ui
