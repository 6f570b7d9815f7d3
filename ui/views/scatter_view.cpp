// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/scatter_view.h"

#include "ui/map/announcement.h"
#include "ui/map/painted_accessible.h"
#include "ui/models/chart_axis.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <utility>

namespace diaban::ui {

namespace {

constexpr double kReach = 9; ///< pixels within which a point is pointed at

} // namespace

ScatterView::ScatterView(UnitSelection& selection, QWidget* parent) : QWidget(parent), m_selection(selection) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    isReadAs(*this, QAccessible::Chart);
    connect(&selection, &UnitSelection::changed, this, qOverload<>(&QWidget::update));
}

void ScatterView::show(ScatterContent content) {
    m_content = std::move(content);
    m_across = chartAxis(m_content.across.values, m_content.across.target);
    m_up = chartAxis(m_content.up.values, m_content.up.target);
    m_hovered.reset();
    m_pressed.reset();
    placePoints();
}

void ScatterView::clear() {
    show({});
}

void ScatterView::setColours(std::vector<QColor> colours) {
    m_content.colours = std::move(colours);
    redraw();
}

void ScatterView::redraw() {
    m_drawn = {};
    update();
}

/// Where each unit with both figures stands; the others, and those below a logarithmic axis, have no place at all.
void ScatterView::placePoints() {
    m_points.clear();
    const std::size_t units = std::min(m_content.across.values.size(), m_content.up.values.size());
    const QRectF box = room();
    for (std::size_t unit = 0; m_across && m_up && unit < units; ++unit) {
        const double across = m_content.across.values[unit];
        const double up = m_content.up.values[unit];
        if (hasPlace(*m_across, across) && hasPlace(*m_up, up)) {
            m_points.push_back(
                {static_cast<std::uint32_t>(unit),
                 {box.left() + m_across->share(across) * box.width(), box.bottom() - m_up->share(up) * box.height()}});
        }
    }
    m_pointOf.assign(units, static_cast<std::uint32_t>(m_points.size()));
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        m_pointOf[m_points[i].unit] = static_cast<std::uint32_t>(i);
    }
    redraw();
}

std::optional<QPointF> ScatterView::placeOf(std::uint32_t unit) const {
    return unit < m_pointOf.size() && m_pointOf[unit] < m_points.size() ? std::optional(m_points[m_pointOf[unit]].place)
                                                                        : std::nullopt;
}

std::optional<std::uint32_t> ScatterView::unitAt(const QPointF& place) const {
    std::optional<std::uint32_t> nearest;
    double best = kReach * kReach;
    for (const Point& point : m_points) {
        const QPointF off = point.place - place;
        if (const double square = QPointF::dotProduct(off, off); square <= best) {
            best = square;
            nearest = point.unit;
        }
    }
    return nearest;
}

QString ScatterView::words(std::uint32_t unit) const {
    const auto line = [unit](const ChartFigure& figure) {
        return figure.title + QStringLiteral(": ") + figure.told(figure.values[unit]);
    };
    const QString weak = isWeak(unit) ? QStringLiteral("\n") + m_content.weakWords : QString();
    return m_content.names[unit] + u'\n' + line(m_content.across) + u'\n' + line(m_content.up) + weak;
}

bool ScatterView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    if (const auto unit = unitAt(help->pos())) {
        QToolTip::showText(help->globalPos(), "<p style='white-space:pre'>" + words(*unit).toHtmlEscaped() + "</p>",
                           this);
    } else if (!toolTip().isEmpty()) {
        return QWidget::event(event);
    } else {
        QToolTip::hideText();
    }
    return true;
}

void ScatterView::resizeEvent(QResizeEvent*) {
    placePoints();
}

void ScatterView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        placePoints();
    }
    QWidget::changeEvent(event);
}

void ScatterView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        m_pressed = m_dragged = event->position().toPoint();
        m_boxed = false;
    }
}

void ScatterView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint place = event->position().toPoint();
    if (m_pressed) {
        m_boxed = m_boxed || (place - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
        m_dragged = place;
        update();
    } else if (const auto unit = unitAt(place); unit != m_hovered) {
        m_hovered = unit;
        update();
    }
}

void ScatterView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_pressed && event->button() == Qt::LeftButton) {
        endDrag(event->position().toPoint(), event->modifiers());
    }
}

void ScatterView::endDrag(const QPoint& place, Qt::KeyboardModifiers modifiers) {
    const QRectF box = QRectF(*m_pressed, place).normalized();
    m_pressed.reset();
    std::vector<std::uint32_t> units;
    if (!m_boxed) {
        if (const auto unit = unitAt(place)) {
            units.push_back(*unit);
        }
    } else {
        for (const Point& point : m_points) {
            if (box.contains(point.place)) {
                units.push_back(point.unit);
            }
        }
    }
    update();
    m_selection.pick(units, pickingOf(modifiers));
}

void ScatterView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const auto unit = unitAt(event->position())) {
        emit activated(*unit);
    }
}

void ScatterView::leaveEvent(QEvent*) {
    m_hovered.reset();
    update();
}

void ScatterView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit contextMenuAsked(byKey ? m_selection.current() : unitAt(event->pos()), event->globalPos());
}

void ScatterView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        walk(true, event->key() == Qt::Key_Right ? 1 : -1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        walk(false, event->key() == Qt::Key_Up ? 1 : -1);
        break;
    case Qt::Key_Escape:
        if (m_pressed) {
            m_pressed.reset();
            update();
        } else {
            m_selection.clear();
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto unit = m_selection.current()) {
            emit activated(*unit);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// To the next unit by one of the figures; equal ones follow in the order of the layer.
void ScatterView::walk(bool across, int by) {
    std::vector<std::uint32_t> order;
    for (const Point& point : m_points) {
        order.push_back(point.unit);
    }
    if (order.empty()) {
        return;
    }
    const std::vector<double>& values = (across ? m_content.across : m_content.up).values;
    std::ranges::stable_sort(order, {}, [&](std::uint32_t unit) { return values[unit]; });
    const auto last = static_cast<std::ptrdiff_t>(order.size()) - 1;
    const auto now = m_selection.current() ? std::ranges::find(order, *m_selection.current()) : order.end();
    const auto next =
        now == order.end() ? (by > 0 ? 0 : last) : std::clamp<std::ptrdiff_t>(now - order.begin() + by, 0, last);
    m_selection.set({order[static_cast<std::size_t>(next)]});
    speak();
}

void ScatterView::speak() {
    setAccessibleDescription(words(*m_selection.current()));
    setReadValue(*this, accessibleDescription());
    announce(*this, accessibleDescription());
}

} // namespace diaban::ui
