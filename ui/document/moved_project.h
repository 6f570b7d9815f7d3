// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"
#include "ui/document/own_files.h"

#include <filesystem>
#include <string>

namespace diaban::ui {

/// The project as its file has to say it in another place: relative paths lead to the same files from there, but for
/// those that went along: `moves`. Corrections that do not stand beside `file` are named. A title that is but the name
/// of the file, as that of a project that was proposed, is the name of the new one, after which outputs that were
/// called after the old one are called.
[[nodiscard]] Project movedProject(const Project& project, const std::filesystem::path& file, const FileMoves& moves);

/// The text of a project with what movedProject changed, and with the new name where comments tell how to run the file.
/// Throws as withChanges does.
[[nodiscard]] std::string movedText(const std::string& text, const Project& project, const Project& moved);

} // namespace diaban::ui
