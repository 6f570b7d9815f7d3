// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/sheet_words.h"

#include "src/table/cell_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <vector>

namespace diaban {

namespace {

using Words = std::span<const std::string_view>;

bool startsWithOneOf(std::string_view words, Words starts) {
    return std::ranges::any_of(starts, [words](std::string_view start) {
        return words.starts_with(start) && (words.size() == start.size() || words[start.size()] == ' ');
    });
}

constexpr std::array<std::string_view, 31> kOffice{"cong hoa xa hoi chu nghia viet nam",
                                                   "doc lap tu do hanh phuc",
                                                   "uy ban nhan dan",
                                                   "ubnd",
                                                   "cong an tinh",
                                                   "cong an huyen",
                                                   "cong an thanh pho",
                                                   "cong an thi xa",
                                                   "cong an quan",
                                                   "bo cong an",
                                                   "dang uy",
                                                   "tinh uy",
                                                   "huyen uy",
                                                   "ban chi dao",
                                                   "bieu so",
                                                   "bieu mau",
                                                   "bieu tong hop",
                                                   "bieu thong ke",
                                                   "bieu 1",
                                                   "bieu 2",
                                                   "bieu 3",
                                                   "bieu 01",
                                                   "bieu 02",
                                                   "bieu 03",
                                                   "phu luc",
                                                   "mau so",
                                                   "mau bieu",
                                                   "kem theo",
                                                   "ban hanh kem theo",
                                                   "bang tong hop",
                                                   "so lieu den"};

constexpr std::array<std::string_view, 32> kSignature{"nguoi lap",
                                                      "nguoi tong hop",
                                                      "nguoi kiem tra",
                                                      "nguoi thuc hien",
                                                      "lap bieu",
                                                      "lap bang",
                                                      "can bo lap",
                                                      "can bo tong hop",
                                                      "thu truong",
                                                      "noi nhan",
                                                      "xac nhan cua",
                                                      "ky ten",
                                                      "ky ho ten",
                                                      "ky va ghi ro",
                                                      "ky ghi ro",
                                                      "giam doc",
                                                      "pho giam doc",
                                                      "truong phong",
                                                      "pho truong phong",
                                                      "chu tich",
                                                      "pho chu tich",
                                                      "truong cong an",
                                                      "pho truong cong an",
                                                      "luu vt",
                                                      "nhu tren",
                                                      "kt",
                                                      "tm",
                                                      "tuq",
                                                      "tl",
                                                      "ke toan truong",
                                                      "don vi bao cao",
                                                      "tm ubnd"};

constexpr std::array<std::string_view, 6> kNote{"ghi chu", "chu thich", "luu y", "nguon so lieu", "dau hieu", "note"};

bool hasDigit(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

/// "…, ngày 30 tháng 9 năm 2025", also with dots for the day; a header "Ngày tháng năm sinh" is none.
bool isPlaceAndDate(std::string_view words) {
    constexpr std::size_t kLongest = 120;
    const auto day = words.find("ngay ");
    const auto month = words.find("thang", day == std::string_view::npos ? 0 : day);
    const auto year = words.find("nam ", month == std::string_view::npos ? 0 : month);
    return words.size() <= kLongest && day != std::string_view::npos && month != std::string_view::npos &&
           year != std::string_view::npos && hasDigit(words.substr(year));
}

bool isUnitNote(const std::string& text, std::string_view words) {
    constexpr std::array<std::string_view, 5> kStarts{"don vi tinh", "dvt", "don vi", "unit", "don vi do"};
    const bool marked = text.find(':') != std::string::npos;
    return marked && startsWithOneOf(words, kStarts) && words.size() < 60;
}

bool isNote(const std::string& text, std::string_view words) {
    if (text.starts_with("*") || text.starts_with("(*") || text.starts_with("(**")) {
        return true;
    }
    const bool source = (words == "nguon" || words.starts_with("nguon ")) && text.find(':') != std::string::npos;
    return source || startsWithOneOf(words, kNote);
}

std::vector<std::string_view> tokensOf(std::string_view words) {
    std::vector<std::string_view> tokens;
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        tokens.push_back(words.substr(0, end));
        words.remove_prefix(std::min(words.size(), end + 1));
    }
    return tokens;
}

bool has(const std::vector<std::string_view>& tokens, std::string_view word) {
    return std::ranges::find(tokens, word) != tokens.end();
}

/// Xã, but not the second word of thị xã.
bool hasCommune(const std::vector<std::string_view>& tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if ((tokens[i] == "xa" && (i == 0 || tokens[i - 1] != "thi")) || tokens[i] == "phuong") {
            return true;
        }
    }
    return has(tokens, "commune") || has(tokens, "ward");
}

/// Nothing but words for units and their kinds, so "Số xã đạt" is none.
bool allOfUnits(const std::vector<std::string_view>& tokens) {
    constexpr std::array<std::string_view, 38> kUnits{
        "ten",   "xa",   "phuong",   "thi",      "tran", "dac",   "khu",  "don",  "vi",    "hanh",
        "chinh", "cap",  "dia",      "ban",      "va",   "cac",   "hoac", "quan", "huyen", "tinh",
        "thanh", "pho",  "tp",       "tx",       "tt",   "thuoc", "truc", "name", "of",    "commune",
        "ward",  "unit", "district", "province", "tren", "danh",  "muc",  "dvhc"};
    return std::ranges::all_of(
        tokens, [&](std::string_view token) { return std::ranges::find(kUnits, token) != kUnits.end(); });
}

std::optional<HeaderMeaning> meaningOfCode(const std::vector<std::string_view>& tokens) {
    constexpr std::array<std::string_view, 14> kBehind{"xa",   "phuong", "don", "vi",  "so",  "dvhc", "dv",
                                                       "hanh", "chinh",  "dia", "ban", "gso", "px",   "phuongxa"};
    const bool all = std::all_of(tokens.begin() + 1, tokens.end(), [&](std::string_view token) {
        return std::ranges::find(kBehind, token) != kBehind.end();
    });
    return all ? std::optional(HeaderMeaning{ColumnRole::Code, tokens.size() > 1 ? 2 : 1}) : std::nullopt;
}

} // namespace

