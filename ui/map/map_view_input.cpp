// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace diaban::ui {

namespace {

constexpr double kWheelFactor = 1.25; ///< of one notch
constexpr double kNotch = 120;        ///< of QWheelEvent::angleDelta
constexpr double kDoubleClickFactor = 2;

} // namespace

void MapView::mousePressEvent(QMouseEvent* event) {
    if (!m_ground || m_drag != Drag::None) {
        return;
    }
    const bool left = event->button() == Qt::LeftButton;
    if (event->button() == Qt::MiddleButton || (left && m_spaceHeld)) {
        m_drag = Drag::Move;
        m_spaceMoved = true;
    } else if (left) {
        m_drag = Drag::Pressed;
    }
    m_pressed = m_dragged = event->position().toPoint();
    m_byKeyboard = false;
    updateCursor();
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_ground) {
        return;
    }
    const QPoint place = event->position().toPoint();
    if (m_drag == Drag::Pressed && (place - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Zoom
                 : m_tool == Tool::Move                         ? Drag::Move
                                                                : Drag::Select;
        updateCursor();
    }
    if (m_drag == Drag::Move && place != m_dragged) {
        const QPointF by = QPointF(place - m_dragged) * devicePixelRatioF();
        m_camera.moveBy(std::round(by.x()), std::round(by.y()));
        viewMoved();
    } else if (m_drag == Drag::Select || m_drag == Drag::Zoom) {
        update();
    }
    m_dragged = m_drag == Drag::Pressed ? m_pressed : place; // the map catches up when it begins to move
    hover(place);
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    const bool ends =
        event->button() == Qt::LeftButton || (event->button() == Qt::MiddleButton && m_drag == Drag::Move);
    if (!m_ground || m_drag == Drag::None || !ends) {
        return;
    }
    endDrag(event->position().toPoint(), event->modifiers());
}

void MapView::endDrag(const QPoint& place, Qt::KeyboardModifiers modifiers) {
    const Drag drag = std::exchange(m_drag, Drag::None);
    const QRect box = QRect(m_pressed, place).normalized();
    updateCursor();
    if (drag == Drag::Pressed) {
        click(place, modifiers);
    } else if (drag == Drag::Select) {
        selectIn(box, modifiers);
    } else if (drag == Drag::Zoom && box.width() > 2 && box.height() > 2) {
        const GroundView view = m_camera.view();
        gis::Box plane;
        plane.add(view.toPlane(m_ground->origin(), devicePlace(box.topLeft())));
        plane.add(view.toPlane(m_ground->origin(), devicePlace(box.bottomRight())));
        zoomToBox(plane);
    }
    update();
}

void MapView::click(const QPoint& place, Qt::KeyboardModifiers modifiers) {
    const std::optional<std::uint32_t> unit = unitAt(place);
    const bool more = modifiers.testFlag(Qt::ShiftModifier) || modifiers.testFlag(Qt::ControlModifier);
    if (m_tool == Tool::Pick) {
        if (unit) {
            emit picked(*unit);
        }
    } else if (unit) {
        changeSelection({*unit}, modifiers);
        emit activated(*unit);
    } else if (!more) {
        changeSelection({}, Qt::NoModifier);
    }
}

/// All units of which a pixel lies in the box.
void MapView::selectIn(const QRect& box, Qt::KeyboardModifiers modifiers) {
    drawFrame();
    const UnitRaster& raster = m_frame.units();
    const gis::Point from = devicePlace(box.topLeft());
    const gis::Point to = devicePlace(box.bottomRight());
    std::vector<std::uint8_t> found(m_ground->unitCount() + 1, 0);
    for (int y = std::max(0, static_cast<int>(from.y)); y < std::min(raster.view().height, static_cast<int>(to.y) + 1);
         ++y) {
        for (int x = std::max(0, static_cast<int>(from.x));
             x < std::min(raster.view().width, static_cast<int>(to.x) + 1); ++x) {
            found[raster.row(y)[static_cast<std::size_t>(x)]] = 1;
        }
    }
    std::vector<std::uint32_t> units;
    for (std::uint32_t unit = 0; unit < m_ground->unitCount(); ++unit) {
        if (found[unit] != 0) {
            units.push_back(unit);
        }
    }
    if (m_tool == Tool::Pick) {
        emit pickedInBox(units);
    } else {
        changeSelection(units, modifiers);
    }
}

/// Shift adds, Ctrl turns each over, else they alone are selected.
void MapView::changeSelection(const std::vector<std::uint32_t>& units, Qt::KeyboardModifiers modifiers) {
    const std::vector<std::uint8_t> before = m_selected;
    const bool turns = modifiers.testFlag(Qt::ControlModifier);
    if (!turns && !modifiers.testFlag(Qt::ShiftModifier)) {
        std::fill(m_selected.begin(), m_selected.end(), std::uint8_t{0});
    }
    for (const std::uint32_t unit : units) {
        m_selected[unit] = turns && m_selected[unit] != 0 ? 0 : 1;
    }
    if (m_selected != before) {
        m_frame.selectionChanged();
        m_numbersStale = true; // a gap may be chosen
        update();
        emit selectionChanged(selection());
    }
}

void MapView::hover(const QPoint& place) {
    const GroundView view = m_camera.view();
    emit cursorMoved(lonLatAt(view.toPlane(m_ground->origin(), devicePlace(place))));
    if (m_drag == Drag::Move) {
        return;
    }
    const std::optional<std::uint32_t> unit = unitAt(place);
    if (unit != m_hovered) {
        m_hovered = unit;
        update();
    }
    emit hovered(unit, place);
}

void MapView::leaveEvent(QEvent* /*event*/) {
    m_hovered.reset();
    update();
    emit hovered(std::nullopt, {});
    emit cursorMoved(std::nullopt);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        zoomBy(kDoubleClickFactor, event->position());
    }
}

void MapView::wheelEvent(QWheelEvent* event) {
    if (!m_ground || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    zoomBy(std::pow(kWheelFactor, event->angleDelta().y() / kNotch), event->position());
    m_hovered.reset(); // until the view has come to rest
    event->accept();
}

void MapView::contextMenuEvent(QContextMenuEvent* event) {
    if (m_ground) {
        const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
        emit contextMenuAsked(byKey ? m_focused : unitAt(event->pos()), event->globalPos());
    }
}

bool MapView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && m_ground) {
        const auto* help = static_cast<QHelpEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        const std::optional<std::uint32_t> unit = unitAt(help->pos());
        if (unit && m_words.tip) {
            const QString words = QString::fromStdString(m_words.tip(*unit)).toHtmlEscaped();
            QToolTip::showText(help->globalPos(), "<p style='white-space:pre'>" + words + "</p>", this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void MapView::updateCursor() {
    if (m_drag == Drag::Move) {
        setCursor(Qt::ClosedHandCursor);
    } else if (m_spaceHeld || m_tool == Tool::Move) {
        setCursor(Qt::OpenHandCursor);
    } else if (m_drag == Drag::Zoom || m_drag == Drag::Select) {
        setCursor(Qt::CrossCursor);
    } else if (m_tool == Tool::Pick) {
        setCursor(Qt::PointingHandCursor);
    } else {
        unsetCursor();
    }
}

} // namespace diaban::ui
