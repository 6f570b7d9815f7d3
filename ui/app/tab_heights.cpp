// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/tab_heights.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QResizeEvent>
#include <QTabWidget>
#include <algorithm>
#include <cmath>

namespace diaban::ui {

TabHeights::TabHeights(QMainWindow& window, QDockWidget& dock, QTabWidget& tabs, std::map<int, double> shares)
    : QObject(&window), m_window(window), m_dock(dock), m_tabs(tabs), m_shares(std::move(shares)), m_first(m_shares),
      m_tab(tabs.currentIndex()) {
    window.installEventFilter(this);
    dock.installEventFilter(this);
    connect(&tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        keep(m_window.height());
        m_tab = tab;
        apply();
    });
}

/// Of a dock that is hidden, afloat or elsewhere the height says nothing.
void TabHeights::keep(int windowHeight) {
    if (!m_waits && m_dock.height() != m_given && m_dock.isVisible() && !m_dock.isFloating() &&
        m_window.dockWidgetArea(&m_dock) == Qt::BottomDockWidgetArea) {
        m_shares[m_tab] = static_cast<double>(m_dock.height()) / windowHeight;
    }
}

bool TabHeights::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::Resize) {
        const int before = static_cast<QResizeEvent*>(event)->oldSize().height();
        if (before > 0 && before != m_window.height() && m_dock.isVisible()) {
            keep(before);
            QMetaObject::invokeMethod(this, &TabHeights::apply, Qt::QueuedConnection); // once the window is laid out
        }
    }
    if (watched == &m_dock && event->type() == QEvent::Show && m_waits) {
        QMetaObject::invokeMethod(this, &TabHeights::apply, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void TabHeights::close() {
    keep(m_window.height());
    m_dock.hide();
    m_waits = true;
}

void TabHeights::apply() {
    m_waits = m_dock.isHidden();
    if (m_waits) {
        return;
    }
    const auto found = m_shares.find(m_tabs.currentIndex());
    const double share = found == m_shares.end() ? kLow : found->second;
    const int least = share < kLow ? 0 : share < kHigh ? kLeastLow : kLeastHigh;
    m_given = std::max(static_cast<int>(std::lround(share * m_window.height())), least);
    m_window.resizeDocks({&m_dock}, {m_given}, Qt::Vertical);
}

} // namespace diaban::ui
