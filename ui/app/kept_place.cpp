// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/kept_place.h"

#include <QDockWidget>
#include <QEvent>
#include <utility>

namespace diaban::ui {

namespace {

constexpr int kWait = 1000; ///< milliseconds

bool changesPlace(QEvent::Type type) {
    return type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide ||
           type == QEvent::WindowStateChange;
}

} // namespace

KeptPlace::KeptPlace(QWidget& window, const std::vector<QDockWidget*>& panels, std::function<void()> keep)
    : QObject(&window), m_window(window) {
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWait);
    connect(&m_wait, &QTimer::timeout, this, std::move(keep));
    window.installEventFilter(this);
    for (QDockWidget* panel : panels) {
        panel->installEventFilter(this);
    }
}

/// A window that is going or not there yet has no place of its own.
bool KeptPlace::eventFilter(QObject* watched, QEvent* event) {
    if (changesPlace(event->type()) && m_window.isVisible()) {
        m_wait.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace diaban::ui
