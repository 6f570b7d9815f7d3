// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QWidget>

namespace diaban::ui {

/// Takes over what stands typed in the field that has the keyboard, as Enter would: before saving, exporting or
/// leaving.
void takeTyped(QWidget& window);

/// Lets Ctrl+Z and Ctrl+Y of a field without any typing of its own, be it a line, a number or a list that can be typed
/// in, go to the window, whose undo they mean then.
class WindowUndo : public QObject {
public:
    explicit WindowUndo(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
};

} // namespace diaban::ui
