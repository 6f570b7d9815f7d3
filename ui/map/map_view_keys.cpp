// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_view.h"
#include "ui/map/painted_accessible.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMetaObject>
#include <cmath>

namespace diaban::ui {

namespace {

constexpr double kKeyShare = 0.12; ///< of the view that an arrow key moves it by

} // namespace

void MapView::keyPressEvent(QKeyEvent* event) {
    if (!m_ground) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (moveByKey(event->key()) || zoomByKey(*event)) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_PageDown:
        emit walkAsked(1);
        break;
    case Qt::Key_PageUp:
        emit walkAsked(-1);
        break;
    case Qt::Key_Escape:
        escape(event);
        break;
    case Qt::Key_Space:
        m_spaceMoved = m_spaceMoved && event->isAutoRepeat();
        m_spaceHeld = true;
        updateCursor();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focused && m_tool == Tool::Pick) {
            emit picked(*m_focused);
        } else if (m_focused) {
            changeSelection({*m_focused}, event->modifiers());
            emit activated(*m_focused);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool MapView::moveByKey(int key) {
    const double right = std::round(width() * devicePixelRatioF() * kKeyShare);
    const double down = std::round(height() * devicePixelRatioF() * kKeyShare);
    switch (key) {
    case Qt::Key_Left:
        m_camera.moveBy(right, 0);
        break;
    case Qt::Key_Right:
        m_camera.moveBy(-right, 0);
        break;
    case Qt::Key_Up:
        m_camera.moveBy(0, down);
        break;
    case Qt::Key_Down:
        m_camera.moveBy(0, -down);
        break;
    default:
        return false;
    }
    viewMoved();
    return true;
}

bool MapView::zoomByKey(const QKeyEvent& event) {
    const bool fullExtent = event.key() == Qt::Key_F && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal) {
        zoomIn();
    } else if (event.key() == Qt::Key_Minus) {
        zoomOut();
    } else if (event.key() == Qt::Key_Home || fullExtent) {
        showAll();
    } else {
        return false;
    }
    return true;
}

/// Ends a drag without effect; else clears the selection; else it is for whoever is around the map.
void MapView::escape(QKeyEvent* event) {
    if (m_drag != Drag::None) {
        m_drag = Drag::None;
        updateCursor();
        update();
    } else if (!selection().empty()) {
        clearSelection();
    } else {
        event->ignore();
    }
}

void MapView::focusInEvent(QFocusEvent* event) {
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason) { // back from a box: Qt tells readers of the window alone
        QMetaObject::invokeMethod(
            this, [this] { readCurrentItem(*this); }, Qt::QueuedConnection);
    }
}

void MapView::focusOutEvent(QFocusEvent* event) {
    m_byKeyboard = m_spaceHeld = false;
    updateCursor();
    QWidget::focusOutEvent(event);
}

void MapView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        const bool picks = m_spaceHeld && !m_spaceMoved && m_tool == Tool::Pick;
        m_spaceHeld = false;
        updateCursor();
        if (picks && m_focused) {
            emit picked(*m_focused);
        }
    } else {
        QWidget::keyReleaseEvent(event);
    }
}

} // namespace diaban::ui
