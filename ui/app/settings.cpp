// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/settings.h"

#include <QSettings>
#include <QStandardPaths>
#include <QStringList>
#include <algorithm>

namespace diaban::ui {

namespace {

constexpr const char* kLanguage = "language";
constexpr const char* kTheme = "theme";
constexpr const char* kKeepAfter = "keepAfter";
constexpr const char* kFolder = "folder";
constexpr const char* kRecent = "recent";
constexpr const char* kGeometry = "geometry";
constexpr const char* kLayout = "layout";
constexpr int kUsualKeepAfter = 1500, kLeastKeepAfter = 500, kMostKeepAfter = 60'000; ///< milliseconds

} // namespace

Language Settings::language() {
    return languageOf(QSettings().value(kLanguage).toString().toStdString()).value_or(languageOfEnvironment());
}

void Settings::setLanguage(Language language) {
    QSettings().setValue(kLanguage, language == Language::Vi ? "vi" : "en");
}

Theme Settings::theme() {
    return QSettings().value(kTheme).toString() == QStringLiteral("dark") ? Theme::Dark : Theme::Light;
}

void Settings::setTheme(Theme theme) {
    QSettings().setValue(kTheme, theme == Theme::Dark ? "dark" : "light");
}

int Settings::keepAfter() {
    return std::clamp(QSettings().value(kKeepAfter, kUsualKeepAfter).toInt(), kLeastKeepAfter, kMostKeepAfter);
}

void Settings::setKeepAfter(int milliseconds) {
    QSettings().setValue(kKeepAfter, milliseconds);
}

std::filesystem::path Settings::folder() {
    return QSettings().value(kFolder).toString().toStdString();
}

void Settings::setFolder(const std::filesystem::path& folder) {
    QSettings().setValue(kFolder, QString::fromStdString(folder.string()));
}

std::vector<std::filesystem::path> Settings::recent() {
    std::vector<std::filesystem::path> files;
    for (const QString& text : QSettings().value(kRecent).toStringList()) {
        std::error_code fault;
        const std::filesystem::path file = text.toStdString();
        if (std::filesystem::exists(file, fault)) {
            files.push_back(file);
        }
    }
    return files;
}

void Settings::addRecent(const std::filesystem::path& file) {
    QStringList files = QSettings().value(kRecent).toStringList();
    const QString text = QString::fromStdString(std::filesystem::absolute(file).lexically_normal().string());
    files.removeAll(text);
    files.prepend(text);
    QSettings().setValue(kRecent, QStringList(files.mid(0, kMostRecent)));
}

QByteArray Settings::geometry() {
    return QSettings().value(kGeometry).toByteArray();
}

QByteArray Settings::layout() {
    return QSettings().value(kLayout).toByteArray();
}

void Settings::setPlace(const QByteArray& geometry, const QByteArray& layout) {
    QSettings().setValue(kGeometry, geometry);
    QSettings().setValue(kLayout, layout);
}

std::filesystem::path Settings::recoveryFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation).toStdString() + "/recovery";
}

} // namespace diaban::ui
