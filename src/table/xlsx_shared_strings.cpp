// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/xlsx_shared_strings.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/table/xml_elements.h"

#include <pugixml.hpp>

#include <charconv>
#include <string_view>

namespace diaban {

namespace {

/// What _xHHHH_ at the start of `text` stands for, as XLSX writes control characters; -1 where it is plain text.
int escapedCharacter(std::string_view text) {
    if (text.size() < 7 || text[0] != '_' || text[1] != 'x' || text[6] != '_') {
        return -1;
    }
    int code = -1;
    const auto* end = text.data() + 6;
    const auto [stop, error] = std::from_chars(text.data() + 2, end, code, 16);
    return error == std::errc() && stop == end ? code : -1;
}

std::string decodeEscapes(const std::string& text) {
    if (text.find("_x") == std::string::npos) {
        return text;
    }
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const int code = escapedCharacter(std::string_view(text).substr(at));
        // Only ASCII is written so; 005F is the underscore that protects a literal _x.
        if (code > 0 && code < 0x80) {
            out += static_cast<char>(code);
            at += 6;
        } else {
            out += text[at];
        }
    }
    return out;
}

} // namespace

std::string richText(const pugi::xml_node& node) {
    std::string text;
    for (const auto child : node.children()) {
        const auto name = localName(child.name());
        if (name == "t") {
            text += textOf(child);
        } else if (name == "r") {
            text += textOf(childOf(child, "t"));
        }
    }
    return gis::toNfc(decodeEscapes(text));
}

std::vector<std::string> readSharedStrings(SheetArchive& archive, const std::string& part) {
    std::vector<std::string> strings;
    if (part.empty()) {
        return strings;
    }
    auto xml = archive.part(part);
    const auto most = static_cast<std::size_t>(archive.limits().textBytes);
    forEachElement(xml, {archive.file(), part, archive.limits().xmlDepth}, {"si"}, [&](const pugi::xml_node& node) {
        strings.push_back(richText(node));
        if (strings.back().size() > most) {
            throw gis::badInput(archive.file(), part, {"table.text_too_long", {{"limit", archive.limits().textBytes}}});
        }
    });
    return strings;
}

} // namespace diaban
