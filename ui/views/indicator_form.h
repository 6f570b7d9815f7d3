// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator.h"
#include "ui/document/words.h"

#include <QWidget>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace diaban::ui {

class CheckedLine;

/// Name and unit of an indicator in both languages, which way is better, and its target. Where something was typed, an
/// edit comes by Enter or by leaving the line.
class IndicatorForm : public QWidget {
    Q_OBJECT

public:
    explicit IndicatorForm(const Words& words, QWidget* parent = nullptr);

    /// Null: none is chosen, or one that is not edited here.
    void show(const Indicator* indicator);
    [[nodiscard]] const std::optional<Indicator>& indicator() const noexcept { return m_indicator; }
    /// One field below the other with its title beside it, instead of two in a row with their titles above.
    void setNarrow(bool narrow);

signals:
    /// The indicator as it was edited; edits in a row of the same `merge` are one step to undo.
    void edited(const diaban::Indicator& indicator, const QString& merge);

private:
    QLineEdit* addLine(const char* title, std::string LocalText::*language, LocalText Indicator::*text);
    void addField(const char* title, QWidget* field);
    void edit(const char* merge, const std::function<void(Indicator&)>& change);
    void takeTarget(const QString& text);
    void retranslate();

    const Words& m_words;
    std::optional<Indicator> m_indicator;
    QLineEdit *m_nameVi = nullptr, *m_nameEn = nullptr, *m_unitVi = nullptr, *m_unitEn = nullptr;
    QComboBox* m_better = nullptr;
    CheckedLine* m_target = nullptr;
    std::vector<std::pair<QLabel*, const char*>> m_titles;
};

} // namespace diaban::ui
