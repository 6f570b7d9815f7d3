// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"

#include <filesystem>

namespace diaban::ui {

/// The project as its file has to say it in another place: relative paths lead to the same files from there, and
/// corrections that stood beside the old file are named.
[[nodiscard]] Project movedProject(const Project& project, const std::filesystem::path& file);

} // namespace diaban::ui
