// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QWidget>

namespace diaban::ui {

/// Lets Ctrl+Z and Ctrl+Y of a field without any typing of its own, be it a line, a number or a list that can be typed
/// in, go to its window or dialog, whose undo they mean then.
class WindowUndo : public QObject {
public:
    explicit WindowUndo(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
};

} // namespace diaban::ui
