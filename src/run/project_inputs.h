// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"

#include <filesystem>
#include <vector>

namespace diaban {

/// The files that a project reads, itself first, each once: those that it names, its corrections, and what belongs to
/// them (the members of a shapefile, the logo of a style file).
[[nodiscard]] std::vector<std::filesystem::path> projectInputs(const Project& project);

} // namespace diaban
