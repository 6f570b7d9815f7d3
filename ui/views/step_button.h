// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace diaban::ui {

/// A numbered step: its words beside the sign of its state; or short, for a narrow column, below sign and number.
class StepButton : public QPushButton {
public:
    explicit StepButton(int number, QWidget* parent = nullptr);

    void setShort(bool isShort);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    bool m_short = false;
};

} // namespace diaban::ui
