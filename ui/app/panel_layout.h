// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <set>
#include <vector>

class QDockWidget;
class QMainWindow;

namespace diaban::ui {

/// The panels around the map and how somebody arranged them. Those that were closed stay closed, over other projects
/// and the next start; that none are shown on the start page, or while the map has all the room, is not kept.
class PanelLayout {
public:
    /// Of two in one place the first is before the other. None are shown at first.
    PanelLayout(QMainWindow& window, std::vector<QDockWidget*> panels);

    /// Once the window has all of its bars: this is how it is at first. Takes what kept() gave in an earlier start;
    /// false where that is nothing.
    bool restore(const QByteArray& kept);
    /// Shows the panels that are not closed, or none.
    void show(bool shown);
    /// How they are arranged while they are shown; empty where nobody has ever seen them.
    [[nodiscard]] QByteArray kept() const;
    /// All as they were at first. None are shown then.
    void reset();

private:
    void hideAll();
    void takeClosed();

    QMainWindow& m_window;
    std::vector<QDockWidget*> m_panels;
    std::set<const QDockWidget*> m_closed; ///< while none are shown
    std::vector<QDockWidget*> m_before;    ///< the others in their places, the same
    QByteArray m_first, m_kept;            ///< as kept(), while none are shown
    bool m_shown = false;
};

} // namespace diaban::ui
