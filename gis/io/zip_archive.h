// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace gis {

/// One file of a ZIP archive: its bytes, or a file on disk that they are read from.
struct ZipEntry {
    std::string name;             ///< UTF-8, "/" between folders, relative: see leavesArchive
    std::string bytes{};          ///< where `file` is empty
    std::filesystem::path file{}; ///< read while the archive is written
    bool deflate = true;          ///< false: stored as it is, for what is packed already
};

/// Whether an entry of that name would be unpacked outside the folder of its archive, or nowhere: absolute, with a
/// drive, with a step up or a backslash, empty or with an empty or "." part, with a control character.
[[nodiscard]] bool leavesArchive(std::string_view name);

/// The entries as the bytes of a ZIP archive, in that order, each dated 1980-01-01: the same entries, the same bytes.
/// Throws Error{CannotWrite}: "zip.entry_name" for a name that leavesArchive or comes twice, "zip.driver", and
/// "write.read_back" where what was written does not read back as it was.
[[nodiscard]] std::string zipBytes(const std::vector<ZipEntry>& entries);

/// The same into a new file, flushed; large entries pass through memory in pieces. Throws also "write.no_space" and the
/// like, "zip.entry_unreadable" for a file that cannot be read.
void writeZip(const std::filesystem::path& path, const std::vector<ZipEntry>& entries);

} // namespace gis
