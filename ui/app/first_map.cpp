// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/first_map.h"

#include "ui/app/main_window.h"
#include "ui/map/map_view.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <cstdio>
#include <cstdlib>

namespace diaban::ui {

FirstMap::FirstMap(MainWindow& window, const Words& words)
    : QObject(&window), m_window(window), m_map(*window.findChild<MapView*>()) {
    m_map.installEventFilter(this);
    const auto fail = [&words](const gis::Error& error) {
        std::fprintf(stderr, "%s\n", words.catalogue().line(error).c_str());
        std::fflush(stderr);
        std::_Exit(3); // a box would wait for somebody; jobs that still run need what an orderly end takes away
    };
    const auto instead = [&](auto& from, auto signal) {
        disconnect(&from, signal, &window, nullptr);
        connect(&from, signal, this, fail);
    };
    instead(window.document(), &Document::failed);
    instead(window.files(), &ProjectFiles::failed);
    instead(window.control(), &MapControl::failed);
    connect(&window.control(), &MapControl::shownChanged, this, [&window, fail] {
        if (window.control().fault()) {
            fail(*window.control().fault());
        }
    });
    connect(&window.document(), &Document::faultyChanged, this, [&window, fail] {
        if (!window.document().faulty().empty()) {
            fail(window.document().faulty().front().error);
        }
    });
}

bool FirstMap::eventFilter(QObject* watched, QEvent* event) {
    // What is shown on it was decided before: nothing, where a project has boundaries only.
    if (event->type() == QEvent::Paint && !m_painted && m_map.ground() != nullptr) {
        m_painted = true;
        QTimer::singleShot(0, this, [] {
            std::printf("map\n");
            std::fflush(stdout);
            QApplication::quit();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace diaban::ui