LineMark lineMarkOf(const std::string& text) {
    const std::string words = plainWords(text);
    if (isUnitNote(text, words)) {
        return LineMark::UnitNote;
    }
    if (isPlaceAndDate(words)) {
        return LineMark::PlaceAndDate;
    }
    if (startsWithOneOf(words, kOffice)) {
        return LineMark::Office;
    }
    if (isNote(text, words)) {
        return LineMark::Note;
    }
    return startsWithOneOf(words, kSignature) ? LineMark::Signature : LineMark::None;
}

std::optional<HeaderMeaning> meaningOfHeader(const std::string& header) {
    constexpr std::array<std::string_view, 7> kNumber{"tt", "stt", "so tt", "so thu tu", "thu tu", "no", "stt tt"};
    constexpr std::size_t kLongest = 80;
    if (header.size() > kLongest) {
        return std::nullopt;
    }
    const std::string words = plainWords(header);
    if (std::ranges::find(kNumber, words) != kNumber.end() || header == "#") {
        return HeaderMeaning{ColumnRole::Number, 2};
    }
    const auto tokens = tokensOf(words);
    if (tokens.empty()) {
        return std::nullopt;
    }
    if (tokens.front() == "ma" || words == "code") {
        return words == "code" ? HeaderMeaning{ColumnRole::Code, 1} : meaningOfCode(tokens);
    }
    if (!allOfUnits(tokens) || words == "don vi tinh") {
        return std::nullopt;
    }
    if (hasCommune(tokens)) {
        return HeaderMeaning{ColumnRole::Name, 4};
    }
    if (words.find("cap tren") != std::string::npos) {
        return HeaderMeaning{ColumnRole::Parent, 3};
    }
    if (words.find("don vi") != std::string::npos || words.find("dia ban") != std::string::npos ||
        has(tokens, "unit")) {
        return HeaderMeaning{ColumnRole::Name, 3};
    }
    if (has(tokens, "huyen") || has(tokens, "quan") || has(tokens, "district")) {
        return HeaderMeaning{ColumnRole::Parent, 2};
    }
    if (has(tokens, "tinh") || has(tokens, "province") || words.starts_with("thanh pho")) {
        return HeaderMeaning{ColumnRole::Parent, 1};
    }
    const bool isName = words == "ten" || words == "name" || words == "ten dvhc";
    return isName ? std::optional(HeaderMeaning{ColumnRole::Name, 1}) : std::nullopt;
}

std::optional<ColumnMark> columnMarkOf(std::string_view text) {
    constexpr std::size_t kLongest = 40;
    const auto equals = text.find('=');
    auto mark = text.substr(0, equals);
    bool sure = equals != std::string_view::npos;
    while (!mark.empty() && std::string_view(" ([").find(mark.front()) != std::string_view::npos) {
        sure = sure || mark.front() != ' ';
        mark.remove_prefix(1);
    }
    while (!mark.empty() && std::string_view(" )]").find(mark.back()) != std::string_view::npos) {
        mark.remove_suffix(1);
    }
    if (mark.empty() || text.size() > kLongest) {
        return std::nullopt;
    }
    const bool capital = mark.front() >= 'A' && mark.front() <= 'Z';
    if (mark.size() == 1 && (capital || (mark.front() >= 'a' && mark.front() <= 'z'))) {
        return ColumnMark{std::nullopt, sure || capital};
    }
    constexpr std::array<std::string_view, 13> kRoman{"II", "III", "IV",   "VI",  "VII", "VIII", "IX",
                                                      "XI", "XII", "XIII", "XIV", "XV",  "XVI"};
    if (std::ranges::find(kRoman, mark) != kRoman.end()) {
        return ColumnMark{std::nullopt, sure};
    }
    // A program of sheets takes (1) for the number -1.
    const bool isTypedBracket = mark.front() == '-';
    mark.remove_prefix(isTypedBracket ? 1 : 0);
    int number = 0;
    const auto [stop, error] = std::from_chars(mark.data(), mark.data() + mark.size(), number);
    const bool isCode = mark.size() > 1 && mark.front() == '0'; // 00004 of a commune
    if (error != std::errc() || number < 0 || isCode) {
        return std::nullopt;
    }
    const auto rest = mark.substr(static_cast<std::size_t>(stop - mark.data()));
    if (sure && rest.size() == 1 && rest.front() >= 'a' && rest.front() <= 'z') {
        return ColumnMark{std::nullopt, true}; // [3a] between [3] and [4]
    }
    return rest.empty() ? std::optional(ColumnMark{number, sure}) : std::nullopt;
}

} // namespace diaban
