// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPainter>
#include <QPixmap>
#include <cstddef>
#include <map>
#include <utility>

namespace diaban::ui {

constexpr double kChosenGrows = 1.7; ///< pixels of radius, of a mark that is chosen

/// Pixels of radius of the marks of a scatter: smaller where there are many.
[[nodiscard]] double markRadius(std::size_t marks);

/// A point of a scatter: a circle, or of a weak unit a triangle that stands on its tip, with a thin line around.
void paintMark(QPainter& painter, const QPointF& at, double radius, bool weak, const QColor& fill, const QPen& line);

/// The same by the thousand: each kind of mark is drawn once and copied.
class MarkStamps {
public:
    MarkStamps(double radius, const QPen& line, double pixelRatio)
        : m_radius(radius), m_line(line), m_pixelRatio(pixelRatio) {}

    void paint(QPainter& painter, const QPointF& at, bool weak, const QColor& fill);

private:
    double m_radius;
    QPen m_line;
    double m_pixelRatio;
    std::map<std::pair<QRgb, bool>, QPixmap> m_stamps;
};

} // namespace diaban::ui
