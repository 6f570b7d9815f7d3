// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTimer>

namespace diaban::test {

/// The one QApplication of a test program, off screen and with settings of its own; made when it is first asked for.
inline QApplication& qtProgram() {
    static int count = 1;
    static char name[] = "test";
    static char* arguments[] = {name, nullptr};
    static QApplication* const application = [] {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QByteArray own = QDir::tempPath().toUtf8() + "/diaban-test-home-" + QByteArray::number(getpid());
        const QByteArray given = qgetenv("DIABAN_TEST_HOME"); // of the test that started this one
        const QByteArray home = given.isEmpty() ? own : given;
        qputenv("DIABAN_TEST_HOME", home);
        qputenv("XDG_CONFIG_HOME", home + "/config");
        qputenv("XDG_DATA_HOME", home + "/data");
        auto* made = new QApplication(count, arguments); // lives as long as the program: widgets outlive main's end
        QApplication::setOrganizationName(QStringLiteral("Diaban tests"));
        return made;
    }();
    return *application;
}

/// Runs the event loop until the condition holds; false after `seconds`. Between events it sleeps, so that the threads
/// that are waited for have the processor: given a time, processEvents() would not wait but spin.
template <typename Condition> [[nodiscard]] bool waitFor(Condition&& holds, int seconds = 60) {
    QElapsedTimer timer;
    timer.start();
    QTimer tick; // for conditions that come true without an event
    tick.start(5);
    while (!holds()) {
        if (timer.elapsed() > seconds * qint64{1000}) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
    return true;
}

} // namespace diaban::test
