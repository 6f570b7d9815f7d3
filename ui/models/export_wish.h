// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/run.h"

#include <QString>
#include <filesystem>
#include <string>
#include <vector>

namespace diaban::ui {

/// What is to be exported, as it was chosen.
struct ExportWish {
    std::filesystem::path project; ///< its file
    std::vector<std::string> only; ///< paths of outputs; empty: all
    std::string folder;
    bool package = false; ///< all of it once more in NAME.zip in that folder
};

/// The command line that does the same, quoted for a shell.
[[nodiscard]] QString commandOf(const ExportWish& wish);

/// The paths of what is written, in the order in which it is.
[[nodiscard]] std::vector<std::string> writtenInTurn(const Project& project, const ExportWish& wish);

/// The same for a run by a program of that version.
[[nodiscard]] RunOptions runOptionsOf(const ExportWish& wish, const std::string& version);

} // namespace diaban::ui
