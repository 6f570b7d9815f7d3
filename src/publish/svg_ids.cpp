// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg_ids.h"

namespace diaban {

namespace {

bool staysInId(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

} // namespace

std::string xmlId(std::string_view name, std::string_view prefix) {
    static constexpr std::string_view kHex = "0123456789abcdef";
    std::string id(prefix);
    for (const char c : name) {
        if (staysInId(c)) {
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

std::string SvgIds::next(std::string_view code) {
    constexpr std::size_t kMostBytes = 100;
    const std::string first = xmlId(code.substr(0, kMostBytes), m_prefix);
    std::string id = first;
    for (int number = 2; !m_given.insert(id).second; ++number) {
        id = first + '.' + std::to_string(number);
    }
    return id;
}

} // namespace diaban
