// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/panel_layout.h"

#include <QDockWidget>
#include <QMainWindow>
#include <utility>

namespace diaban::ui {

namespace {

/// Panels behind another one are kept left of and above everything.
bool isBehind(const QDockWidget& panel) {
    return panel.geometry().right() < 0 || panel.geometry().bottom() < 0;
}

} // namespace

PanelLayout::PanelLayout(QMainWindow& window, std::vector<QDockWidget*> panels)
    : m_window(window), m_panels(std::move(panels)) {
    hideAll();
}

bool PanelLayout::restore(const QByteArray& kept) {
    m_first = m_window.saveState();
    if (!m_window.restoreState(kept)) {
        return false;
    }
    m_kept = kept;
    takeClosed();
    if (m_closed.size() == m_panels.size()) {
        m_closed.clear(); // else nobody would know that there are any
    }
    hideAll();
    m_shown = false;
    return true;
}

void PanelLayout::show(bool shown) {
    if (shown == m_shown) {
        return;
    }
    if (!shown) {
        m_kept = m_window.saveState();
        takeClosed();
        m_before.clear();
        for (QDockWidget* panel : m_panels) {
            if (!m_window.tabifiedDockWidgets(panel).isEmpty() && !panel->isHidden() && !isBehind(*panel)) {
                m_before.push_back(panel);
            }
        }
        hideAll();
    } else {
        for (QDockWidget* panel : m_panels) {
            panel->setVisible(!m_closed.contains(panel));
        }
        for (QDockWidget* panel : m_before) {
            panel->raise();
        }
    }
    m_shown = shown;
}

QByteArray PanelLayout::kept() const {
    return m_shown ? m_window.saveState() : m_kept;
}

void PanelLayout::reset() {
    m_window.restoreState(m_first);
    m_closed.clear();
    m_before.clear();
    m_kept.clear();
    hideAll();
    m_shown = false;
}

void PanelLayout::hideAll() {
    for (QDockWidget* panel : m_panels) {
        panel->hide();
    }
}

/// A panel behind another one of its tabs is not hidden.
void PanelLayout::takeClosed() {
    m_closed.clear();
    for (const QDockWidget* panel : m_panels) {
        if (panel->isHidden()) {
            m_closed.insert(panel);
        }
    }
}

} // namespace diaban::ui
