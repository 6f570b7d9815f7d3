// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/window_undo.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

namespace diaban::ui {

namespace {

/// The line that is typed in; boxes of numbers and those with a list have the keyboard in its place.
const QLineEdit* lineOf(const QObject* field) {
    if (const auto* list = qobject_cast<const QComboBox*>(field)) {
        return list->lineEdit();
    }
    if (qobject_cast<const QAbstractSpinBox*>(field) != nullptr) {
        return field->findChild<QLineEdit*>();
    }
    return qobject_cast<const QLineEdit*>(field);
}

/// Whether something stands typed there that was not taken over yet.
bool hasTyped(const QSpinBox& box) {
    const bool isSpecial = box.value() == box.minimum() && box.text() == box.specialValueText();
    return !isSpecial && box.locale().toInt(box.cleanText()) != box.value();
}

} // namespace

WindowUndo::WindowUndo(QWidget& window) : QObject(&window), m_window(window) {
    qApp->installEventFilter(this);
}

bool WindowUndo::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const QLineEdit* line = lineOf(watched);
    if (line == nullptr || line->window() != &m_window) {
        return false;
    }
    const auto* number = qobject_cast<QSpinBox*>(watched);
    const bool taken = number != nullptr && !hasTyped(*number);
    const auto* key = static_cast<QKeyEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    const bool ofWindow = (key->matches(QKeySequence::Undo) && (taken || !line->isUndoAvailable())) ||
                          (key->matches(QKeySequence::Redo) && (taken || !line->isRedoAvailable()));
    if (ofWindow) {
        event->ignore();
    }
    return ofWindow;
}

} // namespace diaban::ui
