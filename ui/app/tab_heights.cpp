// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/tab_heights.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTabWidget>
#include <cmath>

namespace diaban::ui {

TabHeights::TabHeights(QMainWindow& window, QDockWidget& dock, QTabWidget& tabs, std::map<int, double> shares)
    : QObject(&window), m_window(window), m_dock(dock), m_tabs(tabs), m_shares(std::move(shares)),
      m_tab(tabs.currentIndex()) {
    connect(&tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        keep();
        m_tab = tab;
        apply();
    });
}

/// Of a dock that is hidden, afloat or elsewhere the height says nothing.
void TabHeights::keep() {
    if (m_dock.isVisible() && !m_dock.isFloating() && m_window.dockWidgetArea(&m_dock) == Qt::BottomDockWidgetArea) {
        m_shares[m_tab] = static_cast<double>(m_dock.height()) / m_window.height();
    }
}

void TabHeights::apply() {
    const auto found = m_shares.find(m_tabs.currentIndex());
    const double share = found == m_shares.end() ? kLow : found->second;
    m_window.resizeDocks({&m_dock}, {static_cast<int>(std::lround(share * m_window.height()))}, Qt::Vertical);
}

} // namespace diaban::ui
