// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/vietnamese_letter.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace diaban {

namespace {

constexpr std::u32string_view kBases = U"aăâeêioôơuưy";
constexpr std::size_t kTones = 6;

/// Each base in the order of Tone.
constexpr std::u32string_view kSmall = U"aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";
constexpr std::u32string_view kCapital = U"AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴ";
static_assert(kSmall.size() == kBases.size() * kTones && kCapital.size() == kSmall.size());

constexpr char32_t kBeyond = 0x1F00; ///< all letters of Vietnamese are below

/// Place in kSmall plus 1, with kCapitalBit for capitals; 0 for other letters.
constexpr std::uint8_t kCapitalBit = 0x80;
constexpr std::array<std::uint8_t, kBeyond> kPlaces = [] {
    std::array<std::uint8_t, kBeyond> places{};
    for (std::size_t at = 0; at < kSmall.size(); ++at) {
        places.at(kSmall[at]) = static_cast<std::uint8_t>(at + 1);
        places.at(kCapital[at]) = static_cast<std::uint8_t>((at + 1) | kCapitalBit);
    }
    return places;
}();

} // namespace

std::optional<VowelLetter> vowelLetterOf(char32_t letter) noexcept {
    const std::uint8_t place = letter < kBeyond ? kPlaces[letter] : 0;
    if (place == 0) {
        return std::nullopt;
    }
    const auto at = static_cast<std::size_t>((place & ~kCapitalBit) - 1);
    return VowelLetter{kBases[at / kTones], static_cast<Tone>(at % kTones), (place & kCapitalBit) != 0};
}

char32_t composed(const VowelLetter& letter) noexcept {
    const auto at = kBases.find(letter.base) * kTones + static_cast<std::size_t>(letter.tone);
    return at < kSmall.size() ? (letter.capital ? kCapital : kSmall)[at] : letter.base;
}

char32_t capitalOf(char32_t letter) noexcept {
    if (const auto vowel = vowelLetterOf(letter)) {
        return composed({vowel->base, vowel->tone, true});
    }
    if (letter == U'đ') {
        return U'Đ';
    }
    return letter >= U'a' && letter <= U'z' ? letter - U'a' + U'A' : letter;
}

} // namespace diaban
