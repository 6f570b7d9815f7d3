// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/staging_folder.h"

#include "gis/io/file_writer.h"

#include <signal.h> // NOLINT(modernize-deprecated-headers): kill() is POSIX, and not in csignal
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <string>
#include <vector>

namespace gis {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPrefix = ".diaban-";

/// The process in ".diaban-<pid>-<n>"; 0 for another name.
pid_t ownerOf(std::string_view name) {
    if (name.substr(0, kPrefix.size()) != kPrefix) {
        return 0;
    }
    const char* end = name.data() + name.size();
    pid_t pid = 0;
    const auto first = std::from_chars(name.data() + kPrefix.size(), end, pid);
    unsigned number = 0;
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != '-') {
        return 0;
    }
    const auto second = std::from_chars(first.ptr + 1, end, number);
    return second.ec == std::errc() && second.ptr == end && pid > 0 ? pid : 0;
}

bool isDead(pid_t pid) {
    return ::kill(pid, 0) != 0 && errno == ESRCH;
}

bool isOurs(const fs::path& folder) {
    struct stat status {};
    return ::lstat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == ::geteuid();
}

} // namespace

fs::path makeStagingFolder(const fs::path& parent) {
    constexpr int kTries = 10'000;
    constexpr mode_t kMode = 0700;
    const std::string stem = std::string(kPrefix) + std::to_string(::getpid()) + "-";
    for (int n = 0; n < kTries; ++n) {
        const fs::path folder = parent / (stem + std::to_string(n));
        if (::mkdir(folder.c_str(), kMode) == 0) {
            return folder;
        }
        if (errno != EEXIST) {
            throw writeFailure(parent, errno, "write.staging");
        }
    }
    throw writeFailure(parent, EEXIST, "write.staging");
}

void removeStaleStagingFolders(const fs::path& parent) noexcept {
    std::error_code failure;
    std::vector<fs::path> stale;
    for (fs::directory_iterator at(parent, failure), end; !failure && at != end; at.increment(failure)) {
        const pid_t owner = ownerOf(at->path().filename().string());
        if (owner != 0 && isDead(owner) && isOurs(at->path())) {
            stale.push_back(at->path());
        }
    }
    for (const fs::path& folder : stale) {
        fs::remove_all(folder, failure);
    }
}

} // namespace gis
