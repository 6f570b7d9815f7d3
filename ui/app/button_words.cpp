// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/button_words.h"

#include "ui/app/qt_texts.h"

namespace diaban::ui {

QString ButtonWords::translate(const char* context, const char* source, const char* /*disambiguation*/,
                               int /*count*/) const {
    const bool ofQt = context != nullptr && source != nullptr && context[0] == 'Q';
    const char* id = ofQt ? idOfQtText(source) : nullptr;
    return id == nullptr ? QString() : m_words(id);
}

} // namespace diaban::ui
