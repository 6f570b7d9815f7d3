// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/file_writer.h"

#include "gis/io/output_set.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace gis {

FileWriter::FileWriter(std::filesystem::path path) : m_path(std::move(path)) {
    constexpr mode_t kMode = 0666; // as the umask of the user wants it
    m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, kMode);
    if (m_descriptor < 0) {
        throw writeFailure(m_path, errno);
    }
    struct stat status {};
    m_regular = ::fstat(m_descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

FileWriter::~FileWriter() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
        remove();
    }
}

void FileWriter::remove() const noexcept {
    if (m_regular) { // never a device that was named as output
        ::unlink(m_path.c_str());
    }
}

void FileWriter::append(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            throw writeFailure(m_path, errno);
        }
        const std::size_t count = written < 0 ? 0 : static_cast<std::size_t>(written);
        bytes.remove_prefix(count);
        m_written += count;
    }
    startFlushing();
}

/// The disk works while the rest is made, so that the flush at the end has less to wait for.
void FileWriter::startFlushing() noexcept {
#ifdef __linux__
    constexpr std::size_t kStep = std::size_t{8} << 20;
    if (m_written - m_started >= kStep) {
        ::sync_file_range(m_descriptor, static_cast<off64_t>(m_started), static_cast<off64_t>(m_written - m_started),
                          SYNC_FILE_RANGE_WRITE);
        m_started = m_written;
    }
#endif
}

void FileWriter::close() {
    if (::fsync(m_descriptor) != 0) {
        throw writeFailure(m_path, errno);
    }
    closeUnflushed();
}

void FileWriter::closeUnflushed() {
    const int descriptor = std::exchange(m_descriptor, -1);
    if (::close(descriptor) != 0 && errno != EINTR) {
        const int code = errno;
        remove();
        throw writeFailure(m_path, code);
    }
}

namespace {

bool meansNoRoom(int code) noexcept {
    return code == ENOSPC || code == EDQUOT || code == EFBIG;
}

} // namespace

Error writeFailure(const std::filesystem::path& path, int code, const std::string& id) {
    std::string known = id;
    if (meansNoRoom(code)) {
        known = "write.no_space";
    } else if (code == EACCES || code == EPERM || code == EROFS) {
        known = "write.no_permission";
    } else if (code == ENOENT || code == ENOTDIR) {
        known = "write.no_folder";
    }
    return {ErrorKind::CannotWrite, path.string(), "", {known, {{"reason", SystemFault(code)}}}};
}

int whyNoRoom(const std::filesystem::path& path) noexcept {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) {
        return 0;
    }
    constexpr std::array<char, 4096> kPage{};
    constexpr int kPages = 4; // few, lest a small file meets a limit that was not the cause
    int code = 0;
    for (int i = 0; i < kPages && code == 0; ++i) {
        code = ::write(descriptor, kPage.data(), kPage.size()) < 0 ? errno : 0;
    }
    ::close(descriptor);
    return meansNoRoom(code) ? code : 0;
}

Error orNoRoom(const Error& error, const std::filesystem::path& path) {
    static constexpr std::array kVague{"write.file", "write.driver", "write.unreadable", "write.read_back"};
    const bool vague = std::find(kVague.begin(), kVague.end(), error.message().id) != kVague.end();
    const int code = vague ? whyNoRoom(path) : 0;
    return code != 0 ? writeFailure(error.file(), code) : error;
}

void flushToDisk(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        throw writeFailure(path, errno);
    }
    const int failed = ::fsync(descriptor) != 0 ? errno : 0;
    ::close(descriptor);
    if (failed != 0 && failed != EINVAL) { // EINVAL: a file system that cannot flush folders
        throw writeFailure(path, failed);
    }
}

void writeFile(const std::filesystem::path& path, std::string_view content) {
    FileWriter writer(path);
    writer.append(content);
    writer.close();
}

} // namespace gis
