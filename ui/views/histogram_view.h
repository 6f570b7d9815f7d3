// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/histogram_content.h"

#include <QWidget>
#include <optional>
#include <vector>

namespace diaban::ui {

/// The distribution of the values that a map shows, in the colours of its classes. The lines between classes can be
/// dragged, or moved by the arrow keys, to numbers as round as the legend writes them: while that lasts the counts
/// follow. Limits are written below their lines where there is room: so it can be read where the legend is out of
/// sight.
class HistogramView : public QWidget {
    Q_OBJECT

public:
    explicit HistogramView(QWidget* parent = nullptr);

    void show(HistogramContent content);
    void clear();
    /// Marks the bars that hold these units.
    void setMarked(std::vector<double> values);

    /// Between the classes, as the legend writes them, lowest first.
    [[nodiscard]] std::vector<double> innerLimits() const;

    [[nodiscard]] QSize sizeHint() const override { return {320, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 88}; }

signals:
    /// The inner limits while one of them is dragged, lowest first.
    void limitsDragged(const std::vector<double>& limits);
    /// The same once it is let go.
    void limitsChosen(const std::vector<double>& limits);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF room() const;
    [[nodiscard]] double xOf(double value) const;
    [[nodiscard]] double valueAt(double x) const;
    [[nodiscard]] std::optional<std::size_t> limitNear(double x) const;
    void paintBars(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintLimits(QPainter& painter) const;
    void paintNumbers(QPainter& painter) const;
    void moveLimit(double value);
    void speak(double limit);

    HistogramContent m_content;
    std::vector<double> m_marked;
    std::optional<std::size_t> m_held; ///< the limit that is dragged, or that the keys move
    bool m_dragging = false, m_moved = false;
};

} // namespace diaban::ui
