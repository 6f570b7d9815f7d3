// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/words.h"

#include <QRegularExpression>

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
    const std::string own = "window.text." + message.id;
    if (m_catalogue.has(own)) {
        return qt(m_catalogue.text({own, message.args}));
    }
    return qt(m_catalogue.text(message));
}

QString Words::sentence(const gis::Message& message) const {
    QString words = (*this)(message);
    const QString pattern = (*this)(gis::Message{message.id, {}}); // names of files are not written otherwise
    if (!words.isEmpty() && !pattern.isEmpty() && pattern.front().isLower()) {
        words.front() = words.front().toUpper();
    }
    return words;
}

QString Words::hint(const gis::Message& message) const {
    const std::string own = "window.hint." + message.id;
    if (m_catalogue.has(own)) {
        return qt(m_catalogue.text({own, message.args}));
    }
    static const QRegularExpression ofCommand(QStringLiteral("(?<![-\\w])--[a-z]|\\bdiaban [a-z]"));
    const QString hint = qt(m_catalogue.hint(message));
    return hint.contains(ofCommand) ? QString() : hint;
}

QString Words::line(const gis::Error& error) const {
    QString line;
    for (const std::string& place : {error.file(), error.place()}) {
        line += place.empty() ? QString() : qt(place) + QStringLiteral(": ");
    }
    const QString remedy = hint(error.message());
    line += line.isEmpty() ? sentence(error.message()) : (*this)(error.message());
    return line + (remedy.isEmpty() ? QString() : QStringLiteral(". ") + remedy);
}

} // namespace diaban::ui
