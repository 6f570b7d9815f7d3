// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"

#include <filesystem>
#include <optional>
#include <string>

namespace diaban::ui {

/// The project with another path for the output at that place of its list, and for whatever names that output. A name
/// without an ending keeps the one that there was; a number behind a dot, as of a day, is none. Dots and spaces at its
/// end are left away.
[[nodiscard]] Project withOutputPath(Project project, std::size_t output, const std::string& path);

/// The file that the project reads and that an output of this path would be written over in that folder; letters of
/// either case are the same there, as on most disks.
[[nodiscard]] std::optional<std::filesystem::path>
inputUnder(const Project& project, const std::filesystem::path& folder, const std::string& path);

} // namespace diaban::ui
