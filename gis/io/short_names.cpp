// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/short_names.h"

#include <algorithm>
#include <array>
#include <set>

namespace gis {

namespace {

constexpr std::size_t kLongest = 10;

struct Letters {
    char base;
    std::string_view marked;
};

constexpr std::array<Letters, 14> kLetters{{{'a', "àáảãạăằắẳẵặâầấẩẫậ"},
                                            {'A', "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ"},
                                            {'e', "èéẻẽẹêềếểễệ"},
                                            {'E', "ÈÉẺẼẸÊỀẾỂỄỆ"},
                                            {'i', "ìíỉĩị"},
                                            {'I', "ÌÍỈĨỊ"},
                                            {'o', "òóỏõọôồốổỗộơờớởỡợ"},
                                            {'O', "ÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ"},
                                            {'u', "ùúủũụưừứửữự"},
                                            {'U', "ÙÚỦŨỤƯỪỨỬỮỰ"},
                                            {'y', "ỳýỷỹỵ"},
                                            {'Y', "ỲÝỶỸỴ"},
                                            {'d', "đ"},
                                            {'D', "Đ"}}};

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isPlain(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_';
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::size_t lengthOf(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Signs once each and none at the ends; starts with a letter.
std::string tidy(std::string_view ascii) {
    std::string result;
    for (const char c : ascii) {
        if (c != '_' || (!result.empty() && result.back() != '_')) {
            result += c;
        }
    }
    if (!result.empty() && !isLetter(result.front())) {
        result = std::string("f_").append(result);
    }
    result = result.substr(0, kLongest);
    while (!result.empty() && result.back() == '_') {
        result.pop_back();
    }
    return result.empty() ? "field" : result;
}

bool fits(const std::string& name) {
    return !name.empty() && name.size() <= kLongest && isLetter(name.front()) &&
           std::all_of(name.begin(), name.end(), isPlain);
}

std::string numbered(const std::string& stem, std::size_t number) {
    const std::string tail = std::string("_").append(std::to_string(number));
    return stem.substr(0, kLongest - tail.size()) + tail;
}

} // namespace

std::string toAscii(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = std::min(lengthOf(text[at]), text.size() - at);
        const std::string_view letter = text.substr(at, length);
        at += length;
        if (length == 1) {
            result += isPlain(letter[0]) ? letter[0] : '_';
            continue;
        }
        const auto* found = std::find_if(kLetters.begin(), kLetters.end(), [letter](const Letters& l) {
            return l.marked.find(letter) != std::string_view::npos;
        });
        if (found != kLetters.end()) {
            result += found->base;
        }
    }
    return result;
}

std::vector<std::string> shortNames(const std::vector<std::string>& names) {
    std::vector<std::string> result(names.size());
    std::set<std::string> taken;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (fits(names[i]) && taken.insert(lower(names[i])).second) {
            result[i] = names[i];
        }
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!result[i].empty()) {
            continue;
        }
        const std::string stem = tidy(toAscii(names[i]));
        std::string name = stem;
        for (std::size_t n = 2; !taken.insert(lower(name)).second; ++n) {
            name = numbered(stem, n);
        }
        result[i] = name;
    }
    return result;
}

} // namespace gis
