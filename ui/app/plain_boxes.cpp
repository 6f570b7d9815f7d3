// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/plain_boxes.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMessageBox>

namespace diaban::ui {

PlainBoxes::PlainBoxes(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

/// Before they are measured.
bool PlainBoxes::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Polish) {
        if (const auto* box = qobject_cast<const QMessageBox*>(watched)) {
            for (QLabel* label : box->findChildren<QLabel*>()) {
                label->setTextFormat(Qt::PlainText);
            }
        }
    }
    return false;
}

} // namespace diaban::ui
