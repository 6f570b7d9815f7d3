// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/job.h"

#include <QCoreApplication>
#include <QString>
#include <chrono>

namespace diaban::ui {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kBetweenReports = std::chrono::milliseconds(50);
constexpr const char* kEachTold = "stage.output"; ///< files are few, and each is told by its name

} // namespace

/// Nothing but the mutex hands over what the work wrote: the signal carries nothing.
Job::Job(Work work, QObject* parent) : QObject(parent), m_work(std::move(work)) {
    connect(this, &Job::workEnded, this, &Job::finish, Qt::QueuedConnection);
}

Job::~Job() {
    stop();
}

void Job::start() {
    m_running = true;
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void Job::stop() {
    m_thread.request_stop();
}

bool Job::wasStopped() const {
    return m_failure && !fault();
}

std::optional<gis::Error> Job::fault() const {
    if (!m_failure) {
        return std::nullopt;
    }
    try {
        std::rethrow_exception(m_failure);
    } catch (const gis::Error& error) {
        return error.kind() == gis::ErrorKind::Stopped ? std::nullopt : std::optional(error);
    } catch (const std::exception& error) {
        return gis::Error(gis::ErrorKind::Internal, {}, {},
                          {"window.unexpected", {{"words", std::string(error.what())}}});
    }
}

void Job::run(const std::stop_token& stop) {
    std::string lastStage;
    Clock::time_point last;
    const gis::Progress progress(stop, [&](const std::string& stage, std::int64_t done, std::int64_t total) {
        const Clock::time_point now = Clock::now();
        if (stage != lastStage || stage == kEachTold || now - last >= kBetweenReports) {
            lastStage = stage;
            last = now;
            emit progressed(QString::fromStdString(stage), done, total);
        }
    });
    std::exception_ptr thrown;
    try {
        m_work(progress);
    } catch (...) {
        thrown = std::current_exception();
    }
    {
        const std::lock_guard lock(m_mutex);
        m_thrown = std::move(thrown);
    }
    emit workEnded(QPrivateSignal());
}

void Job::finish() {
    {
        const std::lock_guard lock(m_mutex);
        m_failure = std::move(m_thrown);
    }
    m_running = false;
    emit ended();
}

void leave(std::unique_ptr<Job> job) {
    if (!job || !job->isRunning()) {
        return;
    }
    Job* left = job.release();
    QObject::disconnect(left, &Job::progressed, nullptr, nullptr);
    QObject::disconnect(left, &Job::ended, nullptr, nullptr);
    left->stop();
    left->setParent(QCoreApplication::instance()); // which waits for it at the very end
    QObject::connect(left, &Job::ended, left, &QObject::deleteLater);
}

} // namespace diaban::ui
