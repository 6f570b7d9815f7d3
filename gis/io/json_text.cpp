// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/json_text.h"

#include "gis/io/number_text.h"

#include <array>

namespace gis {

void appendJsonText(std::string& out, std::string_view text) {
    static constexpr std::string_view kHex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20 || byte == 0x7F) {
            out += "\\u00";
            out += kHex[byte >> 4U];
            out += kHex[byte & 0xFU];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendJsonNumber(std::string& out, double value) {
    std::array<char, kLongestNumber> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): filled next
    out.append(buffer.data(), putNumber(buffer.data(), value));
}

} // namespace gis
