// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace diaban {

/// Appends a code point as UTF-8.
void appendUtf8(std::string& out, char32_t code);

/// The code points of UTF-8 text; ill-formed bytes become U+FFFD.
[[nodiscard]] std::u32string codePoints(std::string_view text);

} // namespace diaban
