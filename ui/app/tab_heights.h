// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <map>

class QDockWidget;
class QMainWindow;
class QTabWidget;

namespace diaban::ui {

/// Heights of a dock below, one a tab: what is read beside the map is low, what is worked in is high. A tab comes back
/// with the height that it was left with, as a share of the window's.
class TabHeights : public QObject {
public:
    /// `shares`: of the window's height, of each tab when it is first shown; tabs beyond have `kLow`.
    TabHeights(QMainWindow& window, QDockWidget& dock, QTabWidget& tabs, std::map<int, double> shares);

    /// For the tab that is shown; while the dock is hidden, once it is shown.
    void apply();
    /// Hides the dock; it comes back as high as it was.
    void close();
    /// Back to the shares that it began with.
    void forget() { m_shares = m_first; }

    static constexpr double kLow = 0.3, kHigh = 0.45;
    static constexpr int kLeastHigh = 262, kLeastLow = 236; ///< pixels: four rows in a window that is low

protected:
    /// The share stays while the window grows or shrinks.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep(int windowHeight);

    QMainWindow& m_window;
    QDockWidget& m_dock;
    QTabWidget& m_tabs;
    std::map<int, double> m_shares, m_first;
    int m_tab;
    int m_given = 0;      ///< the height that the dock was given: as long as it has it nobody chose another
    bool m_waits = false; ///< for the dock to be shown
};

} // namespace diaban::ui
