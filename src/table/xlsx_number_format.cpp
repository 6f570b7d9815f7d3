// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/xlsx_number_format.h"

#include "src/table/xml_elements.h"

#include <pugixml.hpp>

#include <algorithm>
#include <map>

namespace diaban {

namespace {

using Kind = NumberFormat::Kind;

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
}

/// The first section without literals, colours and locales, in lower case; an elapsed time [h] becomes h.
std::string meaningfulLetters(std::string_view code) {
    std::string letters;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        if (code[at] == '"') {
            at = std::min(code.find('"', at + 1), code.size());
        } else if (code[at] == '\\' || code[at] == '_' || code[at] == '*') {
            ++at;
        } else if (code[at] == '[') {
            const auto end = std::min(code.find(']', at), code.size());
            const char first = at + 1 < code.size() ? lower(code[at + 1]) : ']';
            const bool elapsed = first == 'h' || first == 's' || (first == 'm' && end - at <= 3);
            letters += elapsed ? std::string(1, first == 'm' ? 's' : first) : "";
            at = end;
        } else {
            letters += lower(code[at]);
        }
    }
    return letters;
}

std::int64_t integerOf(const pugi::xml_node& node, const char* name) {
    return node.attribute(name).as_llong(0);
}

} // namespace

NumberFormat numberFormatOf(std::string_view code) {
    const auto letters = meaningfulLetters(code);
    if (letters.empty() || letters.find("general") != std::string::npos) {
        return {};
    }
    const auto has = [&letters](const char* any) { return letters.find_first_of(any) != std::string::npos; };
    const bool time = has("hs");
    const bool date = has("yd") || (has("m") && !time);
    if (date || time) {
        return {date && time ? Kind::DateTime : (date ? Kind::Date : Kind::Time), 0};
    }
    if (has("%")) {
        return {Kind::Percent, 0};
    }
    if (letters.size() > 1 && letters.find_first_not_of('0') == std::string::npos) {
        return {Kind::ZeroPadded, letters.size()};
    }
    return {};
}

NumberFormat builtInNumberFormat(std::int64_t id) noexcept {
    if (id == 9 || id == 10) {
        return {Kind::Percent, 0};
    }
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 ||
        id == 58) {
        return {Kind::Date, 0};
    }
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56) {
        return {Kind::Time, 0};
    }
    return {id == 22 ? Kind::DateTime : Kind::General, 0};
}

std::vector<NumberFormat> readNumberFormats(XlsxArchive& archive, const std::string& part) {
    std::vector<NumberFormat> formats;
    if (part.empty()) {
        return formats;
    }
    auto xml = archive.part(part);
    std::map<std::int64_t, NumberFormat> custom;
    std::vector<std::int64_t> ids;
    forEachElement(xml, {archive.file(), part, archive.limits().xmlDepth}, {"numFmt", "cellXfs", "dxfs"},
                   [&](const pugi::xml_node& node) {
                       const auto name = localName(node.name());
                       if (name == "numFmt") {
                           custom[integerOf(node, "numFmtId")] = numberFormatOf(node.attribute("formatCode").value());
                       } else if (name == "cellXfs") {
                           for (const auto style : node.children()) {
                               if (localName(style.name()) == "xf") {
                                   ids.push_back(integerOf(style, "numFmtId"));
                               }
                           }
                       }
                   });
    for (const auto id : ids) {
        const auto found = custom.find(id);
        formats.push_back(found != custom.end() ? found->second : builtInNumberFormat(id));
    }
    return formats;
}

} // namespace diaban
