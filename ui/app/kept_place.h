// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <vector>

class QDockWidget;
class QWidget;

namespace diaban::ui {

/// Lets the place of a window and of its panels be kept soon after one was moved, made larger or smaller, opened or
/// closed: also a window that is killed is found again as it was.
class KeptPlace : public QObject {
    Q_OBJECT

public:
    /// `keep` is called once the last change is that long ago.
    KeptPlace(QWidget& window, const std::vector<QDockWidget*>& panels, std::function<void()> keep);

    /// Milliseconds after the last change.
    void setWait(int milliseconds) { m_wait.setInterval(milliseconds); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
    QTimer m_wait;
};

} // namespace diaban::ui
