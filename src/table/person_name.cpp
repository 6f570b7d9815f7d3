// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/person_name.h"

#include "src/unit/name_key.h"
#include "src/unit/unit_words.h"

#include <algorithm>
#include <array>

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

/// How names of the highlands begin and end. Units begin so as well; a header must speak of a person.
constexpr auto kHighlandFirst = std::to_array<std::string_view>(
    {"h",    "y",     "a",    "k",    "ksor",  "siu", "rơ",   "rah", "nay",   "krông",   "zơ",   "rmah", "kpă",
     "ksơr", "kpuih", "puih", "rcom", "rchăm", "ra",  "bríu", "cơ",  "alăng", "pơloong", "blúp", "hồ",   "k'sor"});
constexpr auto kHighlandLast = std::to_array<std::string_view>(
    {"niê", "kbuôr", "êban", "ayun", "ktla", "mlô", "bkrông", "byă", "kđoh", "hmok", "kriêng", "knul", "hwing"});

constexpr auto kTitles = std::to_array<std::string_view>(
    {"ông",       "bà",          "anh",       "chị",      "cô",       "chú",       "bác",       "cụ",     "đ/c",
     "đc",        "mr",          "mrs",       "ms",       "ths",      "bs",        "ts",        "ks",     "cn",
     "đồng chí",  "thiếu úy",    "thiếu uý",  "trung úy", "trung uý", "thượng úy", "thượng uý", "đại úy", "đại uý",
     "thiếu tá",  "trung tá",    "thượng tá", "đại tá",   "hạ sĩ",    "trung sĩ",  "thượng sĩ", "hạ sỹ",  "trung sỹ",
     "thượng sỹ", "thiếu tướng", "bác sĩ",    "bác sỹ",   "thạc sĩ",  "thạc sỹ",   "tiến sĩ",   "kỹ sư"});

/// Persons that streets, schools and communes are named after.
constexpr auto kHeroes = std::to_array<std::string_view>(
    {"nguyễn văn cừ",    "hoàng văn thụ", "nguyễn văn trỗi", "võ thị sáu",      "nguyễn thị minh khai",
     "phạm văn đồng",    "võ văn kiệt",   "nguyễn văn linh", "võ văn tần",      "trần văn ơn",
     "bùi thị xuân",     "hồ thị kỷ",     "nguyễn thị định", "lê văn tám",      "nguyễn văn tiếp",
     "nguyễn văn huyên", "lê văn lương",  "trần văn thời",   "lê thị hồng gấm", "nguyễn thị thập",
     "võ văn ngân",      "lê văn sỹ",     "lê văn việt",     "nguyễn văn quá",  "nguyễn văn nghi"});

std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(" .:");
        if (end != 0) {
            words.push_back(text.substr(0, end));
        }
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return words;
}

template <typename List> bool isOneOf(const List& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

bool isDigit(char letter) noexcept {
    return letter >= '0' && letter <= '9';
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" .-'\n");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" .-'\n") - first + 1);
}

/// True where a piece ends at this place whatever stands beside it.
bool isCut(std::string_view text, std::size_t at) {
    const char letter = text[at];
    if (std::string_view(";,()\n:").find(letter) != std::string_view::npos) {
        return true;
    }
    const char before = at > 0 ? text[at - 1] : ' ';
    if (letter == '/') {
        return isDigit(before) || before == ' ';
    }
    return letter == '-' && before == ' ' && at + 1 < text.size() && text[at + 1] == ' ';
}

std::size_t wordsOfTitle(const std::vector<std::string_view>& words, std::size_t at) {
    const std::string first = nameKey(words[at]);
    if (isOneOf(kTitles, first)) {
        return 1;
    }
    return at + 1 < words.size() && isOneOf(kTitles, first + ' ' + nameKey(words[at + 1])) ? 2 : 0;
}

} // namespace

bool isFamilyName(std::string_view word) {
    return isOneOf(kFamilyNames, word) || isOneOf(kPlainFamilyNames, word);
}

std::vector<std::string> piecesOfCell(std::string_view text) {
    std::vector<std::string> pieces;
    std::string piece;
    bool digits = false;
    bool letters = false;
    const auto end = [&] {
        if (const std::string_view part = trimmed(piece); !part.empty()) {
            pieces.emplace_back(part);
        }
        piece.clear();
        digits = letters = false;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        if (isCut(text, at)) {
            end();
            continue;
        }
        const bool digit = isDigit(letter) || letter == '+';
        const bool neutral = std::string_view(" .-'/").find(letter) != std::string_view::npos;
        if ((digit && letters) || (!digit && !neutral && digits)) {
            end();
        }
        digits = digits || digit;
        letters = letters || (!digit && !neutral);
        piece += letter;
    }
    end();
    return pieces;
}

std::string withoutTitles(std::string_view text) {
    const std::vector<std::string_view> words = wordsOf(text);
    std::size_t at = 0;
    while (at < words.size()) {
        const std::size_t title = wordsOfTitle(words, at);
        if (title == 0 || at + title + 2 > words.size()) {
            break;
        }
        at += title;
    }
    if (at == 0) {
        return std::string(text);
    }
    std::string rest;
    for (; at < words.size(); ++at) {
        rest.append(rest.empty() ? "" : " ").append(words[at]);
    }
    return rest;
}

PersonName personName(std::string_view text) {
    constexpr std::size_t kMostWords = 12; // several names in a cell whose line breaks are gone
    const std::vector<std::string_view> words = wordsOf(text);
    const std::string folded = nameKey(text);
    PersonName name;
    const bool capitals = std::ranges::all_of(words, [](auto word) { return nameKey(word) != word; });
    if (words.size() < 2 || words.size() > kMostWords || !capitals || std::ranges::any_of(folded, isDigit) ||
        beginsWithUnitWord(folded)) {
        return name;
    }
    std::string first = nameKey(words.front());
    first = first.substr(0, first.find('\''));
    name.common = isFamilyName(first);
    name.highland = isOneOf(kHighlandFirst, first) || isOneOf(kHighlandLast, nameKey(words.back()));
    const auto within = [](auto word) {
        const std::string key = nameKey(word);
        return key == "văn" || key == "thị";
    };
    name.strict = name.common && words.size() >= 3 && words.size() <= 5 &&
                  std::any_of(words.begin() + 1, words.end() - 1, within) && !isOneOf(kHeroes, folded);
    return name;
}

} // namespace diaban
