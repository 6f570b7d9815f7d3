// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <limits>
#include <optional>
#include <vector>

namespace diaban::ui {

/// A small chart of one figure over its periods, with the target as a dotted line. Periods without a figure are gaps.
class TrendLine : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// One value a period, the earliest first.
    void show(std::vector<std::optional<double>> values, std::optional<double> target);

    [[nodiscard]] QSize sizeHint() const override { return {72, 26}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::optional<double>> m_values;
    std::optional<double> m_target;
};

} // namespace diaban::ui
