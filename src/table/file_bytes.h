// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace diaban {

/// Throws gis::Error{BadInput} unless `file` is a regular file (also through a link) of at most `mostBytes` and not
/// empty: "table.file_missing", "table.not_a_file", "table.too_big", "table.empty". Nothing is opened, so a pipe
/// cannot hold the run up.
void requireRegularFile(const std::string& file, std::int64_t mostBytes);

/// The bytes of a regular file, checked as above; "table.file_unreadable" where reading fails.
[[nodiscard]] std::string readFileBytes(const std::string& file, std::int64_t mostBytes);

/// The first bytes of a regular file, to see what it is.
[[nodiscard]] std::string readFileStart(const std::string& file, std::size_t most);

} // namespace diaban
