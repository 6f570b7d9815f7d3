// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/xml_text.h"

namespace gis {

namespace {

/// How many bytes at the beginning of `text` XML cannot hold; 0 for what it can.
std::size_t unfit(std::string_view text) {
    const auto byte = static_cast<unsigned char>(text.front());
    if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') {
        return 1;
    }
    const std::string_view three = text.substr(0, 3);
    return three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF" ? 3 : 0;
}

} // namespace

void appendXmlText(std::string& out, std::string_view text) {
    while (!text.empty()) {
        const std::size_t skipped = unfit(text);
        if (skipped > 0) {
            text.remove_prefix(skipped);
            continue;
        }
        switch (text.front()) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\t':
            out += "&#9;";
            break;
        case '\n':
            out += "&#10;";
            break;
        case '\r':
            out += "&#13;";
            break;
        default:
            out += text.front();
        }
        text.remove_prefix(1);
    }
}

std::string withoutControls(std::string_view text) {
    std::string clean;
    while (!text.empty()) {
        const std::size_t skipped = unfit(text);
        clean += skipped > 0 ? ' ' : text.front();
        text.remove_prefix(skipped > 0 ? skipped : 1);
    }
    return clean;
}

} // namespace gis
