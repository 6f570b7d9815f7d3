// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// window_latency PROJECT [ACT]: opens a project in the window, off screen, does what people do and prints, for each act
// whose name has ACT in it, how long the window heard nothing else at most, how long its thread worked in all, and when
// everything was right again. window_project.py makes projects for it.
#include "src/cartography/font_setup.h"
#include "tests/bench/latency/busy_program.h"
#include "tests/bench/latency/window_acts.h"
#include "ui/app/main_window.h"
#include "ui/app/settings.h"
#include "ui/map/map_view.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>
#include <iostream>

namespace diaban::bench {

namespace {

void tell(const std::string& name, const Busy& busy) {
    std::printf("%-52s%9.1f%9.1f%9.0f\n", name.c_str(), busy.longest, busy.all, busy.until);
    std::fflush(stdout);
}

int run(BusyProgram& program, const std::string& file, const std::string& only) {
    ui::Words words(Language::Vi);
    ui::MainWindow window(words);
    window.setTheme(ui::Theme::Light);
    window.resize(1920, 1080);
    window.show();
    const auto settled = [&window] {
        return window.document().loaded() != nullptr && !window.document().isLoading() &&
               window.findChild<ui::MapView*>()->ground() != nullptr;
    };
    std::printf("%-52s%9s%9s%9s\n", "milliseconds", "longest", "all", "right");
    tell("open", program.watch([&] { window.files().open(file); }, settled));
    for (const WindowAct& act : windowActs(window)) {
        if (act.name.find(only) != std::string::npos) {
            const auto right = [&] { return settled() && (!act.right || act.right()); };
            if (act.prepare) {
                program.watch(act.prepare, right);
            }
            tell(act.name, program.watch(act.act, right));
        }
    }
    return 0;
}

} // namespace

} // namespace diaban::bench

int main(int count, char** arguments) {
    if (count < 2) {
        std::cerr << "usage: window_latency PROJECT [ACT]\n";
        return 2;
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QTemporaryDir home; // the settings of whoever runs it stay as they are
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    try {
        diaban::bench::BusyProgram program(count, arguments);
        QApplication::setOrganizationName(QStringLiteral("Diaban"));
        diaban::requireFonts();
        return diaban::bench::run(program, arguments[1], count > 2 ? arguments[2] : "");
    } catch (const std::exception& error) {
        std::cerr << "window_latency: " << error.what() << '\n';
        return 70;
    }
}
