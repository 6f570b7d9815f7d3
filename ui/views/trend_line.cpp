// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/trend_line.h"

#include <QPainter>
#include <algorithm>

namespace diaban::ui {

void TrendLine::show(std::vector<std::optional<double>> values, std::optional<double> target) {
    m_values = std::move(values);
    m_target = target;
    update();
}

void TrendLine::paintEvent(QPaintEvent*) {
    double least = m_target.value_or(std::numeric_limits<double>::infinity());
    double most = m_target.value_or(-std::numeric_limits<double>::infinity());
    for (const auto& value : m_values) {
        if (value) {
            least = std::min(least, *value);
            most = std::max(most, *value);
        }
    }
    if (!(most >= least)) {
        return;
    }
    const QRectF room = QRectF(rect()).adjusted(4, 4, -4, -4);
    const auto place = [&](std::size_t period, double value) {
        const double across =
            m_values.size() > 1 ? static_cast<double>(period) / static_cast<double>(m_values.size() - 1) : 0.5;
        const double up = most > least ? (value - least) / (most - least) : 0.5;
        return QPointF(room.left() + across * room.width(), room.bottom() - up * room.height());
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_target) {
        painter.setPen(QPen(palette().color(QPalette::Mid), 1, Qt::DotLine));
        painter.drawLine(QPointF(room.left(), place(0, *m_target).y()), QPointF(room.right(), place(0, *m_target).y()));
    }
    painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
    for (std::size_t i = 1; i < m_values.size(); ++i) {
        if (m_values[i - 1] && m_values[i]) {
            painter.drawLine(place(i - 1, *m_values[i - 1]), place(i, *m_values[i]));
        }
    }
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_values[i]) {
            painter.drawEllipse(place(i, *m_values[i]), 2.5, 2.5);
        }
    }
}

} // namespace diaban::ui
