// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/document.h"

#include <QUndoCommand>
#include <filesystem>
#include <optional>
#include <string>

namespace diaban::ui {

/// An input of the project before and after an edit that was made already: undone and done again the file is what it
/// was, and the inputs are read anew. Where the project was saved elsewhere since, that is the file that went along. A
/// file that somebody else has changed since is left alone, which Document::failed tells ("window.file_changed").
class FileStep : public QUndoCommand {
public:
    /// `reach` says what is read anew: the clusters or all inputs.
    FileStep(Document& document, std::filesystem::path file, std::optional<std::string> before, std::string after,
             Reach reach);

    void undo() override;
    void redo() override; ///< nothing the first time, when the stack takes it

private:
    void take(const std::optional<std::string>& from, const std::optional<std::string>& to);
    [[nodiscard]] bool isNamed(const std::filesystem::path& file) const;

    Document& m_document;
    std::filesystem::path m_file;
    std::optional<std::string> m_before;
    std::string m_after;
    Reach m_reach;
    bool m_done = false;
};

} // namespace diaban::ui
