// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/scatter_marks.h"

#include <cmath>

namespace diaban::ui {

namespace {

constexpr double kTriangle = 1.25; ///< of the radius: so that it covers as much as the circle

} // namespace

double markRadius(std::size_t marks) {
    return marks <= 400 ? 4.5 : marks <= 4000 ? 3.5 : 2.5;
}

void paintMark(QPainter& painter, const QPointF& at, double radius, bool weak, const QColor& fill, const QPen& line) {
    painter.setPen(line);
    painter.setBrush(fill);
    if (!weak) {
        painter.drawEllipse(at, radius, radius);
        return;
    }
    const double side = radius * kTriangle;
    painter.drawPolygon(
        QPolygonF({at + QPointF(-side, -side * 0.8), at + QPointF(side, -side * 0.8), at + QPointF(0, side)}));
}

void MarkStamps::paint(QPainter& painter, const QPointF& at, bool weak, const QColor& fill) {
    const double side = 2 * std::ceil(m_radius * kTriangle + m_line.widthF() + 1);
    QPixmap& stamp = m_stamps[{fill.rgba(), weak}];
    if (stamp.isNull()) {
        stamp = QPixmap((QSizeF(side, side) * m_pixelRatio).toSize());
        stamp.setDevicePixelRatio(m_pixelRatio);
        stamp.fill(Qt::transparent);
        QPainter drawn(&stamp);
        drawn.setRenderHint(QPainter::Antialiasing);
        paintMark(drawn, {side / 2, side / 2}, m_radius, weak, fill, m_line);
    }
    painter.drawPixmap(at - QPointF(side / 2, side / 2), stamp);
}

} // namespace diaban::ui
