// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <cstdint>
#include <filesystem>
#include <map>
#include <vector>

namespace diaban::ui {

/// Notices that files change on disk, also where a program writes another file in their place, removes them or brings
/// them back. Several changes in a moment are told once.
class WatchedFiles : public QObject {
    Q_OBJECT

public:
    explicit WatchedFiles(QObject* parent = nullptr);

    /// From now on these, as they are now.
    void watch(const std::vector<std::filesystem::path>& files);
    /// The program itself has written or removed that one: as it is now it is no news.
    void know(const std::filesystem::path& file);

signals:
    void changed(const std::vector<std::filesystem::path>& files);

private:
    /// By what a file is known to be the same.
    struct Stamp {
        bool there = false;
        std::int64_t written = 0; ///< when, in the file system's own count
        std::uint64_t bytes = 0;

        friend bool operator==(const Stamp&, const Stamp&) = default;
    };

    static Stamp stampOf(const std::filesystem::path& file);
    void look();
    void addPaths();

    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    std::map<std::filesystem::path, Stamp> m_stamps;
};

} // namespace diaban::ui
