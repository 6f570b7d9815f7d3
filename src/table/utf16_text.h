// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace diaban {

enum class ByteOrder { LittleEndian, BigEndian };

/// The byte order of a text of UTF-16: by its mark, or without one by its zero bytes, which stand at every second place
/// and at no other. Nothing for a text of single bytes.
[[nodiscard]] std::optional<ByteOrder> utf16Order(std::string_view bytes) noexcept;

/// UTF-16 as UTF-8, without its mark. Throws gis::Error{BadInput "table.bad_utf16"} with line and byte of the line.
[[nodiscard]] std::string fromUtf16(std::string_view bytes, ByteOrder order, const std::string& file);

/// The code point of a surrogate pair.
[[nodiscard]] char32_t joinedPair(char32_t lead, char32_t trail) noexcept;

} // namespace diaban
