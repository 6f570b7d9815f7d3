// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/xml_text.h"

#include "gis/base/text.h"

namespace diaban {

namespace {

bool isLetter(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c) noexcept {
    return c >= '0' && c <= '9';
}

/// What stands for one ASCII character.
std::string_view escaped(const char& c) noexcept {
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    case '\n':
    case '\t':
    case '\r':
        return " ";
    default:
        const auto code = static_cast<unsigned char>(c);
        return code < 0x20 || code == 0x7F ? std::string_view{} : std::string_view(&c, 1);
    }
}

/// The bytes at `at` that XML cannot hold or does not want: U+0080 to U+009F, and noncharacters.
std::size_t unwantedBytes(std::string_view text, std::size_t at) noexcept {
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned char>(at + i < text.size() ? text[at + i] : 0);
    };
    if (byte(0) == 0xC2 && byte(1) < 0xA0) {
        return 2;
    }
    if (byte(0) == 0xEF && byte(1) == 0xBF && byte(2) >= 0xBE) { // U+FFFE, U+FFFF
        return 3;
    }
    const bool inArabicForms = byte(0) == 0xEF && byte(1) == 0xB7 && byte(2) >= 0x90 && byte(2) <= 0xAF;
    if (inArabicForms) { // U+FDD0 to U+FDEF
        return 3;
    }
    // The last two of each further plane.
    return byte(0) >= 0xF0 && (byte(1) & 0x0FU) == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : 0;
}

} // namespace

std::string xmlText(std::string_view text) {
    if (!gis::isUtf8(text)) {
        return xmlText(gis::toNfc(text));
    }
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t unwanted = unwantedBytes(text, at); unwanted > 0) {
            at += unwanted;
        } else if (static_cast<unsigned char>(text[at]) >= 0x80) {
            result += text[at++];
        } else {
            result += escaped(text[at++]);
        }
    }
    return result;
}

std::string xmlId(std::string_view name) {
    static constexpr std::string_view kHex = "0123456789abcdef";
    std::string id = "u-";
    for (const char c : name) {
        if (isLetter(c) || isDigit(c) || c == '-' || c == '.') {
            id += c;
        } else {
            const auto code = static_cast<unsigned char>(c);
            id += '_';
            id += kHex[code >> 4U];
            id += kHex[code & 0x0FU];
        }
    }
    return id;
}

} // namespace diaban
