// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/watched_files.h"

#include "ui/document/words.h"

namespace diaban::ui {

namespace fs = std::filesystem;

namespace {

constexpr int kMoment = 250; ///< milliseconds in which a program is done with a file

} // namespace

WatchedFiles::WatchedFiles(QObject* parent) : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kMoment);
    connect(&m_soon, &QTimer::timeout, this, &WatchedFiles::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
}

void WatchedFiles::watch(const std::vector<fs::path>& files) {
    const QStringList old = m_watcher.files() + m_watcher.directories();
    if (!old.isEmpty()) {
        m_watcher.removePaths(old);
    }
    m_stamps.clear();
    for (const fs::path& file : files) {
        m_stamps[file] = stampOf(file);
    }
    addPaths();
}

void WatchedFiles::know(const fs::path& file) {
    const fs::path name = fs::absolute(file).lexically_normal();
    for (auto& [watched, stamp] : m_stamps) {
        if (fs::absolute(watched).lexically_normal() == name) {
            stamp = stampOf(watched);
        }
    }
}

/// The folders too: a file that is replaced or removed is no longer watched itself.
void WatchedFiles::addPaths() {
    QStringList paths;
    const auto add = [&](const fs::path& path) {
        std::error_code fault;
        const QString text = qt(path.string());
        if (fs::exists(path, fault) && !paths.contains(text)) {
            paths.append(text);
        }
    };
    for (const auto& [file, stamp] : m_stamps) {
        add(file);
        add(fs::absolute(file).parent_path());
    }
    if (!paths.isEmpty()) {
        m_watcher.addPaths(paths);
    }
}

WatchedFiles::Stamp WatchedFiles::stampOf(const fs::path& file) {
    std::error_code fault;
    Stamp stamp;
    stamp.bytes = fs::file_size(file, fault);
    if (fault) {
        return {};
    }
    stamp.there = true;
    stamp.written = fs::last_write_time(file, fault).time_since_epoch().count();
    return stamp;
}

void WatchedFiles::look() {
    std::vector<fs::path> found;
    for (auto& [file, stamp] : m_stamps) {
        const Stamp now = stampOf(file);
        if (now != stamp) {
            stamp = now;
            found.push_back(file);
        }
    }
    addPaths();
    if (!found.empty()) {
        emit changed(found);
    }
}

} // namespace diaban::ui
