// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/header_words.h"

#include "src/unit/plain_key.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>

namespace diaban {

namespace {

bool isSeparator(char letter) {
    return std::string_view(" ()[]{},;:/\\-_*\n\t").find(letter) != std::string_view::npos;
}

/// The words of a header without marks, each between spaces: " dan so nguoi ". A % stays.
std::string wordsOf(std::string_view header) {
    std::string words = " ";
    for (std::size_t at = 0; at < header.size();) {
        std::size_t end = at;
        while (end < header.size() && !isSeparator(header[end])) {
            ++end;
        }
        const auto word = header.substr(at, end - at);
        const std::string plain = plainKey(word);
        words += plain.empty() ? "" : plain + ' ';
        words += word.find('%') != std::string_view::npos ? "% " : "";
        at = end + 1;
    }
    return words;
}

bool hasAny(const std::string& words, std::initializer_list<std::string_view> list) {
    return std::any_of(list.begin(), list.end(), [&words](std::string_view word) {
        return words.find(' ' + std::string(word) + ' ') != std::string::npos;
    });
}

bool beginsWithAny(const std::string& words, std::initializer_list<std::string_view> list) {
    return std::any_of(list.begin(), list.end(),
                       [&words](std::string_view word) { return words.starts_with(' ' + std::string(word) + ' '); });
}

} // namespace

bool saysWholeCounts(std::string_view header) {
    const std::string words = wordsOf(header);
    const bool more = words.find(' ', 1) + 1 < words.size(); // "Số" alone says nothing
    const bool counts = (more && beginsWithAny(words, {"so"})) ||
                        beginsWithAny(words, {"tong so", "dan so", "number of", "population", "households", "count"}) ||
                        hasAny(words, {"dan so", "so ho", "so nguoi", "so luong", "nhan khau"});
    return counts && !saysMeasure(header) && !saysThousands(header);
}

bool saysThousands(std::string_view header) {
    const std::string words = wordsOf(header);
    return hasAny(words, {"nghin", "ngan", "1000", "000", "trieu", "ty", "thousand", "thousands", "million", "millions",
                          "k"}) ||
           header.find("1.000") != std::string_view::npos || header.find("1,000") != std::string_view::npos;
}

bool saysMeasure(std::string_view header) {
    const std::string words = wordsOf(header);
    return words.ends_with(" dong ") ||
           hasAny(words,
                  {"%",       "ty le",    "ti le",  "mat do", "binh quan", "trung binh", "dien tich", "km",  "km2",
                   "ha",      "m2",       "m3",     "tan",    "kg",        "lit",        "tien",      "vnd", "von",
                   "gia tri", "kinh phi", "so thu", "so chi", "he so",     "chi so",     "ngan sach", "muc", "share",
                   "rate",    "average",  "area",   "amount", "kinh do",   "vi do"});
}

bool saysDay(std::string_view header) {
    return hasAny(wordsOf(header), {"ngay", "thoi gian", "thoi diem", "thoi han", "han", "date", "day"});
}

} // namespace diaban
