// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/plain_text.h"

namespace diaban::ui {

QString plainText(const QString& text) {
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.reserve(apart.size());
    for (const QChar letter : apart) {
        if (letter.isMark()) {
            continue;
        }
        plain += letter == QChar(0x111) ? QChar(u'd') : letter;
    }
    return plain.simplified();
}

} // namespace diaban::ui
