// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace diaban {

/// A file that a package holds, or names.
struct PackedFile {
    std::string name;           ///< in the package, or where it is not packed as the project names it
    std::filesystem::path file; ///< on this machine
    std::int64_t bytes = 0;
    std::string sha256; ///< 64 hexadecimal digits
    bool packed = true;
};

/// SHA-256 of a file's bytes. Throws gis::Error{BadInput "package.unreadable"}.
[[nodiscard]] std::string sha256Of(const std::filesystem::path& file);

/// The inputs of a project under project/. What really lies outside its folder, also by way of a link, is only named.
[[nodiscard]] std::vector<PackedFile> packedInputs(const Project& project);

/// Outputs, as (place, file) pairs, under output/ by their places in `folder`.
[[nodiscard]] std::vector<PackedFile>
packedOutputs(const std::vector<std::pair<std::filesystem::path, std::filesystem::path>>& outputs,
              const std::filesystem::path& folder);

} // namespace diaban
