// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/cell_format.h"

#include <algorithm>
#include <string>

namespace diaban {

namespace {

using Kind = CellFormat::Kind;

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

} // namespace

CellFormat cellFormatOf(std::string_view code) {
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

CellFormat builtInCellFormat(std::int64_t id) noexcept {
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

} // namespace diaban
