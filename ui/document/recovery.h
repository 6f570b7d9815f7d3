// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/unsaved_files.h"

#include <QLockFile>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

/// What was being edited when the program ended without being asked to.
struct RecoveredText {
    std::filesystem::path place;     ///< the copy itself
    std::filesystem::path file;      ///< the project file it is of, absolute
    std::optional<std::string> base; ///< what that file said when it was read or written last; nothing: no file yet
    std::string text;
    std::string unfinished{};         ///< what was being made and is not in the text yet, as its maker keeps it
    std::vector<UnsavedFile> files{}; ///< that edits wrote since the project was opened or saved
};

/// Keeps the text of the project that is being edited in a folder of its own, so that a crash loses nothing: a copy,
/// written beside and renamed, removed once the text is saved or given up. While its owner lives a lock lies beside it,
/// so that another window neither takes it for left over nor writes over it.
class Recovery {
public:
    explicit Recovery(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Keeps one text at a time, with what its file said, what is unfinished and which files its edits wrote (see
    /// RecoveredText). A copy that is left over stays beside. Throws gis::Error{CannotWrite}.
    void keep(const std::filesystem::path& file, const std::string& text, const std::optional<std::string>& base,
              const std::string& unfinished = {}, const std::vector<UnsavedFile>& files = {});
    /// Removes the copy that this one keeps, if there is one.
    void forget() noexcept;
    /// Goes on with a copy that was left over, as its owner. False where somebody else has it meanwhile.
    bool adopt(const RecoveredText& copy);
    /// Removes a copy that was left over.
    static void remove(const RecoveredText& copy) noexcept;
    /// Everything that is kept, by file.
    [[nodiscard]] std::vector<RecoveredText> all() const;
    /// Of that, what nobody owns any more.
    [[nodiscard]] std::vector<RecoveredText> left() const;
    [[nodiscard]] std::vector<RecoveredText> leftOf(const std::filesystem::path& file) const;

private:
    void claim(const std::filesystem::path& file);

    std::filesystem::path m_folder;
    std::filesystem::path m_file;  ///< whose text is kept
    std::filesystem::path m_place; ///< where
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace diaban::ui
