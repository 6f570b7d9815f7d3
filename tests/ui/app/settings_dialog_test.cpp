// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/app/settings.h"
#include "ui/app/settings_dialog.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

namespace diaban::ui {
namespace {

TEST(SettingsDialog, GivesBackWhatItWasGiven) {
    test::qtProgram();
    const Words words(Language::Vi);
    for (const SettingChoices& now : {SettingChoices{}, SettingChoices{Language::En, Theme::Dark, 5000, "/data/xã"}}) {
        EXPECT_EQ(SettingsDialog(now, words).choices(), now);
    }
}

TEST(SettingsDialog, GivesBackWhatWasChosen) {
    test::qtProgram();
    const Words words(Language::En);
    SettingsDialog dialog(SettingChoices{}, words);
    dialog.findChild<QComboBox*>(QStringLiteral("settings.language"))->setCurrentIndex(1);
    dialog.findChild<QComboBox*>(QStringLiteral("settings.theme"))->setCurrentIndex(1);
    dialog.findChild<QDoubleSpinBox*>(QStringLiteral("settings.keep_after"))->setValue(2.5);
    dialog.findChild<QLineEdit*>(QStringLiteral("settings.folder"))->setText(QStringLiteral(" /data "));
    EXPECT_EQ(dialog.choices(), (SettingChoices{Language::En, Theme::Dark, 2500, "/data"}));
    const QSignalSpy asked(&dialog, &SettingsDialog::layoutResetAsked);
    dialog.findChild<QPushButton*>(QStringLiteral("settings.reset_layout"))->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST(SettingsDialog, WhatStandsInTheFieldOfTheFolderIsReadWhole) {
    test::qtProgram();
    for (const Language language : {Language::Vi, Language::En}) {
        const Words words(language);
        const SettingsDialog dialog(SettingChoices{}, words);
        const auto& folder = *dialog.findChild<QLineEdit*>(QStringLiteral("settings.folder"));
        EXPECT_GE(folder.minimumWidth(), folder.fontMetrics().horizontalAdvance(folder.placeholderText()) + 12);
    }
}

TEST(Settings, KeepsHabitsWithinReason) {
    test::qtProgram();
    EXPECT_EQ(Settings::keepAfter(), 1500);
    Settings::setKeepAfter(4000);
    EXPECT_EQ(Settings::keepAfter(), 4000);
    QSettings().setValue(QStringLiteral("keepAfter"), QStringLiteral("never"));
    EXPECT_EQ(Settings::keepAfter(), 500) << "edits are always kept";
    QSettings().remove(QStringLiteral("keepAfter"));
    Settings::setFolder("/data/xã");
    EXPECT_EQ(Settings::folder(), std::filesystem::path("/data/xã"));
    Settings::setFolder({});
}

} // namespace
} // namespace diaban::ui
