// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/code_points.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace diaban {

void appendUtf8(std::string& out, char32_t code) {
    const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6));
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3F));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

std::u32string codePoints(std::string_view text) {
    std::u32string points;
    points.reserve(text.size());
    while (!text.empty()) {
        // ICU counts in int32_t, and a letter has four bytes at most.
        const auto* letter = reinterpret_cast<const std::uint8_t*>(text.data());
        const auto left = static_cast<std::int32_t>(std::min<std::size_t>(text.size(), 4));
        std::int32_t used = 0;
        UChar32 code = 0;
        U8_NEXT(letter, used, left, code);
        points += code < 0 ? U'\uFFFD' : static_cast<char32_t>(code);
        text.remove_prefix(static_cast<std::size_t>(used));
    }
    return points;
}

} // namespace diaban
