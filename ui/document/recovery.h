// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

/// What was being edited when the program ended without being asked to.
struct RecoveredText {
    std::filesystem::path file; ///< the project file it is of
    std::string text;
};

/// Keeps the text of a project that is being edited in a folder of its own, so that a crash loses nothing: a file a
/// project, written beside and renamed, removed once the text is saved or given up.
class Recovery {
public:
    explicit Recovery(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Throws gis::Error{CannotWrite}.
    void keep(const std::filesystem::path& file, const std::string& text) const;
    void forget(const std::filesystem::path& file) const noexcept;
    /// What was kept of that project; nothing where there is none or it cannot be read.
    [[nodiscard]] std::optional<RecoveredText> of(const std::filesystem::path& file) const;
    /// Everything that was kept, by file.
    [[nodiscard]] std::vector<RecoveredText> all() const;

private:
    [[nodiscard]] std::filesystem::path placeOf(const std::filesystem::path& file) const;

    std::filesystem::path m_folder;
};

} // namespace diaban::ui
