// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <chrono>
#include <functional>

namespace diaban::bench {

/// What kept the thread of the window busy for a while, in milliseconds.
struct Busy {
    double longest = 0; ///< that it heard nothing else: one event, or what was called
    double all = 0;
    double until = 0; ///< by the clock, from the first to the last that took a tenth of a frame
};

/// A program that knows how long each event kept its window from hearing the next one.
class BusyProgram : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    /// Does something and then runs the event loop until `done` holds and nothing more has happened for a third of a
    /// second.
    Busy watch(const std::function<void()>& act, const std::function<bool()>& done);

private:
    using Clock = std::chrono::steady_clock;
    void count(Clock::time_point begun);

    Busy m_busy;
    Clock::time_point m_start, m_last;
    bool m_within = false; ///< an event; those that it sends are part of it
};

} // namespace diaban::bench
