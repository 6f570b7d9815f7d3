// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace gis {

/// A new file that is written piece by piece, each step checked. Throws as writeFailure says. Without close() the
/// destructor removes the file.
class FileWriter {
public:
    explicit FileWriter(std::filesystem::path path);
    ~FileWriter();
    FileWriter(const FileWriter&) = delete;
    FileWriter& operator=(const FileWriter&) = delete;

    void append(std::string_view bytes);
    /// Flushes to disk and closes.
    void close();
    /// Closes; what was written is on its way to the disk, but is there only after flushToDisk.
    void closeUnflushed();

private:
    void startFlushing() noexcept;
    void remove() const noexcept;
    std::filesystem::path m_path;
    bool m_regular = false;
    int m_descriptor = -1;
    std::size_t m_written = 0; ///< bytes
    std::size_t m_started = 0; ///< bytes on their way to the disk
};

/// The Error{CannotWrite} for a failed system call: "write.no_space" for a full disk, quota or size limit,
/// "write.no_permission", "write.no_folder", else `id`; {reason} is `code`.
[[nodiscard]] Error writeFailure(const std::filesystem::path& path, int code, const std::string& id = "write.file");

/// Why an existing file cannot grow (ENOSPC, EFBIG, EDQUOT), found by appending to it; 0 where it can, or where it
/// cannot be told. The file is to be thrown away: what was appended may stay.
[[nodiscard]] int whyNoRoom(const std::filesystem::path& path) noexcept;

/// Libraries tell a full disk in words of their own, or not at all and leave a file that is not what it should be:
/// "write.no_space" in place of such an error where `path` cannot grow, else the error itself.
[[nodiscard]] Error orNoRoom(const Error& error, const std::filesystem::path& path);

/// Flushes a file or folder to disk. Throws as writeFailure says.
void flushToDisk(const std::filesystem::path& path);

} // namespace gis
