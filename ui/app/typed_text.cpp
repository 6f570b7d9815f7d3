// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/typed_text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>

namespace diaban::ui {

void takeTyped(QWidget& window) {
    const QPointer<QWidget> field = window.focusWidget();
    if (qobject_cast<QLineEdit*>(field.data()) == nullptr &&
        (field == nullptr || !field->inherits("QAbstractSpinBox"))) {
        return;
    }
    field->clearFocus(); // says that its editing is finished
    if (field != nullptr && field->isVisible()) {
        field->setFocus();
    }
}

WindowUndo::WindowUndo(QWidget& window) : QObject(&window), m_window(window) {
    qApp->installEventFilter(this);
}

bool WindowUndo::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto* line = qobject_cast<QLineEdit*>(watched);
    if (line == nullptr || line->window() != &m_window) {
        return false;
    }
    const auto* key = static_cast<QKeyEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    const bool ofWindow = (key->matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
                          (key->matches(QKeySequence::Redo) && !line->isRedoAvailable());
    if (ofWindow) {
        event->ignore();
    }
    return ofWindow;
}

} // namespace diaban::ui
