// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace diaban {

/// `text` made harmless for a terminal, in one line: control characters (C0, DEL, C1), line and paragraph separators
/// and the marks that turn the direction of writing become \n, \t or \u202E; ill-formed bytes become \xFF.
[[nodiscard]] std::string escapeForTerminal(std::string_view text);

} // namespace diaban
