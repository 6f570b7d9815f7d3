// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"
#include "ui/models/new_indicator.h"

#include <QDialog>
#include <string>
#include <utility>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace diaban::ui {

/// Asks for a new indicator: of which column or figure, as a count or as part of another one, and what it is called.
class NewIndicatorDialog : public QDialog {
    Q_OBJECT

public:
    NewIndicatorDialog(const Project& project, const LoadedProject& loaded, const Words& words,
                       QWidget* parent = nullptr);

    /// As it was filled in, and what it is made of.
    [[nodiscard]] Indicator indicator() const;
    [[nodiscard]] std::vector<IndicatorSource> madeOf() const;

private:
    void addRow(const char* title, const char* name, QWidget* field);
    void takeKind();
    void takeSource();
    [[nodiscard]] IndicatorKind kind() const;
    [[nodiscard]] std::pair<std::string, const Indicator*> keyed() const;

    const Words& m_words;
    Project m_project;
    std::vector<IndicatorSource> m_numerators, m_denominators;
    QFormLayout* m_form = nullptr;
    QComboBox *m_source = nullptr, *m_kind = nullptr, *m_below = nullptr, *m_better = nullptr;
    QLineEdit *m_name = nullptr, *m_unit = nullptr;
    QPushButton* m_accept = nullptr;
    bool m_named = false, m_measured = false; ///< by the user: its name, its unit
};

} // namespace diaban::ui
