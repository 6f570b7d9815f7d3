// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/label_words.h"

#include "gis/base/text.h"
#include "src/table/cell_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace diaban {

namespace {

using Word = std::pair<std::string_view, UnitLevel>;

/// Small letters, as at the start of a text, and capitals; with diacritics, for Quản Bạ is no quận and Tịnh Khê no
/// tỉnh. Longer words stand before those they begin with.
constexpr std::array<Word, 70> kLevelWords{{
    {"xã ", UnitLevel::Commune},         {"Xã ", UnitLevel::Commune},         {"XÃ ", UnitLevel::Commune},
    {"phường ", UnitLevel::Commune},     {"Phường ", UnitLevel::Commune},     {"PHƯỜNG ", UnitLevel::Commune},
    {"thị trấn ", UnitLevel::Commune},   {"Thị trấn ", UnitLevel::Commune},   {"THỊ TRẤN ", UnitLevel::Commune},
    {"Thị Trấn ", UnitLevel::Commune},   {"đặc khu ", UnitLevel::Commune},    {"Đặc khu ", UnitLevel::Commune},
    {"ĐẶC KHU ", UnitLevel::Commune},    {"X.", UnitLevel::Commune},          {"x.", UnitLevel::Commune},
    {"P.", UnitLevel::Commune},          {"p.", UnitLevel::Commune},          {"TT.", UnitLevel::Commune},
    {"TT ", UnitLevel::Commune},         {"tt.", UnitLevel::Commune},         {"Đặc Khu ", UnitLevel::Commune},
    {"huyện ", UnitLevel::District},     {"Huyện ", UnitLevel::District},     {"HUYỆN ", UnitLevel::District},
    {"quận ", UnitLevel::District},      {"Quận ", UnitLevel::District},      {"QUẬN ", UnitLevel::District},
    {"thị xã ", UnitLevel::District},    {"Thị xã ", UnitLevel::District},    {"THỊ XÃ ", UnitLevel::District},
    {"Thị Xã ", UnitLevel::District},    {"thành phố ", UnitLevel::District}, {"Thành phố ", UnitLevel::District},
    {"THÀNH PHỐ ", UnitLevel::District}, {"Thành Phố ", UnitLevel::District}, {"TP.", UnitLevel::District},
    {"Tp.", UnitLevel::District},        {"tp.", UnitLevel::District},        {"TP ", UnitLevel::District},
    {"Tp ", UnitLevel::District},        {"TX.", UnitLevel::District},        {"Tx.", UnitLevel::District},
    {"TX ", UnitLevel::District},        {"H.", UnitLevel::District},         {"h.", UnitLevel::District},
    {"Q.", UnitLevel::District},         {"q.", UnitLevel::District},         {"tỉnh ", UnitLevel::Province},
    {"Tỉnh ", UnitLevel::Province},      {"TỈNH ", UnitLevel::Province},      {"khu vực ", UnitLevel::Region},
    {"Khu vực ", UnitLevel::Region},     {"KHU VỰC ", UnitLevel::Region},     {"vùng ", UnitLevel::Region},
    {"Vùng ", UnitLevel::Region},        {"VÙNG ", UnitLevel::Region},        {"cụm ", UnitLevel::Region},
    {"Cụm ", UnitLevel::Region},         {"CỤM ", UnitLevel::Region},         {"thôn ", UnitLevel::Hamlet},
    {"Thôn ", UnitLevel::Hamlet},        {"THÔN ", UnitLevel::Hamlet},        {"Xóm ", UnitLevel::Hamlet},
    {"XÓM ", UnitLevel::Hamlet},         {"Khóm ", UnitLevel::Hamlet},        {"Tổ dân phố ", UnitLevel::Hamlet},
    {"TỔ DÂN PHỐ ", UnitLevel::Hamlet},  {"TDP ", UnitLevel::Hamlet},         {"Khu dân cư ", UnitLevel::Hamlet},
    {"Khu phố ", UnitLevel::Hamlet},
}};

/// First bytes that a sum's label can have: letters t and c, signs, and nothing else.
bool maySpeakOfSums(std::string_view label) noexcept {
    if (label.size() < 3) {
        return false;
    }
    const char first = static_cast<char>(static_cast<unsigned char>(label[0]) | 0x20U);
    const auto second = static_cast<unsigned char>(label[1]);
    if (first == 'g' || first == 's') {
        return true; // grand total, sum
    }
    // The vowels of tổng, tong, toàn, cộng, cong, cả, ca; in capitals too.
    return (first == 't' || first == 'c') && (second == 'o' || second == 'O' || second == 0xE1 || second == 'a' ||
                                              second == 'A' || second == 'h' || second == 'H');
}

bool startsWithAny(std::string_view words, std::initializer_list<std::string_view> starts) {
    return std::ranges::any_of(starts, [words](std::string_view start) {
        return words.starts_with(start) && (words.size() == start.size() || words[start.size()] == ' ');
    });
}

/// Whether a word ends before this letter; the bytes of letters beyond ASCII are no ends.
bool isBoundary(char letter) {
    constexpr std::string_view kSigns = " :.,;()+-/*\t\n";
    return kSigns.find(letter) != std::string_view::npos;
}

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

/// A number behind "cộng"; that of a text without any tones must not be the rest of a name: CONG VI is Cống Vị too.
bool isNumberOfRows(std::string_view first, std::string_view label) {
    if (!first.empty() && first.find_first_not_of("0123456789") == std::string_view::npos) {
        return true;
    }
    std::string written(first);
    std::ranges::transform(written, written.begin(), [](char letter) { return static_cast<char>(letter & ~0x20); });
    const bool roman = !first.empty() && first.find_first_not_of("ivx") == std::string_view::npos;
    const bool capitals = label.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
    const bool apart = label.find_first_of("(+-:") != std::string_view::npos || !isAscii(label) || !capitals;
    return roman && apart && label.find(written) != std::string_view::npos;
}

/// Behind "tổng", "cộng": what is summed, and not the rest of a commune's name.
bool namesASum(std::string_view rest, std::string_view label) {
    constexpr std::array<std::string_view, 21> kWhat{
        "huyen", "tinh", "quan", "thi xa", "thanh pho", "tp",  "tx",   "xa",    "phuong", "cum",   "khu vuc",
        "vung",  "toan", "cac",  "chung",  "so",        "muc", "nhom", "trang", "mang",   "chuyen"};
    const bool word = std::ranges::any_of(kWhat, [rest](std::string_view what) { return startsWithAny(rest, {what}); });
    const auto first = rest.substr(0, rest.find(' '));
    const bool part = first == "phan" && gis::foldCase(label).find(" phần") != std::string::npos;
    return word || part || first.size() == 1 || isNumberOfRows(first, label);
}

/// The words that say "sum", longest first, and whether they mean everything.
constexpr std::array<std::pair<std::string_view, SumWord>, 13> kSumWords{{
    {"tong cong", SumWord::All},
    {"tong so", SumWord::All},
    {"tong chung", SumWord::All},
    {"cong chung", SumWord::All},
    {"cong tong", SumWord::All},
    {"grand total", SumWord::All},
    {"total", SumWord::All},
    {"toan tinh", SumWord::All},
    {"ca tinh", SumWord::All},
    {"ca nuoc", SumWord::All},
    {"sum", SumWord::All},
    {"tong", SumWord::Any},
    {"cong", SumWord::Any},
}};

/// Công, Cống and Tống are no sums: only a text without any diacritics leaves the tones open.
bool maySayASum(std::string_view label) {
    if (isAscii(label)) {
        return true;
    }
    constexpr std::array<std::string_view, 8> kFirst{"tổng", "cộng", "toàn", "cả", "chung", "grand", "total", "sum"};
    const std::string words = gis::foldCase(label);
    return std::ranges::any_of(kFirst, [&](std::string_view first) {
        return words.starts_with(first) && (words.size() == first.size() || isBoundary(words[first.size()]));
    });
}

} // namespace

