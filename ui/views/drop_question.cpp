// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/drop_question.h"

#include <QMessageBox>
#include <QPushButton>

namespace diaban::ui {

bool mayDrop(QWidget& window, const DropQuestion& question) {
    QMessageBox box(QMessageBox::Question, question.title, question.text, QMessageBox::Yes | QMessageBox::Cancel,
                    &window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(question.parts);
    box.button(QMessageBox::Yes)->setText(question.yes);
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Yes;
}

} // namespace diaban::ui
