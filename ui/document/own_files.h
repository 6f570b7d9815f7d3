// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace diaban::ui {

/// Where files that the window writes went as the project was saved elsewhere: absolute, from and to, the first move
/// first.
using FileMoves = std::vector<std::pair<std::filesystem::path, std::filesystem::path>>;

/// "a/tinh.diaban.yaml" and ".corrections.csv" -> "a/tinh.corrections.csv".
[[nodiscard]] std::filesystem::path besideProject(const std::filesystem::path& project, const std::string& ending);

/// Where decisions about rows of the project go: the file that it names or that stands beside it, else the one to be
/// made there.
[[nodiscard]] std::filesystem::path decisionsFile(const Project& project);

/// What a project that is saved as `file` needs for itself, so that work on it leaves the old one alone: its decisions
/// about rows and its table of clusters, each under a name beside `file` that no other content has. Empty where `file`
/// is the project's own.
[[nodiscard]] FileMoves movesToOwn(const Project& project, const std::filesystem::path& file);

/// Where the file is after those moves.
[[nodiscard]] std::filesystem::path movedFile(const std::filesystem::path& file, const FileMoves& moves);

} // namespace diaban::ui