UnitLevel unitLevelOf(std::string_view name) noexcept {
    for (const auto& [word, level] : kLevelWords) {
        if (name.size() > word.size() && name.front() == word.front() && name.starts_with(word)) {
            return level;
        }
    }
    return UnitLevel::None;
}

SumWord sumWordOf(std::string_view label) {
    if (!maySpeakOfSums(label) || !maySayASum(label)) {
        return SumWord::None;
    }
    const std::string words = plainWords(label);
    if (startsWithAny(words, {"toan huyen", "toan thanh pho", "toan thi xa", "toan quan", "toan xa", "toan phuong",
                              "chung toan tinh", "chung toan huyen", "tong toan tinh"})) {
        return words.find("tinh") != std::string::npos ? SumWord::All : SumWord::Named;
    }
    for (const auto& [word, meaning] : kSumWords) {
        if (!startsWithAny(words, {word})) {
            continue;
        }
        const auto rest = std::string_view(words).substr(std::min(words.size(), word.size() + 1));
        if (rest.empty()) {
            return meaning;
        }
        if (startsWithAny(rest, {"toan tinh", "ca tinh", "chung", "cong"})) {
            return SumWord::All;
        }
        const bool isName = meaning == SumWord::Any || word == "total" || word == "sum";
        if (!isName || namesASum(rest, label)) {
            return unitLevelOf(summedUnit(label)) != UnitLevel::None || meaning == SumWord::Any ? SumWord::Named
                                                                                                : SumWord::All;
        }
    }
    return SumWord::None;
}

