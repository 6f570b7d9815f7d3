// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/person_cells.h"

#include "src/table/person_name.h"
#include "src/unit/name_key.h"
#include "src/unit/plain_key.h"
#include "src/unit/unit_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace diaban {

namespace {

bool isDigit(char letter) noexcept {
    return letter >= '0' && letter <= '9';
}

/// The digits of a number written with spaces, dots, hyphens or brackets; empty where there is anything else. "+84" in
/// front becomes 0.
std::string digitsOf(std::string_view text) {
    const bool abroad = text.starts_with("+84") || text.starts_with("(+84)");
    std::string digits;
    for (const char letter : text) {
        if (isDigit(letter)) {
            digits += letter;
        } else if (std::string_view(" .-()+'").find(letter) == std::string_view::npos) {
            return {};
        }
    }
    if (abroad) {
        digits.erase(0, 2);
        if (!digits.starts_with('0')) {
            digits.insert(0, 1, '0');
        }
    }
    return digits;
}

/// Digits 5 and 6 of a citizen's number are the year of birth, 4 the century and sex; 1 to 3 the province, up to 096.
bool isCitizenNumber(std::string_view digits) {
    return digits.size() == 12 && digits[0] == '0' && digits[1] <= '9' && digits[3] <= '3';
}

/// Mobile numbers have 10 digits with 03, 05, 07, 08 or 09 in front, landlines 11 with 02 (10 in old books).
bool isPhone(std::string_view digits) {
    if (digits.size() < 10 || digits[0] != '0') {
        return false;
    }
    const bool mobile = digits.size() == 10 && std::string_view("35789").find(digits[1]) != std::string_view::npos;
    return mobile || (digits[1] == '2' && digits.size() <= 11);
}

void lookAtDigits(std::string_view text, PersonCell& cell) {
    const std::string digits = digitsOf(text);
    if (digits.empty()) {
        const bool passport =
            text.size() == 8 && text[0] >= 'A' && text[0] <= 'Z' && std::all_of(text.begin() + 1, text.end(), isDigit);
        cell.identity = passport;
        return;
    }
    const bool together = digits.size() == text.size();
    cell.identityStrict = together && (isCitizenNumber(digits) || (digits.size() == 9 && digits[0] == '0'));
    cell.identity = digits.size() >= 9 && digits.size() <= 12;
    cell.phoneStrict = isPhone(digits);
    cell.phone = cell.phoneStrict || isPhone(std::string(1, '0').append(digits));
    cell.day = together && digits.size() == 4 && digits >= "1900" && digits <= "2035";
}

/// "5/9/1987", "05-09-87", "1987-09-05": parts of digits with the same sign between them, one of them a year.
bool isDay(std::string_view text) {
    const std::size_t first = text.find_first_of("/-.");
    if (first == std::string_view::npos) {
        return false;
    }
    const std::string_view whole = text.substr(0, text.find(' '));
    std::size_t parts = 1;
    std::size_t digits = 0;
    for (const char letter : whole) {
        if (letter == text[first]) {
            parts += digits > 0 && digits <= 4 ? 1U : 4U;
            digits = 0;
        } else if (isDigit(letter)) {
            ++digits;
        } else {
            return false;
        }
    }
    return parts == 3 && digits > 0 && digits <= 4 && whole.size() >= 6;
}

bool isLetterOfName(char letter) noexcept {
    const auto byte = static_cast<unsigned char>(letter);
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || letter == '\'' || letter == '.' || letter == '-';
}

void lookAtWords(std::string_view text, PersonCell& cell) {
    constexpr std::size_t kLongest = 80;
    if (text.size() > kLongest || text.find(' ') == std::string_view::npos) {
        return;
    }
    const std::string folded = nameKey(text);
    const bool letters =
        std::ranges::all_of(folded, [](char letter) { return letter == ' ' || isLetterOfName(letter); });
    const auto words = static_cast<std::size_t>(std::ranges::count(folded, ' ')) + 1;
    constexpr std::size_t kMostWords = 6;
    if (!letters || words > kMostWords || beginsWithUnitWord(folded)) {
        return;
    }
    cell.words = true;
    const std::string_view rest = text.substr(text.find(' ') + 1);
    const bool sentence = folded != text && nameKey(rest) == rest; // "Lý do chưa đạt"
    cell.name = !sentence && isFamilyName(std::string_view(folded).substr(0, folded.find(' ')));
    cell.longName = cell.name && words >= 3;
}

bool isYear(std::string_view digits) {
    return digits.size() == 4 && digits >= "1900" && digits <= "2035";
}

/// Phones, years and names that stand beside something else.
void lookAtPieces(std::string_view text, PersonCell& cell) {
    bool first = true;
    for (const std::string& piece : piecesOfCell(text)) {
        const std::string digits = digitsOf(piece);
        if (!digits.empty()) {
            cell.phoneStrict = cell.phoneStrict || (isPhone(digits) && digits.size() == 10);
            cell.phone = cell.phone || cell.phoneStrict || isPhone(std::string(1, '0').append(digits));
            cell.yearWithin = cell.yearWithin || isYear(digits) ||
                              (digits.size() <= 8 && digits.size() > 4 && isYear(digits.substr(digits.size() - 4)));
            continue;
        }
        const std::string bare = withoutTitles(piece);
        const PersonName name = personName(bare);
        if (first) {
            cell.titledName = name.common;
            cell.highland = name.highland;
            cell.strictName = name.strict;
            cell.name = cell.name || name.common;
            cell.longName = cell.longName || (name.common && std::ranges::count(bare, ' ') >= 2);
        }
        first = false;
    }
}

bool isNothing(std::string_view text) {
    const std::string key = plainKey(text);
    return key.empty() || key == "chuaco" || key == "khong" || key == "khongco" || key == "khuyet" ||
           key == "khongro" || key == "chuaro" || key == "none" || key == "na" || key == "x";
}

} // namespace

PersonCell personCell(std::string_view text) {
    PersonCell cell;
    cell.nothing = isNothing(text);
    constexpr std::size_t kLongest = 400;
    if (cell.nothing || text.size() > kLongest) {
        return cell;
    }
    if (isDigit(text[0]) || text[0] == '+' || text[0] == '(' ||
        (text[0] >= 'A' && text[0] <= 'Z' && text.size() == 8)) {
        lookAtDigits(text, cell);
        cell.day = cell.day || isDay(text);
        cell.fullDay = isDay(text);
    }
    lookAtWords(text, cell);
    lookAtPieces(text, cell);
    const auto digits = std::ranges::count_if(text, isDigit);
    const bool together = digits == static_cast<std::ptrdiff_t>(text.size());
    cell.manyDigits = digits >= 8;
    cell.serialDay = together && digits == 5 && text >= "10000" && text <= "47000";
    cell.email = text.find('@') != std::string_view::npos && text.find('.') != std::string_view::npos;
    const std::string folded = nameKey(text);
    cell.letters = digits < 8 && !beginsWithUnitWord(folded) &&
                   std::ranges::any_of(folded, [](char letter) { return letter != '.' && isLetterOfName(letter); });
    return cell;
}

bool showsPerson(std::string_view text) {
    const PersonCell cell = personCell(text);
    return cell.phoneStrict || cell.identityStrict || cell.strictName ||
           (cell.email && text.find(' ') == std::string_view::npos);
}

} // namespace diaban
