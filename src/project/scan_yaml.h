// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace diaban {

/// The first byte from `at` on that is neither space, line break nor comment.
[[nodiscard]] std::size_t skipBlank(std::string_view text, std::size_t at);

/// The first byte behind the anchor and tag at `at` and the spaces that follow them.
[[nodiscard]] std::size_t skipProperties(std::string_view text, std::size_t at);

/// The end of the scalar that begins at `at` and reads as `value`: in quotes, as a block, or bare.
[[nodiscard]] std::size_t scalarEnd(std::string_view text, std::size_t at, std::string_view value);

/// The begin of the line of a byte, and its end without the line break.
[[nodiscard]] std::size_t lineBegin(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t lineEnd(std::string_view text, std::size_t at);

/// The first byte of a line that is not a space, at most its end.
[[nodiscard]] std::size_t firstInLine(std::string_view text, std::size_t begin);

/// True where nothing but spaces stands in the range.
[[nodiscard]] bool onlySpaces(std::string_view text, std::size_t begin, std::size_t end);

} // namespace diaban
