// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator.h"
#include "ui/document/words.h"

#include <QWidget>
#include <optional>

class QGridLayout;
class QLabel;
class QSpinBox;

namespace diaban::ui {

class CheckedLine;

/// What is asked of the figure that is mapped: its target, and below which denominator a share or rate is left out
/// because it would be chance.
class IndicatorFields : public QWidget {
    Q_OBJECT

public:
    explicit IndicatorFields(const Words& words, QWidget* parent = nullptr);

    /// The project's indicator; null of a figure that is none: then there is nothing to ask.
    void show(const Indicator* indicator);
    /// Beside a small map the least denominator stands below the target.
    void setNarrow(bool narrow);

signals:
    /// The indicator as it was edited; edits in a row of the same `merge` are one step to undo.
    void edited(const diaban::Indicator& indicator, const QString& merge);

private:
    void retranslate();
    void takeTarget(const QString& text);
    void takeLeast(int least);
    void takeDecimals(int decimals);

    const Words& m_words;
    std::optional<Indicator> m_indicator;
    QGridLayout* m_grid;
    QLabel *m_targetTitle = nullptr, *m_leastTitle = nullptr, *m_decimalsTitle = nullptr;
    CheckedLine* m_target = nullptr;
    QSpinBox *m_least = nullptr, *m_decimals = nullptr;
};

} // namespace diaban::ui
