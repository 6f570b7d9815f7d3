// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/plain_text.h"

#include <QTextDocument>

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

QString asTip(const QString& text) {
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace diaban::ui
