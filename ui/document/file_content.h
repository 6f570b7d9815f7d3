// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace diaban::ui {

/// The bytes of a file; nothing where it is not there, or cannot be read.
[[nodiscard]] std::optional<std::string> contentOf(const std::filesystem::path& file);

/// Writes them beside the file and renames; nothing: removes the file. Throws gis::Error{CannotWrite}.
void putContent(const std::filesystem::path& file, const std::optional<std::string>& content);

} // namespace diaban::ui
