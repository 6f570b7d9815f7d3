// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/words.h"

namespace diaban::ui {

Words::Words(Language language, QObject* parent) : QObject(parent), m_catalogue(language) {}

void Words::setLanguage(Language language) {
    if (language != m_catalogue.language()) {
        m_catalogue = Catalogue(language);
        emit changed();
    }
}

QString Words::operator()(const char* id) const {
    return qt(m_catalogue.text(std::string(id)));
}

QString Words::operator()(const gis::Message& message) const {
    return qt(m_catalogue.text(message));
}

} // namespace diaban::ui
