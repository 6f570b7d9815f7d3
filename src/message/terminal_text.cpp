// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/terminal_text.h"

#include "gis/base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace diaban {

namespace {

/// A character of well-formed UTF-8 that a terminal must not see, in bytes, and what is written for it.
struct Mark {
    std::string_view bytes;
    std::string_view shown;
};

constexpr std::array<Mark, 14> kMarks{{{"\u061C", "\\u061C"},
                                       {"\u200E", "\\u200E"},
                                       {"\u200F", "\\u200F"},
                                       {"\u2028", "\\u2028"},
                                       {"\u2029", "\\u2029"},
                                       {"\u202A", "\\u202A"},
                                       {"\u202B", "\\u202B"},
                                       {"\u202C", "\\u202C"},
                                       {"\u202D", "\\u202D"},
                                       {"\u202E", "\\u202E"},
                                       {"\u2066", "\\u2066"},
                                       {"\u2067", "\\u2067"},
                                       {"\u2068", "\\u2068"},
                                       {"\u2069", "\\u2069"}}};

std::string hex(unsigned char byte) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    return {kDigits[byte >> 4], kDigits[byte & 0xF]};
}

std::size_t sequenceLength(unsigned char lead) {
    return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
}

std::string escapeControl(unsigned char byte) {
    switch (byte) {
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return "\\x" + hex(byte);
    }
}

/// One character, whole: its bytes or what is shown for it.
std::string escapeCharacter(std::string_view bytes) {
    const auto lead = static_cast<unsigned char>(bytes.front());
    if (bytes.size() == 1) {
        return lead < 0x20 || lead == 0x7F ? escapeControl(lead) : std::string(bytes);
    }
    const auto second = static_cast<unsigned char>(bytes[1]);
    if (lead == 0xC2 && second < 0xA0) {
        return "\\u00" + hex(second);
    }
    const auto* mark = std::find_if(kMarks.begin(), kMarks.end(), [&](const Mark& m) { return m.bytes == bytes; });
    return std::string(mark == kMarks.end() ? bytes : mark->shown);
}

} // namespace

std::string escapeForTerminal(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const auto lead = static_cast<unsigned char>(text.front());
        const std::string_view character = text.substr(0, sequenceLength(lead));
        if (gis::isUtf8(character)) {
            result += escapeCharacter(character);
            text.remove_prefix(character.size());
        } else {
            result += "\\x" + hex(lead);
            text.remove_prefix(1);
        }
    }
    return result;
}

} // namespace diaban
