// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace gis {

/// Makes a new hidden folder ".diaban-<pid>-<n>" in `parent`. Throws Error{CannotWrite} as writeFailure says.
[[nodiscard]] std::filesystem::path makeStagingFolder(const std::filesystem::path& parent);

/// Removes staging folders in `parent` that processes no longer alive have left. Never throws.
void removeStaleStagingFolders(const std::filesystem::path& parent) noexcept;

} // namespace gis
