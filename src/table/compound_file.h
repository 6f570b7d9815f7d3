// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace diaban {

/// The bytes of the stream of this ASCII name (whatever its case) in a compound file (MS-CFB), the container of .xls
/// workbooks; nothing where there is none. Takes time and memory linear in the file, whatever its links say. Throws
/// BrokenBytes where the file is damaged.
[[nodiscard]] std::optional<std::string> compoundStream(std::string_view file, std::string_view name);

} // namespace diaban
