// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/font_setup.h"
#include "ui/app/button_words.h"
#include "ui/app/file_dialog_columns.h"
#include "ui/app/first_map.h"
#include "ui/app/main_window.h"
#include "ui/app/settings.h"
#include "ui/views/line_icon.h"

#include <QApplication>
#include <QMessageBox>
#include <csignal>
#include <filesystem>

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a full disk must come back as an error to be told
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Diaban"));
    QApplication::setApplicationName(QStringLiteral("diaban-desktop"));
    QApplication::setApplicationDisplayName(QStringLiteral("Diaban"));
    QApplication::setWindowIcon(diaban::ui::programIcon());
    diaban::ui::Words words(diaban::ui::Settings::language());
    diaban::ui::ButtonWords buttons(words);
    QApplication::installTranslator(&buttons);
    diaban::ui::FileDialogColumns columns(words);
    application.installEventFilter(&columns);
    try {
        diaban::requireFonts();
    } catch (const gis::Error& error) {
        QMessageBox::critical(nullptr, QStringLiteral("Diaban"), diaban::ui::qt(words.catalogue().line(error)));
        return 3;
    }
    diaban::ui::MainWindow window(words);
    window.setTheme(diaban::ui::Settings::theme());
    window.show();
    QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.removeAll(QStringLiteral("--until-first-map")) > 0) {
        new diaban::ui::FirstMap(window, words); // the window owns it
    }
    if (!arguments.isEmpty()) {
        std::vector<std::filesystem::path> files;
        for (const QString& argument : arguments) {
            std::filesystem::path file = argument.toStdString();
            std::error_code fault;
            std::filesystem::path whole = std::filesystem::absolute(file, fault);
            files.push_back(fault ? std::move(file) : std::move(whole)); // a project is saved beside them
        }
        window.files().take(files);
    } else {
        window.files().offerRecovered();
    }
    return QApplication::exec();
}
