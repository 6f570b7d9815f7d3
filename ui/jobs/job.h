// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/progress.h"

#include <QObject>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace diaban::ui {

/// Work on a thread of its own, so that the window never waits: tells where it is and can be stopped. Its signals come
/// out in the thread of whoever made it.
class Job : public QObject {
    Q_OBJECT

public:
    /// The work must call Progress::at now and then, which ends it by gis::Error{Stopped} once stop() was called.
    using Work = std::function<void(const gis::Progress&)>;

    explicit Job(Work work, QObject* parent = nullptr);
    /// Stops the work and waits for it.
    ~Job() override;

    /// Once for each job.
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const noexcept { return m_running; }
    /// What the work threw; null where it came to its end. To be read once it has ended.
    [[nodiscard]] const std::exception_ptr& failure() const noexcept { return m_failure; }
    /// The same in words for the user: what was not expected as gis::Error{Internal "window.unexpected"}; nothing where
    /// the work came to its end or was stopped.
    [[nodiscard]] std::optional<gis::Error> fault() const;
    /// True where the work ended because it was asked to.
    [[nodiscard]] bool wasStopped() const;

signals:
    /// A stage ("stage.read"), what of it is done, and how much it is (0: unknown); at most some 20 times a second, but
    /// for each file that is written ("stage.output").
    void progressed(const QString& stage, qint64 done, qint64 total);
    /// After it no other signal comes.
    void ended();
    /// The work has come back, in its own thread.
    void workEnded(QPrivateSignal);

private:
    void run(const std::stop_token& stop);
    void finish();

    Work m_work;
    std::mutex m_mutex;
    std::exception_ptr m_thrown; ///< by the work; guarded, as is with it all that the work wrote
    std::exception_ptr m_failure;
    bool m_running = false;
    std::jthread m_thread;
};

/// Stops a job whose end nobody waits for: a reader that does not look up until its file is read must not hold the
/// window. It deletes itself once it has ended; none of its signals are heard any more.
void leave(std::unique_ptr<Job> job);

} // namespace diaban::ui
