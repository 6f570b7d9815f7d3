// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/value_axis.h"
#include "ui/document/unit_selection.h"
#include "ui/models/chart_figures.h"

#include <QColor>
#include <QLineF>
#include <QPixmap>
#include <QWidget>
#include <cstdint>
#include <optional>
#include <vector>

namespace diaban::ui {

/// What a scatter shows; each vector has one entry a unit.
struct ScatterContent {
    ChartFigure across, up;
    std::vector<QString> names;
    std::vector<QColor> colours;
    std::vector<std::uint8_t> weak; ///< not 0: drawn as a triangle; empty where nothing judges
    QString weakWords;              ///< what a triangle says, for who points at it or hears it
    QString target;                 ///< the word beside the lines of targets
    QString logarithmic;            ///< the words behind the title of an axis that is
};

/// Two figures against each other, a point a unit in the colour of its class, weak units as triangles. Units without
/// one of the two figures have no point, nor have those that lie below a logarithmic axis. A click selects, Shift adds,
/// Ctrl turns over, a drag selects in a box, Esc clears; the arrow keys walk along either axis. The selection is that
/// of the map.
class ScatterView : public QWidget {
    Q_OBJECT

public:
    explicit ScatterView(UnitSelection& selection, QWidget* parent = nullptr);

    void show(ScatterContent content);
    void clear();
    /// The map's colours, while its classes are edited.
    void setColours(std::vector<QColor> colours);

    /// Units that have a point.
    [[nodiscard]] std::size_t pointCount() const noexcept { return m_points.size(); }
    /// Where a unit's point is; nothing where it has none.
    [[nodiscard]] std::optional<QPointF> placeOf(std::uint32_t unit) const;
    [[nodiscard]] std::optional<std::uint32_t> unitAt(const QPointF& place) const;
    /// Where labels stand: those of targets, as they were drawn last, then those of chosen units.
    [[nodiscard]] std::vector<QRectF> labelPlaces() const;

    [[nodiscard]] QSize sizeHint() const override { return {420, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 100}; }

signals:
    void activated(std::uint32_t unit); ///< by a double click or Enter
    void contextMenuAsked(std::optional<std::uint32_t> unit, QPoint globalPlace);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Point {
        std::uint32_t unit = 0;
        QPointF place;
    };
    struct Label {
        QRectF place;
        QString text;
    };

    [[nodiscard]] QRectF room() const;
    [[nodiscard]] QString words(std::uint32_t unit) const;
    [[nodiscard]] bool isWeak(std::uint32_t unit) const {
        return unit < m_content.weak.size() && m_content.weak[unit] != 0;
    }
    void placePoints();
    void redraw();
    [[nodiscard]] bool isTitled() const;
    void paintFrame(QPainter& painter) const;
    void paintTitles(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    void paintTargets(QPainter& painter) const;
    [[nodiscard]] std::optional<QLineF> targetLine(bool across) const;
    [[nodiscard]] std::vector<Label> targetLabels() const;
    [[nodiscard]] std::vector<Label> nameLabels() const;
    [[nodiscard]] std::vector<QRectF> placesAlong(const QLineF& line, const QSizeF& size) const;
    [[nodiscard]] QRectF clearest(const std::vector<QRectF>& places, const std::vector<QRectF>& taken) const;
    void paintLabels(QPainter& painter, const std::vector<Label>& labels) const;
    void paintPoints(QPainter& painter) const;
    [[nodiscard]] QColor fillOf(std::uint32_t unit) const;
    void paintChosen(QPainter& painter) const;
    void endDrag(const QPoint& place, Qt::KeyboardModifiers modifiers);
    void walk(bool across, int by);
    void speak();

    UnitSelection& m_selection;
    ScatterContent m_content;
    std::optional<ValueAxis> m_across, m_up;
    std::vector<Point> m_points;
    std::vector<std::uint32_t> m_pointOf; ///< of each unit: its place in m_points, or their number
    std::vector<Label> m_targetLabels;    ///< as drawn
    QPixmap m_drawn;                      ///< all but what is chosen or pointed at; null: to be drawn
    std::optional<std::uint32_t> m_hovered;
    std::optional<QPoint> m_pressed;
    QPoint m_dragged;
    bool m_boxed = false; ///< the mouse went far enough for a box
};

} // namespace diaban::ui