std::string summedUnit(std::string_view label) {
    // Words are counted in the plain form and cut from the written one: both have the same words between spaces.
    std::string_view rest = label;
    for (int word = 0; word < 3 && !rest.empty(); ++word) {
        if (unitLevelOf(rest) != UnitLevel::None && word > 0) {
            break;
        }
        const auto space = rest.find(' ');
        rest = space == std::string_view::npos ? std::string_view{} : rest.substr(space + 1);
    }
    return unitLevelOf(rest) == UnitLevel::None ? std::string{} : withoutOrdinal(rest);
}

Ordinal ordinalOf(std::string_view text) noexcept {
    while (!text.empty() && (text.front() == '(' || text.front() == ' ')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && std::string_view(".)/-: ").find(text.back()) != std::string_view::npos) {
        text.remove_suffix(1);
    }
    if (text.empty()) {
        return Ordinal::Blank;
    }
    constexpr std::size_t kLongest = 8;
    if (text.size() > kLongest) {
        return Ordinal::Other;
    }
    if (text.find_first_not_of("0123456789") == std::string_view::npos) {
        return Ordinal::Arabic;
    }
    if (text.find_first_not_of("0123456789.") == std::string_view::npos) {
        return Ordinal::Steps;
    }
    if (text.find_first_not_of("IVX") == std::string_view::npos) {
        return Ordinal::Roman;
    }
    const auto first = static_cast<unsigned char>(text.front());
    if ((text.size() == 1 && ((first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z'))) || text == "Đ") {
        return Ordinal::Letter;
    }
    return Ordinal::Other;
}

std::string withoutOrdinal(std::string_view label) {
    const auto end = label.find_first_of(".)-/ ");
    if (end != std::string_view::npos && end > 0 && end + 1 < label.size()) {
        const auto kind = ordinalOf(label.substr(0, end));
        const bool marked = label[end] != ' ' || label.find_first_of("-–") == end + 1;
        const bool numbered = kind == Ordinal::Arabic || kind == Ordinal::Roman || kind == Ordinal::Letter;
        if (numbered && marked && unitLevelOf(label) == UnitLevel::None) {
            const auto start = label.find_first_not_of(".)-/ ", end);
            label = start == std::string_view::npos ? label : label.substr(start);
        }
    }
    const auto bracket = label.find(" (");
    if (bracket != std::string_view::npos && label.find_first_of("0123456789", bracket) != std::string_view::npos) {
        label = label.substr(0, bracket);
    }
    while (!label.empty() && (label.back() == ':' || label.back() == ' ' || label.back() == '.')) {
        label.remove_suffix(1);
    }
    return std::string(label);
}

} // namespace diaban
