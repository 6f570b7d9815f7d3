// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/step_standings.h"

#include <QWidget>
#include <array>

class QPushButton;

namespace diaban::ui {

/// The numbered steps, each with its state as a sign and in words, never by colour alone.
class StepsPanel : public QWidget {
    Q_OBJECT

public:
    explicit StepsPanel(const Words& words, QWidget* parent = nullptr);

    void show(const std::array<StepStanding, kSteps>& steps);
    void setCurrent(Step step);

signals:
    void chosen(diaban::ui::Step step);

private:
    void retranslate();

    const Words& m_words;
    std::array<StepStanding, kSteps> m_steps;
    std::array<QPushButton*, kSteps> m_buttons{};
};

} // namespace diaban::ui
