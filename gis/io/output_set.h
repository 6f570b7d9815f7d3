// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace gis {

/// Files that appear together or not at all: each is written in a hidden staging folder beside its place, on the same
/// file system, and commit() flushes, renames and flushes the folders. Without commit the destructor removes the
/// staging folders and the outputs stay as they were. Staging folders of runs that were killed are removed by the next
/// run.
class OutputSet {
public:
    OutputSet() = default;
    ~OutputSet();
    OutputSet(const OutputSet&) = delete;
    OutputSet& operator=(const OutputSet&) = delete;

    /// An input: staging an output onto it (also through links, or onto a member of its shapefile set) is refused.
    void protect(const std::filesystem::path& input);

    /// Where to write the file that will become `target`. Creates the target's folder only at commit. Throws
    /// Error{CannotWrite}: "write.over_input", "write.same_target", "write.is_folder", "write.no_folder" ...
    [[nodiscard]] std::filesystem::path stage(const std::filesystem::path& target);

    /// Every file that commit() would put in place, sidecars too: where it will be, and where it is now; by place.
    [[nodiscard]] std::vector<std::pair<std::filesystem::path, std::filesystem::path>> staged() const;

    /// Puts everything in place: all files of all staging folders. Throws Error{CannotWrite "write.commit"}; files not
    /// yet renamed keep their old content. Returns the final paths, sorted.
    std::vector<std::filesystem::path> commit();

private:
    struct Folder;
    std::map<std::filesystem::path, std::filesystem::path> m_stagingOf; ///< target folder -> staging folder
    std::vector<std::filesystem::path> m_targets;
    std::vector<std::filesystem::path> m_inputs;
};

/// Writes `content` to a new file and flushes it to disk, checking every step. Throws Error{CannotWrite "write.file"}.
void writeFile(const std::filesystem::path& path, std::string_view content);

} // namespace gis
