// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"

#include <QObject>
#include <QString>
#include <string>
#include <utility>
#include <vector>

namespace diaban::ui {

/// The words of the window in the language that is set, the same catalogue as the command's. Whoever shows words sets
/// them anew on changed(), so that the language is switched without a restart.
class Words : public QObject {
    Q_OBJECT

public:
    explicit Words(Language language, QObject* parent = nullptr);

    [[nodiscard]] const Catalogue& catalogue() const noexcept { return m_catalogue; }
    [[nodiscard]] Language language() const noexcept { return m_catalogue.language(); }
    void setLanguage(Language language);

    [[nodiscard]] QString operator()(const char* id) const;
    /// In the words of the window ("window.text.<id>") where those of the command name keys of the project file.
    [[nodiscard]] QString operator()(const gis::Message& message) const;
    /// The same where they stand alone: they begin with a capital letter, unless they begin with a value.
    [[nodiscard]] QString sentence(const gis::Message& message) const;
    /// What to do about it in the window ("window.hint.<id>", else the command's hint unless that names options);
    /// empty where that is not known.
    [[nodiscard]] QString hint(const gis::Message& message) const;

    /// "FILE: PLACE: what is wrong. What to do", in the words of the window; without a file and place as a sentence.
    [[nodiscard]] QString line(const gis::Error& error) const;

signals:
    void changed();

private:
    Catalogue m_catalogue;
};

/// For texts of the window, which are UTF-8 inside.
[[nodiscard]] inline QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace diaban::ui
