// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace diaban::ui {

/// A file beside the project that an edit wrote at once, while the project itself is not saved.
struct UnsavedFile {
    std::filesystem::path file;        ///< absolute
    std::optional<std::string> before; ///< when the project was opened or saved last; nothing: it was not there
    std::optional<std::string> now;    ///< as the program left it

    friend bool operator==(const UnsavedFile&, const UnsavedFile&) = default;
};

/// "a.csv, b.csv", without their folders.
[[nodiscard]] std::string namesOf(const std::vector<UnsavedFile>& files);

/// All such files of a project, such as its decisions about rows: whoever throws its edits away wants them as they
/// were.
class UnsavedFiles {
public:
    UnsavedFiles() = default;
    explicit UnsavedFiles(std::vector<UnsavedFile> files) : m_files(std::move(files)) {}

    /// An edit, or its undoing, put `after` in the place of `before`. What somebody else wrote meanwhile is what the
    /// file goes back to: that is not ours to throw away.
    void note(const std::filesystem::path& file, const std::optional<std::string>& before,
              const std::optional<std::string>& after);
    /// Those that are not as they were.
    [[nodiscard]] std::vector<UnsavedFile> changed() const;
    /// Whether there are any.
    [[nodiscard]] bool haveChanged() const noexcept;
    /// The project is saved: they are as they shall be.
    void clear() noexcept { m_files.clear(); }
    /// Makes them what they were, and knows none from then on. One that somebody else has changed since stays as it is.
    /// Returns what could not be put back: "window.file_changed", or why it cannot be written.
    [[nodiscard]] std::vector<gis::Error> putBack();

private:
    std::vector<UnsavedFile> m_files; ///< in the order in which they were written first
};

} // namespace diaban::ui
