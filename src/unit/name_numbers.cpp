// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/name_numbers.h"

#include <algorithm>
#include <array>
#include <vector>

namespace diaban {

namespace {

bool isDigit(char c) noexcept {
    return c >= '0' && c <= '9';
}

std::vector<std::string_view> wordsOf(std::string_view name) {
    constexpr std::string_view kBetween = " .,;:*";
    std::vector<std::string_view> words;
    for (std::size_t at = name.find_first_not_of(kBetween); at != std::string_view::npos;) {
        const std::size_t end = std::min(name.find_first_of(kBetween, at), name.size());
        words.push_back(name.substr(at, end - at));
        at = name.find_first_not_of(kBetween, end);
    }
    return words;
}

/// 1 to 39 as folded Roman digits, or nothing; wards and hamlets are not counted further.
std::string romanNumber(std::string_view word) {
    constexpr std::array<std::string_view, 10> kOnes{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    const std::size_t tens = std::min(word.find_first_not_of('x'), word.size());
    if (tens > 3 || word.empty()) {
        return {};
    }
    const auto ones = std::ranges::find(kOnes, word.substr(tens));
    return ones == kOnes.end() ? std::string{}
                               : std::to_string(10 * tens + static_cast<std::size_t>(ones - kOnes.begin()));
}

} // namespace

std::string withPlainNumbers(std::string_view name, bool aloneToo) {
    const std::vector<std::string_view> words = wordsOf(name);
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view word = words[i];
        std::string roman;
        if (std::ranges::all_of(word, isDigit)) {
            word.remove_prefix(std::min(word.find_first_not_of('0'), word.size() - 1));
        } else if (i + 1 == words.size() && (words.size() > 1 || aloneToo)) {
            roman = romanNumber(word);
        }
        out += out.empty() ? "" : " ";
        out += roman.empty() ? word : std::string_view(roman);
    }
    return out;
}

} // namespace diaban
