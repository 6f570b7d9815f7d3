// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/latency/busy_program.h"

#include <QEventLoop>
#include <QTimer>
#include <algorithm>

namespace diaban::bench {

namespace {

constexpr double kSeen = 1.6; ///< milliseconds
constexpr auto kQuiet = std::chrono::milliseconds(350);
constexpr int kBetween = 20; ///< milliseconds
constexpr auto kPatience = std::chrono::seconds(120);

double millisecondsBetween(std::chrono::steady_clock::time_point a, std::chrono::steady_clock::time_point b) {
    return std::chrono::duration<double, std::milli>(b - a).count();
}

} // namespace

void BusyProgram::count(Clock::time_point begun) {
    const Clock::time_point now = Clock::now();
    const double took = millisecondsBetween(begun, now);
    m_busy.longest = std::max(m_busy.longest, took);
    m_busy.all += took;
    if (took > kSeen) {
        m_last = now;
    }
}

bool BusyProgram::notify(QObject* receiver, QEvent* event) {
    if (m_within) {
        return QApplication::notify(receiver, event);
    }
    m_within = true;
    const Clock::time_point begun = Clock::now();
    const bool taken = QApplication::notify(receiver, event);
    count(begun);
    m_within = false;
    return taken;
}

Busy BusyProgram::watch(const std::function<void()>& act, const std::function<bool()>& done) {
    m_busy = {};
    m_start = m_last = Clock::now();
    m_within = true;
    act();
    m_within = false;
    count(m_start);
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        const Clock::time_point now = Clock::now();
        if ((done() && now - m_last > kQuiet) || now - m_start > kPatience) {
            loop.quit();
        }
    });
    look.start(kBetween);
    loop.exec();
    m_busy.until = millisecondsBetween(m_start, m_last);
    return m_busy;
}

} // namespace diaban::bench
