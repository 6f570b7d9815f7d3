// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

namespace diaban::ui {

/// Files that were dropped or chosen, by what a project could use them for; others are in none of these.
struct DroppedFiles {
    std::optional<std::filesystem::path> project; ///< the first one
    std::vector<std::filesystem::path> layers, tables;
};

/// By the endings of their names; each once.
[[nodiscard]] DroppedFiles sortedByUse(const std::vector<std::filesystem::path>& files);

/// Whether a name is one of the files beside a .shp, which are no layer alone.
[[nodiscard]] bool isPartOfShapefile(const std::filesystem::path& file);

/// Whether a name is one of a project file.
[[nodiscard]] bool isProject(const std::filesystem::path& file);

} // namespace diaban::ui
