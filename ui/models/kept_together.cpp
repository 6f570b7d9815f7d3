// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/kept_together.h"

namespace diaban::ui {

QString keptTogether(QString words) {
    constexpr QChar kJoiner(0x2060);
    for (qsizetype at = 1; at + 1 < words.size(); ++at) {
        const QChar before = words[at - 1];
        const QChar after = words[at + 1];
        if (words[at] == u'/' && before.isLetterOrNumber() && after.isLetterOrNumber()) {
            words.insert(at + 1, kJoiner);
        } else if (words[at] == u' ' && before.isDigit() && after == u'%') {
            words[at] = QChar::Nbsp;
        }
    }
    return words;
}

} // namespace diaban::ui
