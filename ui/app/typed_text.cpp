// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/typed_text.h"

#include <QLineEdit>
#include <QPointer>
#include <QWidget>

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

} // namespace diaban::ui
