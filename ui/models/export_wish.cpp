// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/export_wish.h"

#include "src/run/write_output.h"

#include <QRegularExpression>

namespace diaban::ui {

namespace {

/// As a shell reads it, between single quotes.
QString betweenQuotes(const std::string& text) {
    QString inner = QString::fromStdString(text);
    return u'\'' + inner.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// For a shell: as it is where it is plain, else between single quotes.
QString quoted(const std::string& text) {
    static const QRegularExpression kPlain(QStringLiteral("^[A-Za-z0-9_./:@%+=,-]+$"));
    const QString plain = QString::fromStdString(text);
    return kPlain.match(plain).hasMatch() ? plain : betweenQuotes(text);
}

std::string packageOf(const ExportWish& wish) {
    std::filesystem::path name = wish.project.filename().stem(); // NAME.diaban
    return (std::filesystem::path(wish.folder) / name.replace_extension(".zip")).string();
}

} // namespace

QString commandOf(const ExportWish& wish) {
    QString line = QStringLiteral("diaban run ") + quoted(wish.project.string());
    for (const std::string& path : wish.only) {
        line += QStringLiteral(" --only ") + quoted(path);
    }
    line += QStringLiteral(" -o ") + quoted(wish.folder);
    return wish.package ? line + QStringLiteral(" --package ") + quoted(packageOf(wish)) : line;
}

std::vector<std::string> writtenInTurn(const Project& project, const ExportWish& wish) {
    std::vector<std::string> paths;
    for (const OutputSpec& output : chosenOutputs(project, wish.only)) {
        paths.push_back(output.path);
    }
    return paths;
}

RunOptions runOptionsOf(const ExportWish& wish, const std::string& version) {
    RunOptions options;
    options.outputFolder = wish.folder;
    options.only = wish.only;
    if (wish.package) {
        QString again; // as the command line says it
        for (const std::string& path : wish.only) {
            again += (again.isEmpty() ? QStringLiteral("--only ") : QStringLiteral(" --only ")) + betweenQuotes(path);
        }
        options.package = PackageSpec{packageOf(wish), version, again.toStdString()};
    }
    return options;
}

} // namespace diaban::ui
