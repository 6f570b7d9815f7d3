// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/app/theme.h"
#include "ui/document/words.h"

#include <QDialog>
#include <filesystem>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;

namespace diaban::ui {

/// What a user may settle once for all projects.
struct SettingChoices {
    Language language = Language::Vi;
    Theme theme = Theme::Light;
    int keepAfter = 1500;         ///< milliseconds after an edit until it is kept beside the project
    std::filesystem::path folder; ///< where files are looked for first; empty: where the last one was

    friend bool operator==(const SettingChoices&, const SettingChoices&) = default;
};

/// Choices in, choices out; nothing changes before OK but the layout, which has a button of its own.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const SettingChoices& now, const Words& words, QWidget* parent = nullptr);

    [[nodiscard]] SettingChoices choices() const;

signals:
    void layoutResetAsked();

private:
    void addFields(QFormLayout& form, const SettingChoices& now);
    [[nodiscard]] QWidget* makeButtons();
    void browse();

    const Words& m_words;
    QComboBox *m_language = nullptr, *m_theme = nullptr;
    QDoubleSpinBox* m_keepAfter = nullptr;
    QLineEdit* m_folder = nullptr;
};

} // namespace diaban::ui
