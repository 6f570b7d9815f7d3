// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/person_cells.h"

#include "src/unit/name_key.h"
#include "src/unit/unit_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace diaban {

namespace {

/// The family names of nearly everybody, as nameKey folds them, and the same as they are written without diacritics.
constexpr auto kFamilyNames = std::to_array<std::string_view>(
    {"an",    "bàn",  "bạch",  "bùi",   "bế",    "cao",    "cầm",   "châu",   "chu",   "chẩu",  "cù",     "cư",
     "diệp",  "doãn", "dương", "giang", "giàng", "hoàng",  "huỳnh", "hà",     "hầu",   "hồ",    "hứa",    "khổng",
     "kiều",  "la",   "lê",    "lò",    "lù",    "lương",  "lưu",   "lý",     "lục",   "lại",   "lầu",    "lữ",
     "lâm",   "mai",  "mạc",   "mùa",   "ma",    "nghiêm", "ngô",   "nguyễn", "ninh",  "nông",  "phan",   "phó",
     "phùng", "phạm", "quách", "quàng", "quan",  "sùng",   "thào",  "thái",   "thạch", "triệu", "trương", "trần",
     "trịnh", "tô",   "tăng",  "tạ",    "tống",  "tòng",   "tráng", "vàng",   "văn",   "vi",    "võ",     "vũ",
     "vương", "đinh", "đoàn",  "đào",   "đặng",  "đỗ",     "đàm",   "đồng",   "đậu"});
constexpr auto kPlainFamilyNames = std::to_array<std::string_view>(
    {"bui", "dang",   "dao",  "dinh", "do",    "doan", "duong", "hoang", "huynh", "le",     "luong", "luu", "ly",
     "ngo", "nguyen", "nong", "pham", "phung", "ta",   "tran",  "trieu", "trinh", "truong", "vo",    "vu"});

bool isFamilyName(std::string_view word) {
    return std::ranges::find(kFamilyNames, word) != kFamilyNames.end() ||
           std::ranges::find(kPlainFamilyNames, word) != kPlainFamilyNames.end();
}

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
    cell.name = isFamilyName(std::string_view(folded).substr(0, folded.find(' ')));
    cell.longName = cell.name && words >= 3;
}

} // namespace

PersonCell personCell(std::string_view text) {
    PersonCell cell;
    if (text.empty()) {
        return cell;
    }
    if (isDigit(text[0]) || text[0] == '+' || text[0] == '(' ||
        (text[0] >= 'A' && text[0] <= 'Z' && text.size() == 8)) {
        lookAtDigits(text, cell);
        cell.day = cell.day || isDay(text);
    }
    lookAtWords(text, cell);
    return cell;
}

} // namespace diaban
